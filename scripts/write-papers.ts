import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { citedRelease } from '../src/exports/citation/cited-release.ts';
import { dossierOf } from '../src/exports/dossier/dossier.ts';
import { dossierFile } from '../src/exports/dossier/dossier-sources.ts';
import { dossierSubjects } from '../src/exports/dossier/dossier-subjects.ts';
import type { PaperDocument } from '../src/exports/paper/document.ts';
import { paperDocx } from '../src/exports/paper/docx.ts';
import { requestPaper } from '../src/exports/request/request-paper.ts';
import { requestFile } from '../src/exports/request/request-sources.ts';
import { makeOversight } from '../src/model/oversight/oversight.ts';
import type { Locality } from '../src/plan/locality.ts';
import { oversightSources } from '../src/plan/oversight-sources.ts';
import { clauseRows } from '../src/plan/rows.ts';
import { readGenerated } from './read-generated.ts';

/** Where the papers go: the built site's folder and the address of its home page. */
export interface PaperOptions {
  folder: string;
  home: string;
  /** Folder of the locality, relative to the project; `build-data` has described its releases. */
  locality: string;
}

/** Adds each dossier and each request for information as DOCX beside its page. */
export async function writePapers(built: Locality, options: PaperOptions): Promise<void> {
  for (const { file, paper } of papersOf(built, options.locality)) {
    const whole = path.join(options.folder, file);
    mkdirSync(path.dirname(whole), { recursive: true });
    writeFileSync(whole, await paperDocx(paper, options.home));
  }
}

function* papersOf(
  built: Locality,
  localityFolder: string,
): Generator<{ file: string; paper: PaperDocument }> {
  const { site, source, clauses: paths, blockNames } = built;
  const { releases, downloads } = readGenerated(localityFolder);
  const now = { downloads, assessmentDate: site.assessment_date };
  const release = citedRelease(releases.at(-1) ?? null, now);
  const clauses = clauseRows(source, paths, blockNames);
  const given = oversightSources(built);
  const oversight = makeOversight(given);
  for (const subject of dossierSubjects(oversight)) {
    const paper = dossierOf(subject, { oversight, clauses, release });
    yield { file: dossierFile(subject.id, site), paper };
  }
  const { rows } = oversight;
  for (const row of rows) {
    const paper = requestPaper(row, { ...given, clauses, release, rows });
    yield { file: requestFile(row.target.id, site), paper };
  }
}
