import type { BeneficiaryGroup } from './beneficiary-group.ts';
import type { Duty } from './duty.ts';
import type { Project } from './project.ts';
import type { Target } from './target.ts';
import type { Term } from './term.ts';

/** What rests on one clause of the plan. */
export interface Standing {
  targets: Target[];
  projects: Project[];
  duties: Duty[];
  groups: BeneficiaryGroup[];
  terms: Term[];
}

/** The nouns that point to clauses. */
export interface StandingSources {
  targets: readonly Target[];
  projects: readonly Project[];
  duties: readonly Duty[];
  groups: readonly BeneficiaryGroup[];
  terms: readonly Term[];
}

/** Everything that names this clause as its ground; clauses under it are not counted. */
export function standingOn(path: string, sources: StandingSources): Standing {
  return {
    targets: sources.targets.filter(({ clause }) => clause === path),
    projects: sources.projects.filter(({ clause }) => clause === path),
    duties: sources.duties.filter(({ clause }) => clause === path),
    groups: sources.groups.filter(({ clauses }) => clauses.includes(path)),
    terms: sources.terms.filter(({ clauses }) => clauses.includes(path)),
  };
}
