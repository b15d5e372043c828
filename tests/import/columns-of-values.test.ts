import { describe, expect, test } from 'vitest';
import { readDates } from '../../src/import/date-column.ts';
import { blankCell, type Cell, textCell } from '../../src/import/grid.ts';
import { readNumerals } from '../../src/import/number-column.ts';
import { readPeriod } from '../../src/import/period-cell.ts';
import { integer, number } from '../../src/model/cell-type.ts';
import { formatPeriod } from '../../src/words/format.ts';

const placed = (cells: readonly (string | Cell)[]) =>
  cells.map((cell, index) => ({
    row: index + 2,
    cell: typeof cell === 'string' ? textCell(cell) : cell,
  }));
const spot = { file: 'tep.csv' };

describe('readNumerals(cells) reads a column one way', () => {
  const read = (cells: readonly (string | Cell)[], type = number) => {
    const { numerals, findings } = readNumerals(placed(cells), type, { spot, decimal: undefined });
    return [numerals.map(({ text }) => text), findings.map(({ tag, row }) => [tag, row])];
  };

  test.each([
    ['what one cell proves holds for all', ['1.234', '1.234,5'], ['1234', '1234.5'], []],
    ['the point too', ['1.234', '0.5'], ['1.234', '0.5'], []],
    ['nothing to prove, nothing to ask', ['12', '7'], ['12', '7'], []],
    ['two readings are asked about', ['12', '1.234'], ['12', '1234'], [['which-decimal', 3]]],
    ['two ways are refused', ['1,5', '1.5'], ['1.5', '1.5'], [['mixed-separators', 3]]],
  ])('%s', (_name, cells, texts, findings) => {
    const [found, said] = read(cells);
    expect(said).toEqual(findings);
    expect(found).toEqual(texts);
  });

  test('whole numbers have no decimals to ask about', () => {
    expect(read(['1.234', '2,345'], integer)).toEqual([
      ['1234', '2,345'],
      [['mixed-separators', 3]],
    ]);
    expect(read(['2.023', '2.024'], integer)).toEqual([['2023', '2024'], []]);
  });

  test('a workbook’s numbers are what they are and prove nothing about text', () => {
    const cell: Cell = { text: '1234.5', kind: 'number' };
    expect(read([cell, '1.234'])).toEqual([['1234.5', '1234'], [['which-decimal', 3]]]);
    expect(read([{ text: '0.031', kind: 'percent' }])).toEqual([['3.1'], []]);
  });

  test('what is no number stays as typed', () => {
    expect(read(['61 hộ', blankCell])).toEqual([['61 hộ', ''], []]);
  });
});

describe('readDates(cells) reads a column in one order', () => {
  const read = (...cells: string[]) => {
    const { texts, findings } = readDates(placed(cells), { spot, order: undefined });
    return [[...texts.values()], findings.map(({ tag }) => tag)];
  };

  test.each([
    [
      ['31/12/2023', '1-2-2023', '03.04.2023', '2023-05-06'],
      ['2023-12-31', '2023-02-01', '2023-04-03', '2023-05-06'],
      [],
    ],
    [['31/12/2023 00:00:00', '2023-05-06T00:00'], ['2023-12-31', '2023-05-06'], []],
    [['12/31/2023', '03/04/2023'], ['2023-12-31', '2023-03-04'], ['which-date-order']],
    [['12/31/2023', '31/12/2023'], ['12/31/2023', '2023-12-31'], ['mixed-dates']],
    [['31/12/23', '31/02/2023'], ['31/12/23', '31/02/2023'], []],
    [['45291'], ['45291'], ['serial-number-date']],
  ])('%j', (cells, texts, tags) => {
    expect(read(...cells)).toEqual([texts, tags]);
  });
});

describe('readPeriod(cell)', () => {
  test.each(['2023', '2023-H1', '2023-H2', '2023-Q3', '2023-06'])(
    'reads %s as readers see it',
    (period) => {
      expect(readPeriod(formatPeriod(period))).toEqual({ text: period });
    },
  );

  test.each([
    ['Năm 2023', { text: '2023' }],
    ['Quý IV/2023', { text: '2023-Q4' }],
    ['quý 1 năm 2023', { text: '2023-Q1' }],
    ['12/2023', { month: '2023-12', periodEnd: '2023' }],
    ['9/2023', { month: '2023-09', periodEnd: undefined }],
    ['2023-06', undefined],
    ['cuối năm', undefined],
  ])('%s', (cell, reading) => {
    expect(readPeriod(cell)).toEqual(reading);
  });
});
