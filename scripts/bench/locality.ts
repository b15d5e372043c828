import { cpSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { checkLocality } from '../../src/checks/run.ts';
import { cellText, writeTable } from '../../src/model/csv.ts';
import { fileOf, type Noun } from '../../src/model/noun.ts';
import { nouns } from '../../src/model/nouns.ts';
import { projectFolder } from '../project-folder.ts';
import { readLocality } from '../read-locality.ts';
import { sites } from '../sites.ts';
import { multiply } from './multiply.ts';

const [, example] = sites;

/**
 * Writes an invented locality of so many units, made from the example, into a folder of the project.
 * @throws Error when the example has faults.
 */
export function writeBenchLocality(folder: string, units: number): void {
  const source = path.join(projectFolder, example.locality);
  const { locality } = checkLocality(readLocality(source));
  if (locality === null) throw new Error(`${example.locality} has faults: npm run check`);
  const { site, tables } = locality;
  const made = multiply(tables, { area: site.place.area, units, seed: units });
  cpSync(source, path.join(projectFolder, folder), { recursive: true });
  const write = (noun: Noun, rows: readonly Record<string, unknown>[]): void =>
    writeFileSync(
      path.join(projectFolder, folder, 'data', fileOf(noun)),
      writeTable(noun, rows.map(cellsOf)),
    );
  write(nouns.areas, made.areas);
  write(nouns.observations, made.observations);
}

const cellsOf = (row: Record<string, unknown>): Record<string, string> =>
  Object.fromEntries(Object.entries(row).map(([column, value]) => [column, cellText(value)]));
