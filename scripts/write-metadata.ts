import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { dataPackage } from '../src/exports/data-package.ts';
import { dcatCatalogue } from '../src/exports/dcat.ts';
import { dictionarySchema } from '../src/exports/dictionary.ts';
import { downloadSchema } from '../src/exports/download.ts';
import type { MetadataSource } from '../src/exports/metadata.ts';
import { releaseSchema } from '../src/model/release.ts';
import type { Locality } from '../src/plan/locality.ts';

/** Where the descriptions go, and what they are made from. */
export interface MetadataOptions {
  /** Folder of the built site. */
  folder: string;
  /** Folder of what `build-data` wrote. */
  generated: string;
  /** Address of the home page: origin and base path. */
  home: string;
}

/** Adds the descriptions of the data for machines to a built site. */
export function writeMetadata(locality: Locality, options: MetadataOptions): void {
  const source = readSource(locality, options);
  const write = (name: string, content: string): void => {
    const file = path.join(options.folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
  };
  write('du-lieu/datapackage.json', jsonText(dataPackage(source)));
  write('du-lieu/dcat.jsonld', jsonText(dcatCatalogue(source)));
}

const jsonText = (value: unknown): string => `${JSON.stringify(value, null, 1)}\n`;

function readSource({ site, tables }: Locality, options: MetadataOptions): MetadataSource {
  const read = (name: string): unknown =>
    JSON.parse(readFileSync(path.join(options.generated, `${name}.json`), 'utf8'));
  return {
    site,
    home: options.home,
    datasets: z.array(dictionarySchema).parse(read('datasets')),
    downloads: z.array(downloadSchema).parse(read('downloads')),
    releases: z.array(releaseSchema).parse(read('releases')),
    documents: tables.documents,
  };
}
