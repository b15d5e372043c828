/** `npm run screenshots`: takes the guide's pictures anew, from the invented town's built site. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { launchBrowser } from './browser.ts';
import { projectFolder } from './project-folder.ts';
import { shots } from './screenshots/shots.ts';
import { fileOfShot, schemes, takeShot } from './screenshots/take-shot.ts';
import { serve } from './serve.ts';
import { sites } from './sites.ts';

const [, { base, out }] = sites;
const folder = path.join(projectFolder, 'src/prose/pictures');
const served = await serve([{ path: base, folder: path.join(projectFolder, out) }], 0);
const browser = await launchBrowser();
try {
  mkdirSync(folder, { recursive: true });
  const address = `${served.url}${base}kiem-tra-so-lieu/`;
  for (const shot of shots) {
    for (const scheme of schemes) {
      const name = fileOfShot(shot, scheme);
      const bytes = await takeShot(browser, shot, { address, scheme });
      writeFileSync(path.join(folder, name), bytes);
      console.log(`${name}: ${(bytes.length / 1000).toFixed(1)} kB`);
    }
  }
} finally {
  await browser.close();
  await served.close();
}
