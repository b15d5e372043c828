import type { BudgetLine } from '../../src/model/budget-line.ts';

/** One stream of money into one project, with about how much a year. */
export interface Stream extends Pick<BudgetLine, 'project' | 'source' | 'capital_type'> {
  /** Triệu đồng in the first full year. */
  size: number;
}

type Row = readonly [
  project: string,
  source: BudgetLine['source'],
  capital_type: BudgetLine['capital_type'],
  size: number,
];

/** Local money is at least a tenth of central money, as the plan asks; planned with some to spare. */
const rows: readonly Row[] = [
  ['tieu-du-an-1-1', 'central', 'recurrent', 640],
  ['tieu-du-an-1-1', 'local', 'recurrent', 105],
  ['tieu-du-an-1-1', 'credit-other', 'unspecified', 1800],
  ['tieu-du-an-1-2', 'central', 'recurrent', 920],
  ['tieu-du-an-1-2', 'local', 'recurrent', 140],
  ['tieu-du-an-1-2', 'integrated', 'recurrent', 210],
  ['tieu-du-an-2-1', 'central', 'recurrent', 760],
  ['tieu-du-an-2-1', 'local', 'recurrent', 115],
  ['tieu-du-an-2-2', 'central', 'recurrent', 310],
  ['tieu-du-an-2-2', 'local', 'recurrent', 50],
  ['tieu-du-an-2-3', 'central', 'recurrent', 240],
  ['tieu-du-an-2-3', 'local', 'recurrent', 40],
  ['tieu-du-an-2-3', 'credit-other', 'unspecified', 400],
  ['tieu-du-an-3-1', 'central', 'recurrent', 520],
  ['tieu-du-an-3-1', 'local', 'recurrent', 80],
  ['tieu-du-an-3-1', 'integrated', 'recurrent', 180],
  ['tieu-du-an-3-2', 'central', 'recurrent', 430],
  ['tieu-du-an-3-2', 'local', 'recurrent', 70],
  ['tieu-du-an-4-1', 'central', 'investment', 1350],
  ['tieu-du-an-4-1', 'local', 'investment', 230],
  ['tieu-du-an-4-1', 'credit-other', 'unspecified', 300],
  ['tieu-du-an-4-2', 'central', 'investment', 880],
  ['tieu-du-an-4-2', 'local', 'investment', 140],
  ['tieu-du-an-4-2', 'integrated', 'investment', 260],
  ['du-an-5', 'central', 'recurrent', 350],
  ['du-an-5', 'central', 'investment', 200],
  ['du-an-5', 'local', 'recurrent', 90],
];

export const streams: readonly Stream[] = rows.map(([project, source, capital_type, size]) => ({
  ...{ project, source, capital_type, size },
}));

/** How the yearly plan grows and ebbs. */
export const growth: Readonly<Record<number, number>> = { 2023: 0.8, 2024: 1, 2025: 1.1, 2026: 1 };

/** Document and day of the amounts of one stage of one year. */
export type Papers = Pick<BudgetLine, 'as_of' | 'document' | 'place'>;

const papers = (as_of: string, document: string, place: string): Papers => ({
  ...{ as_of, document, place },
});

export const planPapers = papers('2023-03-28', 'vd-07-2023', 'Phụ lục 1');
export const adjustedPapers = papers('2024-09-05', 'vd-04-2024', 'Phụ lục 1');
export const midPeriodPapers = papers('2025-06-30', 'vd-05-2025', 'Biểu 4');

export const allocatedPapers: Readonly<Record<number, Papers>> = {
  2023: papers('2023-04-10', 'vd-02-2023', 'Phụ lục 1'),
  2024: papers('2024-01-15', 'vd-02-2024', 'Phụ lục 1'),
  2025: papers('2025-01-14', 'vd-02-2025', 'Phụ lục 1'),
  2026: papers('2026-01-15', 'vd-02-2026', 'Phụ lục 1'),
};

export const disbursedPapers: Readonly<Record<number, Papers>> = {
  2023: papers('2023-12-31', 'vd-07-2024', 'Biểu 3'),
  2024: papers('2024-12-31', 'vd-07-2025', 'Biểu 3'),
  2025: papers('2025-12-31', 'vd-04-2026', 'Biểu 3'),
  2026: papers('2026-05-31', 'vd-05-2026', 'Biểu 3'),
};
