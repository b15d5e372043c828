import type { Run } from './exports/paper/document.ts';
import { paperLink } from './exports/paper/link.ts';
import { href } from './href.ts';
import { escapeXml } from './model/escape.ts';

const looks = {
  strong: ['<strong>', '</strong>'],
  emphasis: ['<em>', '</em>'],
  absent: ['<span class="absent">', '</span>'],
} as const;

/** One run of a paper as HTML; what may not be a link is plain text. */
export function paperWordsMarkup(run: Run): string {
  if (typeof run === 'string') return escapeXml(run);
  if ('look' in run) return looks[run.look].join(escapeXml(run.text));
  const address = addressOf(run.link);
  const words = escapeXml(run.text);
  return address === null ? words : `<a href="${escapeXml(address)}">${words}</a>`;
}

/** Pages of this site by their path, so that a copy served elsewhere leads to itself. */
function addressOf(link: string): string | null {
  const whole = paperLink(link, 'https://example.org/');
  if (whole === null || !link.startsWith('/')) return whole;
  return href(`/${link.slice(1)}`);
}
