import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { dossierOf } from '../src/exports/dossier/dossier.ts';
import { type DossierSources, dossierFile } from '../src/exports/dossier/dossier-sources.ts';
import { dossierSubjects } from '../src/exports/dossier/dossier-subjects.ts';
import { paperDocx } from '../src/exports/paper/docx.ts';
import { generatedFolder } from '../src/generated-folder.ts';
import { makeOversight } from '../src/model/oversight/oversight.ts';
import { releaseSchema } from '../src/model/release.ts';
import type { Locality } from '../src/plan/locality.ts';
import { oversightSources } from '../src/plan/oversight-sources.ts';
import { clauseRows } from '../src/plan/rows.ts';
import { projectFolder } from './project-folder.ts';

const releasesSchema = z.array(releaseSchema);

/** The newest release of a locality as `build-data` described it; null while there is none. */
export function newestRelease(localityFolder: string): DossierSources['release'] {
  const file = path.join(projectFolder, generatedFolder(localityFolder), 'releases.json');
  return releasesSchema.parse(JSON.parse(readFileSync(file, 'utf8'))).at(-1) ?? null;
}

/** Adds each dossier as DOCX beside its page. */
export async function writeDossiers(
  locality: Locality,
  { folder, home, release }: { folder: string; home: string } & Pick<DossierSources, 'release'>,
): Promise<void> {
  const oversight = makeOversight(oversightSources(locality));
  const { source, clauses, blockNames } = locality;
  const sources = { oversight, clauses: clauseRows(source, clauses, blockNames), release };
  for (const subject of dossierSubjects(oversight)) {
    const file = path.join(folder, dossierFile(subject.id, locality.site));
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, await paperDocx(dossierOf(subject, sources), home));
  }
}
