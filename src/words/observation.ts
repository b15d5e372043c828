import type { Indicator } from '../model/indicator.ts';
import type { Observation } from '../model/observation.ts';
import { absences, natures, qualifiers } from '../model/vocabulary.ts';
import { formatNumber, withUnit } from './format.ts';

/** The value of a figure with the word printed before it, without its unit: `khoảng 0,9`. */
export function figureNumber(row: Observation, decimals: number): string {
  if (row.value === null) return row.absence === null ? '' : absences[row.absence];
  const number = formatNumber(row.value, decimalsShown(row, decimals));
  const word =
    row.qualifier === null || row.qualifier === 'exact' ? '' : `${qualifiers[row.qualifier]} `;
  return word + number;
}

/** A rounded figure ("khoảng 0,9") keeps the digits it was published with. */
function decimalsShown({ value, qualifier }: Observation, decimals: number): number {
  if (qualifier === null || qualifier === 'exact' || value === null) return decimals;
  return Math.min(decimals, String(value).split('.')[1]?.length ?? 0);
}

/** A figure in running text: `2,40%`, `khoảng 0,9% (dự báo)`. */
export function figureWords(row: Observation, indicator: Indicator): string {
  const words = withUnit(figureNumber(row, indicator.decimals), indicator.unit);
  return row.nature === 'result' ? words : `${words} (${natures[row.nature]})`;
}

/** One sentence on a series from its first to its last figure that is not foreseen. */
export function seriesSentence(
  area: string,
  rows: readonly Observation[],
  indicator: Indicator,
): string {
  const known = rows.filter(({ nature }) => nature !== 'forecast');
  const first = known[0];
  const last = known.at(-1);
  if (first === undefined || last === undefined) return `${area}: chưa có số liệu.`;
  const end = `${figureWords(last, indicator)} cuối năm ${last.period}`;
  if (first === last) return `${area}: ${end}.`;
  return `${area}: từ ${figureWords(first, indicator)} cuối năm ${first.period} đến ${end}.`;
}

/**
 * How a figure was made, in one string: `kết quả, chuẩn nghèo 2022–2025, giữ để đối chiếu`.
 * @param standards words for the standards that should be named; others are left out.
 */
export function howMade(
  { nature, standard, use }: Observation,
  standards: Readonly<Record<string, string>>,
): string {
  const words = [
    natures[nature],
    standard === null ? undefined : standards[standard],
    use === 'not-used' ? 'giữ để đối chiếu' : undefined,
  ];
  return words.filter((word) => word !== undefined).join(', ');
}
