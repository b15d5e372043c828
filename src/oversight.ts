import { content } from './content.ts';
import { ledgerLists } from './model/oversight/ledger-lists.ts';
import { makeOversight } from './model/oversight/oversight.ts';
import { countStates } from './model/oversight/report-grid.ts';
import { timeline } from './model/oversight/timeline.ts';
import { isMeasured } from './model/target-figures.ts';
import type { OversightCounts } from './words/oversight/opening.ts';

/** All of oversight, computed once per build from what the pages read. */
export const oversight = makeOversight(content);

/** The lists that `/giam-sat/loc/…/` has a page for. */
export const lists = ledgerLists(oversight.ledger, content);

/** Everything with a date, oldest first. */
export const events = timeline(content);

const measured = oversight.rows.filter(({ target }) => isMeasured(target));

/** What the page on oversight opens with. */
export const openingCounts: OversightCounts = {
  measured: measured.length,
  withResult: measured.filter(({ cells }) => cells.some(({ results }) => results.length > 0))
    .length,
  reports: countStates(oversight.reports),
};
