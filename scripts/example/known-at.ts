import { periodEnd } from '../../src/model/calendar.ts';
import type { RawRow } from '../../src/model/csv.ts';
import { figuresBefore, linesBefore } from './before-corrections.ts';
import { handMadeBefore } from './hand-made-before.ts';
import { cell, type RowsThen, rowsOf, withTables } from './raw-tables.ts';

type Files = ReadonlyMap<string, Uint8Array>;

/** Left out of older states: they speak of places and bodies as they are at the end of the history. */
const ofToday = ['content/ho-tro-tinh-trang.yml', 'content/ho-tro-nguong.yml'];

/**
 * The example's files as they could have been on a day of its history: what was published, received
 * and corrected by then, assessed on that day.
 */
export function knownAt(files: Files, day: string): Map<string, Uint8Array> {
  const then = new Map(files);
  for (const file of ofToday) then.delete(file);
  then.set('content/site.yml', assessedOn(files, day));
  const known = withTables(then, handMadeBefore(files, day));
  const made = withTables(known, madeBefore(known, day));
  return withTables(made, { derivations: withAllInputs(made) });
}

/** The settings assessed on a day, without the days off that a later document gave. */
function assessedOn(files: Files, day: string): Uint8Array {
  const later = rowsOf(files, 'documents').filter((row) => cell(row, 'issued_on') > day);
  const isKnown = (line: string): boolean =>
    !later.some((row) => line.includes(`document: ${cell(row, 'id')} }`));
  const text = new TextDecoder().decode(files.get('content/site.yml'));
  const lines = text.split('\n').filter(isKnown).join('\n');
  return new TextEncoder().encode(
    lines
      .replace(/^assessment_date: .*$/m, `assessment_date: ${day}`)
      .replace(/^days_off:\n(?! )/m, 'days_off: []\n'),
  );
}

/** The made tables on a day; `files` hold the documents, areas and agencies known then. */
function madeBefore(files: Files, day: string) {
  const idsOf = (name: 'areas' | 'agencies' | 'documents') =>
    new Set(rowsOf(files, name).map((row) => cell(row, 'id')));
  const [areas, agencies, documents] = [idsOf('areas'), idsOf('agencies'), idsOf('documents')];
  const isProved = (row: RawRow, column: string): boolean =>
    cell(row, column) === '' || documents.has(cell(row, column));
  return {
    observations: (row) => {
      const published = cell(row, 'published_on') || periodEnd(cell(row, 'period'));
      return figuresBefore(row, day).filter(
        (then) =>
          areas.has(cell(then, 'area')) &&
          (then === row ? published : cell(then, 'published_on')) <= day,
      );
    },
    budget: (row) =>
      cell(row, 'as_of') <= day
        ? linesBefore(row, day).filter((then) => isProved(then, 'document'))
        : [],
    'reports-due': (row) => (agencies.has(cell(row, 'agency')) ? [reportThen(row, day)] : []),
    comments: (row) => (cell(row, 'given_on') <= day ? [row] : []),
    corrections: (row) => (cell(row, 'corrected_on') <= day ? [row] : []),
    feedback: (row) => (cell(row, 'received_on') <= day ? [feedbackThen(row, day)] : []),
  } satisfies Record<string, RowsThen>;

  /** A receipt is known once the document that tells of it is. */
  function reportThen(row: RawRow, on: string): RawRow {
    const isKnown = cell(row, 'received_on') <= on && isProved(row, 'received_document');
    const receipt = isKnown ? {} : { received_on: '', received_document: '', note: '' };
    const correction = isKnown && cell(row, 'corrected_on') <= on ? {} : { corrected_on: '' };
    const exemption =
      cell(row, 'exempt_reason') !== '' && !hasEnded(row) ? { exempt_reason: '' } : {};
    return { ...row, ...receipt, ...correction, ...exemption };
  }

  function hasEnded(row: RawRow): boolean {
    const agency = rowsOf(files, 'agencies').find((one) => cell(one, 'id') === cell(row, 'agency'));
    return agency !== undefined && cell(agency, 'ended_on') !== '';
  }
}

function feedbackThen(row: RawRow, day: string): RawRow {
  return cell(row, 'answered_on') <= day ? row : { ...row, answer: '', answered_on: '' };
}

/** A computed figure needs all the figures that it is made from. */
function withAllInputs(files: Files): RowsThen {
  const key = ['indicator', 'area', 'period', 'standard', 'nature', 'document'];
  const figures = new Set(
    rowsOf(files, 'observations').map((row) =>
      key.map((column) => cell(row, column) || '-').join('/'),
    ),
  );
  return (row) =>
    cell(row, 'inputs')
      .split('|')
      .every((input) => figures.has(input))
      ? [row]
      : [];
}
