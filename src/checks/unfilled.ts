import { unfilledMark } from '../model/unfilled.ts';
import { textOf } from '../plan/parse.ts';
import type { Context } from './context.ts';
import { type Place, type Problem, warningAt } from './problem.ts';

/** Warns of every place where a new locality still waits for words. */
export function checkUnfilled(context: Context): Problem[] {
  return [unfilledSettings(context), unfilledCells(context), unfilledClauses(context)].flat();
}

const unfilledAt = (place: Place): Problem =>
  warningAt(place, 'not-filled-in', 'còn chữ "(chưa điền)" của địa phương mới; ghi lời thật vào');

function unfilledSettings({ site }: Context): Problem[] {
  if (site === null) return [];
  return textsIn(site.value).map((path) => unfilledAt(site.place(path)));
}

/** Paths of the texts that hold the mark. */
function textsIn(value: unknown, path: readonly PropertyKey[] = []): PropertyKey[][] {
  if (typeof value === 'string') return value.includes(unfilledMark) ? [[...path]] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, part]) => textsIn(part, [...path, name]));
}

function unfilledCells({ tables }: Context): Problem[] {
  return [...tables.values()].flatMap(({ file, rows }) =>
    rows.flatMap(({ row, cells }) =>
      Object.entries(cells)
        .filter(([, cell]) => cell.includes(unfilledMark))
        .map(([column]) => unfilledAt({ file, row, column })),
    ),
  );
}

function unfilledClauses({ plan }: Context): Problem[] {
  if (plan === null) return [];
  return plan.clauses
    .filter((clause) => textOf(plan.source, clause).includes(unfilledMark))
    .map(({ spans }) => {
      const row = plan.source.slice(0, spans[0]?.start).split('\n').length;
      return unfilledAt({ file: 'content/plan/ke-hoach.txt', row });
    });
}
