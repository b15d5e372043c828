import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { generatedFolder } from '../../src/generated-folder.ts';

/** Folders of the project that hold something else. */
const taken = ['content', 'data', 'node_modules', 'public', 'scripts', 'src', 'tests'] as const;

/**
 * Where a new locality would stand, or why it cannot stand there.
 * @param typed what the steward typed, relative to the project or absolute.
 * @param project folder of the project.
 */
export function newLocalityPlace(
  typed: string,
  project: string,
): { folder: string } | { refusal: string } {
  const absolute = path.resolve(project, typed);
  const folder = path.relative(project, absolute).replaceAll(path.sep, '/');
  const [first = ''] = folder.split('/');
  if (folder === '' || first === '..' || path.isAbsolute(folder)) {
    return { refusal: `${typed} không nằm bên trong thư mục của dự án; ghi một tên như xa-vi-du` };
  }
  const isTaken = taken.some((name) => name === first);
  if (isTaken || /^[.]|^dist(-|$)/.test(first)) {
    return { refusal: `${first}/ là thư mục của chương trình; chọn một tên khác` };
  }
  const name = path.posix.basename(folder);
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name)) {
    return { refusal: `tên thư mục "${name}" phải là chữ thường không dấu, số và gạch nối` };
  }
  return refusalOfName(folder, project) ?? refusalOfFolder(folder, absolute) ?? { folder };
}

/** Two localities of one name would share their machine-made files. */
function refusalOfName(folder: string, project: string): { refusal: string } | undefined {
  const examples = path.join(project, 'examples');
  const others = existsSync(examples)
    ? readdirSync(examples).map((name) => `examples/${name}`)
    : [];
  const other = ['.', ...others].find(
    (one) => one !== folder && generatedFolder(one) === generatedFolder(folder),
  );
  if (other === undefined) return undefined;
  return { refusal: `đã có một địa phương mang tên ấy (${other}); chọn một tên khác` };
}

function refusalOfFolder(folder: string, absolute: string): { refusal: string } | undefined {
  if (!existsSync(absolute)) return undefined;
  if (!statSync(absolute).isDirectory()) return { refusal: `${folder} là một tệp đã có` };
  if (readdirSync(absolute).length === 0) return undefined;
  return { refusal: `thư mục ${folder} đã có và không trống; không ghi đè lên gì cả` };
}
