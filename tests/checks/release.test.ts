import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { checkReleases } from '../../src/checks/release.ts';
import { type FoundRelease, manifestText } from '../../src/model/release.ts';

const sumOf = (text: string): string => createHash('sha256').update(text).digest('hex');
const file = { path: 'terms/terms.csv', bytes: 2, sha256: sumOf('id') };

function release(name: string, previous: string | null): FoundRelease {
  const text = manifestText({
    ...{ release: name, released_on: name.slice(0, 10), assessment_date: '2024-03-01' },
    ...{ title: 'Nơi thử', rules: '1.0', licence: 'https://example.org/giay-phep' },
    ...{ illustrative: true, previous, inputs: [], files: [file] },
  });
  return { name, manifest: { text, sha256: sumOf(text) }, files: [file] };
}

const sum = ({ manifest }: FoundRelease): string => manifest?.sha256 ?? '';
const first = release('2024-03-15-1', null);
const second = release('2024-03-15-2', sum(first));
const third = release('2025-01-10-1', sum(second));

const tagsOf = (found: readonly FoundRelease[]): string[] =>
  checkReleases(found).map(({ tag }) => tag);

test('checkReleases(a whole chain) finds nothing', () => {
  expect(checkReleases([first, second, third])).toEqual([]);
  expect(checkReleases([])).toEqual([]);
});

test('checkReleases names a release that was taken away, whichever it was', () => {
  expect(tagsOf([second, third])).toEqual(['release-sequence', 'release-chain']);
  expect(tagsOf([first, third])).toEqual(['release-chain']);
});

test('checkReleases finds an old manifest written anew by the one after it', () => {
  const anew = {
    ...release('2024-03-15-1', null),
    manifest: release('2024-03-15-1', null).manifest,
  };
  const text = (anew.manifest?.text ?? '').replace('2024-03-01', '2024-03-02');
  const forged = { ...anew, manifest: { text, sha256: sumOf(text) } };
  expect(tagsOf([forged, second, third])).toEqual(['release-chain']);
});

test('checkReleases wants the manifest in its one form', () => {
  const text = `${first.manifest?.text} `;
  expect(tagsOf([{ ...first, manifest: { text, sha256: sumOf(text) } }])).toEqual([
    'release-manifest',
  ]);
});

test('checkReleases finds other bytes of the same length', () => {
  const files = [{ ...file, sha256: sumOf('di') }];
  expect(tagsOf([{ ...first, files }])).toEqual(['release-file-changed']);
});
