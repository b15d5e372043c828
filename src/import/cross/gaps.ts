import { fewOf } from '../../checks/nearest.ts';
import { type Field, fieldsOf } from '../../model/noun.ts';
import { nouns } from '../../model/nouns.ts';
import { type Finding, noticeAt } from '../finding.ts';
import { columnLetters, spotOf } from '../grid.ts';
import type { Column } from '../header.ts';
import type { Names } from '../names.ts';
import type { ImportOptions } from '../options.ts';
import { answerFor, ask, choicesFor, type Scope, scopedKey } from './answers.ts';
import type { CrossHeader, ValueColumn } from './cross-header.ts';
import { titleWord } from './titles.ts';

/** What cross tables are read with. */
export interface CrossContext {
  names: Names;
  units: ReadonlyMap<string, string>;
  /** Standards of the figures that the locality has. */
  standards: readonly string[];
  options: ImportOptions;
}

/** What a table does not say in its rows or above its columns, field by field. */
export interface ClosedGaps {
  /** Columns that hold the same for all rows, by field. */
  given: ReadonlyMap<string, Column>;
  findings: Finding[];
}

/** The fields that every row of numbers needs: its key, what must be filled, the document. */
export function neededFields(header: CrossHeader): Field[] {
  const noun = nouns[header.vocabulary.noun];
  return fieldsOf(noun).filter(
    ({ name, required }) => required || noun.key.includes(name) || name === 'document',
  );
}

/** Closes the gaps by the steward's answers and by titles that are certain, and asks for the rest. */
export function closeGaps(
  scope: Scope,
  header: CrossHeader,
  { context, grouped }: { context: CrossContext; grouped: readonly string[] },
): ClosedGaps {
  const inRows = new Set([...header.columns.map(({ field }) => field?.name), ...grouped]);
  const given = new Map<string, Column>();
  const findings: Finding[] = [];
  for (const field of neededFields(header)) {
    const open = header.values.filter(
      ({ said, isTotal, unknown }) => !isTotal && unknown.length === 0 && !(field.name in said),
    );
    if (inRows.has(field.name) || open.length === 0) continue;
    const closed = closedGap(scope, field, { header, context });
    if (closed !== null) given.set(field.name, closed.column);
    findings.push(...(closed?.findings ?? [askFor(scope, field, { header, context, open })]));
  }
  return { given, findings };
}

/** What the steward or a title says of a field for the whole sheet; null when neither does. */
export function closedGap(
  scope: Scope,
  field: Field,
  { header, context }: { header: CrossHeader; context: CrossContext },
): { column: Column; findings: Finding[] } | null {
  const { grid } = scope;
  const base = { index: -1, heading: field.title, field, unit: null };
  const answer = answerFor(scope, field.name, context.options.fills);
  if (answer !== undefined) {
    const place = `--fill "${scopedKey(scope, field.name)}"`;
    return { column: { ...base, given: { text: answer, row: null }, place }, findings: [] };
  }
  const title = titleWord(grid, header.first, { field, vocabulary: header.vocabulary });
  if (title === null) return null;
  const { text, row, place } = title;
  const message = `"${field.title}" của cả bảng lấy từ tiêu đề ${place}: ${text}`;
  const spot = row === null ? spotOf(grid) : { ...spotOf(grid), row };
  return {
    column: { ...base, given: { text, row }, place },
    findings: [noticeAt(spot, 'from-title', message)],
  };
}

function askFor(
  scope: Scope,
  field: Field,
  {
    header,
    context,
    open,
  }: { header: CrossHeader; context: CrossContext; open: readonly ValueColumn[] },
): Finding {
  const { grid } = scope;
  const spot = { ...spotOf(grid), row: grid.rows[header.first]?.row ?? 1 };
  return ask(spot, 'which-fill', {
    asked: `bảng ngang không ghi "${field.title}" (${field.name})${partWords(header, open)}`,
    key: scopedKey(scope, field.name),
    choices: choicesFor(field, context.names, context.standards),
  });
}

/** Which columns lack it, when others have it. */
function partWords({ values }: CrossHeader, open: readonly ValueColumn[]): string {
  const numbers = values.filter(({ isTotal, unknown }) => !isTotal && unknown.length === 0);
  if (open.length === numbers.length) return '';
  return ` ở cột ${fewOf(open.map(({ index, heading }) => `${columnLetters(index)} "${heading}"`))}`;
}
