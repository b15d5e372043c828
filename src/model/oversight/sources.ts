import type { Agency } from '../agency.ts';
import type { Area } from '../area.ts';
import type { BudgetLine } from '../budget-line.ts';
import type { Comment } from '../comment.ts';
import type { Correction } from '../correction.ts';
import type { Document } from '../document.ts';
import type { Duty } from '../duty.ts';
import type { Indicator } from '../indicator.ts';
import type { Link } from '../link.ts';
import type { Observation } from '../observation.ts';
import type { Project } from '../project.ts';
import type { ReportDue } from '../report-due.ts';
import type { Site } from '../site.ts';
import type { Target } from '../target.ts';

/** All that oversight is computed from, as the pages and the scripts both have it; tables in their own order. */
export interface OversightSources {
  site: Site;
  /** Own words of each clause of the plan. */
  clauses: readonly { path: string; text: string }[];
  agencies: readonly Agency[];
  areas: readonly Area[];
  budget: readonly BudgetLine[];
  comments: readonly Comment[];
  corrections: readonly Correction[];
  documents: readonly Document[];
  duties: readonly Duty[];
  indicators: readonly Indicator[];
  links: readonly Link[];
  observations: readonly Observation[];
  projects: readonly Project[];
  reportsDue: readonly ReportDue[];
  targets: readonly Target[];
}

/** The area that the plan is for. @throws Error when `site.yml` names none that exists. */
export function planAreaOf({ site, areas }: Pick<OversightSources, 'site' | 'areas'>): Area {
  const area = areas.find(({ id }) => id === site.place.area);
  if (area === undefined) throw new Error(`Unknown area ${site.place.area}`);
  return area;
}

/** The years of the plan's period, first to last. */
export function planYears({ plan }: Site): number[] {
  const [first, last] = [plan.period_start, plan.period_end].map((day) => Number(day.slice(0, 4)));
  if (first === undefined || last === undefined) return [];
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
