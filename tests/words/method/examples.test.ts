import { describe, expect, test } from 'vitest';
import { targetKinds } from '../../../src/model/target.ts';
import {
  calculation,
  caseFigures,
  caseRemarks,
  commitmentWords,
  pathOf,
} from '../../../src/words/method/example-words.ts';
import { specialCases } from '../../../src/words/method/special-cases.ts';
import { workedExamples } from '../../../src/words/method/worked-examples.ts';

const withPlainSpaces = (words: string): string => words.replaceAll('\u00a0', ' ');
const examples = Object.values(workedExamples);
const cases = Object.values(specialCases).flat();

describe('workedExamples', () => {
  test('has one for each kind of commitment', () => {
    const kinds = examples.map(({ target }) => target.kind);
    expect(kinds).toEqual(Object.keys(workedExamples));
    expect(kinds.toSorted()).toEqual(Object.keys(targetKinds).toSorted());
  });

  test('are judged as the page says', () => {
    expect(examples.map(({ target, verdict }) => [target.kind, verdict.status])).toEqual([
      ['at-least', 'on-track'],
      ['at-most', 'on-track'],
      ['halve-since-baseline', 'behind'],
      ['yearly-fall-band', 'met'],
      ['one-of-two', 'met'],
      ['no-number', 'not-quantified'],
    ]);
  });
});

test('specialCases are judged as their names say', () => {
  expect(cases.map(({ name, verdict }) => [name, verdict.status])).toEqual([
    ['Đầu kỳ bằng 0', 'on-track'],
    ['Đầu kỳ đã ở mức cam kết, giữ được', 'met'],
    ['Đầu kỳ đã ở mức cam kết, nay tụt xuống', 'behind'],
    ['Đi lùi', 'behind'],
    ['Vượt đích', 'met'],
    ['99,96 không phải là 100', 'not-met'],
    ['Không có số đầu kỳ, chưa tới đích', 'not-enough-data'],
    ['Không có số đầu kỳ, đã tới đích', 'met'],
    ['Số cuối là số sơ bộ', 'met'],
    ['Đích bằng 0', 'on-track'],
    ['Kém đường thẳng 0,01', 'behind'],
    ['Đo theo hai chuẩn khác nhau', 'not-enough-data'],
    ['Tăng lên thay vì giảm', 'behind'],
    ['Nửa của số lẻ, còn 3', 'met'],
    ['Nửa của số lẻ, còn 4', 'not-met'],
    ['Đầu kỳ bằng 0, nay vẫn 0', 'met'],
    ['Đầu kỳ bằng 0, nay có 1', 'behind'],
    ['Không có số đầu kỳ', 'inconclusive'],
    ['Đúng mép dưới', 'on-track'],
    ['Nhanh hơn khoảng', 'on-track'],
    ['Chậm hơn khoảng', 'behind'],
    ['Tăng lên thay vì giảm', 'behind'],
    ['Còn ít hơn mép dưới', 'not-enough-data'],
    ['Đã về 0', 'met'],
  ]);
});

test('commitmentWords names the second branch in its own unit', () => {
  expect(commitmentWords(workedExamples['one-of-two'])).toBe(
    'Cam kết: không quá 8 hộ, hoặc không quá 4%, hạn 31/12/2025.',
  );
});

test('caseFigures tells each moment with its value', () => {
  expect(specialCases['halve-since-baseline'].map(caseFigures).slice(-2)).toEqual([
    'Đầu kỳ: 0 hộ; cuối năm 2024: 1 hộ.',
    'Cuối năm 2025: 3 hộ.',
  ]);
});

describe('caseRemarks', () => {
  test('tells a negative share of the way', () => {
    expect(specialCases['at-least'].map(caseRemarks)[3]).toBe(
      'Kết quả xấu hơn lúc đầu kỳ; quãng đường đã đi: −12,5%.',
    );
  });
  test('says nothing where there is nothing to say', () => {
    expect(specialCases['at-least'].map(caseRemarks)[0]).toBe('');
  });
});

test('calculation puts the numbers of an example into the formula of its rule', () => {
  const sums = examples.flatMap(({ target, indicators, verdict }) =>
    verdict.parts.flatMap((part) =>
      indicators
        .filter(({ id }) => id === part.indicator)
        .map((indicator) => calculation(part, target, indicator).map(withPlainSpaces)),
    ),
  );
  expect(sums).toEqual([
    ['Đường thẳng cuối năm 2024: 60 + (100 − 60) × 3 ÷ 4 = 90%.'],
    ['Đường thẳng cuối năm 2024: 8 + (0,5 − 8) × 2 ÷ 3 = 3%.'],
    [
      'Đích: 800 × (1 − 0,5) = 400 hộ.',
      'Đường thẳng cuối năm 2024: 800 + (400 − 800) × 3 ÷ 4 = 500 hộ.',
    ],
    ['Mức giảm trung bình mỗi năm: (5 − 2,7) ÷ 4 = 0,575 điểm phần trăm.'],
    ['Đường thẳng cuối năm 2024: 14 + (8 − 14) × 2 ÷ 3 = 10 hộ.'],
    ['Đường thẳng cuối năm 2024: 9,1 + (4 − 9,1) × 2 ÷ 3 = 5,7%.'],
  ]);
});

test('calculation says so when digits are left out', () => {
  const [indicator] = workedExamples['at-most'].indicators;
  const { target, verdict } = workedExamples['at-most'];
  const [part] = verdict.parts;
  if (part === undefined || indicator === undefined) throw new Error('no part');
  expect(calculation({ ...part, expected: 17 / 3 }, target, indicator)[0]).toMatch(
    /= khoảng 5,667%\.$/,
  );
});

test('pathOf a band follows its lower edge', () => {
  const { target, verdict } = workedExamples['yearly-fall-band'];
  expect(verdict.parts.map((part) => pathOf(part, target))).toEqual([
    { from: { x: 2021, value: 5 }, to: { x: 2025, value: 3 } },
  ]);
});
