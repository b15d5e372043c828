import { expect, test } from 'vitest';
import { messagesOfRows, tagsOfRows } from './messages-of.ts';

const indicators = ['mo-hinh,Mô hình sinh kế,mô hình,0,increase,,,,,,,half-yearly,yes,0,,'];
const figure = (period: string, value: string, rest = {}) => {
  const {
    nature = 'result',
    qualifier = '',
    standard = '',
    document = 'bao-cao-2023',
    ...more
  } = rest as Record<string, string>;
  return `mo-hinh,thi-xa-thu,${period},${standard},${nature},${value},,${qualifier},${more['use'] ?? ''},${more['reason'] ?? ''},${document},,,${more['note'] ?? ''}`;
};
const tagsOf = (...observations: string[]) => tagsOfRows({ indicators, observations });

test('checkCumulative(periods of mixed length) goes by their last days', () => {
  const rising = [figure('2024-H1', '5'), figure('2024', '12'), figure('2025-H1', '12')];
  expect(tagsOf(...rising.toReversed())).toEqual([]);
  expect(tagsOf(figure('2025-H1', '9'), figure('2024', '12'))).toEqual(['falling-cumulative']);
  expect(tagsOf(figure('2024', '12'), figure('2024-H2', '9'))).toEqual([]);
});

test('checkCumulative(fall) compares with the figure before, not with the highest', () => {
  expect(
    messagesOfRows({
      indicators,
      observations: [figure('2023', '12'), figure('2024', '8'), figure('2025-03', '9')],
    }),
  ).toEqual([
    'data/observations.csv:9 value [falling-cumulative] số lũy kế giảm từ 12 (kỳ 2023, dòng 8) xuống 8; sửa con số, nếu văn bản ghi đúng như vậy thì nói lý do ở cột note',
  ]);
});

test('checkCumulative(fall with a note) warns', () => {
  const explained = figure('2024', '8', { note: 'Bốn mô hình đã giải thể.' });
  expect(tagsOf(figure('2023', '12'), explained)).toEqual(['falling-cumulative?']);
});

test('checkCumulative(other standard, forecast, source kept for comparison) are other figures', () => {
  const before = figure('2023', '12');
  const other = { document: 'bao-thu-2023', use: 'not-used' };
  expect(tagsOf(before, figure('2024', '8', { standard: 'chuan-thu' }))).toEqual([]);
  expect(tagsOf(before, figure('2024', '8', { nature: 'forecast' }))).toEqual([]);
  expect(
    tagsOf(
      before,
      figure('2024', '13', { use: 'used', reason: 'Mới.' }),
      figure('2024', '8', other),
    ),
  ).toEqual([]);
});

test('checkCumulative(result after a preliminary figure of the same period) replaces it', () => {
  const preliminary = figure('2023', '12', { nature: 'preliminary' });
  expect(tagsOf(figure('2023', '10'), preliminary, figure('2024', '11'))).toEqual([]);
  expect(tagsOf(preliminary, figure('2024', '11'))).toEqual(['falling-cumulative']);
});

test('checkCumulative(rough figures) are compared only where the fall is certain', () => {
  expect(tagsOf(figure('2023', '12', { qualifier: 'about' }), figure('2024', '11'))).toEqual([]);
  expect(tagsOf(figure('2023', '12', { qualifier: 'just-over' }), figure('2024', '11'))).toEqual([
    'falling-cumulative',
  ]);
});
