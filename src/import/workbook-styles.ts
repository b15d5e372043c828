import { readXml } from './xml.ts';

/** What a cell's number format makes of a number. */
export type NumberLook = 'number' | 'percent' | 'date';

/** Formats that every workbook has without naming them. Source: ECMA-376 Part 1, 18.8.30. */
const builtIn: Readonly<Record<number, NumberLook>> = Object.fromEntries([
  ...[9, 10].map((id) => [id, 'percent']),
  ...[14, 15, 16, 17, 22, ...range(27, 36), ...range(50, 58)].map((id) => [id, 'date']),
]);

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** The look of each cell style, by its number. */
export function readStyles(xml: string): NumberLook[] {
  const own = new Map<number, NumberLook>();
  const looks: NumberLook[] = [];
  let isCellStyles = false;
  readXml(xml, {
    open(name, attribute) {
      if (name === 'numFmt')
        own.set(Number(attribute('numFmtId')), lookOf(attribute('formatCode') ?? ''));
      if (name === 'cellXfs') isCellStyles = true;
      if (name !== 'xf' || !isCellStyles) return;
      const id = Number(attribute('numFmtId') ?? 0);
      looks.push(own.get(id) ?? builtIn[id] ?? 'number');
    },
    close(name) {
      if (name === 'cellXfs') isCellStyles = false;
    },
  });
  return looks;
}

/** A format's first part, without colours, quoted words and letters behind a backslash. */
function lookOf(format: string): NumberLook {
  const [first = ''] = format.replaceAll(/"[^"]*"|\\.|\[[^\]]*\]|_.|\*./g, '').split(';');
  if (first.includes('%')) return 'percent';
  return /[dy]/i.test(first) || /m{3,}/i.test(first) ? 'date' : 'number';
}

/** The ISO day of a date as a workbook counts it; `undefined` before 1 March 1900, when Excel miscounts. */
export function dayOfSerial(serial: number, isFrom1904: boolean): string | undefined {
  const days = Math.floor(serial) + (isFrom1904 ? 1462 : 0);
  if (days < 61 || days > 2_958_465) return undefined;
  return new Date(Date.UTC(1899, 11, 30 + days)).toISOString().slice(0, 10);
}
