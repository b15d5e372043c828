import type { z } from 'zod';
import { type Field, fieldsOf, type Noun } from '../model/noun.ts';
import { nouns } from '../model/nouns.ts';
import type { Tables } from '../plan/locality.ts';
import type { Row, Table } from './table.ts';

/** Rows as the program sees them, and where each stands in its file. */
export interface TypedRows {
  tables: Tables;
  rowOf: (value: object) => number;
}

/** Types every row whose cells can all be read; the others are reported by `checkCells`. */
export function typeRows(tables: ReadonlyMap<string, Table>): TypedRows {
  const places = new WeakMap<object, number>();
  const typed = <S extends z.ZodObject>(noun: Noun<S>): z.infer<S>[] => {
    const fields = fieldsOf(noun);
    return (tables.get(noun.name)?.rows ?? []).flatMap((row) => {
      const values = valuesOf(fields, row);
      if (values === null) return [];
      const value = noun.schema.parse(values);
      places.set(value, row.row);
      return [value];
    });
  };
  return {
    rowOf: (value) => places.get(value) ?? 0,
    tables: {
      agencies: typed(nouns.agencies),
      areas: typed(nouns.areas),
      'beneficiary-groups': typed(nouns['beneficiary-groups']),
      budget: typed(nouns.budget),
      comments: typed(nouns.comments),
      corrections: typed(nouns.corrections),
      derivations: typed(nouns.derivations),
      documents: typed(nouns.documents),
      duties: typed(nouns.duties),
      feedback: typed(nouns.feedback),
      indicators: typed(nouns.indicators),
      links: typed(nouns.links),
      needs: typed(nouns.needs),
      observations: typed(nouns.observations),
      projects: typed(nouns.projects),
      'reports-due': typed(nouns['reports-due']),
      'support-items': typed(nouns['support-items']),
      targets: typed(nouns.targets),
      terms: typed(nouns.terms),
    },
  };
}

/** Values of a row by column; `null` when a cell cannot be read or a column is missing. */
function valuesOf(fields: readonly Field[], row: Row): Record<string, unknown> | null {
  const values: Record<string, unknown> = {};
  for (const { name, type, required } of fields) {
    const cell = row.cells[name];
    if (cell === undefined || cell !== cell.trim()) return null;
    if (cell === '' && required) return null;
    const value = cell === '' ? emptyOf(type.name) : type.read(cell);
    if (value === undefined) return null;
    values[name] = value;
  }
  return values;
}

const emptyOf = (type: string): [] | null => (type === 'list' ? [] : null);
