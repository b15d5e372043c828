import { releaseShown } from './citing.ts';
import { content } from './content.ts';
import { type DossierSources, dossierFile } from './exports/dossier/dossier-sources.ts';
import { dossierSubjects } from './exports/dossier/dossier-subjects.ts';
import { oversight } from './oversight.ts';

/** What the dossiers of this build are made from. */
export const dossierSources: DossierSources = {
  oversight,
  clauses: content.clauses,
  release: releaseShown,
};

/** Everything that has a dossier. */
export const subjects = dossierSubjects(oversight);

/** Address of a dossier's page; null for what has none. */
export function dossierAddress(id: string): `/${string}` | null {
  return subjects.some((subject) => subject.id === id) ? `/giam-sat/ho-so/${id}/` : null;
}

/** Address of a dossier as DOCX. */
export function dossierDocx(id: string): `/${string}` {
  return `/${dossierFile(id, content.site)}`;
}
