import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { zipChunks } from '../../src/exports/archive.ts';
import { archiveTexts } from '../../src/exports/archive-texts.ts';
import { dictionaryOf } from '../../src/exports/dictionary.ts';
import { readRecords } from '../../src/model/csv.ts';
import { checkedLocality } from './checked-locality.ts';
import { hostileAreas } from './hostile-dataset.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const zip = (files: Parameters<typeof zipChunks>[0]): Buffer =>
  Buffer.concat([...zipChunks(files)]);

describe('zipChunks(files)', () => {
  const files = [
    { name: 'b/so-lieu.csv', chunks: [bytes('một,'), bytes('hai')] },
    { name: 'README.md', chunks: [bytes('đọc trước')] },
    { name: 'trong.txt', chunks: [] },
  ];

  it('holds each file whole, in the order of their names', () => {
    const entries = Object.entries(unzipSync(zip(files))).map(([name, it]) => [
      name,
      strFromU8(it),
    ]);
    expect(entries).toEqual([
      ['README.md', 'đọc trước'],
      ['b/so-lieu.csv', 'một,hai'],
      ['trong.txt', ''],
    ]);
  });

  it('gives the same bytes whatever the order of the files', () => {
    expect(zip(files.toReversed()).equals(zip(files))).toBe(true);
  });
});

describe('archiveTexts(dictionaries, setting)', () => {
  const { site } = checkedLocality();
  const texts = (illustrative: boolean): Record<string, string> =>
    archiveTexts([dictionaryOf(hostileAreas)], {
      site: { ...site, illustrative },
      licence: 'Giấy phép',
    });

  it('describes every column of every table in one dictionary', () => {
    const { records, faults } = readRecords(texts(false)['tu-dien.csv'] ?? '');
    expect(faults).toEqual([]);
    expect(records[0]?.slice(0, 3)).toEqual(['dataset', 'field', 'title']);
    expect(records.slice(1).map(([dataset, field]) => `${dataset}.${field}`)).toEqual(
      hostileAreas.fields.map(({ name }) => `areas.${name}`),
    );
  });

  it('says in the README that figures are invented where they are, and only there', () => {
    expect(texts(true)['README.md']).toContain('SỐ LIỆU MINH HỌA');
    expect(texts(false)['README.md']).not.toContain('MINH HỌA');
  });
});
