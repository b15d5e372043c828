import type { Observation } from '../../src/model/observation.ts';
import { percentOf, sumOf } from './figure.ts';
import { between, type Random } from './random.ts';
import type { Setting } from './setting.ts';
import { type Year, yearly, years } from './sources.ts';
import { hiddenParts } from './suppression.ts';
import { type Series, yearFigures } from './unit-figures.ts';
import { nearPoor, poor } from './unit-tables.ts';

/** A share of people in poor and near-poor households. */
interface PeopleShare {
  indicator: string;
  decimals: number;
  who: string;
  /** People counted for each household. */
  perHousehold: number;
  /** Where the town is heading, in percent. */
  rates: Readonly<Partial<Record<Year, number>>>;
  /** How far each unit falls short, against the town; in the order of the unit tables. */
  shortfall: { six: readonly number[]; five: readonly number[] };
}

const shares: readonly PeopleShare[] = [
  {
    indicator: 'den-lop-dung-tuoi',
    decimals: 2,
    who: 'trẻ em',
    perHousehold: 1.5,
    rates: { 2022: 93.4, 2023: 95.1, 2024: 96.9, 2025: 98.1 },
    shortfall: { six: [0.7, 0.6, 0.9, 0.8, 0.8, 1.5], five: [0.7, 0.5, 0.9, 1.45, 0.8] },
  },
  {
    indicator: 'qua-dao-tao-nghe',
    decimals: 1,
    who: 'người',
    perHousehold: 1.7,
    // No row at all for 2024: nobody published it, nobody said why.
    rates: { 2022: 24.8, 2023: 30.2, 2025: 37.8 },
    shortfall: { six: [0.97, 0.9, 1, 0.98, 0.96, 1.05], five: [0.97, 0.9, 1, 1.06, 0.97] },
  },
];

/** Schooling and training, for the town and its units. */
export function peopleFigures(setting: Setting, random: Random): Observation[] {
  return shares.flatMap((share) => {
    const series: Series = {
      indicator: share.indicator,
      sources: yearly,
      standard: () => null,
      who: share.who,
    };
    return years.flatMap((year) => {
      const rate = share.rates[year];
      if (rate === undefined) return [];
      return yearFigures(setting, series, year, ratesOf(share, year, rate, random));
    });
  });
}

/** Whole people first, then their shares, so that the town's rate is made of its units'. */
function ratesOf(share: PeopleShare, year: Year, rate: number, random: Random): (number | null)[] {
  const { perHousehold, shortfall, decimals } = share;
  const factors = year < 2025 ? shortfall.six : shortfall.five;
  const units = poor[year].map((count, index) => {
    const ofUnit = count + (nearPoor[year][index] ?? 0);
    const people = Math.round(ofUnit * perHousehold * between(random, 0.97, 1.03));
    const lacking = Math.round(people * (1 - rate / 100) * (factors[index] ?? 1));
    return { people, lacking, having: people - lacking };
  });
  const hidden = hiddenParts(units.map(({ lacking }) => lacking));
  const people = sumOf(units.map((unit) => unit.people));
  const having = sumOf(units.map((unit) => unit.having));
  return [
    percentOf(having, people, decimals),
    ...units.map((unit, index) =>
      hidden[index] ? null : percentOf(unit.having, unit.people, decimals),
    ),
  ];
}
