import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { projectFolder } from './project-folder.ts';

const running = new Set<ChildProcess>();

/**
 * Runs a program of ours or of a package with this very Node, without a shell.
 * @returns its exit code; 1 when a signal ended it.
 */
export function run(
  [file, ...args]: readonly [string, ...string[]],
  env: Readonly<Record<string, string>> = {},
): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [file, ...args], {
      cwd: projectFolder,
      env: { ...process.env, ...env },
      stdio: 'inherit',
    });
    running.add(child);
    child.once('error', reject);
    child.once('exit', (code) => {
      running.delete(child);
      resolve(code ?? 1);
    });
  });
}

/** Ends what `run` has started, so that nothing is left behind. */
function stopRunning(): void {
  for (const child of running) child.kill('SIGTERM');
}

/**
 * On Ctrl-C or SIGTERM ends the children and whatever `finish` closes, then the process.
 * @param exitCode what the process then answers: 0 where stopping is how it is meant to end.
 */
export function stopOnSignals(
  exitCode: number,
  finish: () => Promise<void> = async () => undefined,
): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => {
      stopRunning();
      finish().finally(() => process.exit(exitCode));
    });
}

const packageSchema = z.object({
  bin: z.union([z.string(), z.record(z.string(), z.string())]),
});

/**
 * File of a package's command.
 * @throws Error when the package has no such command.
 */
export function binOf(packageName: string, command = packageName): string {
  const folder = path.join(projectFolder, 'node_modules', packageName);
  const { bin } = packageSchema.parse(
    JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')),
  );
  const file = typeof bin === 'string' ? bin : bin[command];
  if (file === undefined) throw new Error(`${packageName} has no command ${command}`);
  return path.join(folder, file);
}
