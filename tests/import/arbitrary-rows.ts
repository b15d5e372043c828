import fc, { type Arbitrary } from 'fast-check';
import { choicesOf } from '../../src/exports/template/choices.ts';
import type { CellType } from '../../src/model/cell-type.ts';
import { codeOfChoice } from '../../src/model/choice.ts';
import { type RawRow, rawKey } from '../../src/model/csv.ts';
import { type Field, fieldsOf } from '../../src/model/noun.ts';
import { type NounName, nouns } from '../../src/model/nouns.ts';
import type { Locality } from '../../src/plan/locality.ts';

/** Texts that look like something else, each of which may stand in a cell of words; one a line. */
const lookalikes = `Tổng cộng
Cộng
Tổng số
Ghi chú
Nguồn: báo cáo
Đơn vị: hộ
STT
Mã
x
…
..
–
n/a
(1)
(hộ)
I
A
1
01
0,5
1.234
1.234,5
-5
5%
45292
1e5
12/2023
2024-06-01
01/02/2023
TRUE
yes
có
null
chưa tìm thấy số liệu công bố
ward – phường
a – b – c
'=1+1
'nháy
＝1
"
""
sep=;
_x0041_
_x000D_
a_x005F_b
&amp ;
Café à la carte
１２
😀
x < 5 và y > 3
__proto__
constructor
`
  .trim()
  .split('\n');

/** What Vietnamese sentences are made of, and the marks that part cells, rows and lists. */
const pieces = [
  'hộ',
  'nghèo',
  'Giảm',
  'Điều',
  'thị xã',
  'năm',
  'tỷ lệ',
  'được',
  '2,76',
  '58',
  '1.234',
  '–',
];
const marks = [
  ' ',
  ', ',
  '; ',
  ': ',
  ' "',
  '" ',
  ' (',
  ') ',
  "'",
  '/',
  ' – ',
  '\n',
  '\n\n',
  '%',
  '. ',
];
const sentences = fc
  .array(fc.tuple(fc.constantFrom(...pieces), fc.constantFrom(...marks)), {
    minLength: 1,
    maxLength: 8,
  })
  .map((parts) => parts.flat().join('').trim());

/** Whether the checks let a text pass: no formula, no markup, nothing unseen, one form of letters. */
const isPlainText = (text: string): boolean =>
  text !== '' &&
  text === text.trim().normalize('NFC') &&
  !/^[=+@-](?!\d+$)/.test(text) &&
  !/<[/!]?[a-z]|<!--|&(?:[a-z]+|#x?[\da-f]+);/i.test(text);

const words = fc
  .oneof(
    { weight: 2, arbitrary: fc.constantFrom(...lookalikes) },
    { weight: 3, arbitrary: sentences },
  )
  .filter(isPlainText);

const slugs = fc
  .oneof(
    fc.stringMatching(/^[a-z0-9]{1,6}(-[a-z0-9]{1,6}){0,2}$/),
    fc.constantFrom(
      'tong',
      'tong-so',
      'cong',
      'nguon-1',
      'ghi-chu',
      'tm',
      '1',
      '0001',
      '1e5',
      'x',
      'ma',
    ),
  )
  .filter((slug) => slug !== 'loc');

const days = fc
  .integer({ min: Date.UTC(1945, 0, 1) / 86_400_000, max: Date.UTC(2099, 11, 31) / 86_400_000 })
  .map((day) => new Date(day * 86_400_000).toISOString().slice(0, 10));

/** As many digits as a spreadsheet keeps, no zero behind the last decimal. */
const decimals = fc
  .tuple(
    fc.constantFrom('', '-'),
    fc.integer({ min: 0, max: 99_999_999 }),
    fc.integer({ min: 0, max: 9_999_999 }),
    fc.integer({ min: 0, max: 7 }),
  )
  .map(([sign, whole, part, length]) => {
    const digits = String(part).padStart(7, '0').slice(0, length).replace(/0+$/, '');
    const number = digits === '' ? String(whole) : `${whole}.${digits}`;
    return /[1-9]/.test(number) ? `${sign}${number}` : number;
  });

const years = fc.integer({ min: 1990, max: 2040 });
const periods = fc
  .tuple(years, fc.constantFrom('', '-H1', '-H2', '-Q1', '-Q4', '-01', '-06', '-12'))
  .map((parts) => parts.join(''));
const addresses = fc.constantFrom(
  'https://a.vn/x?y=1,2;z=3#k',
  'http://e.vn/%20/_x0041_',
  'https://vi.du/=1+1',
);

/** Valid cells of a type; `codes` are those that the locality has. */
function cellsOf(type: CellType, codes: readonly string[]): Arbitrary<string> {
  if (type.items !== undefined) {
    const items =
      type.items.name === 'text'
        ? words.filter((text) => !/[|\n]|^-/.test(text))
        : cellsOf(type.items, codes);
    return fc.uniqueArray(items, { minLength: 1, maxLength: 3 }).map((list) => list.join('|'));
  }
  if (type.categories !== undefined) return fc.constantFrom(...Object.keys(type.categories));
  if (type.references !== undefined)
    return codes.length === 0 ? fc.constant('ma-moi') : fc.constantFrom(...codes);
  const byName = {
    text: words,
    number: decimals,
    integer: fc.integer({ min: -9999, max: 99_999_999 }).map(String),
    date: days,
    period: periods,
    slug: codes.length === 0 ? slugs : fc.oneof(slugs, fc.constantFrom(...codes)),
    code: fc.stringMatching(/^[0-9A-Za-z.]{1,6}$/).filter((code) => /[0-9A-Za-z]/.test(code)),
    flag: fc.constantFrom('yes', 'no'),
    url: addresses,
  };
  const found = Object.entries(byName).find(([name]) => name === type.name)?.[1];
  if (found === undefined) throw new Error(`No arbitrary for ${type.name}`);
  return found;
}

function cellOf(field: Field, locality: Locality): Arbitrary<string> {
  const codes = (choicesOf(field, locality)?.choices ?? []).map(codeOfChoice);
  const cells = cellsOf(field.type, codes);
  return field.required ? cells : fc.oneof(fc.constant(''), cells);
}

/** A row has a figure or the reason why there is none. */
function settled(row: RawRow): RawRow {
  const value = 'amount' in row ? 'amount' : 'value';
  if (!('absence' in row) || !(value in row)) return row;
  if (row[value] !== '') return { ...row, absence: '' };
  return { ...row, absence: row['absence'] || 'not-published' };
}

/** Rows of a noun that its own checks let pass, in the canonical form; no two alike by key or order. */
export function rowsOf(name: NounName, locality: Locality): Arbitrary<RawRow[]> {
  const fields = fieldsOf(nouns[name]);
  const cells = Object.fromEntries(fields.map((field) => [field.name, cellOf(field, locality)]));
  const rows = fc.uniqueArray(fc.record(cells).map(settled), {
    minLength: 1,
    maxLength: 6,
    selector: (row) => rawKey(nouns[name], row),
  });
  return rows.map((made) =>
    'order' in cells ? made.map((row, index) => ({ ...row, order: String(index * 7 + 1) })) : made,
  );
}
