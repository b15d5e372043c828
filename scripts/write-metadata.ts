import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { dataPackage } from '../src/exports/data-package.ts';
import { dcatCatalogue } from '../src/exports/dcat.ts';
import { feeds } from '../src/exports/feeds.ts';
import type { MetadataSource } from '../src/exports/metadata.ts';
import type { Locality } from '../src/plan/locality.ts';
import { readGenerated } from './read-generated.ts';

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
  const { home, locality } = options;
  return { site, home, ...readGenerated(locality), documents: tables.documents };
}
