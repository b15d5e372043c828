import { budget } from '../../src/model/budget-line.ts';
import type { RawRow } from '../../src/model/csv.ts';
import { keyOf, type Noun } from '../../src/model/noun.ts';
import { correctedAmount } from './budget-events.ts';
import { disbursedPapers } from './budget-shape.ts';
import { before as baselineBefore } from './corrections.ts';
import { cell } from './raw-tables.ts';
import { review, sources } from './sources.ts';

/** A figure as it stood on a day: the revised baseline with its first value and document. */
export function figuresBefore(row: RawRow, day: string): RawRow[] {
  const { document, published_on } = sources.revision;
  if (cell(row, 'document') !== document || day >= (published_on ?? '')) return [row];
  const first = review[2022];
  const values = Object.entries(baselineBefore).find(([name]) => name === cell(row, 'indicator'));
  if (values === undefined) throw new Error(`No first value of ${cell(row, 'indicator')}`);
  const isCommune = cell(row, 'area').startsWith('xa-');
  return [
    {
      ...{ ...row, value: isCommune ? values[1].commune : values[1].town, note: '' },
      ...{ document: first.document ?? '', published_on: first.published_on ?? '' },
    },
  ];
}

/** An amount as it stood on a day: the corrected one as the settlement had printed it. */
export function linesBefore(row: RawRow, day: string): RawRow[] {
  const { key, corrected_on: corrected, tooMuch } = correctedAmount;
  if (rawKey(budget, row) !== key || day >= corrected) return [row];
  const { document, place } = disbursedPapers[2024] ?? {};
  return [
    {
      ...{ ...row, amount: String(Number(cell(row, 'amount')) + tooMuch), note: '' },
      ...{ document: document ?? '', place: place ?? '' },
    },
  ];
}

function rawKey(noun: Noun, row: RawRow): string {
  return keyOf(
    noun,
    Object.fromEntries(Object.entries(row).map(([name, text]) => [name, text || null])),
  );
}
