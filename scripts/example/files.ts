import { writeTable } from '../../src/model/csv.ts';
import { fileOf } from '../../src/model/noun.ts';
import type { Locality } from '../../src/plan/locality.ts';
import { settingOf } from './setting.ts';
import { madeNouns, makeTables } from './tables.ts';

/** A locality's files with nothing but headings in the made tables: what was written by hand. */
export function withoutHistory(files: ReadonlyMap<string, Uint8Array>): Map<string, Uint8Array> {
  const empty = madeNouns.map((noun): [string, Uint8Array] => [
    `data/${fileOf(noun)}`,
    new TextEncoder().encode(writeTable(noun, [])),
  ]);
  return new Map([...files, ...empty]);
}

/** The made files of a locality, by path inside it. */
export function madeFiles(locality: Locality): Map<string, string> {
  const tables = makeTables(settingOf(locality));
  return new Map([...tables].map(([file, text]) => [`data/${file}`, text]));
}
