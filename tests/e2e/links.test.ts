import { describe, expect, test } from 'vitest';
import { type Page, readSites } from './site.ts';

const origin = 'http://site.invalid';
const sites = readSites();
const addresses = new Set(sites.flatMap((site) => [...site.addresses]));
const pages = new Map(
  sites.flatMap((site) => [...site.pages, ...site.redirects]).map((page) => [page.address, page]),
);
const ids = new Map<string, Set<string>>();

function idsOf(page: Page): Set<string> {
  const known = ids.get(page.address);
  if (known !== undefined) return known;
  const found = new Set(page.tags.flatMap(({ attributes }) => attributes['id'] ?? []));
  ids.set(page.address, found);
  return found;
}

/** What is wrong with one link of a page, or nothing. */
function faultOf(page: Page, link: string): string | undefined {
  const url = new URL(link, origin + page.address);
  if (url.origin !== origin) return undefined;
  const address = decodeURI(url.pathname);
  if (!addresses.has(address)) return `${page.file}: ${link} leads nowhere`;
  const anchor = decodeURIComponent(url.hash.slice(1));
  const target = pages.get(address);
  if (anchor === '' || target === undefined || idsOf(target).has(anchor)) return undefined;
  return `${page.file}: ${link} has no such anchor`;
}

function linksOf({ tags }: Page): string[] {
  return tags.flatMap(({ name, attributes }) => {
    const { href, src, content } = attributes;
    if (name === 'link' && attributes['rel'] === 'canonical') return pathOf(href);
    if (attributes['http-equiv'] === 'refresh') return content?.split(/url=/i)[1] ?? [];
    return [href ?? '', src ?? ''].filter((link) => link !== '');
  });
}

/** Canonical addresses carry the origin that the site is published at. */
function pathOf(href: string | undefined): string {
  return new URL(href ?? '', origin).pathname;
}

describe.each(sites)('links of $out', ({ pages: own, redirects }) => {
  test('every link and anchor leads somewhere', () => {
    const all = [...own, ...redirects];
    const faults = all.flatMap((page) =>
      linksOf(page).flatMap((link) => faultOf(page, link) ?? []),
    );
    expect(faults).toEqual([]);
  });

  test('a canonical address is the page itself', () => {
    const faults = own.flatMap(({ address, tags }) =>
      tags
        .filter(({ attributes }) => attributes['rel'] === 'canonical')
        .map(({ attributes }) => pathOf(attributes['href']))
        .filter((canonical) => canonical !== address)
        .map((canonical) => `${address} says ${canonical}`),
    );
    expect(faults).toEqual([]);
  });
});
