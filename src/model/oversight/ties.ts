import type { Duty } from '../duty.ts';
import { leadsOf } from '../leads.ts';
import type { Link } from '../link.ts';
import type { Target } from '../target.ts';
import type { OversightSources } from './sources.ts';

/** A body that a commitment is tied to, straight or through a project. */
export interface BodyTie {
  agency: string;
  /** Project that leads from the commitment to the body; null for a link to the body itself. */
  project: string | null;
  /** Who tied the commitment: the plan, or the editor. */
  basis: Link['basis'];
  /** Clause that names the body. */
  clause: string;
  /** True when that clause makes the body the lead. */
  isLead: boolean;
}

/** Projects and bodies that links tie to a commitment; nothing is tied without a link. */
export interface Ties {
  projects: { project: string; basis: Link['basis']; clause: string }[];
  bodies: BodyTie[];
}

/** The ties of every commitment, by its id, in the order of the links. */
export function tiesByTarget(
  sources: Pick<OversightSources, 'targets' | 'links' | 'duties' | 'agencies' | 'projects'>,
): ReadonlyMap<string, Ties> {
  const links = Map.groupBy(sources.links, ({ target }) => target);
  const dutiesBy = Map.groupBy(sources.duties, ({ agency }) => agency);
  const leads = leadsByProject(sources);
  const tiesOf = ({ id }: Target): Ties => {
    const own = links.get(id) ?? [];
    const projects = own.flatMap(({ project, basis, clause }) =>
      project === null ? [] : [{ project, basis, clause }],
    );
    const straight = own.flatMap((link) => bodyTie(link, dutiesBy));
    const through = projects.flatMap(({ project, basis }) =>
      (leads.get(project) ?? []).map(
        (duty): BodyTie => ({
          agency: duty.agency,
          project,
          basis,
          clause: duty.clause,
          isLead: true,
        }),
      ),
    );
    return { projects, bodies: [...straight, ...through] };
  };
  return new Map(sources.targets.map((target) => [target.id, tiesOf(target)]));
}

function leadsByProject({
  projects,
  ...bodies
}: Pick<OversightSources, 'duties' | 'agencies' | 'projects'>): ReadonlyMap<string, Duty[]> {
  return new Map(
    projects.map((project) => [project.id, leadsOf(project, bodies).map(({ duty }) => duty)]),
  );
}

function bodyTie(link: Link, dutiesBy: ReadonlyMap<string, Duty[]>): BodyTie[] {
  const { agency, basis, clause } = link;
  if (agency === null) return [];
  const isLead = (dutiesBy.get(agency) ?? []).some(
    (duty) => duty.role === 'lead' && speaksOf(link, duty),
  );
  return [{ agency, project: null, basis, clause, isLead }];
}

/** True when a link quotes a duty, or a part of it, from the duty's own clause. */
export function speaksOf(
  { clause, quote }: Pick<Link, 'clause' | 'quote'>,
  duty: Pick<Duty, 'clause' | 'quote'>,
): boolean {
  return clause === duty.clause && (duty.quote.includes(quote) || quote.includes(duty.quote));
}
