import type { commentSubjects } from './comment.ts';
import type { Records } from './recent.ts';
import type { Target } from './target.ts';
import { indicatorIds } from './target-figures.ts';

/** What a feed follows. */
export type Scope =
  | { kind: 'target'; target: Target }
  | { kind: 'area'; id: string }
  | { kind: 'agency'; id: string };

/** The part of the records that speaks of one commitment, one area or one agency. */
export function recordsOf(scope: Scope, records: Records): Records {
  const { observations = [], corrections = [], reports = [], comments = [] } = records;
  const speaks = subjectTest(scope);
  const figures =
    scope.kind === 'agency'
      ? []
      : observations.filter(({ indicator, area }) => speaks('observations', [indicator, area]));
  return {
    observations: figures,
    corrections: corrections.filter(({ dataset, row }) => speaks(dataset, row.split('/'))),
    reports:
      scope.kind === 'agency'
        ? reports.filter(({ agency, recipient }) => [agency, recipient].includes(scope.id))
        : [],
    comments: comments.filter(
      ({ agency, subject_kind: kind, subject }) =>
        (scope.kind === 'agency' && agency === scope.id) || speaks(kind, subject.split('/')),
    ),
  };
}

type Subject = 'observations' | 'budget' | 'reports-due' | 'targets' | keyof typeof commentSubjects;

/** True when the row of that key, or the subject of a comment, belongs to the scope. */
function subjectTest(scope: Scope): (of: Subject, key: readonly string[]) => boolean {
  const indicators = new Set(scope.kind === 'target' ? indicatorIds(scope.target) : []);
  const id = scope.kind === 'target' ? scope.target.id : scope.id;
  return (of, [first = '', second = '', third = '']) => {
    if (of === 'observations' || of === 'figure')
      return scope.kind === 'target'
        ? indicators.has(first)
        : scope.kind === 'area' && second === id;
    if (of === 'reports-due' || of === 'report') return scope.kind === 'agency' && first === id;
    if (of === 'targets' || of === 'status') return scope.kind === 'target' && first === id;
    // A sentence is told by the address of its page: ['', 'chi-tieu', <id>, ''].
    return of === 'sentence' && second === pageFolders[scope.kind] && third === id;
  };
}

/** Folder of the pages, and of the feeds, of each kind of thing. */
export const pageFolders = {
  target: 'chi-tieu',
  area: 'dia-ban',
  agency: 'co-quan',
} as const satisfies Record<Scope['kind'], string>;

/** Below the base path: where the feed of a thing stands; null for the whole site. */
export function feedFile(thing: { kind: Scope['kind']; id: string } | null): string {
  return thing === null ? 'thay-doi.xml' : `${pageFolders[thing.kind]}/${thing.id}/thay-doi.xml`;
}
