import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import type { Format } from '../../src/exports/download.ts';
import { run } from '../run.ts';
import { usageSchema } from './measure.ts';

const rows = 1_000_000;

/** What the export of a million figures took and gave. */
export interface MeasuredExport {
  format: Format;
  /** Of writing the file alone. */
  seconds: number;
  /** Of making the table that is written. */
  tableSeconds: number;
  /** Seconds of work of both together; other programs disturb it less. */
  cpuSeconds: number;
  /** Most memory held at once, in bytes. */
  memory: number;
  bytes: number;
}

const writtenSchema = z.object({
  seconds: z.number(),
  tableSeconds: z.number(),
  bytes: z.number(),
});

/**
 * Writes a million figures in a process of their own, below `folder`.
 * @throws Error when the export fails.
 */
export async function measureExport(format: Format, folder: string): Promise<MeasuredExport> {
  const file = path.join(folder, `figures.${format}`);
  const usageFile = `${file}.usage.json`;
  const code = await run(
    [
      '--import',
      './scripts/bench/report-usage.ts',
      'scripts/bench/write-export.ts',
      format,
      String(rows),
      file,
    ],
    { BENCH_USAGE: usageFile },
  );
  if (code !== 0) throw new Error(`The export to ${format} failed`);
  const usage = usageSchema.parse(readJson(usageFile));
  const cpuSeconds = (usage.userCPUTime + usage.systemCPUTime) / 1e6;
  const written = writtenSchema.parse(readJson(`${file}.json`));
  rmSync(file);
  return { format, ...written, cpuSeconds, memory: usage.maxRSS * 1024 };
}

const readJson = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));

const headings = ['rows', 'format', 's', 'table s', 'CPU s', 'MB', 'file MB'];

/** The measured exports as lines of a table. */
export function exportTable(exports: readonly MeasuredExport[]): string[] {
  const lines = exports.map(({ format, seconds, tableSeconds, cpuSeconds, memory, bytes }) => [
    String(rows),
    format,
    ...[seconds, tableSeconds, cpuSeconds].map((value) => value.toFixed(1)),
    (memory / 1e6).toFixed(0),
    (bytes / 1e6).toFixed(1),
  ]);
  return [headings, ...lines].map((cells) => cells.map((cell) => cell.padStart(10)).join(''));
}
