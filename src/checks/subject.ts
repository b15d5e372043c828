import { derivedKey } from '../model/derive.ts';
import { fieldsOf, keyOf } from '../model/noun.ts';
import { nouns } from '../model/nouns.ts';
import type { Context } from './context.ts';
import { insteadOf } from './nearest.ts';
import { type Problem, problemAt } from './problem.ts';

/** Checks that what a correction or a comment speaks of exists, by its key. */
export function checkSubjects(context: Context): Problem[] {
  return [checkCorrections(context), checkComments(context)].flat();
}

function checkCorrections({ typed, tables }: Context): Problem[] {
  const keysOf = keysOnce(typed.tables);
  return typed.tables.corrections.flatMap((correction) => {
    const noun = nouns[correction.dataset];
    const place = { file: 'data/corrections.csv', row: typed.rowOf(correction) };
    const columns = fieldsOf(noun).map(({ name }) => name);
    const problems: Problem[] = [];
    if (!columns.includes(correction.field)) {
      const message = `bộ dữ liệu ${correction.dataset} không có cột "${correction.field}"; ${insteadOf(correction.field, columns, 'cột hợp lệ')}`;
      problems.push(problemAt({ ...place, column: 'field' }, 'unknown-field', message));
    }
    const keys = keysOf(correction.dataset);
    if (tables.has(correction.dataset) && !keys.has(correction.row)) {
      problems.push(unknownRow({ ...place, column: 'row' }, correction.row, keys));
    }
    return problems;
  });
}

function checkComments({ typed, tables }: Context): Problem[] {
  const keysOf = keysOnce(typed.tables);
  return typed.tables.comments.flatMap((comment) => {
    const dataset = commentDatasets[comment.subject_kind];
    if (dataset === null || !tables.has(dataset)) return [];
    const keys = keysOf(dataset);
    if (keys.has(comment.subject)) return [];
    const place = { file: 'data/comments.csv', row: typed.rowOf(comment), column: 'subject' };
    return [unknownRow(place, comment.subject, keys)];
  });
}

const commentDatasets = {
  figure: 'observations',
  report: 'reports-due',
  sentence: null,
  status: 'targets',
} as const;

type Keyed = 'observations' | 'budget' | 'reports-due' | 'targets';

/** Reads the keys of a dataset's rows, once; the figures include those the site computes. */
function keysOnce(tables: Context['typed']['tables']): (dataset: Keyed) => ReadonlySet<string> {
  const read = new Map<Keyed, ReadonlySet<string>>();
  return (dataset) => {
    const known = read.get(dataset);
    if (known !== undefined) return known;
    const derived = dataset === 'observations' ? tables.derivations.map(derivedKey) : [];
    const keys = tables[dataset].map((row) => keyOf(nouns[dataset], row));
    const made = new Set([...keys, ...derived]);
    read.set(dataset, made);
    return made;
  };
}

function unknownRow(
  place: { file: string; row: number; column: string },
  key: string,
  keys: ReadonlySet<string>,
): Problem {
  return problemAt(
    place,
    'unknown-row',
    `"${key}" không phải khóa của dòng nào; ${insteadOf(key, keys, 'khóa hợp lệ')}`,
  );
}
