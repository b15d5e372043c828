import { type Derivation, formulas } from '../model/derivation.ts';
import { derivedKey, inputCounts } from '../model/derive.ts';
import { keyOf } from '../model/noun.ts';
import { observations } from '../model/observation.ts';
import type { Context } from './context.ts';
import { insteadOf } from './nearest.ts';
import { type Place, type Problem, problemAt } from './problem.ts';
import { inRings } from './ring.ts';

/** Checks that every figure we compute can be computed. */
export function checkDerivations({ typed, tables }: Context): Problem[] {
  const rows = typed.tables.derivations;
  const place = (row: Derivation, column: string): Place => ({
    file: 'data/derivations.csv',
    row: typed.rowOf(row),
    column,
  });
  const values = new Map(
    typed.tables.observations.map((row) => [keyOf(observations, row), row.value]),
  );
  const derived = new Map(rows.map((row) => [derivedKey(row), row.inputs]));
  const rings = inRings(derived);
  const known = [...values.keys(), ...derived.keys()];
  const hasInputs = tables.has('observations');
  return rows.flatMap((row) => [
    ...checkCount(row, place(row, 'inputs')),
    ...checkFactor(row, place(row, 'factor')),
    ...(hasInputs ? checkInputs(row, place(row, 'inputs'), { values, derived, known }) : []),
    ...checkCycle(row, place(row, 'inputs'), rings),
  ]);
}

function checkCount({ formula, inputs }: Derivation, place: Place): Problem[] {
  const count = inputCounts[formula];
  if (count === null ? inputs.length >= 2 : inputs.length === count) return [];
  const needed = count === null ? 'ít nhất 2' : `đúng ${count}`;
  const message = `công thức ${formula} (${formulas[formula].trim()}) cần ${needed} số đầu vào, ô này có ${inputs.length}`;
  return [problemAt(place, 'input-count', message)];
}

function checkFactor({ formula, factor }: Derivation, place: Place): Problem[] {
  const needsFactor = formula === 'plus-multiple';
  if (needsFactor === (factor !== null)) return [];
  const message = needsFactor
    ? `công thức ${formula} cần hệ số k ở ô này`
    : `công thức ${formula} không có hệ số; để trống ô này`;
  return [problemAt(place, 'wrong-factor', message)];
}

interface Figures {
  values: ReadonlyMap<string, number | null>;
  derived: { has: (key: string) => boolean };
  /** Keys of all figures, typed and derived. */
  known: readonly string[];
}

function checkInputs(
  { inputs }: Derivation,
  place: Place,
  { values, derived, known }: Figures,
): Problem[] {
  return inputs.flatMap((key) => {
    if (derived.has(key)) return [];
    const value = values.get(key);
    if (value === null) {
      const message = `"${key}" là một chỗ trống có lý do, không có số để tính; bỏ phép tính này`;
      return [problemAt(place, 'input-without-value', message)];
    }
    if (value !== undefined) return [];
    const cure = insteadOf(key, known, 'khóa hợp lệ');
    return [problemAt(place, 'unknown-input', `"${key}" không phải khóa của con số nào; ${cure}`)];
  });
}

function checkCycle(row: Derivation, place: Place, rings: ReadonlySet<string>): Problem[] {
  const own = derivedKey(row);
  if (!rings.has(own)) return [];
  const message = `"${own}" được tính từ chính nó, trực tiếp hoặc qua phép tính khác; sửa cột inputs`;
  return [problemAt(place, 'derivation-cycle', message)];
}
