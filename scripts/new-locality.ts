import { existsSync, mkdirSync, renameSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { newLocalityFiles } from './new-locality/files.ts';
import { newLocalityPlace } from './new-locality/place.ts';
import { projectFolder } from './project-folder.ts';

/** Writes files below `folder`, which is not there or empty: all of them, or none. */
export function writeWhole(folder: string, files: ReadonlyMap<string, string>): void {
  const aside = `${folder}.making`;
  rmSync(aside, { recursive: true, force: true });
  try {
    for (const [name, text] of files) {
      mkdirSync(path.dirname(path.join(aside, name)), { recursive: true });
      writeFileSync(path.join(aside, name), text);
    }
    if (existsSync(folder)) rmdirSync(folder);
    renameSync(aside, folder);
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
}

/** What came of it: the folder that was made, or why none was. */
function makeLocality(typed: readonly string[]): { made: string } | { refusal: string } {
  const [name] = typed;
  if (name === undefined || typed.length > 1) {
    return { refusal: 'ghi đúng một thư mục, ví dụ: npm run new-locality -- xa-vi-du' };
  }
  const place = newLocalityPlace(name, projectFolder);
  if ('refusal' in place) return place;
  const { folder } = place;
  const today = new Date().toISOString().slice(0, 10);
  writeWhole(path.join(projectFolder, folder), newLocalityFiles({ folder, today }));
  return { made: folder };
}

if (import.meta.main) {
  const outcome = makeLocality(parseArgs({ allowPositionals: true }).positionals);
  if ('made' in outcome) {
    console.log(`Đã tạo ${outcome.made}/. Việc tiếp theo ghi ở ${outcome.made}/README.md.`);
  } else {
    console.error(`Chưa tạo gì: ${outcome.refusal}.`);
    process.exitCode = 1;
  }
}
