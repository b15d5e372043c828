import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { citedRelease } from '../src/exports/citation/cited-release.ts';
import { downloadSchema } from '../src/exports/download.ts';
import { paperDocx } from '../src/exports/paper/docx.ts';
import { requestPaper } from '../src/exports/request/request-paper.ts';
import { type RequestSources, requestFile } from '../src/exports/request/request-sources.ts';
import { generatedFolder } from '../src/generated-folder.ts';
import { makeLedger } from '../src/model/oversight/ledger.ts';
import { releaseSchema } from '../src/model/release.ts';
import type { Locality } from '../src/plan/locality.ts';
import { oversightSources } from '../src/plan/oversight-sources.ts';
import { clauseRows } from '../src/plan/rows.ts';
import { projectFolder } from './project-folder.ts';

/** Where the papers go: the built site's folder and the address of its home page. */
export interface PaperOptions {
  folder: string;
  home: string;
  /** Folder of the locality, relative to the project; `build-data` has described its releases. */
  locality: string;
}

/** Adds each request for information as DOCX beside its page. */
export async function writePapers(built: Locality, options: PaperOptions): Promise<void> {
  const sources = readSources(built, options.locality);
  for (const row of sources.rows) {
    const file = path.join(options.folder, requestFile(row.target.id, built.site));
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, await paperDocx(requestPaper(row, sources), options.home));
  }
}

function readSources(built: Locality, locality: string): RequestSources {
  const { site, source, clauses, blockNames } = built;
  const read = (name: string): unknown =>
    JSON.parse(
      readFileSync(path.join(projectFolder, generatedFolder(locality), `${name}.json`), 'utf8'),
    );
  const release = citedRelease(z.array(releaseSchema).parse(read('releases')).at(-1) ?? null, {
    downloads: z.array(downloadSchema).parse(read('downloads')),
    assessmentDate: site.assessment_date,
  });
  const given = oversightSources(built);
  const ledger = makeLedger(given);
  const rows = ledger.rowsOf(ledger.area);
  return { ...given, clauses: clauseRows(source, clauses, blockNames), release, rows };
}
