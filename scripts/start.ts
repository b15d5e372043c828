/** `npm start`: checks and builds both sites, then serves them side by side. */
import path from 'node:path';
import { projectFolder } from './project-folder.ts';
import { run, stopOnSignals } from './run.ts';
import { type Served, serve } from './serve.ts';
import { buildCommand, sites } from './sites.ts';

const port = Number(process.env['PORT'] ?? 4321);
let served: Served | undefined;
stopOnSignals(0, async () => served?.close());

/** @returns false at the first site that has a fault in its data or cannot be built. */
async function buildAll(): Promise<boolean> {
  for (const site of sites) {
    console.log(`\nKiểm tra và dựng ${site.title} …`);
    const { args, env } = buildCommand(site);
    const checked = await run(['scripts/check-data.ts'], { LOCALITY: site.locality });
    if (checked === 0 && (await run(args, env)) === 0) continue;
    console.error(`\nDừng lại: ${site.title} (${site.locality}) còn lỗi nêu ở trên.`);
    return false;
  }
  return true;
}

/** @throws Error when the port is taken. */
async function serveAll(): Promise<void> {
  const folders = sites.map(({ base, out }) => ({
    path: base,
    folder: path.join(projectFolder, out),
  }));
  served = await serve(folders, port);
  console.log('\nTrang đã sẵn sàng; nhấn Ctrl-C để dừng.');
  for (const { title, base } of sites) console.log(`  ${title}: http://localhost:${port}${base}`);
}

if (await buildAll())
  await serveAll().catch((error: Error) => {
    console.error(`\nKhông mở được cổng ${port} (${error.message}). Thử cổng khác: PORT=8080.`);
    process.exitCode = 1;
  });
else process.exitCode = 1;
