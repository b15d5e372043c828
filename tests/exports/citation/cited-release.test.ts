import { expect, test } from 'vitest';
import { citedRelease } from '../../../src/exports/citation/cited-release.ts';
import type { Download } from '../../../src/exports/download.ts';
import type { Release } from '../../../src/model/release.ts';

const sum = 'a'.repeat(64);
const table: Download = {
  id: 'targets/targets.csv',
  dataset: 'targets',
  format: 'csv',
  bytes: 9,
  sha256: sum,
};
const release: Release = {
  id: '2026-11-24-1',
  title: 'Ví Dụ',
  released_on: '2026-11-24',
  assessment_date: '2026-06-30',
  rules: '1.0',
  licence: 'https://creativecommons.org/licenses/by/4.0/',
  illustrative: false,
  previous: null,
  inputs: [],
  files: [{ path: 'targets/targets.csv', bytes: 9, sha256: sum }],
  manifest: 'b'.repeat(64),
  changes: null,
};
const now = { downloads: [table], assessmentDate: '2026-06-30' };

test('citedRelease(release, now) is the release while its tables are those of now', () => {
  expect(citedRelease(release, now)).toBe(release);
});

test('citedRelease(release, now) is null once a table has changed', () => {
  const changed = { ...table, sha256: 'c'.repeat(64) };
  expect(citedRelease(release, { ...now, downloads: [changed] })).toBeNull();
});

test('citedRelease(release, now) lets a table come later, but not the figures', () => {
  const later = { ...table, dataset: 'terms', id: 'terms/terms.csv' };
  expect(citedRelease(release, { ...now, downloads: [table, later] })).toBe(release);
  const figures = { ...table, dataset: 'observations', id: 'observations/observations.csv' };
  expect(citedRelease(release, { ...now, downloads: [table, figures] })).toBeNull();
});

test('citedRelease(release, now) is null once another day decides what counts', () => {
  expect(citedRelease(release, { ...now, assessmentDate: '2026-07-01' })).toBeNull();
});

test('citedRelease(release, now) is null while there is no release', () => {
  expect(citedRelease(null, now)).toBeNull();
});
