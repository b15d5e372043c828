import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { readLocality } from '../../scripts/read-locality.ts';
import { formatProblem } from '../../src/checks/problem.ts';
import { checkFiles } from '../../src/import/check-files.ts';
import { type ChosenFile, checkInPlace, isContent, placeOf } from '../../src/import/in-place.ts';
import { readUpload } from '../../src/import/read-upload.ts';
import { expectedFile, faultNames, validLocality } from '../checks/locality-fixture.ts';

const folderOf = (name: string): string => path.dirname(expectedFile(name));

/** The files of a fault as a steward would choose them: by name alone. */
const chosenOf = (name: string): ChosenFile[] =>
  [...readLocality(folderOf(name))].map(([file, bytes]) => ({ name: path.basename(file), bytes }));

/** Faults of a folder as a whole: what is missing from it, or lies in it, is no file to choose. */
const ofFolders = faultNames.filter(
  (name) => existsSync(path.join(folderOf(name), 'removed.txt')) || name.startsWith('release-'),
);
const faults = faultNames.filter((name) => !ofFolders.includes(name) && name !== 'unknown-file');

test('only faults of a folder as a whole cannot be chosen as files', () => {
  expect(ofFolders).toEqual([
    'missing-file',
    'release-chain',
    'release-file-changed',
    'release-file-extra',
    'release-file-missing',
    'release-manifest',
    'release-name',
    'release-sequence',
  ]);
});

describe('checkFiles(faulty files) says what npm run check says, word for word', () => {
  test.each(faults)('%s', (name) => {
    const placed = chosenOf(name);
    const uploads = placed
      .filter((file) => !isContent(file.name))
      .map((file) => readUpload(file.bytes, file.name));
    const task = { files: validLocality(), uploads, options: {} };
    const { report } = checkFiles(task, placed);
    expect(report.inPlace?.map((line) => `${line}\n`).join('')).toBe(
      readFileSync(expectedFile(name), 'utf8'),
    );
  });
});

test('checkInPlace(a file of a name that has no place) says nothing', () => {
  expect(checkInPlace(validLocality(), [{ name: 'so-lieu.csv', bytes: new Uint8Array() }])).toEqual(
    [],
  );
});

test('checkInPlace(files) leaves out what was wrong before', () => {
  const files = validLocality();
  const faulty = chosenOf('small-count')[0];
  if (faulty === undefined) throw new Error('small-count has no file');
  const before = new Map([...files, [`data/${faulty.name}`, faulty.bytes] as const]);
  expect(checkInPlace(files, [faulty]).map(formatProblem)).not.toEqual([]);
  expect(checkInPlace(before, [faulty])).toEqual([]);
});

test('placeOf(name) knows the files of a locality by name', () => {
  expect(placeOf('observations.csv')).toBe('data/observations.csv');
  expect(placeOf('ke-hoach.txt')).toBe('content/plan/ke-hoach.txt');
  expect(placeOf('ho-tro-nguong.yml')).toBe('content/ho-tro-nguong.yml');
  expect(placeOf('so-lieu.xlsx')).toBe(null);
  expect(readdirSync(folderOf('unknown-file'))).toContain('data');
});
