import { describe, expect, test } from 'vitest';
import { checkLocality } from '../../src/checks/run.ts';
import type { Correction } from '../../src/model/correction.ts';
import { figureAnchor } from '../../src/model/figure-anchor.ts';
import {
  correctedField,
  correctedThing,
  correctedValues,
  correctionsSentence,
  markLabel,
  markWords,
} from '../../src/words/correction.ts';
import { validLocality } from '../checks/locality-fixture.ts';

const { locality } = checkLocality(validLocality());
if (locality === null) throw new Error('The valid locality has problems');
const { tables } = locality;
const [figure] = tables.corrections;
if (figure === undefined) throw new Error('The valid locality has no correction');

const money: Correction = {
  ...figure,
  dataset: 'budget',
  row: '2024/du-an-2/central/recurrent/disbursed/2024-12-31',
  field: 'amount',
  old_value: '457.5',
  new_value: '1430',
};
const report: Correction = {
  ...figure,
  dataset: 'reports-due',
  row: 'phong-kinh-te/yearly/2023',
  field: 'received_on',
  old_value: null,
  new_value: '2025-02-06',
};

describe('correctedThing', () => {
  test('of money names project, source, stage and day, and leads to the project', () => {
    expect(correctedThing(money, tables, 'thi-xa')).toEqual({
      words: expect.stringMatching(
        /, ngân sách trung ương, sự nghiệp, giải ngân năm 2024, tính đến 31\/12\/2024$/,
      ),
      address: `/du-an/du-an-2/#${figureAnchor(money.row)}`,
    });
  });
  test('of a report names body, kind and period, and leads to the body', () => {
    const { words, address } = correctedThing(report, tables, 'thi-xa');
    expect(words).toMatch(/, kết quả thực hiện hằng năm, 2023$/);
    expect(address).toBe('/co-quan/phong-kinh-te/#bao-cao');
  });
  test('of a figure elsewhere leads to the page of its place', () => {
    const { address } = correctedThing(
      { ...figure, dataset: 'observations', row: 'so-ho/xa-gi-do/2023/chuan/result/bao-cao' },
      tables,
      'thi-xa',
    );
    expect(address).toBe(
      `/dia-ban/xa-gi-do/#${figureAnchor('so-ho/xa-gi-do/2023/chuan/result/bao-cao')}`,
    );
  });
  test('of a commitment leads to its page', () => {
    const [target] = tables.targets;
    const found = correctedThing(
      { ...figure, dataset: 'targets', row: target?.id ?? '' },
      tables,
      'thi-xa',
    );
    expect(found).toEqual({ words: target?.name, address: `/chi-tieu/${target?.id}/` });
  });
});

describe('correctedValues', () => {
  test('writes money with its unit in Vietnamese digits', () => {
    expect(correctedValues(money, tables)).toEqual({
      before: '457,5 triệu đồng',
      after: '1.430 triệu đồng',
    });
  });
  test('names an empty cell and writes days as readers do', () => {
    expect(correctedValues(report, tables)).toEqual({ before: 'ô trống', after: '06/02/2025' });
  });
  test('gives a figure the digits and unit of its indicator', () => {
    const [indicator] = tables.indicators.filter(({ unit }) => unit === '%');
    const values = correctedValues(
      {
        ...figure,
        dataset: 'observations',
        row: `${indicator?.id}/a/2023/c/result/d`,
        field: 'value',
        old_value: '5.4',
        new_value: '5.3',
      },
      tables,
    );
    expect(values.before).toMatch(/^5,4\d*%$/);
  });
  test('names a code by its words', () => {
    const nature: Correction = {
      ...figure,
      dataset: 'observations',
      field: 'nature',
      old_value: 'preliminary',
      new_value: 'result',
    };
    expect(correctedValues(nature, tables)).toEqual({ before: 'sơ bộ', after: 'kết quả' });
  });
});

test('correctedField is the heading of the column, small', () => {
  expect([correctedField(money), correctedField(report)]).toEqual(['số tiền', 'ngày nhận']);
});

test.each([
  [0, 'Chưa có đính chính nào.'],
  [1, 'Một giá trị đã được sửa.'],
  [1200, '1.200 giá trị đã được sửa.'],
])('correctionsSentence(%i)', (count, sentence) => {
  expect(correctionsSentence(count)).toBe(sentence);
});

test('a mark says the same to those who see it and to those who hear it', () => {
  expect(markLabel('đã sửa', { ...figure, corrected_on: '2024-05-20', reason: 'Đếm lại.' })).toBe(
    'đã sửa ngày 20/05/2024: Đếm lại.',
  );
  expect([markWords(0, 1), markWords(1, 2), markWords(0, 1, true)]).toEqual([
    'đã sửa',
    'đã sửa 2',
    'gồm số đã sửa',
  ]);
});
