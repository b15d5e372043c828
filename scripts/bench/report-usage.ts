/** Loaded before a measured program: when it ends, writes what it used to the file named in BENCH_USAGE. */
import { writeFileSync } from 'node:fs';

const file = process.env['BENCH_USAGE'];
process.on('exit', () => {
  if (file !== undefined) writeFileSync(file, JSON.stringify(process.resourceUsage()));
});
