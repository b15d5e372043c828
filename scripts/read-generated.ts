import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { type Dictionary, dictionarySchema } from '../src/exports/dictionary.ts';
import { type Download, downloadSchema } from '../src/exports/download.ts';
import { generatedFolder } from '../src/generated-folder.ts';
import { type Release, releaseSchema } from '../src/model/release.ts';
import { type Site, siteSchema } from '../src/model/site.ts';
import { projectFolder } from './project-folder.ts';

/** What `build-data` wrote of a locality's downloads and releases, beside its rows. */
export interface Generated {
  datasets: Dictionary[];
  downloads: Download[];
  /** Oldest first. */
  releases: Release[];
}

/**
 * Reads the descriptions of a locality's downloads and releases.
 * @param localityFolder relative to the project.
 * @throws Error when the data has not been built yet.
 */
export function readGenerated(localityFolder: string): Generated {
  const read = readCollection(generatedFolder(localityFolder));
  return {
    datasets: z.array(dictionarySchema).parse(read('datasets')),
    downloads: z.array(downloadSchema).parse(read('downloads')),
    releases: z.array(releaseSchema).parse(read('releases')),
  };
}

const generatedSite = z.array(siteSchema.extend({ id: z.string() }));

/**
 * The locality's `site.yml` as `build-data` wrote it.
 * @param folder where `build-data` wrote, relative to the project.
 * @throws Error when the data has not been built yet.
 */
export function readGeneratedSite(folder: string): Site {
  const [site] = generatedSite.parse(readCollection(folder)('site'));
  if (site === undefined) throw new Error(`${folder}/site.json is empty`);
  return site;
}

const readCollection =
  (folder: string) =>
  (name: string): unknown =>
    JSON.parse(readFileSync(path.join(projectFolder, folder, `${name}.json`), 'utf8'));
