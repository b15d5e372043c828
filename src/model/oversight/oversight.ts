import type { Gap } from './gap.ts';
import { type Ledger, type LedgerRow, makeLedger } from './ledger.ts';
import { type MoneyAndResult, moneyAndResults } from './money-and-results.ts';
import { type Names, namesOf } from './names.ts';
import { planGaps } from './plan-gaps.ts';
import type { Reconciliation } from './reconciliation.ts';
import { reconciliations } from './reconciliations.ts';
import { type ReportCell, reportCells } from './report-cells.ts';
import type { OversightSources } from './sources.ts';

/** All of oversight, computed once: what pages and dossiers pick from. */
export interface Oversight {
  sources: OversightSources;
  names: Names;
  ledger: Ledger;
  /** The ledger of the plan's own area. */
  rows: readonly LedgerRow[];
  reports: readonly ReportCell[];
  gaps: readonly Gap[];
  money: readonly MoneyAndResult[];
  sums: readonly Reconciliation[];
}

/** Computes everything; each part can also be had alone from its own file. */
export function makeOversight(sources: OversightSources): Oversight {
  const ledger = makeLedger(sources);
  return {
    sources,
    names: namesOf(sources),
    ledger,
    rows: ledger.rowsOf(ledger.area),
    reports: reportCells(sources),
    gaps: planGaps(sources),
    money: moneyAndResults(sources),
    sums: reconciliations(sources),
  };
}
