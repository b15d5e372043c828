import { csv, type Figure, figure, headings, type TypedTable } from '../../scripts/messy/table.ts';
import { type Finding, isStopping } from '../../src/import/finding.ts';
import type { ImportOptions } from '../../src/import/options.ts';
import { type ImportPlan, planImport } from '../../src/import/plan-import.ts';
import { readUpload, type Upload } from '../../src/import/read-upload.ts';
import { canonicalTable } from '../../src/model/csv.ts';
import { nouns } from '../../src/model/nouns.ts';
import { validLocality } from '../checks/locality-fixture.ts';

export const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
export const decode = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);
export const observations = 'data/observations.csv';

/** The small locality with its figures in the order of their keys. */
export function tidyLocality(): Map<string, Uint8Array> {
  const files = validLocality();
  const text = canonicalTable(nouns.observations, decode(files.get(observations)));
  return files.set(observations, encode(text ?? ''));
}

/** A steward's CSV file. */
export const upload = (table: TypedTable, file = 'tep.csv'): Upload =>
  readUpload(encode(csv(table)), file);

/** What an import into the small locality would do. */
export function planOf(
  uploads: readonly Upload[],
  options: ImportOptions = {},
  files = tidyLocality(),
): ImportPlan {
  return planImport({ files, uploads, options });
}

/** One figure as a steward types it, published in the year behind its own. */
export function typed(value: string, { area = 'Tỉnh Thử', period = '2023', ...more }: Figure = {}) {
  const published = `15/01/${Number(period) + 1}`;
  return [headings, figure(value, { area, period, published, ...more })];
}

/** Tags of what stops an import. */
export const stopping = ({ findings }: ImportPlan): Finding['tag'][] =>
  findings.filter(isStopping).map(({ tag }) => tag);

/** Each row that an import touches, and each cell that it changes. */
export const changes = ({ tables }: ImportPlan): string[] =>
  tables.flatMap(({ noun, changes: list }) =>
    list.flatMap(({ status, changes: cells }) => [
      `${noun} ${status}`,
      ...cells.map(({ column, before, after }) => `${column}: ${before} → ${after}`),
    ]),
  );
