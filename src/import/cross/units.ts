import type { Finding } from '../finding.ts';
import { spotOf } from '../grid.ts';
import { unitAbove } from '../unit.ts';
import { answerFor, ask, type Scope, scopedKey } from './answers.ts';
import type { CrossHeader } from './cross-header.ts';
import type { CrossContext } from './gaps.ts';

/** Units in which offices write money. */
const moneyUnits = ['triệu đồng', 'đồng', 'nghìn đồng', 'tỷ đồng'];

/**
 * Money without a unit may be thousands, millions or billions: it is asked. A figure is kept in the unit of
 * its indicator, as in a long table.
 */
export function askUnit(
  scope: Scope,
  header: CrossHeader,
  { options }: CrossContext,
): { header: CrossHeader; findings: Finding[] } {
  const { grid } = scope;
  const isOpen =
    header.vocabulary.noun === 'budget' &&
    header.unitColumn === undefined &&
    unitAbove(grid, header.first) === null &&
    !isUnitRow(scope, header) &&
    header.values.some(({ unit }) => unit === null);
  if (!isOpen) return { header, findings: [] };
  const answer = answerFor(scope, 'unit', options.fills);
  if (answer !== undefined) {
    const values = header.values.map((value) => ({ ...value, unit: value.unit ?? answer }));
    return { header: { ...header, values }, findings: [] };
  }
  const spot = { ...spotOf(grid), row: grid.rows[header.first]?.row ?? 1 };
  const finding = ask(spot, 'which-fill', {
    asked: 'bảng ngang không ghi đơn vị tính của tiền',
    key: scopedKey(scope, 'unit'),
    choices: moneyUnits.map((unit) => [unit, unit] as const),
  });
  return { header, findings: [finding] };
}

/** A row of units in brackets under the headings. */
function isUnitRow({ grid }: Scope, { end, values }: CrossHeader): boolean {
  const row = grid.rows[end];
  return values.every(({ index }) => /^\s*\(.*\p{L}.*\)\s*$/u.test(row?.cells[index]?.text ?? ''));
}
