import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { projectFolder } from '../../scripts/project-folder.ts';
import { readLocality } from '../../scripts/read-locality.ts';
import { sites } from '../../scripts/sites.ts';
import { checkLocality } from '../../src/checks/run.ts';
import { keyOf } from '../../src/model/noun.ts';
import { oversightDatasets } from '../../src/model/oversight/datasets/datasets.ts';
import { makeOversight, type Oversight } from '../../src/model/oversight/oversight.ts';
import { countStates } from '../../src/model/oversight/report-grid.ts';
import { oversightSources } from '../../src/plan/oversight-sources.ts';

const [real, invented] = [oversightOf(sites[0].locality), oversightOf(sites[1].locality)];

function oversightOf(folder: string): Oversight {
  const { locality } = checkLocality(readLocality(path.join(projectFolder, folder)));
  if (locality === null) throw new Error(`${folder} has faults`);
  return makeOversight(oversightSources(locality));
}

const gapCounts = ({ gaps }: Oversight) =>
  Object.fromEntries(
    [...Map.groupBy(gaps, ({ kind }) => kind)].map(([kind, own]) => [kind, own.length]),
  );
const subjects = ({ gaps }: Oversight, kind: string) =>
  gaps.filter((gap) => gap.kind === kind).map(({ subject }) => subject);

describe('the real plan', () => {
  test('leaves open what the design says it leaves open', () => {
    expect(gapCounts(real)).toEqual({
      'no-tie': 18,
      'no-lead': 6,
      'no-project': 9,
      'no-number': 3,
      'no-indicator': 3,
      'no-baseline': 16,
      'unclear-baseline': 1,
      'no-definition': 13,
      'no-denominator': 4,
      'no-deadline': 2,
      'led-twice': 1,
      'duty-unmeasured': 67,
      'no-amount-in-plan': 10,
      'no-amount-found': 10,
      'no-report-date': 1,
      'no-publish-clause': 1,
    });
    expect(subjects(real, 'no-project')).toEqual(
      expect.arrayContaining([
        'nha-o',
        'nuoc-sinh-hoat',
        'nha-tieu',
        'tre-em-di-hoc',
        'bao-hiem-y-te',
      ]),
    );
    const [twice] = real.gaps.filter(({ kind }) => kind === 'led-twice');
    expect(twice).toMatchObject({ subject: 'nha-o', clauses: ['i-3-b-4', 'iv-1-4', 'iv-8'] });
  });

  test('has no result of its own, and nobody late', () => {
    expect(
      real.rows.flatMap(({ cells }) => cells).filter(({ absence }) => absence === null),
    ).toEqual([]);
    expect(countStates(real.reports)).toEqual({
      unknown: 48,
      exempt: 16,
      asked: 4,
      'not-stated': 20,
    });
  });

  test('shows the sums of 2022 that do not come out as they were published', () => {
    const differing = real.sums.filter(({ state }) => state === 'differs');
    expect(
      differing.map(({ whole, period, residual, total }) => [
        whole,
        period,
        residual,
        total?.document,
      ]),
    ).toEqual([
      ['dong-bang-song-hong', '2022', 90, 'qd-71-2023-bldtbxh'],
      ['tay-nguyen', '2022', 119, 'qd-71-2023-bldtbxh'],
      ['viet-nam', '2022', 119, 'qd-71-2023-bldtbxh'],
    ]);
    const exact = real.sums.filter(({ state }) => state === 'matches');
    expect(exact.every(({ residual }) => residual === 0)).toBe(true);
  });
});

describe('the invented plan', () => {
  test('shows every state of a report, and every way that money and result can lie', () => {
    expect(countStates(invented.reports)).toEqual({
      received: 44,
      'received-late': 11,
      'not-received': 8,
      'not-due': 40,
      exempt: 9,
      asked: 5,
      unknown: 1,
    });
    const partings = invented.money.map(({ parting }) => parting);
    expect(new Set(partings)).toEqual(new Set(['together', 'money-ahead', 'result-ahead', null]));
  });

  test('says of no sum that it differs', () => {
    expect(invented.sums.filter(({ state }) => state === 'differs')).toEqual([]);
    expect(
      invented.sums.filter(({ kind, state }) => kind === 'units' && state === 'matches'),
    ).toHaveLength(18);
  });
});

test.each([
  ['real', real],
  ['invented', invented],
])('the datasets of the %s plan are sound', (_name, oversight) => {
  for (const { noun, rows } of Object.values(oversightDatasets(oversight))) {
    for (const row of rows) expect(noun.schema.safeParse(row).success).toBe(true);
    expect(new Set(rows.map((row) => keyOf(noun, row))).size).toBe(rows.length);
  }
});
