import { describe, expect, it } from 'vitest';
import { feedFile, recordsOf } from '../../src/model/event-scope.ts';
import { commentOf, correctionOf, reportOf } from './event-build.ts';
import { row, target } from './status/build.ts';

const one = target({ id: 'target-1', indicators: ['x'] });
const records = {
  observations: [row('2022', 1), row('2022', 2, { indicator: 'y', area: 'ward' })],
  corrections: [
    correctionOf(),
    correctionOf({ id: 'c2', row: 'y/ward/2022/new/result/doc' }),
    correctionOf({ id: 'c3', dataset: 'reports-due', row: 'office/yearly/2023' }),
    correctionOf({ id: 'c4', dataset: 'targets', row: 'target-1' }),
  ],
  reports: [reportOf(), reportOf({ agency: 'other' }), reportOf({ agency: 'x', recipient: 'y' })],
  comments: [
    commentOf(),
    commentOf({ id: 'k2', agency: 'other', subject_kind: 'figure', subject: 'y/ward/2022/-/-/-' }),
    commentOf({ id: 'k3', agency: 'other', subject_kind: 'report', subject: 'office/yearly/2023' }),
    commentOf({
      id: 'k4',
      agency: 'other',
      subject_kind: 'sentence',
      subject: '/chi-tieu/target-1/',
    }),
  ],
};

describe('recordsOf(scope, records)', () => {
  it('gives a commitment its figures, corrections and the replies about it', () => {
    const own = recordsOf({ kind: 'target', target: one }, records);
    expect(own.observations?.map(({ indicator }) => indicator)).toEqual(['x']);
    expect(own.corrections?.map(({ id }) => id)).toEqual(['c1', 'c4']);
    expect(own.comments?.map(({ id }) => id)).toEqual(['k1', 'k4']);
    expect(own.reports).toEqual([]);
  });

  it('gives an area its figures with their corrections and replies', () => {
    const own = recordsOf({ kind: 'area', id: 'ward' }, records);
    expect(own.observations?.map(({ area }) => area)).toEqual(['ward']);
    expect(own.corrections?.map(({ id }) => id)).toEqual(['c2']);
    expect(own.comments?.map(({ id }) => id)).toEqual(['k2']);
  });

  it('gives an agency its reports, sent or received, and its replies', () => {
    const own = recordsOf({ kind: 'agency', id: 'office' }, records);
    expect(own.observations).toEqual([]);
    expect(own.reports).toHaveLength(1);
    expect(own.corrections?.map(({ id }) => id)).toEqual(['c3']);
    expect(own.comments?.map(({ id }) => id)).toEqual(['k1', 'k3']);
    expect(recordsOf({ kind: 'agency', id: 'town-office' }, records).reports).toHaveLength(2);
  });
});

describe('feedFile(thing)', () => {
  it('stands beside the page that it follows', () => {
    expect(feedFile(null)).toBe('thay-doi.xml');
    expect(feedFile({ kind: 'area', id: 'ward' })).toBe('dia-ban/ward/thay-doi.xml');
  });
});
