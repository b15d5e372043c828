import { escapeXml } from '../../model/escape.ts';
import type { Site } from '../../model/site.ts';

/** Width that embedded pages are made for; they shrink to 320. */
export const embedWidth = 640;

/** What an embedding page must know of one that it embeds. */
export interface EmbedAddress {
  title: string;
  /** Full address of the embedded page. */
  address: string;
  /** Pixels. */
  height: number;
}

/** The HTML that a writer puts into an article. */
export function embedSnippet({ title, address, height }: EmbedAddress): string {
  return `<iframe src="${escapeXml(address)}" title="${escapeXml(title)}" width="100%" height="${height}" loading="lazy" style="border:0;max-width:50rem"></iframe>`;
}

/**
 * The oEmbed answer for an embedded page, as JSON text. A file cannot heed `maxwidth`; the snippet needs no
 * more than 320 pixels.
 * @param home address of the home page.
 */
export function oembed(embed: EmbedAddress, site: Site, home: string): string {
  const answer = {
    version: '1.0',
    type: 'rich',
    title: embed.title,
    author_name: site.publisher.name,
    author_url: home,
    provider_name: site.title,
    provider_url: home,
    width: embedWidth,
    height: embed.height,
    html: embedSnippet(embed),
  };
  return `${JSON.stringify(answer, null, 1)}\n`;
}

/**
 * Title and height that an embedded page tells of itself, so that a frozen one is described by its own bytes.
 * @throws Error when the page is not one of ours.
 */
export function readEmbed(html: string): Pick<EmbedAddress, 'title' | 'height'> {
  const title = /<link rel="alternate"[^>]* title="([^"]*)">/.exec(html)?.[1];
  const height = /<meta name="embed-height" content="(\d+)">/.exec(html)?.[1];
  if (title === undefined || height === undefined) throw new Error('Not an embedded page');
  return { title: unescapeXml(title), height: Number(height) };
}

const named: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
};

/** Takes back what `escapeXml` does. */
function unescapeXml(text: string): string {
  return text.replaceAll(/&(?:amp|lt|gt|quot|#39);/g, (reference) => named[reference] ?? reference);
}
