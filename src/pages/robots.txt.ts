import type { APIRoute } from 'astro';
import { content } from '../content.ts';
import { absolute } from '../href.ts';

/** An invented locality asks not to be indexed; a real one names its sitemap. */
export const GET: APIRoute = ({ site }) =>
  new Response(
    content.site.illustrative
      ? 'User-agent: *\nDisallow: /\n'
      : `User-agent: *\nAllow: /\nSitemap: ${absolute('/sitemap-index.xml', site)}\n`,
  );
