import parse from 'bibtex-parse';
import { describe, expect, it, test } from 'vitest';
import { bibtex } from '../../../src/exports/citation/bibtex.ts';
import { citationFile } from '../../../src/exports/citation/formats.ts';
import { hostileTexts, plain, withText } from './citables.ts';

const commands: Readonly<Record<string, string>> = {
  textbackslash: '\\',
  textbraceleft: '{',
  textbraceright: '}',
  textasciitilde: '~',
  textasciicircum: '^',
};
const command = new RegExp(`\\\\(${Object.keys(commands).join('|')}|[&%#_$])`, 'g');

/** What TeX makes of a field; the program that read it has taken inner braces away. */
const typeset = (field: unknown): string =>
  String(field).replaceAll(command, (_, name: string) => commands[name] ?? name);

const seen = (text: string): string => text.replaceAll(/[\p{Cc}\u2028\s]+/gu, ' ').trim();

describe('bibtex(citable)', () => {
  it('is read by another program as it was meant', () => {
    const [entry] = parse.entries(bibtex(plain));
    expect(entry).toMatchObject({
      key: 'bao-hiem-y-te-2026-11-24-1',
      type: 'misc',
      AUTHOR: 'Nhóm dữ liệu mở Ví Dụ',
      TITLE: 'Bảo hiểm y tế cho người thuộc hộ nghèo, hộ cận nghèo',
      VERSION: '2026-11-24-1',
      URL: plain.address,
    });
    expect(String(entry?.['NOTE'])).toContain('Nguồn: VD-01/2023; VD-05/2023, Biểu 1.');
  });

  it.each(hostileTexts)('keeps %j in one entry, and its braces even', (text) => {
    const entries = parse.entries(bibtex(withText(text)));
    expect(entries).toHaveLength(1);
    expect(typeset(entries[0]?.['TITLE'])).toBe(seen(text));
    expect(typeset(entries[0]?.['AUTHOR'])).toBe(seen(text));
    const written = bibtex(withText(text));
    expect(written.split('{').length).toBe(written.split('}').length);
  });

  it('keeps an address from ending its field', () => {
    const [entry] = parse.entries(bibtex({ ...plain, address: 'https://a.example/x}y{z#so_1' }));
    expect(entry?.['URL']).toBe('https://a.example/x%7Dy%7Bz#so_1');
  });

  it('says that there is no release by leaving its number out', () => {
    const [entry] = parse.entries(bibtex({ ...plain, release: null }));
    expect(entry?.['VERSION']).toBeUndefined();
    expect(entry?.key).toBe('bao-hiem-y-te-2026-06-30');
    expect(String(entry?.['NOTE'])).toContain('Chưa có bản phát hành');
  });
});

test('citationFile("bib", citables) holds one entry for each', () => {
  const file = citationFile('bib', [plain, { ...plain, key: 'khac' }]);
  expect(parse.entries(file).map(({ key }) => key)).toEqual([
    'bao-hiem-y-te-2026-11-24-1',
    'khac-2026-11-24-1',
  ]);
});
