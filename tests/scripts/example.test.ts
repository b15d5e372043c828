import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { madeFiles, withoutHistory } from '../../scripts/example/files.ts';
import { knownAt } from '../../scripts/example/known-at.ts';
import { writeExampleReleases } from '../../scripts/example/releases.ts';
import { hiddenParts } from '../../scripts/example/suppression.ts';
import { projectFolder } from '../../scripts/project-folder.ts';
import { readLocality } from '../../scripts/read-locality.ts';
import { readReleases, releasesFolder } from '../../scripts/read-releases.ts';
import { sites } from '../../scripts/sites.ts';
import { checkReleases } from '../../src/checks/release.ts';
import { checkLocality } from '../../src/checks/run.ts';
import { readChanges } from '../../src/exports/changes.ts';
import type { BudgetLine } from '../../src/model/budget-line.ts';
import type { Observation } from '../../src/model/observation.ts';
import { releasedTable } from '../../src/model/release.ts';
import { judgeTarget } from '../../src/model/status/judge.ts';
import type { Locality } from '../../src/plan/locality.ts';

const [, example] = sites;
const files = readLocality(path.join(projectFolder, example.locality));
const releases = readReleases(path.join(projectFolder, example.locality));
const { site, tables } = sound(files);
const { areas, budget, indicators, observations, targets } = tables;
const town = site.place.area;

function sound(given: ReadonlyMap<string, Uint8Array>): Locality {
  const { problems, locality } = checkLocality(given);
  expect(problems).toEqual([]);
  if (locality === null) throw new Error('The example has faults');
  return locality;
}

const judge = (id: string) =>
  targets.map((target) => {
    const area = areas.find((candidate) => candidate.id === id);
    if (area === undefined) throw new Error(`No area ${id}`);
    const { assessment_date: assessmentDate } = site;
    return {
      target: target.id,
      ...judgeTarget(target, { area, observations, indicators, assessmentDate }),
    };
  });

const isResult = ({ nature, use }: Observation): boolean =>
  nature === 'result' && use !== 'not-used';

test('madeFiles(the hand-made tables) gives the committed bytes', () => {
  for (const [file, text] of madeFiles(sound(withoutHistory(files)))) {
    expect(new TextDecoder().decode(files.get(file)), `${file}: npm run example`).toBe(text);
  }
});

test('writeExampleReleases(the committed tables) gives the committed releases', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'example-'));
  await writeExampleReleases(folder, files);
  const made = readReleases(folder);
  rmSync(folder, { recursive: true });
  expect(made, 'npm run example').toEqual(releases);
  expect(made).toHaveLength(4);
}, 60_000);

describe('the releases of the invented history', () => {
  const folder = releasesFolder(path.join(projectFolder, example.locality));
  const changesOf = (index: number) => {
    const { name = '', files: own = [] } = releases[index] ?? {};
    const file = releasedTable(own, 'changes');
    if (file === undefined) return null;
    return readChanges(readFileSync(path.join(folder, name, file.path), 'utf8'));
  };

  test('are a chain that the checks find in order', () => {
    expect(checkReleases(releases)).toEqual([]);
  });

  test('have changes in each but the first, and each a value that was corrected', () => {
    expect(changesOf(0)).toBeNull();
    const corrected = [1, 2, 3].map((index) =>
      (changesOf(index) ?? [])
        .filter(({ reason }) => reason !== null)
        .map(({ old_value, new_value }) => `${old_value} → ${new_value}`),
    );
    expect(corrected).toEqual([
      ['622 → 610', '200 → 188', '5.4 → 5.3', '10.5 → 9.87'],
      ['null → 2025-02-06'],
      ['457 → 430'],
    ]);
  });

  test('tell nothing that was published after their day', () => {
    for (const day of ['2023-07-03', '2024-03-15', '2025-07-15']) {
      const { tables: then } = sound(knownAt(files, day));
      const dates = [
        ...then.documents.map(({ issued_on }) => issued_on),
        ...then.observations.map(({ published_on }) => published_on),
        ...then['reports-due'].map(({ received_on }) => received_on),
        ...then.corrections.map(({ corrected_on }) => corrected_on),
      ];
      expect(dates.filter((date) => date !== null && date > day)).toEqual([]);
    }
  });
});

