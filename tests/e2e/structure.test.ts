import { describe, expect, test } from 'vitest';
import { type Page, readSites } from './site.ts';
import type { Tag } from './tags.ts';

const is =
  (name: string, attributes: Readonly<Record<string, string>> = {}) =>
  (tag: Tag) =>
    tag.name === name &&
    Object.entries(attributes).every(([key, value]) => tag.attributes[key] === value);

/** Pages that do not hold `count` tags of a kind. */
const without = (pages: readonly Page[], wanted: (tag: Tag) => boolean, count = 1): string[] =>
  pages.filter(({ tags }) => tags.filter(wanted).length !== count).map(({ file }) => file);

describe.each(readSites())('structure of $out', ({ pages }) => {
  test('it has pages', () => {
    expect(pages.length).toBeGreaterThan(5);
  });

  test('every page has exactly one h1, one main, one title and one description', () => {
    expect(without(pages, is('h1'))).toEqual([]);
    expect(without(pages, is('main'))).toEqual([]);
    expect(without(pages, is('title'))).not.toContain('');
    expect(without(pages, is('meta', { name: 'description' }))).toEqual([]);
  });

  test('every page says that it is in Vietnamese', () => {
    expect(without(pages, is('html', { lang: 'vi' }))).toEqual([]);
  });

  test('the first link of every page with something before its content skips to it', () => {
    const faults = pages.filter(({ tags, template }) => {
      // An embedded page is its content alone.
      if (template.startsWith('nhung/')) return false;
      const link = tags.find(is('a'))?.attributes['href'] ?? '';
      const target = tags.find(({ attributes }) => `#${attributes['id']}` === link);
      return target?.name !== 'main';
    });
    expect(faults.map(({ file }) => file)).toEqual([]);
  });

  test('no two pages have the same title', () => {
    const titles = pages.map(({ html }) => /<title>([^<]*)/.exec(html)?.[1]);
    const doubled = titles.filter((title, index) => titles.indexOf(title) !== index);
    expect(doubled).toEqual([]);
  });
});
