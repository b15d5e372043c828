/** The case that speaks against judging by growth rates: invented figures, worked out by arithmetic. */
const start = { year: 2022, value: 8 };
const end = { year: 2025, value: 0.5 };
/** The newest figure: exactly on the straight path. */
const now = { year: 2024, value: 3 };

/** What one year asks for, by the straight path and by one and the same rate each year. */
export interface GrowthRow {
  year: number;
  straight: number;
  sameRate: number;
}

/** Yearly fall as a share of the year before, from one moment to another. */
export function yearlyRate(
  from: { year: number; value: number },
  to: { year: number; value: number },
): number {
  return 1 - (to.value / from.value) ** (1 / (to.year - from.year));
}

/** The case with all that is said of it. */
export const growthCase = {
  start,
  end,
  now,
  /** The rate that the whole way asks for. */
  asked: yearlyRate(start, end),
  /** The rate that the figure has kept. */
  kept: yearlyRate(start, now),
  rows: Array.from(
    { length: end.year - start.year + 1 },
    (_, gone): GrowthRow => ({
      year: start.year + gone,
      straight: start.value + ((end.value - start.value) * gone) / (end.year - start.year),
      sameRate: start.value * (1 - yearlyRate(start, end)) ** gone,
    }),
  ),
};
