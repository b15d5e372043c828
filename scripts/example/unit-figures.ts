import type { Observation } from '../../src/model/observation.ts';
import { figure, percentOf, sumOf } from './figure.ts';
import { type Setting, unitsAt } from './setting.ts';
import { places, type Source, type Year, years } from './sources.ts';
import { hiddenParts } from './suppression.ts';
import type { UnitTable } from './unit-tables.ts';

/** Which indicator a table of the units belongs to, and what it is published with. */
export interface Series {
  indicator: string;
  sources: Readonly<Record<Year, Source>>;
  standard: (year: Year) => string | null;
  /** Who is counted, for the words beside a hidden figure. */
  who: string;
}

const hiddenNote = (who: string): string =>
  `Ẩn vì có phường, xã chỉ từ 1 đến 4 ${who}; ẩn cùng nơi khác để không trừ ra được.`;

/** Counts of the units and of the town they add up to; small ones are hidden in the units. */
export function countFigures(setting: Setting, series: Series, table: UnitTable): Observation[] {
  return years.flatMap((year) => {
    const hidden = hiddenParts(table[year]);
    const parts = table[year].map((count, index) => (hidden[index] ? null : count));
    return yearFigures(setting, series, year, [sumOf(table[year]), ...parts]);
  });
}

/** What the rates of the units are made of. */
export interface Share {
  part: UnitTable;
  whole: UnitTable;
  decimals: number;
}

/** Rates of the units and of the town; hidden wherever the count would return from the rate. */
export function shareFigures(setting: Setting, series: Series, share: Share): Observation[] {
  const { part, whole, decimals } = share;
  return years.flatMap((year) => {
    const hidden = hiddenParts(part[year]);
    const rates = whole[year].map((total, index) =>
      hidden[index] ? null : percentOf(part[year][index] ?? 0, total, decimals),
    );
    const town = percentOf(sumOf(part[year]), sumOf(whole[year]), decimals);
    return yearFigures(setting, series, year, [town, ...rates]);
  });
}

/** One row for the town and each unit; `null` is a hidden value. */
export function yearFigures(
  setting: Setting,
  { indicator, sources, standard, who }: Series,
  year: Year,
  values: readonly (number | null)[],
): Observation[] {
  const areas = [setting.town, ...unitsAt(setting, year).map(({ id }) => id)];
  return areas.map((area, index) => {
    const value = values[index] ?? null;
    return figure({
      ...{ indicator, area, period: String(year), standard: standard(year), value },
      ...sources[year],
      ...(value === null ? { absence: 'suppressed', note: hiddenNote(who) } : {}),
      place: index === 0 ? places.town : places.units,
    });
  });
}

/** Cell by cell, one table less or plus another. */
export function combine(
  a: UnitTable,
  b: UnitTable,
  join: (left: number, right: number) => number,
): UnitTable {
  const row = (year: Year): number[] =>
    a[year].map((left, index) => join(left, b[year][index] ?? 0));
  return { 2022: row(2022), 2023: row(2023), 2024: row(2024), 2025: row(2025) };
}
