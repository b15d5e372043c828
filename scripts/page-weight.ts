import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { projectFolder } from './project-folder.ts';
import { type BuiltSite, builtFiles } from './sites.ts';

/** What a page may weigh, in bytes as sent (brotli 11; a kB is 1,000 bytes). */
export const budgets = {
  /** HTML, styles and scripts of one page together. */
  page: 20_000,
  /** The whole text of the plan is one page. */
  planPage: 30_000,
  /** Scripts of one page. */
  script: 5_000,
  /** The script that sorts, filters and copies tables. */
  tableTools: 1_500,
  /** All fonts of the site together; a font is packed already. */
  fonts: 30_000,
} as const;

/** What one page weighs as sent. */
export interface PageWeight {
  html: number;
  styles: number;
  scripts: number;
  /** The three together. */
  total: number;
  /** The three together for a server that only knows gzip. */
  gzip: number;
  /** What the page may weigh in all. */
  budget: number;
}

interface Packed {
  brotli: number;
  gzip: number;
}

const cache = new Map<string, Packed>();

function pack(text: string): Packed {
  const known = cache.get(text);
  if (known !== undefined) return known;
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11 };
  const packed = {
    brotli: brotliCompressSync(text, { params }).length,
    gzip: gzipSync(text, { level: 9 }).length,
  };
  cache.set(text, packed);
  return packed;
}

/** Weighs a page of a built site and the styles and scripts that it links to. */
export function weighPage(address: string, html: string, { base, out }: BuiltSite): PageWeight {
  const read = (link: string): Packed =>
    pack(readFileSync(path.join(projectFolder, out, link.slice(base.length)), 'utf8'));
  const page = pack(html);
  const styles = linked(html, /<link\b[^>]*\brel="stylesheet"[^>]*>/g, 'href').map(read);
  const preloads = linked(html, /<link\b[^>]*\brel="modulepreload"[^>]*>/g, 'href');
  const sources = linked(html, /<script\b[^>]*>/g, 'src');
  const scripts = [...new Set([...preloads, ...sources])].map(read);
  const sum = (parts: readonly Packed[], of: keyof Packed): number =>
    parts.reduce((total, part) => total + part[of], 0);
  return {
    html: page.brotli,
    styles: sum(styles, 'brotli'),
    scripts: sum(scripts, 'brotli') + inlineScripts(html),
    total: sum([page, ...styles, ...scripts], 'brotli'),
    gzip: sum([page, ...styles, ...scripts], 'gzip'),
    budget: address === `${base}ke-hoach/` ? budgets.planPage : budgets.page,
  };
}

function linked(html: string, tags: RegExp, attribute: string): string[] {
  const value = new RegExp(`\\b${attribute}="([^"]+)"`);
  return (html.match(tags) ?? []).flatMap((tag) => value.exec(tag)?.[1] ?? []);
}

/** Scripts inside the page; data in a script element is not one. */
function inlineScripts(html: string): number {
  const found = [
    ...html.matchAll(/<script(?![^>]*(?:\bsrc=|ld\+json))[^>]*>([\s\S]*?)<\/script>/g),
  ];
  return found.reduce((total, [, text = '']) => total + pack(text).brotli, 0);
}

/** Bytes of all fonts of a built site. */
export function weighFonts(site: BuiltSite): number {
  return builtFiles(site)
    .filter(({ file }) => file.endsWith('.woff2'))
    .reduce((total, { file }) => total + statSync(file).size, 0);
}
