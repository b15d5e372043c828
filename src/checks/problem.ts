import { type Tag, tags } from './tags.ts';

/** One fault of a locality's files: where, which rule, and a sentence for the steward. */
export interface Problem {
  file: string;
  /** Row as a spreadsheet shows it (the header is row 1); line of a text file. */
  row: number | null;
  column: string | null;
  tag: Tag;
  severity: 'error' | 'warning';
  message: string;
}

/** Where a problem stands; what is left out is unknown. */
export interface Place {
  file: string;
  row?: number;
  column?: string;
}

/** Makes an error: the site is not built until it is cured. */
export function problemAt(place: Place, tag: Tag, message: string): Problem {
  const { file, row = null, column = null } = place;
  return { file, row, column, tag, severity: 'error', message };
}

/** Makes a warning: something to look at again that may well be true; it stops nothing. */
export function warningAt(place: Place, tag: Tag, message: string): Problem {
  return { ...problemAt(place, tag, message), severity: 'warning' };
}

/** An error that turns into a warning once the row's note says why it is so. */
export function unlessExplained(
  place: Place,
  tag: Tag,
  { finding, note }: { finding: string; note: string | null },
): Problem {
  if (note !== null) {
    return warningAt(place, tag, `${finding}; cột note đã có lời giải thích, chỉ cần xem lại`);
  }
  const cure = 'sửa con số, nếu văn bản ghi đúng như vậy thì nói lý do ở cột note';
  return problemAt(place, tag, `${finding}; ${cure}`);
}

/** One line: `data/observations.csv:14 area [unknown-code] sentence`; a warning says that it is one. */
export function formatProblem({ file, row, column, tag, severity, message }: Problem): string {
  const place = row === null ? file : `${file}:${row}`;
  const sentence = severity === 'warning' ? `cảnh báo: ${message}` : message;
  return [place, column, `[${tag}]`, sentence].filter((part) => part !== null).join(' ');
}

/** How often each rule was broken, with its words, most frequent first. */
export function countByTag(
  problems: readonly Problem[],
): { tag: Tag; count: number; words: string }[] {
  const counts = new Map<Tag, number>();
  for (const { tag } of problems) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  return [...counts]
    .map(([tag, count]) => ({ tag, count, words: tags[tag] }))
    .sort((a, b) => b.count - a.count || compare(a.tag, b.tag));
}

/** By file, row and column; what has no row or column stands first. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return problems.toSorted(
    (a, b) =>
      compare(a.file, b.file) ||
      (a.row ?? 0) - (b.row ?? 0) ||
      compare(a.column ?? '', b.column ?? ''),
  );
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
