import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { catalogueFaults, triplesOf } from '../exports/dcat-shapes.ts';
import { readSites } from './site.ts';
import { bytesAndSum, homeOf, strays, textAt } from './strays.ts';

const dcat = 'http://www.w3.org/ns/dcat#';
const spdx = 'http://spdx.org/rdf/terms#';

describe.each(readSites())('catalogue of $out', (site) => {
  const catalogue = z.looseObject({}).parse(JSON.parse(textAt(site, 'du-lieu/dcat.jsonld')));
  const home = homeOf(site);

  test('keeps the rules of DCAT-AP', async () => {
    expect(await catalogueFaults(catalogue)).toEqual([]);
  });

  test('names only addresses that are there', async () => {
    const addresses = (await triplesOf(catalogue))
      .getQuads(null, null, null, null)
      .flatMap(({ subject, object }) => [subject, object])
      .filter(({ termType }) => termType === 'NamedNode')
      .map(({ value }) => value);
    expect(addresses.length).toBeGreaterThan(500);
    expect(strays(addresses, site)).toEqual([]);
  });

  test('gives each file the size and sum that it has', async () => {
    const triples = await triplesOf(catalogue);
    const files = triples.getQuads(null, `${dcat}downloadURL`, null, null);
    const faults = files.filter(({ subject, object }) => {
      const [size] = triples.getObjects(subject, `${dcat}byteSize`, null);
      const [checksum] = triples.getObjects(subject, `${spdx}checksum`, null);
      const [sum] = triples.getObjects(checksum ?? null, `${spdx}checksumValue`, null);
      const file = path.join(site.folder, object.value.slice(home.length));
      return bytesAndSum(file) !== `${size?.value} ${sum?.value}`;
    });
    expect(files.length).toBeGreaterThan(30);
    expect(faults.map(({ object }) => object.value)).toEqual([]);
  });
});
