import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { checkEncoding } from '../src/checks/encoding.ts';
import { canonicalTable } from '../src/model/csv.ts';
import { fileOf } from '../src/model/noun.ts';
import { nouns } from '../src/model/nouns.ts';
import { projectFolder } from './project-folder.ts';

/** A table's file and its canonical text; `null` when the file cannot be put in order as it is. */
interface Formatted {
  file: string;
  current: Buffer;
  canonical: string | null;
}

/** The root, every example, and the locality that LOCALITY names. */
function localityFolders(): string[] {
  const examples = path.join(projectFolder, 'examples');
  const names = existsSync(examples) ? readdirSync(examples).sort() : [];
  const own = path.resolve(projectFolder, process.env['LOCALITY'] ?? '.');
  return [...new Set([projectFolder, ...names.map((name) => path.join(examples, name)), own])];
}

function formatTables(localityFolder: string): Formatted[] {
  return Object.values(nouns).flatMap((noun) => {
    const file = path.join(localityFolder, 'data', fileOf(noun));
    if (!existsSync(file)) return [];
    const current = readFileSync(file);
    const { text } = checkEncoding(file, current);
    return [{ file, current, canonical: text === null ? null : canonicalTable(noun, text) }];
  });
}

function print(heading: string, files: readonly Formatted[]): void {
  if (files.length === 0) return;
  const names = files.map(({ file }) =>
    path.relative(projectFolder, file).replaceAll(path.sep, '/'),
  );
  process.stdout.write(`${[heading, ...names].join('\n  ')}\n`);
}

const tables = localityFolders().flatMap(formatTables);
const broken = tables.filter(({ canonical }) => canonical === null);
const untidy = tables.filter(
  ({ current, canonical }) => canonical !== null && !current.equals(Buffer.from(canonical)),
);
print('Chưa xếp lại được, sửa trước những chỗ npm run check báo:', broken);
if (process.argv.includes('--write')) {
  for (const { file, canonical } of untidy) writeFileSync(file, canonical ?? '');
  print('Đã xếp lại:', untidy);
  if (broken.length > 0) process.exitCode = 1;
} else {
  print('Chưa ở dạng chuẩn, chạy npm run format để xếp lại:', untidy);
  if (broken.length + untidy.length > 0) process.exitCode = 1;
}
