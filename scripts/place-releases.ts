import { cpSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { embedTarget, manifestName } from '../src/model/release.ts';
import { projectFolder } from './project-folder.ts';
import { readReleases, releasesFolder } from './read-releases.ts';

/** Copies the files of every release to where they are served, frozen embeds to their short addresses too. */
export function placeReleases(locality: string, siteFolder: string): void {
  const folder = path.join(projectFolder, locality);
  for (const { name, files } of readReleases(folder)) {
    const copy = (file: string, to: string): void => {
      mkdirSync(path.join(siteFolder, path.dirname(to)), { recursive: true });
      cpSync(path.join(releasesFolder(folder), name, file), path.join(siteFolder, to));
    };
    for (const { path: file } of [{ path: manifestName }, ...files]) {
      copy(file, `du-lieu/phien-ban/${name}/${file}`);
      const target = embedTarget(file);
      if (target !== null) copy(file, `nhung/${target}/${name}/index.html`);
    }
  }
}
