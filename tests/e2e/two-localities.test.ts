import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { builtFiles, sites } from '../../scripts/sites.ts';
import { namesIn, placeNames, readSiteNames } from '../locality-names.ts';
import { type Page, readSites } from './site.ts';

const [real, invented] = sites;
const [realSite, inventedSite] = readSites();
const warning = 'SỐ LIỆU MINH HỌA – không phải số liệu thật';
const text = /\.(html|css|js|json|jsonld|csv|xml|svg|txt)$/;

function textFiles(site: (typeof sites)[number]): { address: string; content: string }[] {
  return builtFiles(site)
    .filter(({ file }) => text.test(file))
    .map(({ file, address }) => ({ address, content: readFileSync(file, 'utf8') }));
}

/** A page that stands inside others: no search engine lists it, no shared link shows it. */
const isEmbed = ({ template }: Page): boolean => template.startsWith('nhung/');

/** Pages that do, or do not, ask to be left out of search engines. */
const asking = (noindex: boolean) => (html: string) =>
  /<meta name="robots" content="noindex/.test(html) === noindex;

describe('the invented site', () => {
  test('names no place of the real one', () => {
    const names = placeNames(real.locality);
    const found = textFiles(invented).flatMap(({ address, content }) =>
      namesIn(content, names).map((name) => `${address}: ${name}`),
    );
    expect(found).toEqual([]);
  });

  test('says on every page that its figures are invented, and asks not to be indexed', () => {
    const faults = (inventedSite?.pages ?? [])
      .filter(({ html }) => !html.includes(warning) || !asking(true)(html))
      .map(({ file }) => file);
    expect(faults).toEqual([]);
  });
});

describe('pictures', () => {
  const picturesOf = (site: (typeof sites)[number]) =>
    builtFiles(site).filter(({ file }) => /\.(png|svg|webp)$/.test(file));

  test('of the invented site carry the mark in their names, charts also in the drawing', () => {
    const all = picturesOf(invented);
    const faults = all.filter(
      ({ file, address }) =>
        !/\/minh-hoa-[^/]+$/.test(address) ||
        (file.endsWith('.svg') && !readFileSync(file, 'utf8').includes(warning)),
    );
    expect(all.length).toBeGreaterThan(30);
    expect(faults).toEqual([]);
  });

  test('of the real site carry no such mark, but those of the guide, which show the invented one', () => {
    const marked = picturesOf(real).filter(({ address }) => address.includes('minh-hoa'));
    const others = marked.filter(({ address }) => !/^\/_astro\/[^/]+\.webp$/.test(address));
    expect(others).toEqual([]);
  });

  test('every page of a commitment has one for shared links', () => {
    const names = builtFiles(real).map(({ address }) => address);
    const without = (realSite?.pages ?? []).filter((page) => {
      const { html } = page;
      if (isEmbed(page)) return false;
      const image = /property="og:image" content="([^"]+)"/.exec(html)?.[1];
      return image === undefined || !names.includes(new URL(image).pathname);
    });
    expect(without.map(({ file }) => file)).toEqual([]);
  });
});

describe('the real site', () => {
  test('does not name the invented one', () => {
    const slug = invented.locality.split('/').at(-1) ?? invented.locality;
    const { title, place } = readSiteNames(invented.locality);
    const names = [slug, title, place.name].map((name) => name.normalize('NFC').toLowerCase());
    const found = textFiles(real).flatMap(({ address, content }) =>
      namesIn(content, names).map((name) => `${address}: ${name}`),
    );
    expect(found).toEqual([]);
  });

  test('calls none of its figures invented, and may be indexed', () => {
    const faults = (realSite?.pages ?? [])
      .filter(({ address }) => address !== `${real.base}404.html`)
      .filter((page) => page.html.includes(warning) || !asking(isEmbed(page))(page.html))
      .map(({ file }) => file);
    expect(faults).toEqual([]);
  });
});
