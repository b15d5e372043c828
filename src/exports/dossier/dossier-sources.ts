import type { Duty } from '../../model/duty.ts';
import type { LedgerRow } from '../../model/oversight/ledger.ts';
import type { Oversight } from '../../model/oversight/oversight.ts';
import { downloadName } from '../../model/picture-file.ts';
import type { Site } from '../../model/site.ts';
import type { DossierKind } from '../../words/oversight/dossier.ts';
import type { Question } from '../../words/oversight/question.ts';
import type { Run } from '../paper/document.ts';

/** What dossiers are made from. */
export interface DossierSources {
  oversight: Oversight;
  /** Names of the clauses for readers. */
  clauses: readonly { path: string; name: string }[];
  /** The release whose figures these are; null while none holds just these. */
  release: { id: string; manifest: string } | null;
}

/** One body, project or area with all that its dossier tells. */
export interface DossierSubject {
  /** Last part of the address: `co-quan-phong-y-te`. */
  id: string;
  kind: DossierKind;
  name: string;
  rows: readonly LedgerRow[];
  duties: readonly Duty[];
  /** Bodies whose reports and comments belong to it. */
  agencies: readonly string[];
  /** Projects whose money belongs to it. */
  projects: readonly string[];
  questions: readonly Question[];
}

/** A clause as a link. */
export function clauseRun(path: string, { clauses }: Pick<DossierSources, 'clauses'>): Run {
  const text = clauses.find((clause) => clause.path === path)?.name ?? path;
  return { link: `/ke-hoach/#${path}`, text };
}

/** Clauses in running text, each a link. */
export function clauseRuns(paths: readonly string[], sources: DossierSources): Run[] {
  return joined(paths.map((path) => clauseRun(path, sources)));
}

/** A document as a link. */
export function documentRun(id: string, { oversight }: Pick<DossierSources, 'oversight'>): Run {
  return { link: `/van-ban/#${id}`, text: oversight.names.document(id) };
}

/** Runs with a separator between them. */
export function joined(runs: readonly Run[], separator = ', '): Run[] {
  return runs.flatMap((run, index) => (index === 0 ? [run] : [separator, run]));
}

/** Place of a dossier's DOCX in the site. */
export function dossierFile(id: string, { illustrative }: Pick<Site, 'illustrative'>): string {
  return `giam-sat/ho-so/${id}/${downloadName(`ho-so-${id}.docx`, illustrative)}`;
}
