import { expect, test } from 'vitest';
import { messagesOfRows, tagsOfRows } from './messages-of.ts';

const figure = (area: string, value: string, period = '2023', rest = {}) => {
  const { nature = 'result', qualifier = '', indicator = 'so-ho' } = rest as Record<string, string>;
  return `${indicator},${area},${period},chuan-thu,${nature},${value},,${qualifier},,,bao-cao-2023,,,`;
};
const tagsOf = (...observations: string[]) => tagsOfRows({ observations });

test('checkTotals(town and its units) warns with both numbers, the units and the difference', () => {
  const rows = [figure('phuong-a', '120'), figure('phuong-b', '130')];
  expect(tagsOf(...rows, figure('thi-xa-thu', '250'))).toEqual([]);
  expect(messagesOfRows({ observations: [...rows, figure('thi-xa-thu', '249')] })).toEqual([
    'data/observations.csv:10 value [total-differs] cảnh báo: "thi-xa-thu" có 249, cộng 2 đơn vị được 250 (phuong-a 120, phuong-b 130), lệch -1; so lại với văn bản, nếu văn bản in đúng như vậy thì giữ cả hai và ghi chỗ lệch ở cột note',
  ]);
});

test('checkTotals(unit without a figure, or with a rough one) adds nothing up', () => {
  const town = figure('thi-xa-thu', '249');
  expect(tagsOf(figure('phuong-a', '120'), town)).toEqual([]);
  const rough = figure('phuong-b', '130', '2023', { qualifier: 'about' });
  expect(tagsOf(figure('phuong-a', '120'), rough, town)).toEqual([]);
  const early = figure('phuong-b', '130', '2023', { nature: 'preliminary' });
  expect(tagsOf(figure('phuong-a', '120'), early, town)).toEqual([]);
});

test('checkTotals(province) has units that are not listed', () => {
  expect(tagsOf(figure('thi-xa-thu', '249'))).toEqual([]);
});

test('checkTotals(merged units) takes those of the last day', () => {
  const areas = [
    'phuong-c,6,Phường C,ward,,thi-xa-thu,,2024-06-30,phuong-d,,,,,',
    'phuong-d,7,Phường D,ward,,thi-xa-thu,2024-07-01,2025-06-30,phuong-moi,,,,,',
  ];
  const rows = (period: string, last: string) => [
    figure('phuong-a', '120', period),
    figure('phuong-b', '130', period),
    figure(last, '50', period),
    figure('thi-xa-thu', '290', period),
  ];
  const tagsIn = (...observations: string[]) => tagsOfRows({ areas, observations });
  expect(tagsIn(...rows('2023', 'phuong-c'))).toEqual(['total-differs?']);
  expect(tagsIn(...rows('2024-H1', 'phuong-c'))).toEqual(['total-differs?']);
  expect(tagsIn(...rows('2024', 'phuong-d'))).toEqual(['total-differs?']);
  expect(tagsIn(...rows('2024', 'phuong-c'))).toEqual([]);
  expect(tagsIn(...rows('2025', 'phuong-d'))).toEqual(['total-differs?']);
});

test.each([
  ['Tỷ lệ hộ,%,1', ''],
  ['Số ngày,ngày,1', 'Số hồ sơ'],
  ['Thu nhập bình quân,triệu đồng,1', ''],
  ['Thu nhập,triệu đồng/người,1', ''],
])('checkTotals(%s) does not add up', (words, denominator) => {
  const indicators = [`khac,${words},none,,${denominator},,,,,yearly,no,0,,`];
  const rest = { indicator: 'khac' };
  const observations = [
    figure('phuong-a', '12', '2023', rest),
    figure('phuong-b', '13', '2023', rest),
    figure('thi-xa-thu', '12.5', '2023', rest),
  ];
  expect(tagsOfRows({ indicators, observations })).toEqual([]);
});

test('checkTotals(amounts with decimals) lets rounding be', () => {
  const indicators = ['tien,Số tiền,tỷ đồng,1,none,,,,,,,yearly,no,0,,'];
  const rest = { indicator: 'tien' };
  const rows = (total: string) => [
    figure('phuong-a', '0.1', '2023', rest),
    figure('phuong-b', '0.2', '2023', rest),
    figure('thi-xa-thu', total, '2023', rest),
  ];
  expect(tagsOfRows({ indicators, observations: rows('0.4') })).toEqual([]);
  expect(tagsOfRows({ indicators, observations: rows('0.5') })).toEqual(['total-differs?']);
});
