import { content } from './content.ts';
import type { ChangeWords } from './words/change.ts';
import { shortDocument } from './words/document.ts';
import { projectTitle } from './words/project.ts';
import { type NameOf, rowName } from './words/row-name.ts';

const { agencies, areas, clauses, documents, groups, indicators, needs, projects, targets, terms } =
  content;

const named = (rows: readonly { id: string; name: string }[]) =>
  new Map(rows.map(({ id, name }) => [id, name]));

const names: Readonly<Record<string, ReadonlyMap<string, string>>> = {
  agencies: named(agencies),
  areas: named(areas),
  'beneficiary-groups': named(groups),
  clauses: new Map(clauses.map(({ path, name }) => [path, name])),
  documents: new Map(documents.map((document) => [document.id, shortDocument(document)])),
  indicators: named(indicators),
  needs: named(needs),
  projects: new Map(projects.map((project) => [project.id, projectTitle(project)])),
  targets: named(targets),
  terms: new Map(terms.map(({ id, term }) => [id, term])),
};

/** The name of a thing of this locality, as the pages write it. */
const nameOf: NameOf = (dataset, id) => names[dataset]?.get(id);

const units = new Map(indicators.map(({ id, unit }) => [id, unit]));

/** Names and units of this locality, for telling what changed. */
export const changeWords: ChangeWords = { nameOf, unitOf: (indicator) => units.get(indicator) };

const pages: Readonly<Record<string, string>> = {
  'chi-tieu': 'targets',
  'co-quan': 'agencies',
  'dia-ban': 'areas',
  'du-an': 'projects',
};
const figures = content.datasets.find(({ id }) => id === 'observations');

/** What a report is about as readers know it: the thing of a page, or a figure; else as it was written. */
export function subjectName(subject: string): string {
  const [, page = '', id = ''] = /^\/([a-z-]+)\/([a-z0-9-]+)\/$/.exec(subject) ?? [];
  const name = names[pages[page] ?? '']?.get(id);
  if (name !== undefined) return name;
  return figures === undefined ? subject : rowName(figures, subject, nameOf);
}
