import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { encode } from '../../src/search/encode.ts';
import type { Find } from '../../src/search/find.ts';

interface Pagefind {
  createInstance(options: { basePath: string; noWorker: boolean }): {
    options(options: { exactDiacritics: boolean }): Promise<void>;
    search(query: string): Promise<{ results: { id: string }[] }>;
  };
}

/**
 * The built index, asked from Node: as in the browser, without starting one for each query.
 * @param home address that the site is served at.
 */
export async function findIn(folder: string, home: string): Promise<Find> {
  // The script only asks a page for its address.
  Object.assign(globalThis, { location: { href: home, origin: new URL(home).origin } });
  const script = pathToFileURL(path.join(folder, 'pagefind.js')).href;
  const pagefind: Pagefind = await import(/* @vite-ignore */ script);
  const index = pagefind.createInstance({ basePath: `${home}pagefind/`, noWorker: true });
  return async (phrase, { exact = false, prefix = false }) => {
    await index.options({ exactDiacritics: exact });
    const { results } = await index.search(prefix ? encode(phrase) : `"${encode(phrase)}"`);
    return new Set(results.map(({ id }) => id.replace(/^vi_/, '')));
  };
}
