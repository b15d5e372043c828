import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readGeneratedSite } from '../../scripts/read-generated.ts';
import { generatedFolder } from '../../src/generated-folder.ts';
import type { Site } from './site.ts';

/** Address of a built site's home page, as its files give it. */
export function homeOf({ locality, base }: Site): string {
  const { site_url } = readGeneratedSite(generatedFolder(locality));
  return new URL(base, process.env['SITE_URL'] ?? site_url).href;
}

/** Text of a file of a built site. */
export const textAt = (site: Site, file: string): string =>
  readFileSync(path.join(site.folder, file), 'utf8');

/** Size and SHA-256 sum of a file as one text. */
export function bytesAndSum(file: string): string {
  const content = readFileSync(file);
  return `${content.length} ${createHash('sha256').update(content).digest('hex')}`;
}

/** Addresses below the site's own home that no built file answers; what follows a `#` does not count. */
export function strays(addresses: Iterable<string>, site: Site): string[] {
  return [...new Set([...addresses].map((address) => address.split('#')[0] ?? ''))]
    .filter((address) => address.startsWith(homeOf(site)))
    .map((address) => decodeURI(new URL(address).pathname))
    .filter((address) => !site.addresses.has(address));
}
