import { describe, expect, test } from 'vitest';
import { headings } from '../../scripts/messy/table.ts';
import { isStopping } from '../../src/import/finding.ts';
import type { ImportPlan } from '../../src/import/plan-import.ts';
import { readUpload, type Upload } from '../../src/import/read-upload.ts';
import {
  changes,
  decode,
  encode,
  observations,
  planOf,
  stopping,
  tidyLocality,
  typed,
  upload,
} from './plan-of.ts';

describe('rows that an import does not touch', () => {
  const fresh = upload(typed('58', { period: '2024' }));

  test('keep their bytes', () => {
    const before = decode(tidyLocality().get(observations)).split('\n');
    const after = decode(planOf([fresh]).files.get(observations)).split('\n');
    expect(after.filter((line) => !before.includes(line))).toHaveLength(1);
    expect(before.filter((line) => !after.includes(line))).toEqual([]);
  });

  test.each<[string, (text: string) => string]>([
    ['the ends of lines of Windows', (text) => text.replaceAll('\n', '\r\n')],
    ['a byte order mark', (text) => `\uFEFF${text}`],
    ['quotes that nothing needs', (text) => text.replace('tinh-thu', '"tinh-thu"')],
    ['blanks around a cell', (text) => text.replace('Biểu 1', ' Biểu 1')],
    ['parted letters', (text) => text.normalize('NFD')],
    ['columns in another order', (text) => text.replace('indicator,area', 'area,indicator')],
    ['no end of the last line', (text) => text.trimEnd()],
  ])('would not in a file with %s, so it is refused', (_name, spoil) => {
    const files = tidyLocality();
    files.set(observations, encode(spoil(decode(files.get(observations)))));
    const plan = planOf([fresh], {}, files);
    expect(stopping(plan)).toContain('not-canonical');
    expect(plan.files.size).toBe(0);
  });

  test('are put in order in a file that is only unsorted, and the report says so', () => {
    const files = tidyLocality();
    const [head = '', ...lines] = decode(files.get(observations)).trimEnd().split('\n');
    const turned = `${[head, ...lines.toReversed()].join('\n')}\n`;
    const plan = planOf([fresh], {}, files.set(observations, encode(turned)));
    expect(plan.findings.map(({ tag }) => tag)).toContain('rows-sorted');
    const sorted = decode(planOf([fresh]).files.get(observations));
    expect(decode(plan.files.get(observations))).toBe(sorted);
  });
});

describe('several files', () => {
  const good = upload(typed('58', { period: '2024' }), 'tot.csv');

  test.each<[string, Upload]>([
    ['asks', upload(typed('1.234', { period: '2022' }), 'hoi.csv')],
    ['has a wrong cell', upload(typed('sáu mươi', { period: '2022' }), 'sai.csv')],
    ['is no table', readUpload(encode('%PDF-1.7'), 'van-ban.pdf')],
    ['has the same row', upload(typed('59', { period: '2024' }), 'trung.csv')],
  ])('are not written at all when one of them %s', (_name, bad) => {
    for (const uploads of [
      [good, bad],
      [bad, good],
    ]) {
      const plan = planOf(uploads);
      expect(stopping(plan).length).toBeGreaterThan(0);
      expect(plan.files.size).toBe(0);
    }
  });

  test('of one table are put together', () => {
    const plan = planOf([good, upload(typed('59', { period: '2022' }), 'hai.csv')]);
    expect(changes(plan)).toEqual(['observations new', 'observations new']);
  });
});

describe('planImport({ replace })', () => {
  const all = (files: Map<string, Uint8Array>): string[] =>
    decode(files.get('data/terms.csv')).split('\n');
  const terms = (...rows: string[]): Upload =>
    readUpload(encode([all(tidyLocality())[0], ...rows, ''].join('\n')), 'terms.csv');

  test('takes out what the file does not have, from its table alone', () => {
    const plan = planOf([terms('ho-moi,Hộ mới,,,,,,')], { replace: true });
    expect(stopping(plan)).toEqual([]);
    expect(changes(plan)).toEqual(['terms new', 'terms removed']);
    expect([...plan.files.keys()]).toEqual(['data/terms.csv']);
    expect(decode(plan.files.get('data/terms.csv')).split('\n').slice(1)).toEqual([
      'ho-moi,Hộ mới,,,,,,',
      '',
    ]);
  });

  test('keeps it without being told', () => {
    expect(changes(planOf([terms('ho-moi,Hộ mới,,,,,,')]))).toEqual(['terms new']);
  });

  test('with headings alone is refused: a whole table is never emptied by a blank file', () => {
    const plan = planOf([terms()], { replace: true });
    expect(stopping(plan)).toEqual(['no-rows']);
    expect(plan.files.size).toBe(0);
  });

  test('is refused where other rows still need what would go', () => {
    const [head, first] = decode(tidyLocality().get('data/areas.csv')).split('\n');
    const plan = planOf([readUpload(encode(`${head}\n${first}\n`), 'areas.csv')], {
      replace: true,
    });
    expect(stopping(plan)).toContain('unknown-code');
    expect(plan.files.size).toBe(0);
  });

  test('is refused where a published figure would be lost with its row', () => {
    const plan = planOf([upload(typed('58', { period: '2024' }))], { replace: true });
    expect(stopping(plan)).toContain('published-removed');
    expect(messageOf(plan, 'published-removed')).toContain('ty-le-ho-ngheo/tinh-thu/2023/');
    expect(plan.files.size).toBe(0);
  });
});

const messageOf = ({ findings }: ImportPlan, tag: string): string | undefined =>
  findings.find((finding) => finding.tag === tag)?.message;

const nature = headings.indexOf('Tính chất');

describe('what is said', () => {
  test('of a value at fault comes before what is asked about its change', () => {
    const faulty = stopping(planOf([upload(typed('khoảng 58'))]));
    expect(faulty).toContain('number-format');
    expect(faulty).not.toContain('reason-missing');
    expect(stopping(planOf([upload(typed('58'))]))).toContain('reason-missing');
  });

  test('follows the files, their rows and their cells', () => {
    const [head = [], row = []] = typed('sáu mươi', { period: '2022', published: '31/06/2023' });
    const strange = row.map((cell) => (cell === 'Tỉnh Thử' ? 'Tỉnh Khác' : cell));
    const plan = planOf([
      upload([head, strange, row], 'b.csv'),
      upload(typed('sáu mươi', { period: '2020' }), 'a.csv'),
    ]);
    const places = plan.findings
      .filter(isStopping)
      .map(({ file, row: at, column }) => `${file}:${at} ${column?.[0]}`);
    expect(places).toEqual([
      'b.csv:2 B',
      'b.csv:2 F',
      'b.csv:2 I',
      'b.csv:3 F',
      'b.csv:3 I',
      'a.csv:2 F',
    ]);
  });

  test('of a name that no row has offers the one a slip away', () => {
    const plan = planOf([upload(typed('58', { area: 'Tỉnh Thừ', period: '2024' }))]);
    expect(stopping(plan)).toEqual(['unknown-name']);
    expect(messageOf(plan, 'unknown-name')).toContain('có phải "Tỉnh Thử"?');
  });

  test('of a table that lacks one key column names that column, not another table', () => {
    const lacking = typed('58', { period: '2024' }).map((row) =>
      row.filter((_, index) => index !== nature),
    );
    const plan = planOf([upload(lacking)]);
    expect(stopping(plan)).toEqual(['key-column-missing']);
    expect(messageOf(plan, 'key-column-missing')).toMatch(/"Số liệu".*"Tính chất"/);
  });
});
