import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { oembed, readEmbed } from '../src/exports/embed/oembed.ts';
import { embedTarget, manifestName } from '../src/model/release.ts';
import type { Site } from '../src/model/site.ts';
import { projectFolder } from './project-folder.ts';
import { readReleases, releasesFolder } from './read-releases.ts';

/** The site that the releases are served by. */
export interface ServingSite {
  folder: string;
  /** Address of the home page. */
  home: string;
  site: Site;
}

/**
 * Copies the files of every release to where they are served, frozen embeds to their short addresses too, each
 * with its oEmbed answer, which alone knows the address of the site.
 */
export function placeReleases(
  locality: string,
  { folder: siteFolder, home, site }: ServingSite,
): void {
  const folder = path.join(projectFolder, locality);
  for (const { name, files } of readReleases(folder)) {
    const copy = (file: string, to: string): void => {
      mkdirSync(path.join(siteFolder, path.dirname(to)), { recursive: true });
      cpSync(path.join(releasesFolder(folder), name, file), path.join(siteFolder, to));
    };
    for (const { path: file } of [{ path: manifestName }, ...files]) {
      copy(file, `du-lieu/phien-ban/${name}/${file}`);
      const target = embedTarget(file);
      if (target === null) continue;
      const page = `nhung/${target}/${name}/`;
      copy(file, `${page}index.html`);
      const embed = readEmbed(readFileSync(path.join(siteFolder, page, 'index.html'), 'utf8'));
      const answer = oembed({ ...embed, address: home + page }, site, home);
      writeFileSync(path.join(siteFolder, page, 'oembed.json'), answer);
    }
  }
}
