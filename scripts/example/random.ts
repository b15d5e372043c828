/** A source of numbers from 0 up to, but not including, 1. */
export type Random = () => number;

/** Mulberry32: whole 32-bit numbers only, so the same seed gives the same history everywhere. */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A number between two others. */
export function between(random: Random, low: number, high: number): number {
  return low + random() * (high - low);
}

/** A whole number from `low` to `high`, both possible. */
export function wholeBetween(random: Random, low: number, high: number): number {
  return low + Math.floor(random() * (high - low + 1));
}

/** Deals `total` things to as many takers as there are weights; a heavier one gets more. */
export function deal(random: Random, total: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((a, b) => a + b, 0);
  const dealt = weights.map(() => 0);
  for (let thing = 0; thing < total; thing++) {
    let left = random() * sum;
    const found = weights.findIndex((weight) => {
      left -= weight;
      return left < 0;
    });
    const taker = found === -1 ? 0 : found;
    dealt[taker] = (dealt[taker] ?? 0) + 1;
  }
  return dealt;
}
