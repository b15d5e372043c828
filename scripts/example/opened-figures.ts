import type { Observation } from '../../src/model/observation.ts';
import { figure, sumOf } from './figure.ts';
import { deal, type Random } from './random.ts';
import { formerUnits, mergedUnit, type Setting, unitsAt } from './setting.ts';
import { type Year, yearly, years } from './sources.ts';
import { yearFigures } from './unit-figures.ts';
import { households, poor } from './unit-tables.ts';

/** Things opened one after another and never closed: a figure counts from the start of the plan. */
interface Opened {
  indicator: string;
  inYear: Readonly<Record<Year, number>>;
  /** How much each unit counts when the new ones are dealt out. */
  weights: (year: Year) => number[];
}

/** Far beyond its target of 12 three years after the start. */
const groups: Opened = {
  indicator: 'mo-hinh-sinh-ke',
  inYear: { 2022: 0, 2023: 3, 2024: 6, 2025: 12 },
  // Where there are too few poor households for a group, there is none.
  weights: (year) => poor[year].map((count) => Math.max(0, count - 20)),
};

/** Too slow for its target of 30. */
const accessPoints: Opened = {
  indicator: 'diem-internet',
  inYear: { 2022: 0, 2023: 6, 2024: 8, 2025: 5 },
  weights: (year) => [...households[year]],
};

const halfYears: readonly [Exclude<Year, 2022>, number][] = [
  [2023, 2],
  [2024, 10],
  [2025, 17],
];

/** Livelihood groups and internet points, for the town and its units. */
export function openedFigures(setting: Setting, random: Random): Observation[] {
  const points = yearEnds(setting, accessPoints, random);
  return [
    ...yearEnds(setting, groups, random),
    // The report on 2023 names the points of each unit alone; the site adds them up.
    ...points.filter(({ area, period }) => area !== setting.town || period !== '2023'),
    ...halfYears.map(([year, value]) =>
      figure({
        ...{ indicator: accessPoints.indicator, area: setting.town, period: `${year}-H1`, value },
        ...yearly[year],
        place: 'Mục 6',
      }),
    ),
  ];
}

function yearEnds(setting: Setting, opened: Opened, random: Random): Observation[] {
  const { indicator, inYear, weights } = opened;
  const series = { indicator, sources: yearly, standard: () => null, who: '' };
  const open = new Map<string, number>();
  return years.flatMap((year) => {
    const units = unitsAt(setting, year).map(({ id }) => id);
    if (year === 2025) carryOver(setting, open);
    for (const [index, count] of deal(random, inYear[year], weights(year)).entries()) {
      const id = units[index] ?? '';
      open.set(id, (open.get(id) ?? 0) + count);
    }
    const counts = units.map((id) => open.get(id) ?? 0);
    return yearFigures(setting, series, year, [sumOf(counts), ...counts]);
  });
}

/** What the former units had is now the merged one's. */
function carryOver(setting: Setting, open: Map<string, number>): void {
  const former = formerUnits(setting).map(({ id }) => open.get(id) ?? 0);
  open.set(mergedUnit(setting).id, sumOf(former));
}
