import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guardFormula, unguardFormula } from '../../src/model/formula-guard.ts';

describe('guardFormula(text)', () => {
  it.each([
    ['=cmd()', "'=cmd()"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ["+cmd|' /C calc'!A0", "'+cmd|' /C calc'!A0"],
    ['-2+3+cmd()', "'-2+3+cmd()"],
    ['\t=1', "'\t=1"],
    ['＝1+1', "'＝1+1"],
    ["'=1", "''=1"],
  ])('puts a quote before %j', (text, guarded) => {
    expect(guardFormula(text)).toBe(guarded);
  });

  it.each([
    '',
    '-',
    '+',
    '=',
    '-5',
    '+84 912 345 678',
    '-1.234,5',
    "'quoted'",
    'a=b',
    '0,5 - 1,0%',
  ])('leaves %j as it is', (text) => {
    expect(guardFormula(text)).toBe(text);
  });

  it('can be undone', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom("'", '=', '+', '-', '\t', '1', 'a', ' ') }),
        (text) => {
          expect(unguardFormula(guardFormula(text))).toBe(text);
        },
      ),
    );
  });
});
