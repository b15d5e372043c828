import type { APIRoute } from 'astro';
import { content } from '../../../content.ts';
import { packSums } from '../../../model/file-sums.ts';
import { formatDate } from '../../../words/format.ts';

/** The sums that the page beside it looks a file up in. */
export const GET: APIRoute = () => {
  const today = content.downloads.map(({ id, sha256 }) => ({ path: id, sha256 }));
  const releases = content.releases.map((release) => ({
    ...release,
    day: formatDate(release.released_on),
  }));
  return new Response(JSON.stringify(packSums(today, releases)));
};
