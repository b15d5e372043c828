import type { Agency } from '../../model/agency.ts';
import type { Area } from '../../model/area.ts';
import type { BudgetLine } from '../../model/budget-line.ts';
import type { Comment } from '../../model/comment.ts';
import type { Correction } from '../../model/correction.ts';
import type { Derivation } from '../../model/derivation.ts';
import type { Document } from '../../model/document.ts';
import type { Indicator } from '../../model/indicator.ts';
import type { Observation } from '../../model/observation.ts';
import type { Project } from '../../model/project.ts';
import type { ReportDue } from '../../model/report-due.ts';
import type { Site } from '../../model/site.ts';
import type { Target } from '../../model/target.ts';

/** The tables that hold what can be explained. */
export type Explained = 'observations' | 'derivations' | 'targets' | 'budget' | 'reports-due';

/** What an explanation is made from. */
export interface ExplainSources {
  site: Site;
  tables: {
    agencies: readonly Agency[];
    areas: readonly Area[];
    budget: readonly BudgetLine[];
    comments: readonly Comment[];
    corrections: readonly Correction[];
    derivations: readonly Derivation[];
    documents: readonly Document[];
    indicators: readonly Indicator[];
    /** With the derived figures among them. */
    observations: readonly Observation[];
    projects: readonly Project[];
    'reports-due': readonly ReportDue[];
    targets: readonly Target[];
  };
  /** Name that readers use for a clause: `mục I.3.b`. */
  clauseName: (path: string) => string;
  /** Row of the CSV as a spreadsheet shows it; null when the key stands in no row. */
  rowOf: (table: Explained, key: string) => number | null;
}
