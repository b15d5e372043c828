import { cellPlace } from './cells.ts';
import type { Context } from './context.ts';
import { entriesReferringTo } from './entries.ts';
import { insteadOf } from './nearest.ts';
import { type Problem, problemAt } from './problem.ts';
import { inRings } from './ring.ts';
import type { Table } from './table.ts';

/** Checks that whatever a row refers to exists, and is not the row itself. */
export function checkReferences(context: Context): Problem[] {
  const tables = [...context.tables.values()];
  return [
    tables.flatMap((table) => checkCodes(table, context.tables)),
    tables.flatMap(checkSelf),
    tables.flatMap(checkParents),
    checkStandards(context),
  ].flat();
}

function checkCodes(table: Table, tables: Context['tables']): Problem[] {
  return [...tables.values()].flatMap(({ noun, file, ids }) =>
    entriesReferringTo(table, noun.name)
      .filter(({ value }) => !ids.has(value))
      .map(({ row, field, value }) =>
        problemAt(
          cellPlace(table, row, field.name),
          'unknown-code',
          `"${value}" không có trong danh mục ${file}; ${insteadOf(value, ids)}`,
        ),
      ),
  );
}

function checkSelf(table: Table): Problem[] {
  return entriesReferringTo(table, table.noun.name)
    .filter(({ row, value }) => row.cells['id'] === value)
    .map(({ row, field, value }) => {
      const message = `"${value}" là chính dòng này; ghi mã của dòng khác hoặc để trống`;
      return problemAt(cellPlace(table, row, field.name), 'self-reference', message);
    });
}

/** Reports a ring of parents once, at its first row. */
function checkParents(table: Table): Problem[] {
  const parents = new Map(
    table.rows.map(({ cells }) => [cells['id'] ?? '', cells['parent'] ?? '']),
  );
  const inRing = inRings(new Map([...parents].map(([id, parent]) => [id, [parent]])));
  const reported = new Set<string>();
  return table.rows.flatMap((row) => {
    const id = row.cells['id'] ?? '';
    if (!inRing.has(id) || reported.has(id)) return [];
    const ring = ringFrom(id, parents);
    for (const member of ring) reported.add(member);
    if (ring.length < 2) return [];
    const message = `cấp trên đi vòng tròn: ${[...ring, ring[0]].join(' → ')}; sửa một cột parent`;
    return [problemAt(cellPlace(table, row, 'parent'), 'parent-cycle', message)];
  });
}

/** The ring that goes through `start`. */
function ringFrom(start: string, parents: ReadonlyMap<string, string>): string[] {
  const path = [start];
  for (let id = parents.get(start) ?? start; id !== start; id = parents.get(id) ?? start) {
    path.push(id);
  }
  return path;
}

function checkStandards({ tables, site }: Context): Problem[] {
  if (site === null) return [];
  const known = Object.keys(site.value.standards);
  return ['observations', 'derivations'].flatMap((name) => {
    const table = tables.get(name);
    const rows = table?.rows.filter(({ cells }) => isUnknown(cells['standard'], known)) ?? [];
    return rows.map((row) => {
      const standard = row.cells['standard'] ?? '';
      const message = `"${standard}" không có trong mục standards của content/site.yml; ${insteadOf(standard, known)}`;
      return problemAt(
        cellPlace({ file: `data/${name}.csv` }, row, 'standard'),
        'unknown-code',
        message,
      );
    });
  });
}

const isUnknown = (cell: string | undefined, known: readonly string[]): boolean =>
  cell !== undefined && cell !== '' && !known.includes(cell);
