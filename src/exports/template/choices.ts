import { choiceOf } from '../../model/choice.ts';
import type { Field } from '../../model/noun.ts';
import { nouns } from '../../model/nouns.ts';
import type { Locality, Tables } from '../../plan/locality.ts';
import { clauseRows } from '../../plan/rows.ts';
import { shortDocument } from '../../words/document.ts';
import { lowerFirst } from '../../words/format.ts';
import { projectTitle } from '../../words/project.ts';

/** What may be chosen in one or more columns. */
export interface ChoiceList {
  id: string;
  /** Heading on the sheet of lists. */
  title: string;
  /** Each a code, with its words behind it. */
  choices: readonly string[];
}

const named = ({ id, name }: { id: string; name: string }): string => choiceOf(id, name);

/** Codes of the tables that columns refer to, with their names. */
const referred = {
  agencies: (tables) => tables.agencies.map(named),
  areas: (tables) => tables.areas.map(named),
  'beneficiary-groups': (tables) => tables['beneficiary-groups'].map(named),
  documents: (tables) => tables.documents.map((row) => choiceOf(row.id, shortDocument(row))),
  indicators: (tables) => tables.indicators.map(named),
  needs: (tables) => tables.needs.map(named),
  projects: (tables) => tables.projects.map((row) => choiceOf(row.id, projectTitle(row))),
  targets: (tables) => tables.targets.map(named),
} satisfies Record<string, (tables: Tables) => string[]>;

const isReferred = (name: string): name is keyof typeof referred => Object.hasOwn(referred, name);

/** What the program alone writes: a figure that is computed is never typed. */
const neverTyped: Readonly<Record<string, readonly string[]>> = { nature: ['derived'] };

/** What may be chosen in a column, from the schema and the locality's own codes; null when anything may be written. */
export function choicesOf(field: Field, locality: Locality): ChoiceList | null {
  const { name, type } = field;
  const title = `Danh mục: ${lowerFirst(field.title)}`;
  const categories = type.categories ?? type.items?.categories;
  if (categories !== undefined) {
    const typed = Object.entries(categories).filter(([code]) => !neverTyped[name]?.includes(code));
    return { id: name, title, choices: typed.map(([code, words]) => choiceOf(code, words)) };
  }
  if (type.name === 'flag')
    return { id: 'flag', title: 'Danh mục: có hay không', choices: yesOrNo };
  if (name === 'standard') return { id: name, title, choices: standardsOf(locality) };
  return type.references === undefined ? null : referenceList(type.references, locality);
}

const yesOrNo = [choiceOf('yes', 'có'), choiceOf('no', 'không')];

function standardsOf({ site }: Locality): string[] {
  return Object.entries(site.standards).map(([code, words]) => choiceOf(code, words));
}

function referenceList(name: string, locality: Locality): ChoiceList | null {
  if (name === 'clauses') {
    const { source, clauses, blockNames } = locality;
    const rows = clauseRows(source, clauses, blockNames);
    const choices = rows.map((row) => choiceOf(row.path, row.name));
    return { id: name, title: 'Danh mục: đoạn của kế hoạch', choices };
  }
  if (!isReferred(name)) return null;
  const title = `Danh mục: ${lowerFirst(nouns[name].title)}`;
  return { id: name, title, choices: referred[name](locality.tables) };
}
