import { type BudgetLine, budget } from '../../src/model/budget-line.ts';
import { keyOf } from '../../src/model/noun.ts';
import { absenceOf, adjustmentOf, correctedAmount, toldShare } from './budget-events.ts';
import {
  adjustedPapers,
  allocatedPapers,
  disbursedPapers,
  growth,
  midPeriodPapers,
  type Papers,
  planPapers,
  type Stream,
  streams,
} from './budget-shape.ts';
import { between, type Random } from './random.ts';

/** Every amount of money: planned, allocated, adjusted and disbursed from 2023 to 2026. */
export function makeBudget(random: Random): BudgetLine[] {
  const years = Object.keys(growth).map(Number);
  return streams
    .flatMap((stream) => years.flatMap((year) => yearOf(stream, year, random)))
    .map(withCorrection);
}

/** The stages of one stream in one year; what is disbursed stays within what was last given. */
function yearOf(stream: Stream, year: number, random: Random): BudgetLine[] {
  const planned = Math.round(stream.size * (growth[year] ?? 1));
  const isLocal = stream.source === 'local';
  const allocated = Math.round(planned * (isLocal ? 1 : between(random, 0.92, 1.02)));
  const factor = adjustmentOf(stream, year);
  const adjusted = factor === null ? null : Math.round(allocated * factor);
  const usual = year === 2026 ? between(random, 0.28, 0.42) : between(random, 0.86, 0.99);
  const disbursed = Math.floor((adjusted ?? allocated) * (toldShare(stream, year) ?? usual));
  return [
    line(stream, year, 'plan', planPapers, planned),
    line(stream, year, 'allocated', allocatedPapers[year], allocated),
    ...(adjusted === null ? [] : [line(stream, year, 'adjusted', adjustedPapers, adjusted)]),
    ...midPeriod(stream, year, disbursed),
    line(stream, year, 'disbursed', disbursedPapers[year], disbursed),
  ];
}

/** The assessment of 2025 tells how far the houses had got by the middle of that year. */
function midPeriod(stream: Stream, year: number, atYearEnd: number): BudgetLine[] {
  if (stream.project !== 'tieu-du-an-4-1' || stream.source !== 'central' || year !== 2025)
    return [];
  return [line(stream, year, 'disbursed', midPeriodPapers, Math.floor(atYearEnd * 0.45))];
}

function line(
  stream: Stream,
  year: number,
  stage: BudgetLine['stage'],
  papers: Papers | undefined,
  amount: number,
): BudgetLine {
  if (papers === undefined) throw new Error(`No papers for ${stage} of ${year}`);
  const { project, source, capital_type } = stream;
  return {
    ...{ year, project, source, capital_type, stage, ...papers },
    ...{ amount, absence: null, note: null },
    ...(absenceOf(stream, year, stage) ?? {}),
  };
}

function withCorrection(row: BudgetLine): BudgetLine {
  const { key, document } = correctedAmount;
  if (keyOf(budget, row) !== key) return row;
  return { ...row, document, place: 'Mục 1', note: 'Số đã đính chính ngày 18/9/2025.' };
}
