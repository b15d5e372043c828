import { describe, expect, test } from 'vitest';
import {
  byRelease,
  manifestText,
  partsOfReleaseId,
  type ReleaseManifest,
  releaseManifest,
} from '../../src/model/release.ts';

const sum = 'a'.repeat(64);
const manifest: ReleaseManifest = {
  release: '2024-03-15-1',
  title: 'Nơi thử',
  released_on: '2024-03-15',
  assessment_date: '2024-03-15',
  rules: '1.0',
  licence: 'https://creativecommons.org/licenses/by/4.0/',
  illustrative: true,
  previous: null,
  inputs: [{ path: 'data/terms.csv', sha256: sum }],
  files: [
    { path: 'terms/terms.json', bytes: 2, sha256: sum },
    { path: 'terms/terms.csv', bytes: 1, sha256: sum },
  ],
};

describe('manifestText(manifest)', () => {
  test('is one text, however members and files are ordered', () => {
    const { files, ...others } = manifest;
    const turned = { files: files.toReversed(), ...others };
    expect(manifestText(turned)).toBe(manifestText(manifest));
    expect(manifestText(manifest).indexOf('terms.csv"')).toBeGreaterThan(0);
  });

  test('is read back as the same manifest, its files sorted by their paths', () => {
    const read = releaseManifest.parse(JSON.parse(manifestText(manifest)));
    expect(read).toEqual({ ...manifest, files: manifest.files.toReversed() });
  });

  test('refuses a member that no manifest has', () => {
    expect(releaseManifest.safeParse({ ...manifest, more: 1 }).success).toBe(false);
  });
});

test.each([
  ['2024-03-15-1', { date: '2024-03-15', number: 1 }],
  ['2024-03-15-12', { date: '2024-03-15', number: 12 }],
  ['2024-02-30-1', null],
  ['2024-03-15-0', null],
  ['2024-03-15', null],
  ['ban-1', null],
])('partsOfReleaseId(%s) is %o', (id, parts) => {
  expect(partsOfReleaseId(id)).toEqual(parts);
});

test('byRelease sorts by date, then by number, not by letters', () => {
  const ids = ['2024-03-15-10', '2025-01-01-1', '2024-03-15-9'];
  expect(ids.toSorted(byRelease)).toEqual(['2024-03-15-9', '2024-03-15-10', '2025-01-01-1']);
});
