import { content } from './content.ts';
import type { ChangeWords } from './words/change.ts';
import { shortDocument } from './words/document.ts';
import { projectTitle } from './words/project.ts';
import type { NameOf } from './words/row-name.ts';

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
