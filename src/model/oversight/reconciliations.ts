import { areaSums } from './area-sums.ts';
import { budgetSums } from './budget-sums.ts';
import { partSums } from './part-sums.ts';
import type { Reconciliation } from './reconciliation.ts';
import type { OversightSources } from './sources.ts';

/** Every sum that the site knows, sorted by its id. */
export function reconciliations(sources: OversightSources): Reconciliation[] {
  return [...partSums(sources), ...areaSums(sources), ...budgetSums(sources)].sort((a, b) =>
    a.id < b.id ? -1 : Number(a.id > b.id),
  );
}
