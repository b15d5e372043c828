import { describe, expect, test } from 'vitest';
import {
  careSentences,
  changeWords,
  type DatasetCare,
  datasetsSentence,
  derivedSentence,
  extentWords,
  noSpreadsheetSentence,
  shortenedCell,
  sizeWords,
  sourcesSentence,
} from '../../src/words/dataset.ts';
import { howDatasetsAreMade } from '../../src/words/dataset-made.ts';

const nothing: DatasetCare = {
  derived: 0,
  absences: {},
  conflicts: 0,
  sources: {},
  secondHand: 0,
  withoutDocument: 0,
  assumed: 0,
  notes: 0,
};

test.each([
  [
    { datasets: 20, empty: 0, figures: 1234, documents: 53 },
    '20 bộ dữ liệu, 1.234 con số, 53 văn bản và nguồn.',
  ],
  [
    { datasets: 20, empty: 4, figures: 0, documents: 1 },
    '20 bộ dữ liệu, chưa có con số nào, 1 văn bản và nguồn; 4 bộ còn trống.',
  ],
  [{ datasets: 20, empty: 20, figures: 0, documents: 0 }, '20 bộ dữ liệu, chưa bộ nào có dòng.'],
])('datasetsSentence(%j)', (counts, sentence) => {
  expect(datasetsSentence(counts)).toBe(sentence);
});

test.each([
  [0, '0,1 kB'],
  [40, '0,1 kB'],
  [12_345, '12,3 kB'],
  [1_250_000, '1,3 MB'],
])('sizeWords(%i)', (bytes, words) => {
  expect(sizeWords(bytes)).toBe(words);
});

test.each([
  [{ rows: 0, periods: null, areas: 0 }, 'Chưa có dòng nào'],
  [
    { rows: 1200, periods: { first: '2021', last: '2025' }, areas: 3 },
    '1.200 dòng, từ 2021 đến 2025, 3 địa bàn',
  ],
  [{ rows: 5, periods: { first: '2024', last: '2024' }, areas: null }, '5 dòng, năm 2024'],
])('extentWords(%j)', (extent, words) => {
  expect(extentWords(extent)).toBe(words);
});

test('changeWords names the day for what it is when no row has one', () => {
  expect(changeWords('2025-09-18', '2026-11-24')).toBe('Mới nhất ngày 18/09/2025');
  expect(changeWords(null, '2026-11-24')).toMatch(/tìm lần cuối ngày 24\/11\/2026$/);
});

describe('careSentences(rows, care)', () => {
  test('says nothing when there is nothing to mind', () => {
    expect(careSentences(5, nothing)).toEqual([]);
  });
  test('says that a dataset is empty, and nothing else', () => {
    expect(careSentences(0, { ...nothing, notes: 0 })).toEqual([
      'Bộ này còn trống: chưa tìm thấy dòng nào có văn bản để ghi.',
    ]);
  });
  test('names each absence, and that what is hidden stays hidden', () => {
    const [first, second] = careSentences(9, {
      ...nothing,
      absences: { 'not-due': 2, suppressed: 1200 },
    });
    expect(first).toBe('2 dòng không có giá trị, lý do ở cột absence: chưa đến hạn (not-due).');
    expect(second).toMatch(/^1\.200 dòng .*\(suppressed\)\. Không thể tính lại bằng phép trừ\.$/);
  });
  test('tells conflicts, second-hand sources, rows without document, assumptions and notes', () => {
    const told = careSentences(9, {
      ...nothing,
      conflicts: 1,
      secondHand: 2,
      withoutDocument: 3,
      assumed: 4,
      notes: 5,
    });
    expect(told.map((sentence) => sentence.slice(0, 10))).toEqual([
      '1 dòng giữ',
      '2 dòng dẫn',
      '3 dòng chư',
      '4 dòng có ',
      '5 dòng có ',
    ]);
  });
});

test('sourcesSentence and derivedSentence are silent about nothing', () => {
  expect([sourcesSentence({}), derivedSentence(0)]).toEqual([null, null]);
  expect(sourcesSentence({ A: 12, B: 1 })).toBe(
    'Các dòng dẫn 13 văn bản, nguồn: 12 mức A và 1 mức B.',
  );
  expect(derivedSentence(8)).toMatch(/^8 dòng do trang này tính/);
});

test('noSpreadsheetSentence names rows and limit, or the long cell', () => {
  const extent = { rows: 150_000, limit: 100_000 };
  expect(noSpreadsheetSentence('rows', extent)).toMatch(/150\.000 dòng, quá 100\.000 dòng/);
  expect(noSpreadsheetSentence('cells', extent)).toMatch(/có ô chữ dài hơn/);
});

test('shortenedCell cuts between words', () => {
  expect(shortenedCell('một hai ba', 8)).toBe('một hai…');
  expect(shortenedCell('một hai ba', 80)).toBe('một hai ba');
});

test('every dataset tells how it is made, in whole sentences', () => {
  for (const words of Object.values(howDatasetsAreMade)) expect(words).toMatch(/^\p{Lu}.*\.$/u);
});
