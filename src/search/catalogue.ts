import type { HonestAnswer } from './honest.ts';
import { type Kind, kindNames } from './kinds.ts';
import type { SearchRecord } from './record.ts';
import type { SynonymRow } from './synonyms.ts';
import { wordList } from './words.ts';

/**
 * What the page must know before it asks the index: every record's name and kind, the words of the
 * site, synonyms and honest answers. Packed small, since every first search loads it.
 */
export interface PackedCatalogue {
  /** Key in the index, address, title, number of the kind, number of the place. */
  records: [string, string, string, number, number][];
  places: string[];
  /** Words of the site with their marks, the most frequent first. */
  words: string;
  synonyms: [string, string][];
  honest: HonestAnswer[];
}

/** A record as the page knows it before it has read its text. */
export interface Entry {
  /** Key of its words in the index; things of the same words share one. */
  key: string;
  url: string;
  title: string;
  kind: Kind;
  place: string;
}

/** The catalogue as the search uses it. */
export interface Catalogue {
  entries: Entry[];
  words: string[];
  synonyms: SynonymRow[];
  honest: HonestAnswer[];
}

/** What a catalogue is made from besides the records. */
export interface CatalogueParts {
  synonyms: readonly SynonymRow[];
  honest: readonly HonestAnswer[];
  /** Key in the index of a record's own words; empty when it has none. */
  keyOf: (record: SearchRecord) => string;
}

/** Packs what the page must know. */
export function packCatalogue(
  records: readonly SearchRecord[],
  { synonyms, honest, keyOf }: CatalogueParts,
): PackedCatalogue {
  const places = [...new Set(records.map(({ place }) => place))];
  return {
    records: records.map((record) => [
      keyOf(record),
      record.url,
      record.title,
      kindNames.indexOf(record.kind),
      places.indexOf(record.place),
    ]),
    places,
    words: wordList(records.flatMap(({ title, content, place }) => [title, content, place])).join(
      ' ',
    ),
    synonyms: synonyms.map(({ words, also }) => [words.join('|'), also.join('|')]),
    honest: [...honest],
  };
}

/** The reverse of `packCatalogue`. */
export function unpackCatalogue(packed: PackedCatalogue): Catalogue {
  return {
    entries: packed.records.map(([key, url, title, kind, place]) => ({
      key,
      url,
      title,
      kind: kindNames[kind] ?? 'trang',
      place: packed.places[place] ?? '',
    })),
    words: packed.words.split(' '),
    synonyms: packed.synonyms.map(([words, also]) => ({
      words: words.split('|'),
      also: also.split('|'),
    })),
    honest: packed.honest,
  };
}
