import type { Correction } from '../../model/correction.ts';
import { fieldsOf } from '../../model/noun.ts';
import { nouns } from '../../model/nouns.ts';
import { downloadName } from '../../model/picture-file.ts';
import { marks } from '../../model/vocabulary.ts';
import { documentDate } from '../document.ts';
import { formatDate, lowerFirst } from '../format.ts';
import type { Explained, ExplainSources } from './sources.ts';

/** Lines one step further in. */
export function indented(lines: readonly string[]): string[] {
  return lines.map((line) => `  ${line}`);
}

/** The document that proves a row: number, issuer, day, place in it, mark and link. */
export function documentLines(
  row: { document: string | null; place?: string | null },
  { tables }: ExplainSources,
): string[] {
  if (row.document === null) return ['Văn bản: không có'];
  const found = tables.documents.find(({ id }) => id === row.document);
  if (found === undefined) return [`Văn bản: ${row.document}`];
  const parts = [found.number ?? found.title, found.issuer, documentDate(found), row.place ?? null];
  return [
    `Văn bản: ${parts.filter((part) => part !== null).join('; ')} (mã ${found.id})`,
    `Mức kiểm chứng: ${found.mark} (${marks[found.mark]})`,
    `Liên kết: ${found.url ?? 'chưa có'}`,
  ];
}

/** Where a row is kept. */
export function rowLine(table: Explained, key: string, { rowOf }: ExplainSources): string {
  const row = rowOf(table, key);
  return row === null ? `Ghi ở: data/${table}.csv` : `Ghi ở: data/${table}.csv, dòng ${row}`;
}

/** Every correction of a row, the oldest first. */
export function correctionLines(
  dataset: Correction['dataset'],
  key: string,
  sources: ExplainSources,
): string[] {
  return sources.tables.corrections
    .filter((correction) => correction.dataset === dataset && correction.row === key)
    .toSorted((a, b) => (a.corrected_on < b.corrected_on ? -1 : 1))
    .flatMap((correction) => [
      correctionLine(correction),
      ...indented(documentLines(correction, sources)),
    ]);
}

function correctionLine({ dataset, corrected_on, field, ...change }: Correction): string {
  const { old_value, new_value, reason } = change;
  const named = fieldsOf(nouns[dataset]).find(({ name }) => name === field)?.title ?? field;
  const [before, after] = [old_value ?? 'ô trống', new_value ?? 'ô trống'];
  return `Đính chính ngày ${formatDate(corrected_on)}: ${lowerFirst(named)} từ ${before} thành ${after}. ${reason}`;
}

/** What bodies have said of it. */
export function commentLines(key: string, { tables }: ExplainSources): string[] {
  return tables.comments
    .filter(({ subject }) => subject === key)
    .map(({ agency, given_on, text }) => {
      const name = tables.agencies.find(({ id }) => id === agency)?.name ?? agency;
      return `Ý kiến của ${name}, ${formatDate(given_on)}: ${text}`;
    });
}

/** The pages and files that show it. */
export function pagesLine(
  pages: readonly string[],
  dataset: string,
  { site }: ExplainSources,
): string {
  const file = downloadName(`${dataset}.csv`, site.illustrative);
  return `Có trên: ${[...new Set(pages), `/du-lieu/${dataset}/${file}`].join(' · ')}`;
}
