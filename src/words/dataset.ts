import { type Absence, absences, type Mark, marks } from '../model/vocabulary.ts';
import { formatDate, formatList, formatNumber, formatPeriod } from './format.ts';

/** Counts for the first sentence of the page of all datasets. */
export interface DatasetCounts {
  datasets: number;
  /** Datasets without a row. */
  empty: number;
  /** Figures with a value, those computed by the site among them. */
  figures: number;
  documents: number;
}

/** First sentence of the page of all datasets. */
export function datasetsSentence({ datasets, empty, figures, documents }: DatasetCounts): string {
  if (empty === datasets) return `${number(datasets)} bộ dữ liệu, chưa bộ nào có dòng.`;
  const found = figures === 0 ? 'chưa có con số nào' : `${number(figures)} con số`;
  const whole = `${number(datasets)} bộ dữ liệu, ${found}, ${number(documents)} văn bản và nguồn`;
  return empty === 0 ? `${whole}.` : `${whole}; ${number(empty)} bộ còn trống.`;
}

const number = (value: number): string => formatNumber(value);

/** A size as readers know it, a kB being 1.000 bytes: `12,3 kB`, `4,2 MB`. */
export function sizeWords(bytes: number): string {
  if (bytes >= 1_000_000) return `${formatNumber(bytes / 1_000_000, 1)} MB`;
  return `${formatNumber(Math.max(bytes / 1000, 0.1), 1)} kB`;
}

/** The beginning of a sum, enough to tell files apart at a glance. */
export const shortSum = (sha256: string): string => `${sha256.slice(0, 12)}…`;

/** How far a dataset reaches. */
export interface Extent {
  rows: number;
  periods: { first: string; last: string } | null;
  areas: number | null;
}

/** Rows, periods and places in one line: `54 dòng, từ 2021 đến 2025, 3 địa bàn`. */
export function extentWords({ rows, periods, areas }: Extent): string {
  if (rows === 0) return 'Chưa có dòng nào';
  const parts = [`${number(rows)} dòng`];
  if (periods !== null) parts.push(periodsWords(periods));
  if (areas !== null && areas > 0) parts.push(`${number(areas)} địa bàn`);
  return parts.join(', ');
}

/** `năm 2024`, `từ 2021 đến 2025`. */
export function periodsWords({ first, last }: { first: string; last: string }): string {
  if (first !== last) return `từ ${formatPeriod(first)} đến ${formatPeriod(last)}`;
  return /^\d{4}$/.test(first) ? `năm ${first}` : formatPeriod(first);
}

/** When the newest row came; without any date, the day up to which the sources were searched, said as such. */
export function changeWords(changed: string | null, assessmentDate: string): string {
  return changed === null
    ? `Không dòng nào ghi ngày; nguồn được tìm lần cuối ngày ${formatDate(assessmentDate)}`
    : `Mới nhất ngày ${formatDate(changed)}`;
}

/** Counts that say how a dataset came to be and what to mind when using it. */
export interface DatasetCare {
  derived: number;
  absences: Readonly<Record<string, number>>;
  conflicts: number;
  sources: Readonly<Record<string, number>>;
  secondHand: number;
  withoutDocument: number;
  assumed: number;
  notes: number;
}

/** What the rows rest on: how many documents, checked how far. */
export function sourcesSentence(sources: DatasetCare['sources']): string | null {
  const parts = Object.entries(sources).map(([mark, count]) => `${number(count)} mức ${mark}`);
  const total = Object.values(sources).reduce((sum, count) => sum + count, 0);
  return total === 0 ? null : `Các dòng dẫn ${number(total)} văn bản, nguồn: ${formatList(parts)}.`;
}

/** How many rows this site computed. */
export function derivedSentence(derived: number): string | null {
  return derived === 0
    ? null
    : `${number(derived)} dòng do trang này tính (mức D: ${marks.D}), không ai gõ tay: phép tính ở bộ dữ liệu phép tính.`;
}

const isAbsence = (code: string): code is Absence => Object.hasOwn(absences, code);

/** What to mind when using the rows, each in one sentence; empty when there is nothing. */
export function careSentences(rows: number, care: DatasetCare): string[] {
  const { conflicts, secondHand, withoutDocument, assumed, notes } = care;
  if (rows === 0) return ['Bộ này còn trống: chưa tìm thấy dòng nào có văn bản để ghi.'];
  return [
    ...Object.entries(care.absences).map(([code, count]) => absenceSentence(code, count)),
    said(
      conflicts,
      'dòng giữ để đối chiếu vì hai nguồn nói khác nhau: cột use ghi dòng nào được dùng, use_reason ghi vì sao.',
    ),
    said(secondHand, `dòng dẫn nguồn mức B: ${markWords('B')}.`),
    said(withoutDocument, 'dòng chưa có văn bản làm căn cứ.'),
    said(
      assumed,
      'dòng có hạn do trang này giả định: cột assumption nói rõ; không ai bị tính là chậm theo hạn ấy.',
    ),
    said(notes, 'dòng có ghi chú ở cột note.'),
  ].filter((sentence) => sentence !== null);
}

const markWords = (mark: Mark): string => marks[mark];

const said = (count: number, words: string): string | null =>
  count === 0 ? null : `${number(count)} ${words}`;

function absenceSentence(code: string, count: number): string {
  const name = isAbsence(code) ? absences[code] : code;
  const more = code === 'suppressed' ? ' Không thể tính lại bằng phép trừ.' : '';
  return `${number(count)} dòng không có giá trị, lý do ở cột absence: ${name} (${code}).${more}`;
}

/** Why a dataset has no spreadsheet: too many rows, or a text longer than a cell can hold. */
export function noSpreadsheetSentence(
  refusal: 'rows' | 'cells',
  { rows, limit }: { rows: number; limit: number },
): string {
  const why =
    refusal === 'rows'
      ? `${number(rows)} dòng, quá ${number(limit)} dòng thì bảng tính không dùng được`
      : 'có ô chữ dài hơn mức một ô bảng tính chứa được';
  return `Không có XLSX: ${why}. Dùng CSV hoặc Parquet.`;
}

/** A cell of a preview: a long text is cut between words. */
export function shortenedCell(text: string, most = 80): string {
  if (text.length <= most) return text;
  return `${text.slice(0, most).replace(/\s+\S*$/, '')}…`;
}
