import { isFootnote, isTotalWords } from './body.ts';
import { namedField, type Vocabulary } from './cross/single-words.ts';
import { cellAt, filledColumns, type Grid, type GridRow } from './grid.ts';
import { type Header, isFigure } from './header.ts';

/** A row with one name in it and perhaps numbers, which may head a group of the rows beneath. */
export interface Candidate {
  row: GridRow;
  name: string;
  /** Column in which the name stands. */
  column: number;
  /** How it is numbered: groups of one level follow each other. */
  level: 'roman' | 'letter' | 'none';
  hasValues: boolean;
  /** Merged over several columns. */
  isMerged: boolean;
  /** The field that the name is a code of. */
  named: NamedGroup | null;
}

/** What a group row says of its members. */
export interface NamedGroup {
  field: string;
  text: string;
}

/** Looks at a row as the head of a group; null when it holds more than a name and numbers. */
export function candidateOf(
  grid: Grid,
  header: Header,
  { row, vocabulary }: { row: GridRow; vocabulary: Vocabulary },
): Candidate | null {
  if (isFootnote(row)) return null;
  const merge = grid.merges.find(
    ({ top, bottom, left, right }) => top === row.row && bottom === top && left < right,
  );
  const filled = filledColumns(row);
  const words = filled.filter((index) => index === merge?.left || !isFigure(header, index));
  const texts = words.map((index) => cellAt(row, index).text.replaceAll(/\s+/g, ' ').trim());
  const head = headOf(texts);
  const hasValues = filled.length > words.length;
  if (head === null || (hasValues && head.level === 'none')) return null;
  const { name, level } = head;
  return {
    ...{ row, name, level, hasValues },
    column: words.at(-1) ?? 0,
    isMerged: merge !== undefined,
    named: namedGroup(name, vocabulary),
  };
}

/** `I. Phường`, or `I` and `Phường`, or a name alone. */
function headOf(texts: readonly string[]): Pick<Candidate, 'name' | 'level'> | null {
  const [first = '', second] = texts;
  if (texts.length > 2 || first === '') return null;
  if (second !== undefined) {
    const isCount = /^\d+[.)]?$/.test(first);
    const isMark = /^([IVX]+|[A-ZĐ])[.)]?$/.test(first);
    const level = isMark ? levelOf(first) : 'none';
    return (isCount || isMark) && isName(second) ? { name: second, level } : null;
  }
  const [, mark, rest = ''] = /^([IVX]+|[A-ZĐ]) ?[.)\-–:] ?(.+)$/.exec(first) ?? [];
  const name = mark === undefined ? first : rest;
  return isName(name) ? { name, level: mark === undefined ? 'none' : levelOf(mark) } : null;
}

const isName = (text: string): boolean => /\p{L}|\d{4}/u.test(text) && !isTotalWords(text);
const levelOf = (mark: string): Candidate['level'] => (/^[IVX]/.test(mark) ? 'roman' : 'letter');

/** `Dự án 1: Hỗ trợ sản xuất` is that project only when both the number and the name say so. */
function namedGroup(name: string, vocabulary: Vocabulary): NamedGroup | null {
  const whole = namedField(name, vocabulary);
  if (whole !== null) return { field: whole.field.name, text: whole.text };
  const [, label = '', rest = ''] = /^([^:]{1,40}):\s*(.+)$/.exec(name) ?? [];
  const named = rest === '' ? null : namedField(rest, vocabulary);
  if (named === null) return null;
  const number = /\d+(?:\.\d+)*$/.exec(label)?.[0];
  const { references } = named.field.type;
  const isSame =
    number === undefined ||
    (references !== undefined && vocabulary.names.idsOf(references, number).includes(named.text));
  return isSame ? { field: named.field.name, text: named.text } : null;
}
