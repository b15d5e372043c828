import type { BudgetLine } from '../../src/model/budget-line.ts';
import type { Stream } from './budget-shape.ts';

/** What was adjusted in September 2024, as a share of what had been allocated. */
const adjustments: Readonly<Record<string, number>> = {
  // Classes that did not fill: downward.
  'tieu-du-an-2-1/central/recurrent': 0.75,
  // Storm damage to houses: upward, local money with it.
  'tieu-du-an-4-1/central/investment': 1.15,
  'tieu-du-an-4-1/local/investment': 1.2,
};

/** Sub-projects whose share disbursed is not the usual one, by year. */
const slowOrFast: Readonly<Record<string, Readonly<Record<number, number>>>> = {
  // Money far behind the output: its groups were long past their target.
  'tieu-du-an-1-2': { 2023: 0.36, 2024: 0.31, 2025: 0.38, 2026: 0.08 },
  // Nearly all spent, and no result to show: its commitment has no number.
  'tieu-du-an-2-3': { 2023: 0.97, 2024: 0.98, 2025: 0.96, 2026: 0.44 },
};

const keyOfStream = ({ project, source, capital_type }: Stream): string =>
  `${project}/${source}/${capital_type}`;

/** The share that an adjustment leaves or adds; `null` where nothing was adjusted. */
export function adjustmentOf(stream: Stream, year: number): number | null {
  return year === 2024 ? (adjustments[keyOfStream(stream)] ?? null) : null;
}

/** The share disbursed when it is told by the history and not by chance. */
export function toldShare({ project }: Stream, year: number): number | null {
  return slowOrFast[project]?.[year] ?? null;
}

type Absence = Pick<BudgetLine, 'amount' | 'absence' | 'document' | 'place' | 'note'>;

const absence = (absence: BudgetLine['absence'], note: string): Absence => ({
  ...{ amount: null, absence, document: null, place: null, note },
});

/** Amounts that have no number, by stream, year and stage. */
const absences: Readonly<Record<string, Absence>> = {
  'tieu-du-an-1-1/credit-other/unspecified/2024/disbursed': absence(
    'not-published',
    'Quyết toán năm 2024 không có vốn vay; đơn vị cho vay chưa công bố riêng.',
  ),
  'tieu-du-an-2-3/credit-other/unspecified/2026/plan': absence(
    'not-stated',
    'Phương án vốn không nêu số vay của năm 2026.',
  ),
};

/** Why there is no amount, if there is none. */
export function absenceOf(
  stream: Stream,
  year: number,
  stage: BudgetLine['stage'],
): Absence | null {
  return absences[`${keyOfStream(stream)}/${year}/${stage}`] ?? null;
}

/** The amount that was corrected after the settlement of 2024, with what had been printed before. */
export const correctedAmount = {
  key: '2024/tieu-du-an-3-1/central/recurrent/disbursed/2024-12-31',
  document: 'vd-08-2025',
  corrected_on: '2025-09-18',
  tooMuch: 27,
} as const;
