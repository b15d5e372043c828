import type { Observation } from '../../src/model/observation.ts';

/** The document of a figure and the day the figure was published. */
export type Source = Pick<Observation, 'document' | 'published_on'>;

const source = (document: string, published_on: string): Source => ({ document, published_on });

/** Years of the plan that have results. */
export const years = [2022, 2023, 2024, 2025] as const;
export type Year = (typeof years)[number];

/** Yearly count of the poor; recognised in December, published when the year is over. */
export const review: Readonly<Record<Year, Source>> = {
  2022: source('vd-03-2022', '2023-01-06'),
  2023: source('vd-03-2023', '2024-01-05'),
  2024: source('vd-05-2024', '2025-01-07'),
  2025: source('vd-06-2025', '2026-01-08'),
};

/** Yearly report on the plan; for 2022 the assessment at its start. */
export const yearly: Readonly<Record<Year, Source>> = {
  2022: source('vd-05-2023', '2023-06-20'),
  2023: source('vd-01-2024', '2024-02-28'),
  2024: source('vd-01-2025', '2025-02-27'),
  2025: source('vd-01-2026', '2026-02-26'),
};

/** Figures of the whole province. */
export const provincial: Readonly<Record<Year | 2021, Source>> = {
  2021: source('vd-01-2022', '2022-01-21'),
  2022: source('vd-05-2022', '2023-01-20'),
  2023: source('vd-04-2023', '2024-01-19'),
  2024: source('vd-06-2024', '2025-01-21'),
  2025: source('vd-03-2026', '2026-01-22'),
};

export const sources = {
  revision: source('vd-06-2023', '2023-09-15'),
  midPeriod: source('vd-05-2025', '2025-10-10'),
  halfYear: source('vd-05-2026', '2026-06-20'),
} as const;

/** Where a figure stands in its document. */
export const places = { town: 'Biểu 1', units: 'Biểu 2' } as const;
