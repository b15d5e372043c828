import { type Derivation, derivations, formulas } from '../../model/derivation.ts';
import { derivedKey } from '../../model/derive.ts';
import { keyOf } from '../../model/noun.ts';
import { type Observation, observations } from '../../model/observation.ts';
import { figuresOf, indicatorIds } from '../../model/target-figures.ts';
import { formatDate, formatPeriod, formatPlain, withUnit } from '../format.ts';
import { figureNumber, howMade } from '../observation.ts';
import {
  commentLines,
  correctionLines,
  documentLines,
  indented,
  pagesLine,
  rowLine,
} from './lines.ts';
import type { ExplainSources } from './sources.ts';

/** Where one figure comes from: its document, or its formula with what goes into it, and so on down. */
export function explainFigure(row: Observation, sources: ExplainSources): string[] {
  const key = keyOf(observations, row);
  return [
    ...ownLines(row, key, sources),
    ...indented([
      ...correctionLines('observations', key, sources),
      ...commentLines(key, sources),
      pagesLine(pagesOf(row, sources), 'observations', sources),
    ]),
  ];
}

function ownLines(row: Observation, key: string, sources: ExplainSources): string[] {
  const derivation = sources.tables.derivations.find((one) => derivedKey(one) === key);
  const origin =
    derivation === undefined
      ? sourceLines(row, key, sources)
      : derivationLines(derivation, sources);
  return [headLine(row, sources), ...indented([`Khóa: ${key}`, ...origin])];
}

function headLine(row: Observation, { tables, site }: ExplainSources): string {
  const indicator = tables.indicators.find(({ id }) => id === row.indicator);
  const area = tables.areas.find(({ id }) => id === row.area)?.name ?? row.area;
  const number = figureNumber(row, indicator?.decimals ?? 0);
  const value = row.value === null ? number : withUnit(number, indicator?.unit ?? '');
  const name = indicator?.name ?? row.indicator;
  const made = howMade(row, site.standards);
  return `${name}, ${area}, ${formatPeriod(row.period)}: ${value} (${made})`;
}

function sourceLines(row: Observation, key: string, sources: ExplainSources): string[] {
  return [
    ...documentLines(row, sources),
    ...(row.published_on === null ? [] : [`Công bố ngày: ${formatDate(row.published_on)}`]),
    ...(row.use_reason === null ? [] : [`Vì sao dùng số này: ${row.use_reason}`]),
    ...(row.note === null ? [] : [`Ghi chú: ${row.note}`]),
    rowLine('observations', key, sources),
  ];
}

function derivationLines(derivation: Derivation, sources: ExplainSources): string[] {
  const { formula, factor, inputs, explanation, note } = derivation;
  const key = keyOf(derivations, derivation);
  const where = factor === null ? '' : `, k = ${formatPlain(factor)}`;
  return [
    `Trang này tính: ${formulas[formula].trim()}${where}`,
    `Vì sao: ${explanation}`,
    ...(note === null ? [] : [`Ghi chú: ${note}`]),
    rowLine('derivations', key, sources),
    ...inputs.flatMap((input, index) => inputLines(input, index, sources)),
  ];
}

/** Inputs are lettered as in the formula. */
function inputLines(key: string, index: number, sources: ExplainSources): string[] {
  const row = sources.tables.observations.find((one) => keyOf(observations, one) === key);
  const letter = index < letters.length ? `${letters[index]} = ` : '';
  if (row === undefined) return [`${letter}${key}`];
  const [head = '', ...rest] = ownLines(row, key, sources);
  return [`${letter}${head}`, ...rest];
}

const letters = 'abcdefghij';

function pagesOf(row: Observation, { tables, site }: ExplainSources): string[] {
  const chart = site.home_chart;
  const isCharted =
    chart !== null &&
    chart.indicator === row.indicator &&
    chart.areas.includes(row.area) &&
    (chart.standard === null || chart.standard === row.standard);
  const isOwn = row.area === site.place.area;
  const isUnit = tables.areas.find(({ id }) => id === row.area)?.parent === site.place.area;
  const targets = isOwn || isUnit ? tables.targets : [];
  return [
    ...(isCharted ? ['/'] : []),
    ...targets
      .filter((target) => indicatorIds(target).includes(row.indicator))
      .filter((target) => figuresOf(target, [row], row.area).length > 0)
      .map(({ id }) => `/chi-tieu/${id}/`),
    `/dia-ban/${row.area}/`,
    ...(row.document === null ? [] : [`/van-ban/#${row.document}`]),
  ];
}
