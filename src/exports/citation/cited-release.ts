import { type Release, releasedTable } from '../../model/release.ts';
import type { Download } from '../download.ts';

/** What the pages show now. */
export interface ShownNow {
  downloads: readonly Download[];
  assessmentDate: string;
}

/** The release, if its tables are byte by byte those of now and were judged on the same day; else null. */
export function citedRelease(release: Release | null, now: ShownNow): Release | null {
  if (release === null || release.assessment_date !== now.assessmentDate) return null;
  const tables = now.downloads.filter(({ format }) => format === 'csv');
  const isSame = ({ dataset, sha256 }: Download): boolean =>
    dataset !== null && releasedTable(release.files, dataset)?.sha256 === sha256;
  return tables.every(isSame) ? release : null;
}
