import { expect, test } from 'vitest';
import { recentEvents } from '../../src/model/recent.ts';
import { eventText, eventTitle, type Names } from '../../src/words/event.ts';
import { commentOf, correctionOf, reportOf } from '../model/event-build.ts';
import { area, indicator, row } from '../model/status/build.ts';

const names: Names = {
  documents: new Map(),
  indicators: new Map([['x', indicator('x', { name: 'Tỷ lệ hộ nghèo' })]]),
  areas: new Map([[area.id, area]]),
  agencies: new Map(),
};
const told = (records: Parameters<typeof recentEvents>[0]): [string, string][] =>
  recentEvents(records, '2030-01-01').map((event) => [
    eventTitle(event, names),
    eventText(event, names),
  ]);
const published = { published_on: '2024-01-01', document: 'd' };

test('figures are named with place, period, qualifier and nature', () => {
  const observations = [
    row('2023', 3.04, { ...published, nature: 'estimate', qualifier: 'nearly' }),
  ];
  expect(told({ observations })).toEqual([
    ['1 con số từ d', 'Tỷ lệ hộ nghèo, Thị xã A, 2023: gần 3,04% (ước tính).'],
  ]);
});

test('more than ten figures are counted', () => {
  const observations = Array.from({ length: 12 }, (_, index) =>
    row(`20${index + 10}`, 1, published),
  );
  const [[title = '', text = ''] = []] = told({ observations });
  expect(title).toBe('12 con số từ d');
  expect(text.split('; ')).toHaveLength(11);
  expect(text).toMatch(/; và 2 con số khác\.$/);
});

test('corrections, reports, replies and releases are told in words', () => {
  const corrections = [correctionOf({ old_value: null, document: null })];
  expect(told({ corrections })).toEqual([
    [
      'Đính chính số liệu: ô trống thành 58',
      'ô trống thành 58. Lý do: Đếm hai lần. Dòng x/town/2022/new/result/doc, cột value.',
    ],
  ]);
  const reports = [
    reportOf({ received_on: null, corrected_on: '2024-03-02', received_document: 'd' }),
  ];
  expect(told({ reports })).toEqual([
    [
      'Đã nhận bản sửa của kết quả thực hiện hằng năm, kỳ 2023, từ office',
      'Nơi nhận: town-office. Theo d.',
    ],
  ]);
  expect(told({ comments: [commentOf()] })).toEqual([['Ý kiến của office', 'Đã gửi.']]);
  expect(told({ releases: [{ id: '2024-06-01-1', released_on: '2024-06-01' }] })[0]?.[0]).toBe(
    'Bản phát hành 2024-06-01-1',
  );
});
