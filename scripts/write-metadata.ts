import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { dataPackage } from '../src/exports/data-package.ts';
import { dcatCatalogue } from '../src/exports/dcat.ts';
import { dictionarySchema } from '../src/exports/dictionary.ts';
import { downloadSchema } from '../src/exports/download.ts';
import { feeds } from '../src/exports/feeds.ts';
import type { MetadataSource } from '../src/exports/metadata.ts';
import { generatedFolder } from '../src/generated-folder.ts';
import { releaseSchema } from '../src/model/release.ts';
import type { Locality } from '../src/plan/locality.ts';
import { projectFolder } from './project-folder.ts';

/** Where the descriptions go, and what they are made from. */
export interface MetadataOptions {
  /** Folder of the built site. */
  folder: string;
  /** Folder of the locality, relative to the project; `build-data` has described its downloads. */
  locality: string;
  /** Address of the home page: origin and base path. */
  home: string;
}

/** Adds the descriptions of the data for machines, and the feeds, to a built site. */
export function writeMetadata(locality: Locality, options: MetadataOptions): void {
  const source = readSource(locality, options);
  const write = (name: string, content: string): void => {
    const file = path.join(options.folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
  };
  write('du-lieu/datapackage.json', jsonText(dataPackage(source)));
  write('du-lieu/dcat.jsonld', jsonText(dcatCatalogue(source)));
  for (const { path: name, content } of feeds(locality, source)) write(name, content);
}

const jsonText = (value: unknown): string => `${JSON.stringify(value, null, 1)}\n`;

function readSource({ site, tables }: Locality, options: MetadataOptions): MetadataSource {
  const generated = generatedFolder(options.locality);
  const read = (name: string): unknown =>
    JSON.parse(readFileSync(path.join(projectFolder, generated, `${name}.json`), 'utf8'));
  return {
    site,
    home: options.home,
    datasets: z.array(dictionarySchema).parse(read('datasets')),
    downloads: z.array(downloadSchema).parse(read('downloads')),
    releases: z.array(releaseSchema).parse(read('releases')),
    documents: tables.documents,
  };
}
