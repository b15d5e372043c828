import { describe, expect, test } from 'vitest';
import type { ImportOptions } from '../../src/import/options.ts';
import { readOptions, type TypedOptions } from '../../src/import/read-options.ts';

const read = (typed: Partial<TypedOptions>): ImportOptions =>
  readOptions({ absence: [], ...typed });

describe('readOptions(typed)', () => {
  test('without answers leaves all open', () => {
    const given = Object.entries(read({})).filter(([, value]) => value !== undefined);
    expect(given).toEqual([
      ['absences', {}],
      ['fills', {}],
      ['meanings', {}],
    ]);
  });

  test.each<[Partial<TypedOptions>, Partial<ImportOptions>]>([
    [{ table: 'reports-due' }, { table: 'reports-due' }],
    [{ decimal: 'point' }, { decimal: 'point' }],
    [{ percent: 'fraction' }, { percent: 'fraction' }],
    [{ month: 'period-end' }, { month: 'period-end' }],
    [{ dates: 'month-first' }, { dates: 'month-first' }],
    [{ replace: true }, { replace: true }],
    [
      { reason: 'Đếm lại.', document: 'a', date: 'x' },
      { reason: 'Đếm lại.', document: 'a', date: 'x' },
    ],
    [{ absence: ['-=0', '…=blank'] }, { absences: { '-': '0', '…': 'blank' } }],
    [{ absence: ['==not-due'] }, { absences: { '=': 'not-due' } }],
    [{ absence: [' - =0'] }, { absences: { '-': '0' } }],
    [{ absence: ['-=0', '-=blank'] }, { absences: { '-': 'blank' } }],
    [{ absence: ['__proto__=0'] }, { absences: Object.fromEntries([['__proto__', '0']]) }],
  ])('%j is %j', (typed, options) => {
    expect(read(typed)).toMatchObject(options);
  });

  test.each<[Partial<TypedOptions>, string]>([
    [{ table: 'people' }, '--table people: chỉ nhận agencies, areas,'],
    [{ table: 'toString' }, '--table toString: chỉ nhận'],
    [{ decimal: '' }, '--decimal : chỉ nhận comma, point'],
    [{ percent: 'Fraction' }, '--percent Fraction: chỉ nhận as-is, fraction'],
    [{ month: '12' }, '--month 12: chỉ nhận month, period-end'],
    [{ dates: 'dmy' }, '--dates dmy: chỉ nhận day-first, month-first'],
    [{ absence: ['not-due'] }, '--absence not-due: cần dạng "dấu=mã"'],
    [{ absence: ['=0'] }, '--absence =0: cần dạng "dấu=mã"'],
    [{ absence: ['  =0'] }, '--absence   =0: cần dạng "dấu=mã"'],
    [{ absence: ['-='] }, '--absence -=: sau dấu = chỉ nhận 0, blank, not-published,'],
    [{ absence: ['-=constructor'] }, '--absence -=constructor: sau dấu = chỉ nhận 0, blank,'],
  ])('%j is refused', (typed, message) => {
    expect(() => read(typed)).toThrow(message);
  });
});
