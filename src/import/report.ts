import { nouns } from '../model/nouns.ts';
import { guidePointer } from '../words/guide.ts';
import type { Difference, RowChange } from './difference.ts';
import { type Finding, formatFinding, isStopping, type Severity, wordsOf } from './finding.ts';
import type { ImportPlan } from './plan-import.ts';
import { changeWords, findingParts } from './report-words.ts';

/** All there is to say about an import, for a terminal. */
export function importReport({ tables, findings }: ImportPlan): string {
  const parts = [
    ...findingParts.map(({ severity, title }) => findingPart(findings, severity, title)),
    ...tables.map(differencePart),
    ...(findings.some(isStopping) ? [`${guidePointer}\n`] : []),
  ];
  return parts.filter((part) => part !== '').join('\n');
}

function findingPart(findings: readonly Finding[], severity: Severity, title: string): string {
  const own = findings.filter((finding) => finding.severity === severity);
  if (own.length === 0) return '';
  const counts = new Map<Finding['tag'], number>();
  for (const { tag } of own) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  const sums = [...counts].map(([tag, count]) => `  ${count} × [${tag}] ${wordsOf(tag)}`);
  return `${[title, ...own.map(formatFinding), ...sums].join('\n')}\n`;
}

/** How many rows of a table an import adds, changes, takes out and leaves. */
export function countChanges({ changes }: Difference): Record<RowChange['status'], number> {
  const counts = { new: 0, changed: 0, removed: 0, unchanged: 0 };
  for (const { status } of changes) counts[status] += 1;
  return counts;
}

function differencePart(difference: Difference): string {
  const counts = countChanges(difference);
  const summary = (['new', 'changed', 'removed', 'unchanged'] as const)
    .map((status) => `${counts[status]} ${changeWords[status]}`)
    .join(', ');
  const lines = difference.changes.filter(({ status }) => status !== 'unchanged').map(changeLine);
  return `${[`${nouns[difference.noun].title} (${difference.noun}): ${summary}`, ...lines].join('\n')}\n`;
}

/** `  đổi so-ho-ngheo/… (dòng 7): value "61" → "58"`. */
function changeLine({ status, key, cells, changes, origin }: RowChange): string {
  const place = origin === null ? '' : ` (dòng ${origin.row})`;
  const shown =
    status === 'changed'
      ? changes.map(({ column, before, after }) => `${column} ${quoted(before)} → ${quoted(after)}`)
      : Object.entries(cells)
          .filter(([, cell]) => cell !== '')
          .map(([column, cell]) => `${column} ${quoted(cell)}`);
  return `  ${changeWords[status]} ${key}${place}: ${shown.join(', ')}`;
}

const quoted = (cell: string): string =>
  cell === '' ? 'trống' : `"${cell.replaceAll('\n', '⏎')}"`;
