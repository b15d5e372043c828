import type { Area } from '../area.ts';
import { judgeTarget } from '../status/judge.ts';
import type { Verdict } from '../status/status.ts';
import type { Target } from '../target.ts';
import { appliesToUnits, unitsOf } from '../units.ts';
import { figureIndex } from './figure-index.ts';
import { type LedgerCell, ledgerCells } from './ledger-cells.ts';
import { type OversightSources, planAreaOf, planYears } from './sources.ts';
import { type Ties, tiesByTarget } from './ties.ts';

/** One commitment in one area: how it stands, whom it is tied to, what is known of each year. */
export interface LedgerRow {
  target: Target;
  area: Area;
  /** Null where the commitment cannot be asked of the area, a part of the plan's own. */
  verdict: Verdict | null;
  ties: Ties;
  /** One for each year of the plan and indicator; one a year for a commitment without an indicator. */
  cells: LedgerCell[];
}

/** The ledger of any area; wider areas never stand in for it. */
export interface Ledger {
  years: readonly number[];
  /** The plan's own area. */
  area: Area;
  /** Its units, past and present, in their order. */
  units: readonly Area[];
  /** The commitments in their order, in one area; made anew at each call. */
  rowsOf: (area: Area) => LedgerRow[];
}

/** Reads the figures once, so that the ledger of an area costs only its own figures. */
export function makeLedger(sources: OversightSources): Ledger {
  const { site, targets, indicators, areas } = sources;
  const area = planAreaOf(sources);
  const years = planYears(site);
  const figures = figureIndex(sources.observations);
  const ties = tiesByTarget(sources);
  const assessmentDate = site.assessment_date;
  const rowOf = (target: Target, place: Area): LedgerRow => {
    const isAsked = place.id === area.id || appliesToUnits(target);
    const observations = figures.ofArea(place.id);
    const judged = { area: place, observations, indicators, assessmentDate };
    return {
      target,
      area: place,
      verdict: isAsked ? judgeTarget(target, judged) : null,
      ties: ties.get(target.id) ?? { projects: [], bodies: [] },
      cells: ledgerCells(target, { area: place, isAsked, years, figures, assessmentDate }),
    };
  };
  const rowsOf = (place: Area) => targets.map((target) => rowOf(target, place));
  return { years, area, units: unitsOf(area, areas), rowsOf };
}
