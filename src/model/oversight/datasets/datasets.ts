import type { Noun } from '../../noun.ts';
import type { Oversight } from '../oversight.ts';
import { ledgerCells, ledgerCellsDataset } from './ledger-cells.ts';
import { moneyAndResults, moneyAndResultsDataset } from './money-and-results.ts';
import { planGaps, planGapsDataset } from './plan-gaps.ts';
import { publicHolidays, publicHolidaysDataset } from './public-holidays.ts';
import { reconciliations, reconciliationsDataset } from './reconciliations.ts';
import { reportStandings, reportStandingsDataset } from './report-standings.ts';

/** Every computed table of oversight by its name; none is a file of `data/`. */
export const oversightNouns = {
  'ledger-cells': ledgerCells,
  'money-and-results': moneyAndResults,
  'plan-gaps': planGaps,
  'public-holidays': publicHolidays,
  reconciliations,
  'report-standings': reportStandings,
} as const satisfies Readonly<Record<string, Noun>>;

/** All computed tables with their rows, by name in the order of the alphabet. */
export function oversightDatasets(oversight: Oversight) {
  const { ledger, money, gaps, sources, sums, reports } = oversight;
  return {
    'ledger-cells': ledgerCellsDataset(ledger),
    'money-and-results': moneyAndResultsDataset(money),
    'plan-gaps': planGapsDataset(gaps),
    'public-holidays': publicHolidaysDataset(sources.site.days_off),
    reconciliations: reconciliationsDataset(sums),
    'report-standings': reportStandingsDataset(reports),
  };
}
