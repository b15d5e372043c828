import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { type Site, siteSchema } from '../src/model/site.ts';
import { projectFolder } from './project-folder.ts';

const generatedSite = z.array(siteSchema.extend({ id: z.string() }));

/**
 * The locality's `site.yml` as `build-data` wrote it.
 * @throws Error when the data has not been built yet.
 */
export function readGeneratedSite(folder: string): Site {
  const file = path.join(projectFolder, folder, 'site.json');
  const [site] = generatedSite.parse(JSON.parse(readFileSync(file, 'utf8')));
  if (site === undefined) throw new Error(`${folder}/site.json is empty`);
  return site;
}
