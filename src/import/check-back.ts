import type { Problem } from '../checks/problem.ts';
import { checkLocality } from '../checks/run.ts';
import { canonicalOrder, canonicalRow, type RawRow, rawKey } from '../model/csv.ts';
import { fieldsOf, fileOf } from '../model/noun.ts';
import { type NounName, nounNames, nouns } from '../model/nouns.ts';
import type { CurrentTable } from './current.ts';
import type { Difference } from './difference.ts';
import { type Finding, fromProblem, type Spot } from './finding.ts';

type Files = ReadonlyMap<string, Uint8Array>;

/** The locality before and after, and what lies between. */
export interface Before {
  files: Files;
  current: ReadonlyMap<NounName, CurrentTable>;
}

/**
 * Runs the project's own checks on the locality as it would be, and shows what they find where the steward
 * typed it. What they found before the import, in rows that it does not touch, is left out.
 */
export function checkBack(
  before: Before,
  after: Files,
  differences: readonly Difference[],
): Finding[] {
  const known = new Set(
    checkLocality(before.files).problems.map((problem) => {
      const noun = nounOf(problem);
      const rows = noun === undefined ? [] : (before.current.get(noun)?.rows ?? []);
      return identity(problem, noun, rows[(problem.row ?? 0) - 2]);
    }),
  );
  const placed = new Map(differences.map((difference) => [difference.noun, inOrder(difference)]));
  return checkLocality(after).problems.flatMap((problem) => {
    const noun = nounOf(problem);
    const rows = noun === undefined ? undefined : placed.get(noun);
    const row = rows?.[(problem.row ?? 0) - 2];
    if (row?.origin === undefined || row.origin === null) {
      const cells = row?.cells ?? rowsOf(before, noun)[(problem.row ?? 0) - 2];
      return known.has(identity(problem, noun, cells))
        ? []
        : [fromProblem(problem, plainSpot(problem))];
    }
    const { table } = row.origin;
    const column =
      problem.column === null ? {} : { column: table.labels.get(problem.column) ?? problem.column };
    const spot = { file: table.file, sheet: table.sheet, row: row.origin.row, ...column };
    return [fromProblem(problem, spot)];
  });
}

const rowsOf = ({ current }: Before, noun: NounName | undefined): readonly RawRow[] =>
  noun === undefined ? [] : (current.get(noun)?.rows ?? []);

const nounByFile = new Map(nounNames().map((name) => [`data/${fileOf(nouns[name])}`, name]));
const nounOf = ({ file }: Problem): NounName | undefined => nounByFile.get(file);

/** Rows as they stand in the file that would be written. */
function inOrder({ noun, rows }: Difference): Difference['rows'] {
  const fields = fieldsOf(nouns[noun]);
  const order = canonicalOrder(
    nouns[noun],
    rows.map(({ cells }) => canonicalRow(fields, cells)),
  );
  return order.flatMap((index) => rows[index] ?? []);
}

function identity(
  { file, column, tag, message }: Problem,
  noun: NounName | undefined,
  row: RawRow | undefined,
): string {
  const key = noun === undefined || row === undefined ? '' : rawKey(nouns[noun], row);
  return [file, key, column ?? '', tag, message].join('\n');
}

function plainSpot({ file, row, column }: Problem): Spot {
  return { file, ...(row === null ? {} : { row }), ...(column === null ? {} : { column }) };
}
