import type { Agency } from '../../model/agency.ts';
import type { Area } from '../../model/area.ts';
import { leadsOf } from '../../model/leads.ts';
import { ofBody, ofProject } from '../../model/oversight/ledger-lists.ts';
import type { Oversight } from '../../model/oversight/oversight.ts';
import type { Project } from '../../model/project.ts';
import { agencyQuestions } from '../../words/oversight/agency-questions.ts';
import { areaQuestions } from '../../words/oversight/area-questions.ts';
import { projectQuestions } from '../../words/oversight/project-questions.ts';
import { projectTitle } from '../../words/project.ts';
import type { DossierSubject } from './dossier-sources.ts';

/** With more units than this only the plan's own area and its successors have a dossier. */
export const mostUnits = 50;

/** Everything that has a dossier: bodies, then projects, then areas, each in their own order. */
export function dossierSubjects(oversight: Oversight): DossierSubject[] {
  const { agencies, projects } = oversight.sources;
  return [
    ...agencies.filter(hasPart(oversight)).map((agency) => ofAgency(agency, oversight)),
    ...projects.map((project) => ofOneProject(project, oversight)),
    ...dossierAreas(oversight).map((area) => ofArea(area, oversight)),
  ];
}

/** A body with a duty in the plan or a report to send; others are only mentioned. */
function hasPart({ sources, reports }: Oversight): (agency: Agency) => boolean {
  const named = new Set([
    ...sources.duties.map(({ agency }) => agency),
    ...reports.map(({ report }) => report.agency),
  ]);
  return ({ id }) => named.has(id);
}

/** The plan's area, its units and what they became. */
function dossierAreas({ ledger, sources }: Oversight): Area[] {
  const units = ledger.units.length > mostUnits ? [] : ledger.units;
  const own = [ledger.area, ...units];
  const next = new Set(own.flatMap(({ successors }) => successors));
  const isOwn = new Set(own.map(({ id }) => id));
  return sources.areas.filter(({ id }) => isOwn.has(id) || next.has(id));
}

function ofAgency({ id, name }: Agency, oversight: Oversight): DossierSubject {
  const duties = oversight.sources.duties.filter(({ agency }) => agency === id);
  const led = duties.filter(({ role }) => role === 'lead').flatMap(({ projects }) => projects);
  return {
    id: `co-quan-${id}`,
    kind: 'co-quan',
    name,
    rows: ofBody(oversight.rows, id),
    duties,
    agencies: [id],
    projects: [...new Set(led)],
    questions: agencyQuestions(id, oversight),
  };
}

/** A project speaks of its parts too: money and commitments are tied to those. */
function ofOneProject(project: Project, oversight: Oversight): DossierSubject {
  const { sources, rows } = oversight;
  const { id } = project;
  const parts = sources.projects.filter(({ parent }) => parent === id).map((part) => part.id);
  const family = [id, ...parts];
  const tied = new Set(family.flatMap((one) => ofProject(rows, one)));
  return {
    id: `du-an-${id}`,
    kind: 'du-an',
    name: projectTitle(project),
    rows: rows.filter((row) => tied.has(row)),
    duties: sources.duties.filter(({ projects }) => family.some((one) => projects.includes(one))),
    agencies: [...new Set(leadsOf(project, sources).map(({ agency }) => agency.id))],
    projects: family,
    questions: family.flatMap((one) => projectQuestions(one, oversight)),
  };
}

/** The bodies of the plan's own area have dossiers of their own; those of a unit belong to it. */
function ofArea(area: Area, oversight: Oversight): DossierSubject {
  const { ledger, rows, sources } = oversight;
  const isWhole = area.id === ledger.area.id;
  const bodies = isWhole ? [] : sources.agencies.filter((agency) => agency.area === area.id);
  const agencies = bodies.map(({ id }) => id);
  return {
    id: `dia-ban-${area.id}`,
    kind: 'dia-ban',
    name: area.name,
    rows: isWhole ? rows : ledger.rowsOf(area),
    duties: sources.duties.filter(({ agency }) => agencies.includes(agency)),
    agencies,
    projects: [],
    questions: areaQuestions(area, oversight),
  };
}
