import { expect, test } from 'vitest';
import { tags } from '../../src/checks/tags.ts';
import { tagGuide, tagGuideParts } from '../../src/import/tag-guide/tag-guide.ts';
import { importTags } from '../../src/import/tags.ts';

const all = [...Object.keys(tags), ...Object.keys(importTags)].sort();

test('the guide has one entry for each rule, none missing and none extra', () => {
  expect(Object.keys(tagGuide).sort()).toEqual(all);
  expect(tagGuideParts.flatMap(({ guide }) => Object.keys(guide)).sort()).toEqual(all);
});

test('no rule of the checks has the name of a rule of import', () => {
  expect(new Set(all).size).toBe(all.length);
});

test.each(Object.entries(tagGuide))('%s is told in whole sentences', (_tag, entry) => {
  const { meaning, cure, example } = entry;
  expect(meaning).toMatch(/^\p{Lu}.*\.$/u);
  expect(cure).toMatch(/^\p{Lu}.*\.$/u);
  expect(example).not.toBe('');
});
