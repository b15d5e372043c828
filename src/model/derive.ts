import { type Derivation, derivations, type formulas } from './derivation.ts';
import type { Indicator } from './indicator.ts';
import { keyOf } from './noun.ts';
import { type Observation, observations } from './observation.ts';

/** Key that a derived figure gets among the observations. */
export function derivedKey(derivation: Derivation): string {
  return keyOf(observations, { ...derivation, nature: 'derived', document: null });
}

/** How many inputs each formula takes; `null` for two or more. */
export const inputCounts: Readonly<Record<keyof typeof formulas, number | null>> = {
  sum: null,
  difference: 2,
  'plus-multiple': 2,
  'share-percent': 2,
  'total-from-percent': 2,
};

/**
 * Computes every derivation, in the order in which they need each other.
 * @returns one observation of nature `derived` for each, rounded to its indicator's decimals.
 * @throws Error when an input is unknown or has no value; the checks report that before.
 */
export function deriveObservations(
  rows: readonly Derivation[],
  known: readonly Observation[],
  indicators: readonly Indicator[],
): Observation[] {
  const values = new Map(known.map((row) => [keyOf(observations, row), row.value]));
  const waiting = new Map(rows.map((row) => [derivedKey(row), row]));
  const valueAt = (key: string): number => {
    const pending = waiting.get(key);
    if (!values.has(key) && pending !== undefined) {
      waiting.delete(key);
      values.set(
        key,
        compute(pending, pending.inputs.map(valueAt), decimalsOf(pending, indicators)),
      );
    }
    const value = values.get(key);
    if (value === undefined || value === null) throw new Error(`No value for ${key}`);
    return value;
  };
  return rows.map((row) => toObservation(row, valueAt(derivedKey(row))));
}

function decimalsOf(row: Derivation, indicators: readonly Indicator[]): number {
  return indicators.find(({ id }) => id === row.indicator)?.decimals ?? 0;
}

function compute(row: Derivation, inputs: readonly number[], decimals: number): number {
  const [a = Number.NaN, b = Number.NaN] = inputs;
  const results: Record<keyof typeof formulas, () => number> = {
    sum: () => inputs.reduce((total, input) => total + input, 0),
    difference: () => a - b,
    'plus-multiple': () => a + (row.factor ?? Number.NaN) * b,
    'share-percent': () => (a / b) * 100,
    'total-from-percent': () => a / (b / 100),
  };
  return roundTo(results[row.formula](), decimals, row);
}

/** Rounds half away from zero; twelve digits first, so that 4.675 is not spoilt by its binary form. */
function roundTo(value: number, decimals: number, row: Derivation): number {
  if (!Number.isFinite(value)) {
    throw new Error(`${derivations.name} ${derivedKey(row)}: no finite value`);
  }
  const scale = 10 ** decimals;
  const scaled = Number((Math.abs(value) * scale).toPrecision(12));
  return (Math.sign(value) * Math.round(scaled)) / scale;
}

function toObservation(row: Derivation, value: number): Observation {
  return {
    indicator: row.indicator,
    area: row.area,
    period: row.period,
    standard: row.standard,
    nature: 'derived',
    value,
    absence: null,
    qualifier: null,
    use: null,
    use_reason: null,
    document: null,
    place: null,
    published_on: null,
    note: row.explanation,
  };
}
