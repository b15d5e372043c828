import { strFromU8, unzipSync } from 'fflate';
import readExcelFile from 'read-excel-file/node';
import { describe, expect, it, test } from 'vitest';
import { explanationName } from '../../../src/exports/template/explanation.ts';
import { listsName, templateOf } from '../../../src/exports/template/template.ts';
import { codeOfChoice } from '../../../src/model/choice.ts';
import { fieldsOf, type Noun } from '../../../src/model/noun.ts';
import { type NounName, nounNames, nouns } from '../../../src/model/nouns.ts';
import { columnHeading } from '../../../src/words/heading.ts';
import { helpSheetMark } from '../../../src/words/template.ts';
import { validLocality } from '../../checks/locality-fixture.ts';
import { localityOf } from '../../locality-of.ts';

const locality = localityOf(validLocality());

type Sheets = { sheet: string; data: unknown[][] }[];
const sheetsOf = async (bytes: Uint8Array): Promise<Sheets> => readExcelFile(Buffer.from(bytes));
const partOf = (bytes: Uint8Array, part: string): string =>
  strFromU8(unzipSync(bytes)[part] ?? new Uint8Array());
const rulesOf = (bytes: Uint8Array): string[] =>
  [
    ...partOf(bytes, 'xl/worksheets/sheet1.xml').matchAll(
      /<dataValidation .*?(?:\/>|<\/dataValidation>)/g,
    ),
  ].map(([rule]) => rule);
const headingsOf = (name: NounName): string[] => fieldsOf(nouns[name]).map(columnHeading);

/** What the drop-down list of a column offers, read through its range. */
async function offered(bytes: Uint8Array, column: number): Promise<unknown[]> {
  const rule = rulesOf(bytes)[column] ?? '';
  const [, letters = '', end = ''] = /\$([A-Z]+)\$3:\$[A-Z]+\$(\d+)</.exec(rule) ?? [];
  const lists = (await sheetsOf(bytes)).find(({ sheet }) => sheet === listsName);
  const index = letters.charCodeAt(0) - 65;
  return (lists?.data ?? []).slice(2, Number(end)).map((row) => row[index]);
}

describe.each(nounNames())('templateOf(%s)', (name) => {
  const bytes = templateOf(name, locality);

  it('has the columns of the schema and not one row', async () => {
    const [table] = await sheetsOf(bytes);
    expect(table?.data).toEqual([headingsOf(name)]);
    expect(table?.sheet).toBe(nouns[name].title);
  });

  it('explains each column, with an example that stands in no row of a table', async () => {
    const sheet = (await sheetsOf(bytes)).find((one) => one.sheet === explanationName);
    const fields = fieldsOf(nouns[name]);
    const rows = sheet?.data.slice(2, fields.length + 2) ?? [];
    expect(rows.map((row) => row.at(-1))).toEqual(fields.map((field) => field.name));
    expect(rows.every((row) => String(row[5] ?? '') !== '')).toBe(true);
    expect(sheet?.data[0]?.[0]).toBe(helpSheetMark);
  });

  it('is the same bytes each time', () => {
    expect(Buffer.from(templateOf(name, locality)).equals(bytes)).toBe(true);
  });

  it('asks nothing of a spreadsheet that it refuses', () => {
    const rules = rulesOf(bytes);
    expect(rules).toHaveLength(headingsOf(name).length);
    const longest = (attribute: string): number =>
      Math.max(
        ...rules.map((rule) => unescaped(new RegExp(` ${attribute}="([^"]*)"`).exec(rule)?.[1])),
      );
    expect(longest('promptTitle')).toBeLessThanOrEqual(32);
    expect(longest('prompt')).toBeLessThanOrEqual(255);
    expect(nouns[name].title).toMatch(/^[^[\]:*?/\\]{1,31}$/);
  });
});

const unescaped = (text = ''): number => text.replaceAll(/&#?\w+;/g, '.').length;

const columnOf = (noun: Noun, name: string): number =>
  fieldsOf(noun).findIndex((field) => field.name === name);

describe('the drop-down lists', () => {
  const observations = templateOf('observations', locality);
  const codesIn = async (name: string): Promise<string[]> =>
    (await offered(observations, columnOf(nouns.observations, name))).map((cell) =>
      codeOfChoice(String(cell)),
    );

  test('offer exactly the codes of the locality', async () => {
    expect(await codesIn('indicator')).toEqual(locality.tables.indicators.map(({ id }) => id));
    expect(await codesIn('area')).toEqual(locality.tables.areas.map(({ id }) => id));
    expect(await codesIn('document')).toEqual(locality.tables.documents.map(({ id }) => id));
    expect(await codesIn('standard')).toEqual(Object.keys(locality.site.standards));
  });

  test('offer every category but the one that is never typed', async () => {
    const natures = ['result', 'preliminary', 'estimate', 'forecast', 'plan'];
    expect(await codesIn('nature')).toEqual(natures);
  });

  test('offer the clauses of the plan by their paths', async () => {
    const targets = templateOf('targets', locality);
    const clauses = await offered(targets, columnOf(nouns.targets, 'clause'));
    const paths = clauses.map((cell) => codeOfChoice(String(cell)));
    expect(paths).toEqual(locality.clauses.map(({ path }) => path));
  });

  test('keep hostile names as text', async () => {
    const name = `=1+1 <b>&"'\u0000 ]]> – x`;
    const [first] = locality.tables.areas;
    if (first === undefined) throw new Error('the fixture has no area');
    const tables = { ...locality.tables, areas: [{ ...first, name }] };
    const bytes = templateOf('observations', { ...locality, tables });
    expect(await offered(bytes, 1)).toEqual([`${first.id} – =1+1 <b>&"' ]]> – x`]);
  });

  test('reach over thousands of places', async () => {
    const [first] = locality.tables.areas;
    if (first === undefined) throw new Error('the fixture has no area');
    const areas = Array.from({ length: 3321 }, (_, index) => ({ ...first, id: `xa-${index}` }));
    const bytes = templateOf('observations', {
      ...locality,
      tables: { ...locality.tables, areas },
    });
    const codes = (await offered(bytes, 1)).map((cell) => codeOfChoice(String(cell)));
    expect(codes).toEqual(areas.map(({ id }) => id));
  });

  test('are left out where there is nothing to choose yet', () => {
    const tables = { ...locality.tables, areas: [] };
    const rule = rulesOf(templateOf('observations', { ...locality, tables }))[1];
    expect(rule).toContain('Địa bàn');
    expect(rule).not.toContain('type="list"');
  });
});

test('templateOf(noun) keeps codes as text, dates as dates and numbers as numbers', () => {
  const styles = partOf(templateOf('areas', locality), 'xl/worksheets/sheet1.xml');
  const styleAt = (name: string): string | undefined => {
    const column = columnOf(nouns.areas, name) + 1;
    return new RegExp(`<col min="${column}"[^>]* style="(\\d)"`).exec(styles)?.[1];
  };
  expect([styleAt('code'), styleAt('valid_from'), styleAt('longitude')]).toEqual(['3', '4', '0']);
  const rules = rulesOf(templateOf('areas', locality));
  expect(rules[columnOf(nouns.areas, 'valid_from')]).toContain('type="date"');
  expect(rules[columnOf(nouns.areas, 'longitude')]).toContain('type="decimal"');
});

test('templateOf(noun) of an invented locality says so', async () => {
  const invented = { ...locality, site: { ...locality.site, illustrative: true } };
  const text = JSON.stringify(await sheetsOf(templateOf('areas', invented)));
  expect(text).toContain('SỐ LIỆU MINH HỌA');
});
