import { type Finding, letterOf, rowsOf } from './finding.ts';
import type { Upload } from './read-upload.ts';

/**
 * Findings as a steward reads the files: file by file, sheet by sheet, row by row, cell by cell. What is
 * said of a whole file or sheet comes first; what is said of the locality's other files comes last.
 */
export function inReadingOrder(
  findings: readonly Finding[],
  uploads: readonly Upload[],
): Finding[] {
  const sheets = uploads.flatMap(({ file, sheets: own }) => [
    placeOf({ file, sheet: null }),
    ...own.map(({ grid }) => placeOf({ file, sheet: grid.sheet })),
  ]);
  const order = new Map([...new Set(sheets)].map((place, index) => [place, index]));
  const sheetOf = (finding: Finding): number => order.get(placeOf(finding)) ?? order.size;
  return findings.toSorted(
    (a, b) => sheetOf(a) - sheetOf(b) || rowOf(a) - rowOf(b) || columnOf(a) - columnOf(b),
  );
}

const placeOf = ({ file, sheet }: Pick<Finding, 'file' | 'sheet'>): string =>
  `${file}\n${sheet ?? ''}`;

const rowOf = (finding: Finding): number => rowsOf(finding)[0] ?? 0;

/** `A` before `B` before `AA`; a whole row before its cells. */
function columnOf(finding: Finding): number {
  return [...(letterOf(finding) ?? '')].reduce(
    (sum, letter) => sum * 26 + letter.charCodeAt(0) - 64,
    0,
  );
}
