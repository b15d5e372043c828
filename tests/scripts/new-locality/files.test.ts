import { expect, test } from 'vitest';
import { newLocalityFiles } from '../../../scripts/new-locality/files.ts';
import { checkLocality } from '../../../src/checks/run.ts';
import { canonicalTable } from '../../../src/model/csv.ts';
import { fileOf } from '../../../src/model/noun.ts';
import { nounNames, nouns } from '../../../src/model/nouns.ts';
import { isUnfilled } from '../../../src/model/unfilled.ts';

const files = newLocalityFiles({ folder: 'noi-khac/xa-thu', today: '2027-03-04' });
const bytes = new Map([...files].map(([name, text]) => [name, new TextEncoder().encode(text)]));

test('newLocalityFiles(…) passes every check; only what is to be filled in is told', () => {
  const { problems, locality } = checkLocality(bytes);
  expect([...new Set(problems.map(({ tag, severity }) => `${severity} ${tag}`))]).toEqual([
    'warning not-filled-in',
  ]);
  expect(locality !== null && isUnfilled(locality.site)).toBe(true);
  expect(locality?.site.illustrative).toBe(false);
});

test('newLocalityFiles(…) has every table, empty but for the rows that site.yml names', () => {
  const rows = nounNames().flatMap((name) => {
    const text = files.get(`data/${fileOf(nouns[name])}`) ?? '';
    expect(canonicalTable(nouns[name], text)).toBe(text);
    return text.split('\n').slice(1, -1);
  });
  expect(rows).toHaveLength(3);
  expect(rows.every((row) => row.includes('(chưa điền)'))).toBe(true);
});

test('newLocalityFiles(…) names its own folder and day, and holds no figure', () => {
  expect(files.get('README.md')).toContain('--locality noi-khac/xa-thu --out dist-xa-thu');
  expect(files.get('content/site.yml')).toContain('assessment_date: 2027-03-04');
  expect([...files.values()].join('')).not.toContain('{{');
  expect(files.get('data/README.md')).toContain('| `observations.csv` | Số liệu |');
});
