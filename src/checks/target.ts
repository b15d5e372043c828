import type { Target } from '../model/target.ts';
import type { Context } from './context.ts';
import { type Problem, problemAt } from './problem.ts';

/** Checks that each commitment has just the numbers that its kind needs. */
export function checkTargets({ typed }: Context): Problem[] {
  return typed.tables.targets.flatMap((target) => {
    const row = typed.rowOf(target);
    return [
      checkNumber(target, row),
      checkStrayNumber(target, row),
      checkBranch(target, row),
    ].flat();
  });
}

const branchColumns = ['or_kind', 'or_indicator', 'or_value'] as const;

function checkNumber(target: Target, row: number): Problem[] {
  if (target.kind === 'no-number') return [];
  const missing = [
    ...(['operator', 'value'] as const).filter((column) => target[column] === null),
    ...(target.indicators.length === 0 ? ['indicators'] : []),
    ...(target.kind === 'yearly-fall-band' && target.value_max === null ? ['value_max'] : []),
    ...branchColumns.filter((column) => target.kind === 'one-of-two' && target[column] === null),
  ];
  return missing.map((column) => {
    const message = `cam kết loại "${target.kind}" cần có ô này; nếu kế hoạch không nêu con số thì ghi kind là no-number`;
    return problemAt({ file: 'data/targets.csv', row, column }, 'target-without-number', message);
  });
}

function checkStrayNumber(target: Target, row: number): Problem[] {
  if (target.kind !== 'no-number') return [];
  return (['operator', 'value', 'value_max'] as const)
    .filter((column) => target[column] !== null)
    .map((column) => {
      const message = `cam kết loại "no-number" không có con số, mà ô này ghi "${target[column]}"; xóa ô này hoặc đổi kind`;
      return problemAt({ file: 'data/targets.csv', row, column }, 'target-with-number', message);
    });
}

function checkBranch(target: Target, row: number): Problem[] {
  if (target.kind === 'one-of-two') return [];
  return branchColumns
    .filter((column) => target[column] !== null)
    .map((column) => {
      const message = `chỉ cam kết loại "one-of-two" có vế "hoặc"; xóa ô này hoặc đổi kind`;
      return problemAt({ file: 'data/targets.csv', row, column }, 'stray-branch', message);
    });
}
