import { escapeXml } from '../model/escape.ts';
import { formatList } from './format.ts';

/** Things in running text, each a link, as HTML: `a, b và c`. */
export function linkList(links: readonly { address: string; words: string }[]): string {
  return formatList(
    links.map(({ address, words }) => `<a href="${escapeXml(address)}">${escapeXml(words)}</a>`),
  );
}