describe('the invented history', () => {
  test('shows every status before and after a deadline', () => {
    const seen = judge(town).map(
      ({ status, afterDeadline }) => `${afterDeadline ? 'after' : 'before'} ${status}`,
    );
    expect([...new Set(seen)].sort()).toEqual([
      'after inconclusive',
      'after met',
      'after not-met',
      'after not-quantified',
      'before behind',
      'before met',
      'before not-enough-data',
      'before not-quantified',
      'before on-track',
    ]);
  });

  test('has a unit that is behind where the town has met its target', () => {
    const status = (area: string) =>
      judge(area).find(({ target }) => target === 'nha-tieu-hop-ve-sinh')?.status;
    const communes = areas.filter(({ kind }) => kind === 'commune').map(({ id }) => status(id));
    expect([status(town), ...communes]).toEqual(['met', 'behind']);
  });

  test('adds up: the units make the town wherever all are shown', () => {
    const counts = indicators.filter(({ denominator }) => denominator === null);
    const units = new Set(areas.filter(({ parent }) => parent === town).map(({ id }) => id));
    for (const { id } of counts) {
      const rows = observations.filter((row) => row.indicator === id && isResult(row));
      for (const whole of rows.filter(({ area }) => area === town)) {
        const parts = rows.filter(({ area, period }) => units.has(area) && period === whole.period);
        if (parts.length === 0 || parts.some(({ value }) => value === null)) continue;
        const sum = parts.reduce((total, { value }) => total + (value ?? 0), 0);
        expect(`${id} ${whole.period}: ${sum}`).toBe(`${id} ${whole.period}: ${whole.value}`);
      }
    }
  });

  test('knows every kind of absence, nature and of use', () => {
    const absences = [...observations, ...budget].map(({ absence }) => absence);
    expect([...new Set(absences)].filter((absence) => absence !== null).sort()).toEqual([
      ...['not-applicable', 'not-due', 'not-published', 'not-stated', 'suppressed'],
    ]);
    expect([...new Set(observations.map(({ nature }) => nature))].sort()).toEqual([
      ...['estimate', 'forecast', 'plan', 'preliminary', 'result'],
    ]);
    expect(observations.filter(({ use }) => use !== null).map(({ use }) => use)).toEqual([
      ...['not-used', 'used'],
    ]);
  });

  test('never disburses more than was last given, and local money is a tenth of central', () => {
    const streamOf = ({ year, project, source, capital_type }: BudgetLine): string =>
      [year, project, source, capital_type].join('/');
    const given = new Map<string, number>();
    for (const stage of ['allocated', 'adjusted']) {
      for (const line of budget.filter((row) => row.stage === stage)) {
        given.set(streamOf(line), line.amount ?? 0);
      }
    }
    const above = budget.filter(
      (line) => line.stage === 'disbursed' && (line.amount ?? 0) > (given.get(streamOf(line)) ?? 0),
    );
    expect(above).toEqual([]);
    const total = (year: number, source: string): number =>
      [...given].reduce((sum, [stream, amount]) => {
        const [ofYear, , ofSource] = stream.split('/');
        return Number(ofYear) === year && ofSource === source ? sum + amount : sum;
      }, 0);
    for (const year of [2023, 2024, 2025, 2026]) {
      expect(total(year, 'local') / total(year, 'central')).toBeGreaterThanOrEqual(0.1);
    }
  });
});

describe('hiddenParts', () => {
  test('hiddenParts(counts) hides counts of 1 to 4, never none', () => {
    expect(hiddenParts([0, 3, 9, 2])).toEqual([false, true, false, true]);
    expect(hiddenParts([0, 5, 9])).toEqual([false, false, false]);
  });

  test('hiddenParts(one small count) hides the next smallest too', () => {
    expect(hiddenParts([0, 3, 9, 7])).toEqual([false, true, false, true]);
  });

  test('hiddenParts(ones) hides another, for their sum would tell', () => {
    expect(hiddenParts([1, 1, 9, 7])).toEqual([true, true, false, true]);
  });
});
