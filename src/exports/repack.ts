import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';

/** Day that every entry of an archive bears. It names no zone: with a `Z`, fflate refuses it west of Greenwich. */
export const archiveDay = '1980-01-01T00:00:00';

/**
 * Writes a ZIP anew so that the same content gives the same bytes: sorted names, one date.
 * @param change what becomes of an entry's text; entries that are no XML stay as they are.
 */
export function repack(
  bytes: Uint8Array,
  change: (text: string, name: string) => string = (text) => text,
): Uint8Array {
  const files = Object.entries(unzipSync(bytes)).sort(([a], [b]) => (a < b ? -1 : 1));
  const packed: Zippable = {};
  for (const [name, content] of files) {
    const isText = /\.(xml|rels)$/.test(name);
    packed[name] = isText ? strToU8(change(strFromU8(content), name)) : content;
  }
  return zipSync(packed, { mtime: archiveDay, level: 6 });
}
