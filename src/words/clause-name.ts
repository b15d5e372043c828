import type { ClauseLevel } from '../model/clause.ts';

/** What is needed of a clause to name it. */
export interface NamedClause {
  path: string;
  parent: string | null;
  level: ClauseLevel;
  mark: string | null;
}

const levelWords: Readonly<Partial<Record<ClauseLevel, string>>> = {
  dash: 'gạch đầu dòng',
  plus: 'dấu cộng',
};

/**
 * The name readers use for a clause: `mục I.3.b, gạch đầu dòng 1, dấu cộng 2`; `Điều 5, khoản 1, điểm a`.
 * @param find gives a clause by its path.
 * @param blockTitle gives the words for an unnumbered block.
 */
export function clauseName(
  clause: NamedClause,
  find: (path: string) => NamedClause | undefined,
  blockTitle: (path: string) => string,
): string {
  const chain = chainOf(clause, find);
  const article = chain.findIndex(({ level }) => level === 'article');
  const named = article === -1 ? chain : chain.slice(article);
  return joinParts(named, article !== -1, blockTitle);
}

function chainOf(
  clause: NamedClause,
  find: (path: string) => NamedClause | undefined,
): NamedClause[] {
  const parent = clause.parent === null ? undefined : find(clause.parent);
  return parent === undefined ? [clause] : [...chainOf(parent, find), clause];
}

function joinParts(
  chain: readonly NamedClause[],
  underArticle: boolean,
  blockTitle: (path: string) => string,
): string {
  const parts: string[] = [];
  let dotted = '';
  for (const clause of chain) {
    const printed = (clause.mark ?? '').replace(/[.)]$/, '');
    const word = levelWords[clause.level];
    if (word !== undefined) parts.push(`${word} ${clause.path.split('-').at(-1)}`);
    else if (clause.level === 'block') parts.push(blockTitle(clause.path));
    else if (underArticle) parts.push(articlePart(clause.level, printed));
    else if (clause.level === 'part' || clause.level === 'chapter') parts.push(printed);
    else dotted = dotted === '' ? `mục ${printed}` : `${dotted}.${printed}`;
  }
  return (dotted === '' ? parts : [dotted, ...parts]).join(', ');
}

function articlePart(level: ClauseLevel, printed: string): string {
  if (level === 'digit') return `khoản ${printed}`;
  if (level === 'letter') return `điểm ${printed}`;
  return printed;
}
