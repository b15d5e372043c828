import type { NounName } from '../../src/model/nouns.ts';
import { cell, type RowsThen, rowsOf } from './raw-tables.ts';

/** Cells of hand-made rows that say what only a later day brought, and what stood there before. */
const laterCells = [
  {
    ...{ table: 'targets', id: 'den-lop-dung-tuoi', since: '2024-07-01' },
    cells: {
      ...{ name: '97% trẻ em nghèo, cận nghèo đến lớp đúng tuổi', value: '97', note: '' },
      ...{ original_value: '', revised_on: '', revised_document: '' },
    },
  },
  { ...{ table: 'indicators', id: 'nuoc-hop-ve-sinh', since: '2024-07-10' }, cells: { note: '' } },
] as const;

/** What the hand-made tables said on a day, before later documents, mergers and changes. */
export function handMadeBefore(
  files: ReadonlyMap<string, Uint8Array>,
  day: string,
): Partial<Record<NounName, RowsThen>> {
  const issued = new Map(
    rowsOf(files, 'documents').map((row) => [cell(row, 'id'), cell(row, 'issued_on')]),
  );
  const isLater = (document: string): boolean => (issued.get(document) ?? '') > day;
  const cited = new Set(
    rowsOf(files, 'observations')
      .filter((row) => cell(row, 'published_on') <= day)
      .map((row) => cell(row, 'document')),
  );
  const heirs = new Set(
    rowsOf(files, 'agencies')
      .filter((row) => isLater(cell(row, 'ended_document')))
      .flatMap((row) => cell(row, 'successors').split('|')),
  );
  return {
    documents: (row) => {
      const isKnown = cell(row, 'issued_on') === '' ? cited.has(cell(row, 'id')) : true;
      return isKnown && !isLater(cell(row, 'id')) ? [row] : [];
    },
    areas: (row) => {
      if (!isLater(cell(row, 'document'))) return [row];
      if (cell(row, 'valid_from') !== '') return [];
      return [{ ...row, ...{ valid_to: '', successors: '', document: '', place: '', note: '' } }];
    },
    agencies: (row) => {
      if (heirs.has(cell(row, 'id'))) return [];
      if (!isLater(cell(row, 'ended_document'))) return [row];
      return [{ ...row, ended_on: '', ended_document: '', successors: '' }];
    },
    targets: cellsBefore('targets', day),
    indicators: cellsBefore('indicators', day),
  };
}

function cellsBefore(table: string, day: string): RowsThen {
  return (row) => {
    const later = laterCells.find(
      (one) => one.table === table && one.id === cell(row, 'id') && one.since > day,
    );
    return [{ ...row, ...later?.cells }];
  };
}
