import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { messyFiles } from './messy/files.ts';
import { projectFolder } from './project-folder.ts';

const folder = path.join(projectFolder, 'tests/fixtures/messy');
mkdirSync(folder, { recursive: true });
for (const [name, bytes] of Object.entries(messyFiles)) {
  writeFileSync(path.join(folder, name), bytes);
}
process.stdout.write(`${Object.keys(messyFiles).length} tệp trong ${folder}\n`);
