import type { Year } from './sources.ts';

/**
 * Whole numbers of each ward and commune, in the order of the areas that exist at the end of the
 * year: six until 2024; five in 2025, the merged one last.
 */
export type UnitTable = Readonly<Record<Year, readonly number[]>>;

export const households: UnitTable = {
  2022: [2140, 1480, 2310, 2065, 1620, 1905],
  2023: [2165, 1492, 2338, 2081, 1634, 1921],
  2024: [2190, 1505, 2362, 2097, 1651, 1934],
  2025: [2214, 1516, 2389, 1950, 3790],
};

/** The town stays inside its band and on its path; its commune, in 2025 the fourth, does not. */
export const poor: UnitTable = {
  2022: [96, 11, 118, 87, 58, 162],
  2023: [84, 8, 104, 75, 50, 147],
  2024: [77, 4, 97, 69, 46, 143],
  2025: [62, 3, 78, 116, 88],
};

/** Falls too slowly: the poor are on track, the near-poor are not. */
export const nearPoor: UnitTable = {
  2022: [104, 24, 128, 96, 70, 188],
  2023: [98, 22, 121, 90, 66, 178],
  2024: [91, 20, 112, 83, 60, 165],
  2025: [84, 19, 103, 152, 130],
};

export const poorAgain: UnitTable = {
  2022: [2, 0, 3, 2, 1, 6],
  2023: [2, 0, 2, 1, 1, 5],
  2024: [2, 1, 2, 1, 0, 6],
  2025: [1, 0, 2, 5, 1],
};

/** Six are left when none should be. */
export const unsafeHouses: UnitTable = {
  2022: [15, 5, 21, 13, 8, 34],
  2023: [9, 4, 14, 7, 5, 22],
  2024: [4, 0, 7, 3, 2, 12],
  2025: [0, 0, 2, 4, 0],
};

/** Poor and near-poor households without a sound latrine: the commune fails under a passing town. */
export const withoutLatrine: UnitTable = {
  2022: [24, 6, 30, 22, 14, 56],
  2023: [17, 5, 22, 15, 9, 46],
  2024: [10, 0, 14, 8, 5, 36],
  2025: [0, 0, 6, 27, 5],
};

/** Poor and near-poor households without clean water; counted in a stricter way from 2024. */
export const withoutCleanWater: UnitTable = {
  2022: [15, 5, 20, 14, 9, 44],
  2023: [11, 0, 14, 9, 6, 36],
  2024: [19, 5, 24, 16, 10, 62],
  2025: [12, 0, 16, 48, 20],
};
