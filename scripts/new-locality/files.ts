import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { writeTable } from '../../src/model/csv.ts';
import { fileOf } from '../../src/model/noun.ts';
import { type NounName, nounNames, nouns } from '../../src/model/nouns.ts';
import { firstRows } from './rows.ts';

const skeleton = path.join(import.meta.dirname, 'skeleton');

/** What the files of a new locality say of it. */
export interface NewLocality {
  /** Folder of the locality, relative to the project, with `/` on every system. */
  folder: string;
  /** ISO day on which it is made. */
  today: string;
}

/** The files of a locality that is not filled in yet, by their paths below its folder. */
export function newLocalityFiles({ folder, today }: NewLocality): Map<string, string> {
  const words: Readonly<Record<string, string>> = {
    folder,
    name: path.posix.basename(folder),
    today,
    year: today.slice(0, 4),
  };
  const files = new Map<string, string>();
  for (const file of skeletonFiles()) {
    const text = readFileSync(path.join(skeleton, file), 'utf8');
    files.set(
      file,
      text.replaceAll(/\{\{(\w+)\}\}/g, (mark, name) => words[name] ?? mark),
    );
  }
  for (const name of nounNames()) {
    files.set(`data/${fileOf(nouns[name])}`, writeTable(nouns[name], firstRows[name] ?? []));
  }
  return files.set('data/README.md', dataReadme());
}

function skeletonFiles(): string[] {
  return readdirSync(skeleton, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(skeleton, path.join(entry.parentPath, entry.name)))
    .map((file) => file.replaceAll(path.sep, '/'))
    .sort();
}

/** What each table is, in the words of the schemas. */
function dataReadme(): string {
  const line = (name: NounName): string =>
    `| \`${fileOf(nouns[name])}\` | ${nouns[name].title} | ${nouns[name].description} |`;
  return [
    '# Số liệu\n',
    'Mỗi tệp CSV là một bảng: UTF-8, dấu phẩy ngăn cột, dòng đầu là tên cột, dấu chấm thập phân, ngày viết',
    '`năm-tháng-ngày`, danh sách ngăn bằng `|`, ô trống nghĩa là không có thông tin. Mỗi con số đi kèm văn bản',
    'chứng minh; điều chưa ai công bố thì để trống và nêu lý do. Không bao giờ có thông tin của người dân hay của một hộ.\n',
    'Ghi thêm ở đây: từng bảng lấy từ nguồn nào, tìm lần cuối ngày nào.\n',
    '| Tệp | Tên | Là gì |',
    '| --- | --- | --- |',
    ...nounNames().map(line),
    '',
  ].join('\n');
}
