import { describe, expect, it } from 'vitest';
import { toCell } from '../../src/exports/cell.ts';

describe('toCell(value)', () => {
  it('makes a missing value null', () => {
    expect([toCell(undefined), toCell(null)]).toEqual([null, null]);
  });

  it('puts the replacement character for half a surrogate pair, which UTF-8 cannot hold', () => {
    expect(toCell('a\ud83d')).toBe('a\ufffd');
    expect(toCell(['\udc00', '😀'])).toEqual(['\ufffd', '😀']);
  });

  it('knows one zero', () => {
    expect(toCell(-0)).toBe(0);
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, {}, [null]])('refuses %o', (value) => {
    expect(() => toCell(value)).toThrow();
  });
});
