import { type Release, releasedTable } from '../../model/release.ts';
import type { Download } from '../download.ts';

/** What the pages show now. */
export interface ShownNow {
  downloads: readonly Download[];
  assessmentDate: string;
}

/** Tables without which nothing can be cited. */
const needed: readonly string[] = ['observations', 'targets', 'indicators', 'documents'];

/**
 * The release, if its tables are byte by byte those of now and were judged on the same day; else null. A table
 * that this site began to publish later changes none of those that the release holds.
 */
export function citedRelease<Cut extends Pick<Release, 'assessment_date' | 'files'>>(
  release: Cut | null,
  now: ShownNow,
): Cut | null {
  if (release === null || release.assessment_date !== now.assessmentDate) return null;
  const { files } = release;
  const isSame = ({ dataset, format, sha256 }: Download): boolean => {
    if (dataset === null || format !== 'csv') return true;
    const released = releasedTable(files, dataset);
    return released === undefined ? !needed.includes(dataset) : released.sha256 === sha256;
  };
  return now.downloads.every(isSame) ? release : null;
}
