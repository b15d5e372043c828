import { describe, expect, test } from 'vitest';
import { obligationOf, obligationUnder } from '../../../src/model/oversight/obligation.ts';
import { reportCells } from '../../../src/model/oversight/report-cells.ts';
import { countStates, reportGrids } from '../../../src/model/oversight/report-grid.ts';
import { agency, duty, report, sources } from './build.ts';

const sending = duty('send', { role: 'report', clause: 'end' });
const asked = duty('ask', { agency: 'front', role: 'asked', clause: 'iv-15' });
const union = duty('union', { agency: 'union', role: 'join', clause: 'iv-16' });
const agencies = [
  agency('office'),
  agency('front'),
  agency('union', { kind: 'member' }),
  agency('named', { kind: 'mentioned' }),
];
const given = sources({
  agencies,
  duties: [sending, asked, union, duty('x', { agency: 'named' })],
  reportsDue: [report(), report({ period: '2024', due_on: '2025-01-31' })],
});

describe('obligationOf', () => {
  test.each([
    ['a duty in the clause', { clause: 'iv-1', document: null }, 'obliged'],
    ['a duty under the clause', { clause: 'iv', document: null }, 'obliged'],
    ['a document', { clause: null, document: 'd' }, 'obliged'],
    ['no duty there', { clause: 'iv-10', document: null }, 'not-stated'],
    ['neither clause nor document', { clause: null, document: null }, 'not-stated'],
  ])('%s', (_name, row, expected) => {
    expect(obligationOf(row, [duty('a')])).toBe(expected);
  });

  test('requests oblige nobody', () => {
    expect(obligationOf({ clause: 'iv-15', document: null }, [asked])).toBe('asked');
    expect(obligationOf({ clause: 'end', document: null }, [asked])).toBe('asked');
  });

  test('obligationUnder(reporting clause) wants a report duty in that very clause', () => {
    expect(obligationUnder('end', [sending])).toBe('obliged');
    expect(obligationUnder('end', [asked])).toBe('asked');
    expect(obligationUnder('end', [union])).toBe('not-stated');
    expect(obligationUnder('end', [])).toBe('not-stated');
  });
});

describe('reportCells', () => {
  test('adds a cell a year for bodies that are only asked or not named, never late', () => {
    const cells = reportCells(given);
    const others = cells.filter(({ key }) => key === null);
    expect(
      others.map(({ report: { agency: id, period }, standing }) => [id, period, standing.state]),
    ).toEqual(
      ['front', 'union'].flatMap((id) =>
        ['2022', '2023', '2024', '2025'].map((year) => [
          id,
          year,
          id === 'front' ? 'asked' : 'not-stated',
        ]),
      ),
    );
    expect(others.every(({ standing }) => standing.daysAfter === null)).toBe(true);
  });

  test('a body that ended before the date is not late', () => {
    const ended = [agency('office', { ended_on: '2024-06-30' })];
    const cells = reportCells({ ...given, agencies: ended });
    expect(cells.map(({ standing }) => standing.state)).toEqual(['not-received', 'ended']);
  });

  test('what a body said of a report stands with it, what it said later does not', () => {
    const comment = {
      id: 'a',
      agency: 'office',
      subject_kind: 'report' as const,
      subject: 'office/yearly/2023',
      text: 'Gửi muộn vì rà soát lại.',
      given_on: '2025-02-01',
      document: null,
      note: null,
    };
    const later = { ...comment, id: 'b', given_on: '2025-07-01' };
    const [cell] = reportCells({ ...given, comments: [later, comment] });
    expect(cell?.comments.map(({ id }) => id)).toEqual(['a']);
  });
});

test('reportGrids has one grid a kind, bodies in their order, an empty place where nothing is due', () => {
  const half = report({ kind: 'half-yearly', period: '2023-H1', due_basis: 'assumed' });
  const cells = reportCells({
    ...given,
    duties: [sending],
    reportsDue: [half, report(), report({ agency: 'front', period: '2022' })],
  });
  expect(
    reportGrids(cells, agencies).map(({ kind, periods, rows }) => [
      kind,
      periods,
      rows.map((row) => [row.agency.id, row.cells.map((cell) => cell !== null)]),
    ]),
  ).toEqual([
    [
      'yearly',
      ['2022', '2023'],
      [
        ['office', [false, true]],
        ['front', [true, false]],
      ],
    ],
    ['half-yearly', ['2023-H1'], [['office', [true]]]],
  ]);
  expect(countStates(cells)).toEqual({ unknown: 1, 'not-received': 1, 'not-stated': 1 });
});
