import { fewOf } from '../checks/nearest.ts';
import type { RawRow } from '../model/csv.ts';
import { nouns } from '../model/nouns.ts';
import { absences } from '../model/vocabulary.ts';
import { errorAt, type Finding, questionAt } from './finding.ts';
import { cellAt, isBlank } from './grid.ts';
import { nameKey } from './names.ts';
import { type Numeral, readNumerals } from './number-column.ts';
import { shownNumeral, timesHundred } from './numeral.ts';
import {
  columnSpot,
  type FieldColumn,
  filledCells,
  type PlacedCell,
  type Reading,
} from './reading.ts';
import { isPercentUnit, unitOf } from './unit.ts';

/** The numbers of a column, those of total rows apart, and the absences that marks stand for. */
export interface ReadValues {
  texts: ReadonlyMap<number, string>;
  absences: ReadonlyMap<number, string>;
  totals: ReadonlyMap<number, string>;
  findings: Finding[];
}

/** Reads a column of numbers; `rows` are the other cells of each row, already read. */
export function readValues(
  reading: Reading,
  column: FieldColumn,
  rows: ReadonlyMap<number, RawRow>,
): ReadValues {
  const spot = columnSpot(reading, column);
  const filled = filledCells(reading, column);
  const marked = filled.filter(({ cell }) => cell.kind === 'text' && isMark(cell.text));
  const totalCells = reading.body.totals
    .map(({ row }) => ({ row: row.row, cell: cellAt(row, column.index) }))
    .filter(({ cell }) => !isBlank(cell) && !isMark(cell.text));
  const { numerals, findings } = readNumerals(
    [...filled.filter((entry) => !marked.includes(entry)), ...totalCells],
    column.field.type,
    { spot, decimal: reading.options.decimal },
  );
  const totalRows = new Set(totalCells.map(({ row }) => row));
  const own = numerals.filter(({ row }) => !totalRows.has(row));
  const percent = readPercents(reading, column, { numerals: own, rows });
  const named = nameAbsences(reading, column, { marked, rows });
  return {
    texts: new Map([...percent.texts, ...named.texts]),
    absences: named.absences,
    totals: new Map(
      numerals
        .filter(({ row, isNumber }) => totalRows.has(row) && isNumber)
        .map(({ row, text }) => [row, text]),
    ),
    findings: [...findings, ...percent.findings, ...named.findings],
  };
}

/** Says in words or by a sign that there is no number. */
const isMark = (text: string): boolean =>
  /^([-‐-―−*xX]|…|\.+|n\/?a)$/i.test(text.trim()) || absenceOf(text) !== undefined;

const absenceWords = new Map(
  Object.entries(absences).map(([code, words]) => [nameKey(words), code] as const),
);

/** The absence that a cell names in words; a numeral names none. */
function absenceOf(text: string): string | undefined {
  return /\p{L}/u.test(text) ? absenceWords.get(nameKey(text)) : undefined;
}

function readPercents(
  reading: Reading,
  column: FieldColumn,
  { numerals, rows }: { numerals: readonly Numeral[]; rows: ReadonlyMap<number, RawRow> },
): { texts: Map<number, string>; findings: Finding[] } {
  const spot = columnSpot(reading, column);
  const isShare = ({ row }: Numeral): boolean =>
    isPercentUnit(unitOf(reading, column.field, rows.get(row) ?? {}));
  const odd = numerals.find((numeral) => numeral.isPercent && !isShare(numeral));
  const plain = numerals.filter(
    (numeral) =>
      numeral.isNumber && !numeral.isPercent && Number(numeral.text) !== 0 && isShare(numeral),
  );
  const isSmall = plain.every(({ text }) => Math.abs(Number(text)) <= 1);
  const { percent = plain.length > 0 && isSmall ? undefined : 'as-is' } = reading.options;
  const texts = new Map(numerals.map(({ row, text }) => [row, text]));
  if (percent === 'fraction') for (const { row, text } of plain) texts.set(row, timesHundred(text));
  const findings: Finding[] = [];
  if (odd !== undefined) {
    const message = `ô ghi phần trăm (${shownNumeral(odd.text)}%), nhưng dòng này không tính theo phần trăm; sửa con số hoặc chỉ số`;
    findings.push(errorAt({ ...spot, row: odd.row }, 'unit-differs', message));
  }
  const [first] = plain;
  if (percent === undefined && first !== undefined) {
    findings.push(
      questionAt({ ...spot, row: first.row }, 'which-percent', {
        finding: `các tỷ lệ trong cột đều không quá 1, ví dụ "${shownNumeral(first.text)}"`,
        answers: [
          { option: 'percent', value: 'as-is', words: `${shownNumeral(first.text)}%` },
          {
            option: 'percent',
            value: 'fraction',
            words: `${shownNumeral(timesHundred(first.text))}%`,
          },
        ],
      }),
    );
  }
  return { texts, findings };
}

/** A mark means the absence that the row names, or else what the steward answers. */
function nameAbsences(
  reading: Reading,
  column: FieldColumn,
  { marked, rows }: { marked: readonly PlacedCell[]; rows: ReadonlyMap<number, RawRow> },
): { texts: Map<number, string>; absences: Map<number, string>; findings: Finding[] } {
  const texts = new Map<number, string>();
  const named = new Map<number, string>();
  const open = new Map<string, number[]>();
  for (const { row, cell } of marked) {
    const mark = cell.text.trim();
    const answer = absenceOf(mark) ?? reading.options.absences?.[mark];
    texts.set(row, answer === '0' ? '0' : '');
    if ((rows.get(row)?.['absence'] ?? '') !== '' || answer === '0' || answer === 'blank') continue;
    if (answer !== undefined) named.set(row, answer);
    else open.set(mark, [...(open.get(mark) ?? []), row]);
  }
  const hasAbsence = 'absence' in nouns[reading.header.noun].schema.shape;
  const spot = columnSpot(reading, column);
  const findings = [...open].map(([mark, at]) => ({
    ...questionAt({ ...spot, row: at[0] ?? 0 }, 'which-absence', {
      finding: `"${mark}" không nói rõ là số 0 hay chưa có số, vì sao (dòng ${fewOf(at.map(String))})`,
      answers: absenceAnswers(mark, hasAbsence),
    }),
    rows: at,
  }));
  return { texts, absences: named, findings };
}

function absenceAnswers(mark: string, hasAbsence: boolean) {
  const codes = hasAbsence ? Object.entries(absences) : [['blank', 'để trống']];
  return [['0', 'số 0'], ...codes].map(([value = '', words = '']) => ({
    option: 'absence',
    value: `${mark}=${value}`,
    words,
  }));
}
