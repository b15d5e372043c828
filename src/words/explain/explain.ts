import { keyOf } from '../../model/noun.ts';
import { nouns } from '../../model/nouns.ts';
import { explainFigure } from './figure.ts';
import { explainBudget, explainReport } from './rows.ts';
import type { ExplainSources } from './sources.ts';
import { explainTarget } from './target.ts';

/** Above this many rows only their keys are given. */
const most = 5;

/**
 * Explains what an id names: a commitment, a figure, an amount of money or a report. A key may be cut
 * off at a `/`; every row that begins so is then told, or, when they are many, named.
 * @returns lines to print; null when the id names nothing.
 */
export function explain(id: string, sources: ExplainSources): string[] | null {
  const found = explainable(sources).filter(({ key }) => key === id);
  const rows =
    found.length > 0 ? found : explainable(sources).filter(({ key }) => key.startsWith(`${id}/`));
  if (rows.length === 0) return null;
  if (rows.length > most)
    return [`${rows.length} dòng bắt đầu như vậy:`, ...rows.map(({ key }) => `  ${key}`)];
  return rows.flatMap(({ tell }, index) => (index === 0 ? tell() : ['', ...tell()]));
}

/** Everything that has an explanation, by its key. */
export function explainableKeys(sources: ExplainSources): string[] {
  return explainable(sources).map(({ key }) => key);
}

interface Explainable {
  key: string;
  tell: () => string[];
}

function explainable(sources: ExplainSources): Explainable[] {
  const { targets, observations, budget, 'reports-due': reports } = sources.tables;
  return [
    ...targets.map((row) => ({ key: row.id, tell: () => explainTarget(row, sources) })),
    ...observations.map((row) => ({
      key: keyOf(nouns.observations, row),
      tell: () => explainFigure(row, sources),
    })),
    ...budget.map((row) => ({
      key: keyOf(nouns.budget, row),
      tell: () => explainBudget(row, sources),
    })),
    ...reports.map((row) => ({
      key: keyOf(nouns['reports-due'], row),
      tell: () => explainReport(row, sources),
    })),
  ];
}
