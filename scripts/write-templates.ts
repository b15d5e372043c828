import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { templateOf } from '../src/exports/template/template.ts';
import { nounNames } from '../src/model/nouns.ts';
import { downloadName } from '../src/model/picture-file.ts';
import type { Locality } from '../src/plan/locality.ts';

/**
 * Writes the blank table of every noun into `folder`.
 * @returns the names of the files.
 */
export function writeTemplates(locality: Locality, folder: string): string[] {
  mkdirSync(folder, { recursive: true });
  return nounNames().map((name) => {
    const file = downloadName(`${name}.xlsx`, locality.site.illustrative);
    writeFileSync(path.join(folder, file), templateOf(name, locality));
    return file;
  });
}
