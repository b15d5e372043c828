import { countsAsResult, isExact } from '../model/counts-as-result.ts';
import type { Indicator } from '../model/indicator.ts';
import type { Observation } from '../model/observation.ts';
import type { Context } from './context.ts';
import { type Problem, problemAt } from './problem.ts';

/** Checks that a hidden count does not return from a shown rate and the shown total it is a rate of. */
export function checkHiddenRates({ typed }: Context): Problem[] {
  const { indicators, observations } = typed.tables;
  const hiddenRows = observations.filter(({ absence }) => absence === 'suppressed');
  if (hiddenRows.length === 0) return [];
  const ratios = ratiosOf(indicators);
  const decimals = new Map(indicators.map((indicator) => [indicator.id, indicator.decimals]));
  const shown = Map.groupBy(
    observations.filter((row) => countsAsResult(row) && isExact(row)),
    ({ indicator, area, period }) => [indicator, area, period].join('/'),
  );
  return hiddenRows.flatMap((hidden) => {
    const figuresOf = (id: string) => shown.get([id, hidden.area, hidden.period].join('/')) ?? [];
    const pairs = (ratios.get(hidden.indicator) ?? []).flatMap((ratio) =>
      figuresOf(ratio.rate)
        .filter(({ standard }) => standard === hidden.standard)
        .flatMap((rate) => figuresOf(ratio.total).map((total) => ({ rate, total }))),
    );
    const pair = pairs.find(({ rate, total }) => isSure(rate, total, decimals));
    if (pair === undefined) return [];
    const [rateRow, totalRow] = [typed.rowOf(pair.rate), typed.rowOf(pair.total)];
    const message = `số đã ẩn vẫn tính ra được: tỷ lệ ở dòng ${rateRow} nhân với tổng ở dòng ${totalRow} chỉ cho đúng một con số; ẩn cả tỷ lệ (ghi suppressed)`;
    const place = { file: 'data/observations.csv', row: typed.rowOf(hidden), column: 'absence' };
    return [problemAt(place, 'hidden-by-rate', message)];
  });
}

interface Ratio {
  rate: string;
  total: string;
}

/** Rates by the count above the line: numerator and denominator name a count by its words. */
function ratiosOf(indicators: readonly Indicator[]): ReadonlyMap<string, Ratio[]> {
  const counts = indicators.filter(({ denominator, unit }) => denominator === null && unit !== '%');
  const named = Map.groupBy(
    counts.flatMap(({ id, name, numerator }) =>
      [...new Set([name, numerator ?? name].map(wordsOf))].map((words) => ({ id, words })),
    ),
    ({ words }) => words,
  );
  const namedBy = (text: string | null) => named.get(wordsOf(text ?? '')) ?? [];
  const pairs = indicators
    .filter(({ unit }) => unit === '%')
    .flatMap((rate) =>
      namedBy(rate.numerator).flatMap((count) =>
        namedBy(rate.denominator).map((total) => ({
          count: count.id,
          rate: rate.id,
          total: total.id,
        })),
      ),
    );
  return Map.groupBy(pairs, ({ count }) => count);
}

const wordsOf = (text: string): string => text.toLowerCase().replaceAll(/\s+/g, ' ').trim();

/** True when just one whole number, divided by the total, is printed as this rate. */
function isSure(
  { value: rate, indicator }: Observation,
  { value: total }: Observation,
  decimals: ReadonlyMap<string, number>,
): boolean {
  const printed = Math.max(decimals.get(indicator) ?? 0, decimalsOf(rate ?? 0));
  const half = 0.5 * 10 ** -printed;
  const [low, high] = [(rate ?? 0) - half, (rate ?? 0) + half].map(
    (edge) => (edge * (total ?? 0)) / 100,
  );
  // A hair wider than the rounding, so that binary fractions hide no candidate.
  const first = Math.max(0, Math.ceil((low ?? 0) - 1e-9));
  return first === Math.floor((high ?? 0) + 1e-9);
}

const decimalsOf = (value: number): number => String(value).split('.')[1]?.length ?? 0;
