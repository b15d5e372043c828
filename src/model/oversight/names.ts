import type { Area } from '../area.ts';
import type { OversightSources } from './sources.ts';

/** What ids are called, for sentences. */
export interface Names {
  agency: (id: string) => string;
  /** As it stands inside a sentence: `phường A`. */
  area: (id: string) => string;
  document: (id: string) => string;
  indicator: (id: string) => string;
  project: (id: string) => string;
  target: (id: string) => string;
}

/** Reads all names once; an id that nothing has is its own name. */
export function namesOf(
  sources: Pick<
    OversightSources,
    'agencies' | 'areas' | 'documents' | 'indicators' | 'projects' | 'targets'
  >,
): Names {
  const lookup = (rows: readonly { id: string; name: string }[]) => {
    const names = new Map(rows.map(({ id, name }) => [id, name]));
    return (id: string) => names.get(id) ?? id;
  };
  const documents = sources.documents.map(({ id, number, title }) => ({
    id,
    name: number ?? title,
  }));
  return {
    agency: lookup(sources.agencies),
    area: lookup(sources.areas.map(({ id, name, kind }) => ({ id, name: insideName(name, kind) }))),
    document: lookup(documents),
    indicator: lookup(sources.indicators),
    project: lookup(sources.projects),
    target: lookup(sources.targets),
  };
}

/** The kind of place that opens a name is written small inside a sentence; the nation's name is a name alone. */
function insideName(name: string, kind: Area['kind']): string {
  return kind === 'nation' ? name : name.charAt(0).toLocaleLowerCase('vi') + name.slice(1);
}
