import { describe, expect, it } from 'vitest';
import { recentEvents } from '../../src/model/recent.ts';
import { commentOf, correctionOf, reportOf } from './event-build.ts';
import { row } from './status/build.ts';

const observations = [
  row('2022', 1, { published_on: '2023-01-10', document: 'a' }),
  row('2022', 2, { published_on: '2023-01-10', document: 'a', indicator: 'y' }),
  row('2023', 3, { published_on: '2024-06-01', document: 'b' }),
  row('2024', null, { published_on: '2024-06-02', document: 'c' }),
  row('2024', 4),
];
const records = {
  observations,
  corrections: [correctionOf()],
  reports: [
    reportOf({ corrected_on: '2024-03-02' }),
    reportOf({ agency: 'silent', received_on: null }),
  ],
  comments: [commentOf()],
  releases: [{ id: '2024-06-01-1', released_on: '2024-06-01' }],
};

describe('recentEvents(records, until)', () => {
  it('tells the newest first, the figures of one document and day together', () => {
    expect(
      recentEvents(records, '2030-01-01').map(({ date, kind, key }) => [date, kind, key]),
    ).toEqual([
      ['2024-06-01', 'figures', '2024-06-01/b'],
      ['2024-06-01', 'release', '2024-06-01-1'],
      ['2024-05-20', 'correction', 'c1'],
      ['2024-03-15', 'comment', 'k1'],
      ['2024-03-02', 'report', 'office/yearly/2023/corrected'],
      ['2024-02-10', 'report', 'office/yearly/2023/received'],
      ['2023-01-10', 'figures', '2023-01-10/a'],
    ]);
  });

  it('leaves out figures without a value or a day', () => {
    const figures = recentEvents({ observations }, '2030-01-01').flatMap((event) =>
      event.kind === 'figures' ? event.figures : [],
    );
    expect(figures.map(({ value }) => value).toSorted()).toEqual([1, 2, 3]);
  });

  it('orders the events of a day whatever the order of the rows', () => {
    const same = observations.map((one) => ({ ...one, published_on: '2024-06-01' }));
    const keys = (rows: typeof same) =>
      recentEvents({ observations: rows }, '2030-01-01').map(({ key }) => key);
    expect(keys(same.toReversed())).toEqual(keys(same));
    expect(keys(same)[0]).toBe('2024-06-01/a');
  });

  it('tells nothing later than the day asked for', () => {
    expect(recentEvents(records, '2024-05-20')[0]?.kind).toBe('correction');
    expect(recentEvents({}, '2024-05-20')).toEqual([]);
  });
});
