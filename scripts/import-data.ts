import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { largeFile } from '../src/import/file-kind.ts';
import { isStopping } from '../src/import/finding.ts';
import { planImport } from '../src/import/plan-import.ts';
import { readUpload, type Upload } from '../src/import/read-upload.ts';
import { importReport } from '../src/import/report.ts';
import { type ImportCommand, readImportCommand, usage } from './import-options.ts';
import { projectFolder } from './project-folder.ts';
import { readLocality } from './read-locality.ts';
import { writeTogether } from './write-together.ts';

/** A file too large to be read is refused without reading it. */
function readFile(file: string): Upload {
  const name = path.basename(file);
  const large = largeFile(statSync(file).size, name);
  if (large !== null) return { file: name, sheets: [], findings: [large] };
  return readUpload(readFileSync(file), name);
}

function run({ files, locality, isWritten, options }: ImportCommand): void {
  const folder = path.resolve(projectFolder, locality);
  const uploads = files.map((file) => readFile(path.resolve(file)));
  const plan = planImport({ files: readLocality(folder), uploads, options });
  process.stdout.write(importReport(plan));
  if (plan.findings.some(isStopping)) {
    process.stdout.write('\nChưa ghi gì: còn chỗ cần sửa hoặc cần trả lời.\n');
    process.exitCode = 1;
  } else if (plan.files.size === 0) {
    process.stdout.write('\nKhông có gì thay đổi.\n');
  } else if (isWritten) {
    writeTogether(folder, plan.files);
    process.stdout.write(`\nĐã ghi: ${[...plan.files.keys()].join(', ')}\n`);
  } else {
    process.stdout.write('\nChưa ghi gì; chạy lại với --write để ghi.\n');
  }
}

try {
  const command = readImportCommand(process.argv.slice(2));
  if (command.files.length === 0) throw new Error('Chưa có tệp nào để nhập.');
  run(command);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`);
  process.exitCode = 1;
}
