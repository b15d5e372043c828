import { type Catalogue, type PackedCatalogue, unpackCatalogue } from '../search/catalogue.ts';
import { decode, encode } from '../search/encode.ts';
import type { Find } from '../search/find.ts';

/** What is used of Pagefind's own script. */
interface Pagefind {
  createInstance(options: { basePath: string; noWorker: boolean }): {
    options(options: { exactDiacritics: boolean }): Promise<void>;
    search(query: string): Promise<{ results: { id: string }[] }>;
  };
}

const folder = `${import.meta.env.BASE_URL.replace(/\/$/, '')}/pagefind/`;

/** The catalogue of this site. */
export async function loadCatalogue(): Promise<Catalogue> {
  const response = await fetch(`${folder}catalogue.json`);
  if (!response.ok) throw new Error(`catalogue.json: ${response.status}`);
  const packed: PackedCatalogue = await response.json();
  return unpackCatalogue(packed);
}

/** Starts the index; without a worker, which would cost 12 kB more. */
export async function loadFind(): Promise<Find> {
  const pagefind: Pagefind = await import(/* @vite-ignore */ `${folder}pagefind.js`);
  const index = pagefind.createInstance({ basePath: folder, noWorker: true });
  let last: Promise<unknown> = Promise.resolve();
  return (phrase, { exact = false, prefix = false }) => {
    const query = prefix ? encode(phrase) : `"${encode(phrase)}"`;
    const asked = last.then(async () => {
      // The option holds until it is set again, so the questions wait for each other.
      await index.options({ exactDiacritics: exact });
      const { results } = await index.search(query);
      return new Set(results.map(({ id }) => id.replace(/^vi_/, '')));
    });
    last = asked.catch(() => undefined);
    return asked;
  };
}

const texts = new Map<string, Promise<string>>();

/** The own words of a record by its key; empty when they cannot be had. */
export function loadText(key: string): Promise<string> {
  const known = texts.get(key) ?? readText(key).catch(() => '');
  texts.set(key, known);
  return known;
}

async function readText(key: string): Promise<string> {
  if (key === '') return '';
  const response = await fetch(`${folder}fragment/vi_${key}.pf_fragment`);
  if (!response.ok) return '';
  const packed = new Uint8Array(await response.arrayBuffer());
  const isPacked = packed[0] === 0x1f && packed[1] === 0x8b;
  const text = isPacked ? await unpack(packed) : new TextDecoder().decode(packed);
  const { content }: { content: string } = JSON.parse(text.replace(/^pagefind_dcd/, ''));
  return decode(content);
}

function unpack(packed: BlobPart): Promise<string> {
  const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Response(stream).text();
}
