import type { CellType } from '../model/cell-type.ts';

/** What a steward most likely meant: a decimal comma, dots between thousands, a date the Vietnamese way. */
export function suggestionFor(cell: string, type: CellType): string | undefined {
  const candidates = {
    number: numberOf(cell),
    integer: /^-?\d{1,3}([ .,]\d{3})+$/.test(cell) ? cell.replaceAll(/[ .,]/g, '') : '',
    date: isoDate(cell),
    slug: slugOf(cell),
    reference: slugOf(cell),
    flag: flagOf(cell),
  };
  const offered = Object.entries(candidates).find(([name]) => name === type.name)?.[1] ?? '';
  return offered !== '' && type.read(offered) !== undefined ? offered : undefined;
}

/** `1,234` is left alone: it may be 1.234 as well as 1234. */
function numberOf(cell: string): string {
  if (/^-?\d+,(\d{1,2}|\d{4,})$/.test(cell)) return cell.replace(',', '.');
  const isGrouped = /^-?\d{1,3}([. ]\d{3})+(,\d+)?$/.test(cell);
  return isGrouped ? cell.replaceAll(/[. ]/g, '').replace(',', '.') : '';
}

function flagOf(cell: string): string {
  if (/^(có|đúng|true|1|y)$/i.test(cell)) return 'yes';
  return /^(không|sai|false|0|n)$/i.test(cell) ? 'no' : '';
}

function isoDate(cell: string): string {
  const match = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(cell);
  const [, day = '', month = '', year = ''] = match ?? [];
  return match === null ? '' : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** A slug of some words: `Giá trị (hộ)` → `gia-tri-ho`. */
export function slugOf(cell: string): string {
  return cell
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[đĐ]/g, 'd')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
}
