import { readFileSync } from 'node:fs';
import path from 'node:path';
import jsonld from 'jsonld';
import { Parser, Store } from 'n3';
import SHACLValidator from 'rdf-validate-shacl';

const file = path.resolve(import.meta.dirname, '../fixtures/schemas/dcat-ap-3.0.1.ttl');
const shapes = new Store(new Parser().parse(readFileSync(file, 'utf8')));

/** The triples of a JSON-LD document; it may lead to no other document. */
export async function triplesOf(document: object): Promise<Store> {
  const options = {
    format: 'application/n-quads' as const,
    safe: true,
    documentLoader: async (url: string) => {
      throw new Error(`${url} would be fetched`);
    },
  };
  const quads = await jsonld.toRDF(JSON.parse(JSON.stringify(document)), options);
  return new Store(new Parser({ format: 'N-Quads' }).parse(String(quads)));
}

/** What the shapes of DCAT-AP find wrong with a catalogue. */
export async function catalogueFaults(document: object): Promise<string[]> {
  const { results } = await new SHACLValidator(shapes).validate(await triplesOf(document));
  return results.map(
    ({ focusNode, path: property, sourceConstraintComponent }) =>
      `${focusNode?.value} ${String(property?.value)} ${sourceConstraintComponent?.value}`,
  );
}
