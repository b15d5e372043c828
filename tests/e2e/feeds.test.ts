import { describe, expect, test } from 'vitest';
import { atomFaults, readAtom } from '../exports/read-atom.ts';
import { readSites } from './site.ts';
import { homeOf, strays, textAt } from './strays.ts';

describe.each(readSites())('feeds of $out', (site) => {
  const home = homeOf(site);

  test('every feed is valid, where it says it is, and leads only to pages that are there', () => {
    const files = [...site.addresses].filter((address) => address.endsWith('/thay-doi.xml'));
    expect(files.length).toBeGreaterThan(20);
    const links = new Set<string>();
    for (const address of files) {
      const xml = textAt(site, address.slice(site.base.length));
      expect(atomFaults(xml)).toEqual([]);
      expect(xml).toContain(`<id>${new URL(address, home).href}</id>`);
      for (const { path: at, attributes } of readAtom(xml))
        if (at.endsWith('/link')) links.add(attributes['href']?.split('#')[0] ?? '');
    }
    expect(strays(links, site)).toEqual([]);
  });

  test('the pages that have a feed name it in the head and in a link', () => {
    const followed = site.pages.filter(({ address }) =>
      site.addresses.has(`${address}thay-doi.xml`),
    );
    const without = followed.filter(({ address, tags }) => {
      const leading = tags.filter(
        ({ attributes }) => attributes['href'] === `${address}thay-doi.xml`,
      );
      return leading.map(({ name }) => name).join() !== 'link,a';
    });
    expect(followed.length).toBeGreaterThan(20);
    expect(without.map(({ file }) => file)).toEqual([]);
  });
});

describe.each(readSites())('JSON-LD of $out', (site) => {
  test('what pages tell search engines is JSON whose addresses are there', () => {
    const scripts = site.pages.flatMap(({ html }) =>
      [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].map(
        ([, text = '']) => text,
      ),
    );
    const addresses = scripts.flatMap((text) => {
      JSON.parse(text);
      return [...text.matchAll(/"(https?:[^"#]+)/g)].map(([, address = '']) => address);
    });
    expect(strays(addresses, site)).toEqual([]);
  });
});
