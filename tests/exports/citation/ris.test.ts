import { describe, expect, it } from 'vitest';
import { citationFile } from '../../../src/exports/citation/formats.ts';
import { ris } from '../../../src/exports/citation/ris.ts';
import { hostileTexts, kinds, plain, withText } from './citables.ts';

/** The grammar of the format: records from TY to ER, each line a tag, two spaces, a hyphen, a space, a value. */
function records(text: string): Map<string, string>[] {
  const all: Map<string, string>[] = [];
  for (const line of text.split('\r\n').slice(0, -1)) {
    const [, tag = '', value = ''] = /^([A-Z][A-Z0-9]) {2}- ([^\r\n]*)$/.exec(line) ?? [];
    expect(tag, JSON.stringify(line)).not.toBe('');
    if (tag === 'TY') all.push(new Map());
    all.at(-1)?.set(tag, value);
  }
  for (const record of all) {
    expect([...record.keys()][0]).toBe('TY');
    expect([...record.keys()].at(-1)).toBe('ER');
  }
  return all;
}

describe('ris(citable)', () => {
  it('has every field once, in the lines of the format', () => {
    const [record] = records(ris(plain));
    expect(Object.fromEntries(record ?? [])).toMatchObject({
      TY: 'ELEC',
      AU: plain.publisher,
      TI: plain.title,
      PY: '2026',
      DA: '2026/11/24/',
      ET: '2026-11-24-1',
      UR: plain.address,
    });
  });

  it.each(hostileTexts)('keeps %j in one record and one line', (text) => {
    const found = records(ris(withText(text)));
    expect(found).toHaveLength(1);
    expect(found[0]?.get('TI')).toBe(text.replaceAll(/[\p{Cc}\u2028\s]+/gu, ' ').trim());
  });

  it('calls every kind by a type of the format', () => {
    const types = kinds.map((kind) => records(ris({ ...plain, kind }))[0]?.get('TY'));
    expect(types).toEqual(['ELEC', 'FIGURE', 'DATA', 'DATA']);
  });

  it('keeps several records apart', () => {
    expect(records(citationFile('ris', [plain, plain]))).toHaveLength(2);
  });
});
