import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse as parseCsv } from 'papaparse';
import { parse as parseYaml } from 'yaml';
import { z } from 'zod';
import { projectFolder } from '../scripts/project-folder.ts';

const siteSchema = z.object({ title: z.string(), place: z.object({ name: z.string() }) });
const kinds = /^(thị xã|tỉnh|thành phố|quận|huyện|phường|xã|thị trấn)\s+/i;

/** `content/site.yml` of a locality, as far as its names go. */
export function readSiteNames(locality: string): z.infer<typeof siteSchema> {
  const file = path.join(projectFolder, locality, 'content/site.yml');
  return siteSchema.parse(parseYaml(readFileSync(file, 'utf8')));
}

/**
 * Names of a locality's town and province, of its wards and communes too, without the word for
 * what they are; as printed and as they stand in an address.
 */
export function placeNames(locality: string): string[] {
  const file = path.join(projectFolder, locality, 'data/areas.csv');
  const { data } = parseCsv<{ name: string; kind: string }>(readFileSync(file, 'utf8').trim(), {
    header: true,
    delimiter: ',',
  });
  const areas = data.filter(({ kind }) => !['nation', 'region'].includes(kind));
  const printed = [readSiteNames(locality).place.name, ...areas.map(({ name }) => name)]
    .map((name) => name.normalize('NFC').replace(kinds, '').toLowerCase())
    .filter((name) => name.includes(' '));
  return [...new Set(printed.flatMap((name) => [name, slugOf(name)]))];
}

function slugOf(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replace(/\s+/g, '-');
}

/** Which of the names stand in a text, whatever their case. */
export function namesIn(text: string, names: readonly string[]): string[] {
  const lower = text.normalize('NFC').toLowerCase();
  return names.filter((name) => lower.includes(name));
}
