import type { Indicator } from '../indicator.ts';
import { type FigureTable, figureTables, termOf, totalOf } from './figure-table.ts';
import { type Reconciliation, reconcile } from './reconciliation.ts';
import type { OversightSources } from './sources.ts';

/**
 * The indicators that one is the sum of, where its numerator says so: "Số hộ nghèo cộng số hộ cận nghèo"
 * over the same denominator. None when one of the parts is no indicator here.
 */
export function partsOfIndicator(
  { numerator, denominator }: Indicator,
  indicators: readonly Indicator[],
): Indicator[] {
  const names = (numerator ?? '').split(' cộng ').map((name) => name.trim().toLowerCase());
  if (names.length < 2) return [];
  const parts = names.map((name) =>
    indicators.find(
      (other) => other.numerator?.toLowerCase() === name && other.denominator === denominator,
    ),
  );
  const known = parts.filter((part) => part !== undefined);
  return known.length === names.length ? known : [];
}

/** Published totals of an indicator beside the sum of its parts, in one area and moment. */
export function partSums({
  indicators,
  observations,
}: Pick<OversightSources, 'indicators' | 'observations'>): Reconciliation[] {
  const wholes = indicators.flatMap((indicator) => {
    const parts = partsOfIndicator(indicator, indicators);
    return parts.length === 0 ? [] : [{ indicator, parts }];
  });
  return figureTables(observations).flatMap((table) =>
    wholes.flatMap(({ indicator, parts }) =>
      table.figures
        .filter((row) => row.indicator === indicator.id && row.value !== null)
        .map(({ area }) => sumAt(area, { indicator, parts, table })),
    ),
  );
}

function sumAt(
  area: string,
  given: { indicator: Indicator; parts: readonly Indicator[]; table: FigureTable },
): Reconciliation {
  const { indicator, parts, table } = given;
  return reconcile({
    kind: 'parts',
    measure: indicator.id,
    whole: area,
    period: table.period,
    standard: table.standard,
    nature: table.nature,
    unit: indicator.unit,
    decimals: indicator.decimals,
    terms: parts.map(({ id }) => termOf(id, table.at(id, area))),
    areAllListed: true,
    total: totalOf(table.at(indicator.id, area)),
  });
}
