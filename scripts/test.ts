/** `npm test`: every check in order, stopping at the first that fails. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { z } from 'zod';
import { binOf, run, stopOnSignals } from './run.ts';
import { buildCommand, sites } from './sites.ts';

interface Step {
  name: string;
  args: [string, ...string[]];
  env?: Record<string, string>;
}

const reports = mkdtempSync(path.join(tmpdir(), 'test-reports-'));
const reportOf = (project: string): string => path.join(reports, `${project}.json`);

const vitest = (project: string): [string, ...string[]] => [
  binOf('vitest'),
  'run',
  ...['--project', project],
  ...['--reporter', 'default', '--reporter', 'json', `--outputFile.json=${reportOf(project)}`],
];

const steps: readonly Step[] = [
  ...sites.map(({ title, locality }) => ({
    name: `data checks (${title})`,
    args: ['scripts/check-data.ts'] as [string],
    env: { LOCALITY: locality },
  })),
  { name: 'form of the data files', args: ['scripts/format-data.ts'] },
  {
    name: 'lint and format',
    args: [binOf('@biomejs/biome', 'biome'), 'check', '--error-on-warnings'],
  },
  // The types of the collections come from the generated data.
  { name: 'derived data', args: ['scripts/build-data.ts'] },
  { name: 'types', args: [binOf('astro'), 'check', '--minimumFailingSeverity', 'warning'] },
  { name: 'unit tests', args: vitest('unit') },
  ...sites.map((site) => ({ name: `build (${site.title})`, ...buildCommand(site) })),
  { name: 'tests of the built sites', args: vitest('e2e') },
];

const reportSchema = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
});

/** Adds up what Vitest counted; a step that never ran counts nothing. */
function countTests(): { passed: number; failed: number; skipped: number } {
  const total = { passed: 0, failed: 0, skipped: 0 };
  for (const project of ['unit', 'e2e']) {
    const report = readReport(project);
    total.passed += report?.numPassedTests ?? 0;
    total.failed += report?.numFailedTests ?? 0;
    total.skipped += report?.numPendingTests ?? 0;
  }
  return total;
}

function readReport(project: string): z.infer<typeof reportSchema> | undefined {
  try {
    return reportSchema.parse(JSON.parse(readFileSync(reportOf(project), 'utf8')));
  } catch {
    return undefined;
  }
}

/** @returns the exit code of the first step that failed, else 0. */
async function runSteps(): Promise<number> {
  for (const [index, { name, args, env }] of steps.entries()) {
    console.log(`\n[${index + 1}/${steps.length}] ${name}`);
    const code = await run(args, env);
    if (code === 0) continue;
    console.error(`\nFailed: ${name}`);
    return code;
  }
  return 0;
}

stopOnSignals(1);
const code = await runSteps();
const { passed, failed, skipped } = countTests();
rmSync(reports, { recursive: true, force: true });
const failures = code === 0 ? failed : Math.max(failed, 1);
console.log(`\n${passed} passed, ${failures} failed${skipped === 0 ? '' : `, ${skipped} skipped`}`);
process.exitCode = code;
