import { readFileSync } from 'node:fs';
import path from 'node:path';
import { projectFolder } from '../../scripts/project-folder.ts';
import { type BuiltFile, type BuiltSite, builtFiles, sites } from '../../scripts/sites.ts';
import { type Tag, tagsOf } from './tags.ts';

/** One built page. */
export interface Page {
  /** Address with the base path: `/minh-hoa/ke-hoach/`. */
  address: string;
  file: string;
  html: string;
  tags: Tag[];
  /** Kind of page by its address, to look at one of each: `chi-tieu/*`. */
  template: string;
}

/** A built site with its pages and the addresses of all its files. */
export interface Site extends BuiltSite {
  folder: string;
  /** Every page, without those that only send the reader on. */
  pages: Page[];
  redirects: Page[];
  /** Address of every file; a page stands there as its folder's address. */
  addresses: ReadonlySet<string>;
}

/** Both sites as they were built. */
export function readSites(): Site[] {
  return sites.map(readSite);
}

/** A built site as it lies on the disk. */
export function readSite(site: BuiltSite): Site {
  const files = builtFiles(site);
  const all = files
    .filter(({ file, address }) => file.endsWith('.html') && !isFrozen(address))
    .map((file) => readPage(site, file));
  return {
    ...site,
    folder: path.join(projectFolder, site.out),
    pages: all.filter((page) => !sendsOn(page)),
    redirects: all.filter(sendsOn),
    addresses: new Set(files.map(({ address }) => address)),
  };
}

/** A page inside a release: its bytes were fixed when it was published, whatever the tests ask for today. */
function isFrozen(address: string): boolean {
  return /\/nhung\/(?:[^/]+\.html|[^/]+\/\d{4}-\d{2}-\d{2}-\d+\/)$/.test(address);
}

function readPage({ base }: BuiltSite, { file, address }: BuiltFile): Page {
  const html = readFileSync(file, 'utf8');
  return {
    address,
    file: path.relative(projectFolder, file),
    html,
    tags: tagsOf(html),
    template: templateOf(address.slice(base.length).split('/').filter(Boolean)),
  };
}

function sendsOn({ tags }: Page): boolean {
  return tags.some(({ attributes }) => attributes['http-equiv'] === 'refresh');
}

function templateOf(segments: readonly string[]): string {
  if (segments.length < 2) return segments[0] ?? 'home';
  const [list, kind, third, ...below] = segments;
  // Every commitment and dataset has a page of citations, every embedded page its frozen ones.
  if (third === 'trich-dan') return `${list}/*/${third}`;
  if (list === 'nhung' && third !== undefined) return 'nhung/*/*';
  // The parts of oversight are pages of their own kind.
  if (list === 'giam-sat' && third === undefined) return segments.join('/');
  // A page below the page of one thing: every thing has one.
  if (below.length > 0) return [list, kind, '*', ...below].join('/');
  return [...segments.slice(0, -1), '*'].join('/');
}

/** The largest page of each kind. */
export function onePerTemplate({ pages }: Site): Page[] {
  const chosen = new Map<string, Page>();
  for (const page of pages)
    if ((chosen.get(page.template)?.html.length ?? -1) < page.html.length)
      chosen.set(page.template, page);
  return [...chosen.values()];
}
