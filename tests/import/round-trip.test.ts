import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csv } from '../../scripts/messy/table.ts';
import { workbookBytes } from '../../scripts/messy/workbook-bytes.ts';
import { isStopping } from '../../src/import/finding.ts';
import { planImport } from '../../src/import/plan-import.ts';
import { readUpload } from '../../src/import/read-upload.ts';
import { canonicalTable, type RawRow, readRecords, writeTable } from '../../src/model/csv.ts';
import { type Field, fieldsOf } from '../../src/model/noun.ts';
import { type NounName, nouns } from '../../src/model/nouns.ts';
import { validLocality } from '../checks/locality-fixture.ts';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Values of figures that the checks of the small locality let pass. */
const figure = fc.record({
  period: fc.constantFrom('2020', '2021-H1', '2022-Q3', '2024-06'),
  standard: fc.constant('chuan-thu'),
  indicator: fc.constantFrom('so-ho', 'ty-le-ho-ngheo'),
  value: fc
    .tuple(
      fc.integer({ min: 0, max: 99 }),
      fc.constantFrom('', '.0', '.05', '.50', '.123', '.9999'),
    )
    .map(([whole, decimals]) => `${whole}${decimals}`),
  qualifier: fc.constantFrom('', 'about', 'above'),
  place: fc.constantFrom('', 'Biểu 1', 'Trang 2; dòng 3', 'Điều 1, "khoản" 2'),
  published_on: fc.constantFrom('2025-01-15', '2025-12-01'),
  note: fc.constantFrom('', 'Số sơ bộ.', '1.234', 'Tổng cộng', '–', 'x'),
});

/** Rows with different keys, in the canonical form. */
const table = fc
  .uniqueArray(figure, {
    minLength: 1,
    selector: ({ indicator, period }) => `${indicator}/${period}`,
  })
  .map((rows) =>
    rows.map(
      (row): RawRow => ({
        ...row,
        area: 'tinh-thu',
        nature: 'result',
        document: 'bao-cao-2023',
      }),
    ),
  );

/** The locality with these figures and no others. */
function localityOf(text: string): Map<string, Uint8Array> {
  const files = validLocality().set('data/observations.csv', encode(text));
  for (const name of ['corrections', 'derivations'] as const) {
    files.set(`data/${name}.csv`, encode(writeTable(nouns[name], [])));
  }
  return files;
}

const answers = { decimal: 'comma', percent: 'as-is' } as const;

function imported(files: Map<string, Uint8Array>, bytes: Uint8Array, name: string, options = {}) {
  return planImport({ files, uploads: [readUpload(bytes, name)], options });
}

/** A cell as a steward would type it. */
function typed({ type }: Field, cell: string): string {
  if (type.categories !== undefined) return type.categories[cell] ?? cell;
  if (type.name === 'number') return cell.replace('.', ',');
  if (type.name !== 'date' || cell === '') return cell;
  const [year, month, day] = cell.split('-');
  return `${day}/${month}/${year}`;
}

function asTyped(noun: NounName, rows: readonly RawRow[]): string[][] {
  const fields = fieldsOf(nouns[noun]);
  const cells = rows.map((row) => fields.map((field) => typed(field, row[field.name] ?? '')));
  return [fields.map(({ title }) => title), ...cells];
}

describe('what is imported comes back unchanged', () => {
  const check = (bytesOf: (rows: RawRow[]) => Uint8Array, name: string, options = {}): void => {
    fc.assert(
      fc.property(table, (rows) => {
        const text = writeTable(nouns.observations, rows);
        const empty = localityOf(writeTable(nouns.observations, []));
        const first = imported(empty, bytesOf(rows), name, options);
        expect(first.findings.filter(isStopping)).toEqual([]);
        const written = new TextDecoder().decode(first.files.get('data/observations.csv'));
        expect(written).toBe(text);
        const again = imported(localityOf(written), bytesOf(rows), name, options);
        expect(again.findings.filter(isStopping)).toEqual([]);
        expect([...again.files.keys()]).toEqual([]);
      }),
      { numRuns: 20 },
    );
  };

  test('as our own CSV', { timeout: 60_000 }, () => {
    check((rows) => encode(writeTable(nouns.observations, rows)), 'tep.csv');
  });

  test('with Vietnamese headings, words and decimal commas', { timeout: 60_000 }, () => {
    check((rows) => encode(csv(asTyped('observations', rows))), 'tep.csv', answers);
  });

  test('as a workbook of texts', { timeout: 60_000 }, () => {
    const bytesOf = (rows: RawRow[]): Uint8Array =>
      workbookBytes([{ name: 'Biểu', rows: asTyped('observations', rows) }]);
    check(bytesOf, 'tep.xlsx', answers);
  });
});

describe('each table of the small locality comes back unchanged', () => {
  const names = Object.values(nouns).map(({ name }) => name);
  const files = validLocality();
  for (const noun of Object.values(nouns)) {
    const file = `data/${noun.name}.csv`;
    const text = new TextDecoder().decode(files.get(file));
    files.set(file, encode(canonicalTable(noun, text) ?? ''));
  }

  test.each(names)('%s', (name) => {
    const noun = Object.entries(nouns).find(([key]) => key === name)?.[0];
    const key = Object.keys(nouns).find((candidate): candidate is NounName => candidate === noun);
    if (key === undefined) throw new Error(`No noun ${name}`);
    const text = new TextDecoder().decode(files.get(`data/${key}.csv`));
    const [header = [], ...body] = readRecords(text).records;
    const rows = body.map((cells) => Object.fromEntries(header.map((c, i) => [c, cells[i] ?? ''])));
    const own = imported(files, encode(text), `${key}.csv`);
    const theirs = imported(files, encode(csv(asTyped(key, rows))), `${key}.csv`, answers);
    for (const plan of [own, theirs]) {
      expect(plan.findings.filter(isStopping)).toEqual([]);
      expect(plan.tables.flatMap(({ changes }) => changes.map(({ status }) => status))).toEqual(
        rows.map(() => 'unchanged'),
      );
      expect([...plan.files.keys()]).toEqual([]);
    }
  });
});
