import type { APIRoute, GetStaticPaths } from 'astro';
import { targetSource } from '../../../citing.ts';
import { content } from '../../../content.ts';
import { oembed, readEmbed } from '../../../exports/embed/oembed.ts';
import { liveEmbeds } from '../../../exports/frozen-embed.ts';
import { absolute } from '../../../href.ts';

export const getStaticPaths = (() =>
  liveEmbeds(targetSource).map(({ target, html }) => ({
    params: { id: target },
    props: readEmbed(html),
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<ReturnType<typeof readEmbed>> = ({ params, props, site }) => {
  const address = absolute(`/nhung/${params['id']}/`, site);
  return new Response(oembed({ ...props, address }, content.site, absolute('/', site)));
};
