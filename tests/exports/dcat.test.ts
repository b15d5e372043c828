import { describe, expect, it } from 'vitest';
import { dcatCatalogue } from '../../src/exports/dcat.ts';
import type { MetadataSource } from '../../src/exports/metadata.ts';
import { catalogueFaults, triplesOf } from './dcat-shapes.ts';
import { metadataSource, releasedSource } from './metadata-source.ts';

/** Three tables say as much as all; the whole catalogues are held to the shapes where they are built. */
const few = (whole: MetadataSource): MetadataSource => {
  const datasets = whole.datasets.filter(({ id }) =>
    ['observations', 'targets', 'terms'].includes(id),
  );
  const names = new Set(datasets.map(({ id }) => id));
  const downloads = whole.downloads.filter(({ dataset }) => names.has(dataset ?? ''));
  return { ...whole, datasets, downloads };
};
const source = few(metadataSource());
const released = few(releasedSource());
const dcat = 'http://www.w3.org/ns/dcat#';
const valuesOf = async (document: object, subject: string, property: string) =>
  (await triplesOf(document))
    .getObjects(subject, property, null)
    .map(({ value }) => value)
    .toSorted();

describe('dcatCatalogue(source)', { timeout: 30_000 }, () => {
  it('keeps the rules of DCAT-AP 3, with releases and without', async () => {
    expect(await catalogueFaults(dcatCatalogue(source))).toEqual([]);
    expect(await catalogueFaults(dcatCatalogue(released))).toEqual([]);
  });

  it('would break them without a title, a publisher, or with a size in words', async () => {
    const text = JSON.stringify(dcatCatalogue(source));
    const faultsWith = (found: RegExp, other: string) =>
      catalogueFaults(JSON.parse(text.replaceAll(found, other)));
    expect(await faultsWith(/"dct:title"/g, '"dct:alternative"')).not.toEqual([]);
    expect(await faultsWith(/"dct:publisher"/g, '"dct:contributor"')).not.toEqual([]);
    expect(await faultsWith(/xsd:nonNegativeInteger/g, 'xsd:string')).not.toEqual([]);
    expect(await faultsWith(/"spdx:checksumValue"/g, '"rdfs:label"')).not.toEqual([]);
  });

  it('lists every file with its address, size and sum', async () => {
    const triples = await triplesOf(dcatCatalogue(source));
    const addresses = triples
      .getObjects(null, `${dcat}downloadURL`, null)
      .map(({ value }) => value);
    expect(addresses.toSorted()).toEqual(
      source.downloads.map(({ id }) => `${source.home}du-lieu/${id}`).toSorted(),
    );
    const sums = triples.getObjects(null, 'http://spdx.org/rdf/terms#checksumValue', null);
    expect(new Set(sums.map(({ value }) => value))).toEqual(
      new Set(source.downloads.map(({ sha256 }) => sha256)),
    );
  });

  it('names the archive of all tables as a dataset that holds them', async () => {
    const sha256 = '0'.repeat(64);
    const archive = { id: 'tat-ca.zip', dataset: null, format: 'zip' as const, bytes: 9, sha256 };
    const document = dcatCatalogue({ ...source, downloads: [...source.downloads, archive] });
    const all = `${source.home}du-lieu/#tat-ca`;
    expect(await catalogueFaults(document)).toEqual([]);
    expect(await valuesOf(document, all, 'http://purl.org/dc/terms/hasPart')).toHaveLength(3);
    expect(await valuesOf(document, `${source.home}du-lieu/#catalog`, `${dcat}dataset`)).toContain(
      all,
    );
  });

  it('chains the releases of a dataset and says which is the newest', async () => {
    const document = dcatCatalogue(released);
    const page = (release: string) => `${source.home}du-lieu/phien-ban/${release}/#observations`;
    const dataset = `${source.home}du-lieu/observations/#dataset`;
    expect(await valuesOf(document, dataset, `${dcat}hasVersion`)).toEqual([
      page('2023-01-31-1'),
      page('2024-01-31-1'),
    ]);
    expect(await valuesOf(document, dataset, `${dcat}hasCurrentVersion`)).toEqual([
      page('2024-01-31-1'),
    ]);
    expect(await valuesOf(document, page('2024-01-31-1'), `${dcat}previousVersion`)).toEqual([
      page('2023-01-31-1'),
    ]);
    expect(await valuesOf(document, page('2023-01-31-1'), `${dcat}previousVersion`)).toEqual([]);
  });

  it('leaves out of a release what it does not hold', async () => {
    const [older, newer] = released.releases;
    if (older === undefined || newer === undefined) throw new Error('Two releases were expected');
    const files = older.files.filter(({ path }) => !path.includes('observations'));
    const document = dcatCatalogue({ ...released, releases: [{ ...older, files }, newer] });
    const dataset = `${source.home}du-lieu/observations/#dataset`;
    expect(await valuesOf(document, dataset, `${dcat}hasVersion`)).toHaveLength(1);
  });
});
