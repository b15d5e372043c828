import type { Agency } from '../model/agency.ts';
import type { Area } from '../model/area.ts';
import type { Correction } from '../model/correction.ts';
import { correctedDatasets } from '../model/correction.ts';
import type { Document } from '../model/document.ts';
import type { Indicator } from '../model/indicator.ts';
import type { Observation } from '../model/observation.ts';
import type { DataEvent } from '../model/recent.ts';
import { reportKinds } from '../model/report-due.ts';
import { natures, qualifiers } from '../model/vocabulary.ts';
import { shortDocument } from './document.ts';
import { formatDate, formatNumber, formatPeriod, formatValue, lowerFirst } from './format.ts';

/** The names that news is told with, by id. */
export interface Names {
  documents: ReadonlyMap<string, Document>;
  indicators: ReadonlyMap<string, Indicator>;
  areas: ReadonlyMap<string, Area>;
  agencies: ReadonlyMap<string, Agency>;
}

/** Figures that one entry lists by name; the rest is counted. */
const listed = 10;

/** The headline of an event: `12 con số từ 01/QĐ-UBND`. */
export function eventTitle(event: DataEvent, names: Names): string {
  if (event.kind === 'figures') {
    const count = `${formatNumber(event.figures.length)} con số`;
    return event.document === null ? count : `${count} từ ${documentName(event.document, names)}`;
  }
  if (event.kind === 'correction')
    return `Đính chính ${correctedDatasets[event.correction.dataset]}: ${changeOf(event.correction)}`;
  if (event.kind === 'comment') return `Ý kiến của ${agencyName(event.comment.agency, names)}`;
  if (event.kind === 'release') return `Bản phát hành ${event.release.id}`;
  const { agency, kind, period } = event.report;
  const what = event.state === 'received' ? 'Đã nhận' : 'Đã nhận bản sửa của';
  return `${what} ${reportKinds[kind]}, kỳ ${formatPeriod(period)}, từ ${agencyName(agency, names)}`;
}

/** The event told whole, as plain text. */
export function eventText(event: DataEvent, names: Names): string {
  if (event.kind === 'figures') return figuresText(event.figures, names);
  if (event.kind === 'correction') return correctionText(event.correction, names);
  if (event.kind === 'comment') return event.comment.text;
  if (event.kind === 'release')
    return `Mọi bảng số liệu như ở ngày ${formatDate(event.date)}, kèm mã kiểm chứng của từng tệp.`;
  const { recipient, received_document: proof } = event.report;
  const where = `Nơi nhận: ${agencyName(recipient, names)}.`;
  return proof === null ? where : `${where} Theo ${documentName(proof, names)}.`;
}

function figuresText(figures: readonly Observation[], names: Names): string {
  const rest = figures.length - listed;
  const told = figures.slice(0, listed).map((figure) => figureWords(figure, names));
  return `${told.join('; ')}${rest > 0 ? `; và ${formatNumber(rest)} con số khác` : ''}.`;
}

function figureWords(figure: Observation, { indicators, areas }: Names): string {
  const indicator = indicators.get(figure.indicator);
  const place = areas.get(figure.area)?.name ?? figure.area;
  const value = formatValue(figure.value ?? 0, indicator?.unit ?? '', indicator?.decimals ?? 0);
  const nature = figure.nature === 'result' ? '' : ` (${natures[figure.nature]})`;
  const qualifier =
    figure.qualifier === null || figure.qualifier === 'exact'
      ? ''
      : `${qualifiers[figure.qualifier]} `;
  return `${indicator?.name ?? figure.indicator}, ${place}, ${formatPeriod(figure.period)}: ${qualifier}${value}${nature}`;
}

function changeOf({ old_value, new_value }: Correction): string {
  return `${old_value ?? 'ô trống'} thành ${new_value ?? 'ô trống'}`;
}

function correctionText(correction: Correction, names: Names): string {
  const { row, field, reason, document } = correction;
  const proof = document === null ? '' : ` Theo ${documentName(document, names)}.`;
  return `${changeOf(correction)}. Lý do: ${reason}${proof} Dòng ${row}, cột ${field}.`;
}

function documentName(id: string, { documents }: Names): string {
  const document = documents.get(id);
  return document === undefined ? id : shortDocument(document);
}

function agencyName(id: string, { agencies }: Names): string {
  return lowerFirst(agencies.get(id)?.name ?? id);
}
