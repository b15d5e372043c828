/**
 * `npm run bench`: what a build takes and gives for few, for a province's and for the nation's communes, and
 * what a million figures take in each format; with `--exports` the latter alone.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { exportTable, type MeasuredExport, measureExport } from './bench/exports.ts';
import { broken, brokenExports } from './bench/limits.ts';
import { type BenchCase, type Measured, measure } from './bench/measure.ts';
import { projectFolder } from './project-folder.ts';
import { stopOnSignals } from './run.ts';

const cases: readonly BenchCase[] = [
  { units: 6, pagesOnly: false },
  { units: 69, pagesOnly: false },
  { units: 425, pagesOnly: true },
  { units: 425, pagesOnly: false },
  { units: 3321, pagesOnly: false },
];
const headings = [
  'units',
  'pages',
  's',
  'CPU s',
  'MB',
  'HTML MB',
  'largest kB',
  'median kB',
  'target br kB',
];

function row(build: Measured): string {
  const { units, pages, seconds, cpuSeconds, memory, html, largestPage, medianPage } = build;
  const numbers = [
    seconds.toFixed(1),
    cpuSeconds.toFixed(1),
    (memory / 1e6).toFixed(0),
    (html / 1e6).toFixed(1),
    ...[largestPage, medianPage, build.targetPage].map((bytes) => (bytes / 1e3).toFixed(1)),
  ];
  return `${cells([units, pages, ...numbers])}${build.pagesOnly ? '  pages only' : ''}`;
}

const cells = (values: readonly (string | number)[]): string =>
  values
    .map((value, index) => String(value).padStart(Math.max(7, (headings[index] ?? '').length + 2)))
    .join('');

// Below the project, because a build wants its locality there; git and the linters pass by `dist-…`.
const temporary = mkdtempSync(path.join(projectFolder, 'dist-bench-'));
const removeAll = (): void => rmSync(temporary, { recursive: true, force: true });
stopOnSignals(1, async () => removeAll());

const { values } = parseArgs({ options: { exports: { type: 'boolean', default: false } } });
const builds: Measured[] = [];
const exports: MeasuredExport[] = [];
try {
  for (const format of ['csv', 'json', 'parquet'] as const)
    exports.push(await measureExport(format, temporary));
  for (const given of values.exports ? [] : cases)
    builds.push(await measure(given, path.basename(temporary)));
} finally {
  removeAll();
}
const buildTable = builds.length === 0 ? [] : [cells(headings), ...builds.map(row)];
const lines = [`${availableParallelism()} cores`, ...exportTable(exports), ...buildTable];
console.log(lines.join('\n'));
const problems = [...brokenExports(exports), ...broken(builds)];
for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exitCode = 1;
