import type { Document } from '../model/document.ts';
import { escapeXml } from '../model/escape.ts';
import { shortDocument } from './document.ts';
import { formatList } from './format.ts';

/** Things in running text, each a link, as HTML: `a, b và c`. */
export function linkList(links: readonly { address: string; words: string }[]): string {
  return formatList(
    links.map(({ address, words }) => `<a href="${escapeXml(address)}">${escapeXml(words)}</a>`),
  );
}

/** Documents in running text, each a link to its entry on the page at `address`. */
export function documentLinks(documents: readonly Document[], address: string): string {
  return linkList(
    documents.map((document) => ({
      address: `${address}#${document.id}`,
      words: shortDocument(document),
    })),
  );
}
