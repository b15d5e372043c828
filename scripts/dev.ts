import path from 'node:path';
import { dev } from 'astro';
import { buildData } from './build-data.ts';
import { readBuildOptions } from './options.ts';
import { projectFolder } from './project-folder.ts';

/** Serves one locality for editing; a change in its `data/` or `content/` is checked and reloaded. */
const { locality, base } = readBuildOptions(process.argv.slice(2));
process.env['LOCALITY'] = locality;
process.env['BASE_PATH'] = base;

if ((await buildData(locality)) === null) {
  console.error('Sửa các lỗi trên rồi chạy lại npm run dev.');
  process.exit(1);
}
const server = await dev({ root: projectFolder, server: { port: 4321 } });
const folders = ['data', 'content'].map((name) => path.join(projectFolder, locality, name));
server.watcher.add(folders);
/** One after the other: two at once would write the same folder. */
let last = Promise.resolve();
server.watcher.on('all', (_event, file) => {
  const absolute = path.resolve(projectFolder, file);
  if (!folders.some((folder) => absolute.startsWith(folder + path.sep))) return;
  last = last.then(async () => void (await buildData(locality))).catch(console.error);
});
