import type { Vocabulary } from '../../../src/import/cross/single-words.ts';
import { readCurrent } from '../../../src/import/current.ts';
import { readNames } from '../../../src/import/names.ts';
import { validLocality } from '../../checks/locality-fixture.ts';

const current = readCurrent(validLocality());

/** What the small locality of the tests calls its things. */
export function vocabularyOf(noun: Vocabulary['noun']): Vocabulary {
  const rows = current.get('indicators')?.rows ?? [];
  return {
    noun,
    names: readNames((name) => current.get(name)?.rows ?? []),
    units: new Map(rows.map((row) => [row['id'] ?? '', row['unit'] ?? ''])),
  };
}
