import { cpSync, rmSync } from 'node:fs';
import path from 'node:path';
import { build } from 'astro';
import { buildData, madeFolders } from './build-data.ts';
import { buildSearch } from './build-search.ts';
import { type BuildOptions, readBuildOptions } from './options.ts';
import { placeReleases } from './place-releases.ts';
import { projectFolder } from './project-folder.ts';
import { swapIn } from './swap-in.ts';
import { writeMetadata } from './write-metadata.ts';
import { writePapers } from './write-papers.ts';
import { writePictures } from './write-pictures.ts';
import { writeTemplates } from './write-templates.ts';

/**
 * Builds one locality's site aside and swaps it in whole; a failure leaves the last one as it was.
 * @returns false when the data has problems.
 * @throws whatever Astro throws when a page cannot be built.
 */
async function buildSite({ locality, base, out, pagesOnly }: BuildOptions): Promise<boolean> {
  const built = await buildData(locality);
  if (built === null) return false;
  const aside = `${out}.building`;
  process.env['LOCALITY'] = locality;
  process.env['BASE_PATH'] = base;
  process.env['OUT_DIR'] = aside;
  rmSync(path.join(projectFolder, aside), { recursive: true, force: true });
  await build({ root: projectFolder, logLevel: 'error' });
  const home = new URL(base, process.env['SITE_URL'] ?? built.site.site_url).href;
  const folder = path.join(projectFolder, aside);
  if (!pagesOnly) {
    writePictures(built, { folder, home });
    writeMetadata(built, { folder, home, locality });
    await writePapers(built, { folder, home, locality });
  }
  for (const { from, to } of madeFolders(locality)) {
    cpSync(from, path.join(folder, to), { recursive: true });
  }
  placeReleases(locality, { folder, home, site: built.site });
  writeTemplates(built, path.join(folder, 'huong-dan', 'mau'));
  await buildSearch(built, { folder, localityFolder: path.join(projectFolder, locality) });
  swapIn(folder, path.join(projectFolder, out));
  return true;
}

const options = readBuildOptions(process.argv.slice(2));
if (await buildSite(options)) console.log(`Đã dựng xong: ${options.out}/`);
else {
  console.error('Chưa dựng trang: dữ liệu còn lỗi nêu ở trên. Bản dựng trước được giữ nguyên.');
  process.exitCode = 1;
}
