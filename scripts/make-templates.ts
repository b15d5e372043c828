import path from 'node:path';
import { parseArgs } from 'node:util';
import { checkLocality } from '../src/checks/run.ts';
import { printProblems } from './print-problems.ts';
import { projectFolder } from './project-folder.ts';
import { readLocality } from './read-locality.ts';
import { writeTemplates } from './write-templates.ts';

const { values } = parseArgs({
  options: {
    locality: { type: 'string', default: process.env['LOCALITY'] ?? '.' },
    out: { type: 'string', default: 'dist-templates' },
  },
});
const { problems, locality } = checkLocality(
  readLocality(path.resolve(projectFolder, values.locality)),
);
if (locality === null) {
  printProblems(problems);
  console.error(
    'Chưa làm tệp mẫu: danh mục để chọn lấy từ dữ liệu, mà dữ liệu còn lỗi nêu ở trên.',
  );
  process.exitCode = 1;
} else {
  const files = writeTemplates(locality, path.resolve(projectFolder, values.out));
  console.log(`Đã làm ${files.length} tệp mẫu trong ${values.out}/`);
}
