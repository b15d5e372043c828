import { describe, expect, test } from 'vitest';
import { makeLedger } from '../../../src/model/oversight/ledger.ts';
import { ledgerLists, ofBody } from '../../../src/model/oversight/ledger-lists.ts';
import type { OversightSources } from '../../../src/model/oversight/sources.ts';
import { agency, area, duty, figure, indicator, link, project, sources, target } from './build.ts';

const rate = indicator('rate', { unit: '%', denominator: 'hộ', direction: 'increase' });
const cellsOf = (change: Partial<OversightSources>, place?: string) => {
  const given = sources({ indicators: [rate], targets: [target('t')], ...change });
  const ledger = makeLedger(given);
  const where = given.areas.find(({ id }) => id === place) ?? ledger.area;
  return ledger.rowsOf(where).flatMap(({ cells }) => cells);
};
const shown = (cells: ReturnType<typeof cellsOf>) =>
  cells.map(({ results, absence }) => absence ?? results.map(({ value }) => value).join('~'));

describe('makeLedger', () => {
  test('each year holds its result, or the name of its absence', () => {
    const observations = [
      figure('rate', 'town', 60),
      figure('rate', 'town', null, { period: '2024', absence: 'suppressed' }),
    ];
    expect(shown(cellsOf({ observations }))).toEqual([
      'not-published',
      '60',
      'suppressed',
      'not-due',
    ]);
  });

  test('no figure of a wider area ever stands in', () => {
    const areas = [
      area('province', { kind: 'province', parent: null }),
      area('town', { kind: 'town', parent: 'province' }),
    ];
    const observations = [figure('rate', 'province', 60)];
    expect(shown(cellsOf({ areas, observations }))[1]).toBe('not-published');
  });

  test('an estimate is told beside the absence and decides nothing', () => {
    const [, cell] = cellsOf({
      observations: [figure('rate', 'town', 60, { nature: 'estimate' })],
    });
    expect(cell).toMatchObject({ absence: 'not-published', results: [] });
    expect(cell?.others).toHaveLength(1);
  });

  test('without a whole year the newest part of it is shown', () => {
    const observations = [
      figure('rate', 'town', 50, { period: '2023-H1' }),
      figure('rate', 'town', 55, { period: '2023-H2' }),
    ];
    expect(shown(cellsOf({ observations }))[1]).toBe('55');
    const whole = [...observations, figure('rate', 'town', 70)];
    expect(shown(cellsOf({ observations: whole }))[1]).toBe('70');
  });

  test('a figure published after the assessment date is not known yet', () => {
    const observations = [figure('rate', 'town', 60, { published_on: '2025-07-01' })];
    expect(shown(cellsOf({ observations }))[1]).toBe('not-published');
  });

  test('a commitment with two indicators keeps both apart', () => {
    const both = target('t', { indicators: ['rate', 'other'], value: 50 });
    const observations = [figure('rate', 'town', 60), figure('other', 'town', 40)];
    const indicators = [rate, { ...rate, id: 'other' }];
    const cells = cellsOf({ targets: [both], observations, indicators });
    expect(cells.map(({ indicator: id, year }) => `${id} ${year}`)).toHaveLength(8);
    expect(shown(cells)[1]).toBe('60');
    expect(shown(cells)[5]).toBe('40');
  });

  test('a commitment without a number is not stated in any year', () => {
    const words = target('t', { kind: 'no-number', value: null, operator: null, indicators: [] });
    expect(new Set(shown(cellsOf({ targets: [words] })))).toEqual(new Set(['not-stated']));
  });

  test('years after the deadline, and of a place that is not there, do not apply', () => {
    const early = target('t', { deadline: '2023-12-31' });
    expect(cellsOf({ targets: [early] }).map(({ reason }) => reason)).toEqual([
      null,
      null,
      'after-deadline',
      'after-deadline',
    ]);
    const areas = [
      area('town', { kind: 'town', parent: null }),
      area('ward-a', { valid_from: '2024-07-01' }),
    ];
    expect(cellsOf({ areas }, 'ward-a').map(({ reason }) => reason)).toEqual([
      'area-absent',
      'area-absent',
      null,
      null,
    ]);
  });

  test('a number for the whole is not asked of a ward', () => {
    const whole = target('t', { unit: 'mô hình', value: 12 });
    const given = sources({ indicators: [rate], targets: [whole] });
    const ledger = makeLedger(given);
    const [ward] = ledger.units;
    if (ward === undefined) throw new Error('No ward');
    expect(ledger.rowsOf(ward)[0]?.verdict).toBeNull();
    expect(ledger.rowsOf(ward)[0]?.cells[0]?.reason).toBe('whole-only');
  });
});

describe('ledgerLists', () => {
  const given = sources({
    indicators: [rate],
    targets: [target('a'), target('b', { dimension: 'housing' }), target('c')],
    agencies: [agency('office'), agency('other')],
    projects: [project('p')],
    duties: [duty('lead', { projects: ['p'] })],
    links: [
      link('a', { project: 'p', clause: 'ii-1', basis: 'plan' }),
      link('b', { agency: 'other', clause: 'iv-2', quote: 'nhà ở' }),
    ],
  });
  const ledger = makeLedger(given);

  test('a body has the commitments it is tied to, through a project it leads too', () => {
    const rows = ledger.rowsOf(ledger.area);
    expect(ofBody(rows, 'office').map((row) => row.target.id)).toEqual(['a']);
    expect(rows[0]?.ties.bodies).toEqual([
      { agency: 'office', project: 'p', basis: 'plan', clause: 'iv-1', isLead: true },
    ]);
    expect(rows[1]?.ties.bodies).toEqual([
      { agency: 'other', project: null, basis: 'editor', clause: 'iv-2', isLead: false },
    ]);
    expect(rows[2]?.ties).toEqual({ projects: [], bodies: [] });
  });

  test('has one list for each status, dimension, body and unit that occurs', () => {
    expect(ledgerLists(ledger, given).map(({ id, rows }) => `${id} ${rows.length}`)).toEqual([
      'muc-not-enough-data 3',
      'chieu-health 2',
      'chieu-housing 1',
      'co-quan-office 1',
      'co-quan-other 1',
      'dia-ban-ward-a 3',
      'dia-ban-ward-b 3',
    ]);
  });
});
