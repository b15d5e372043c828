import { describe, expect, it } from 'vitest';
import { catalogueJsonLd, datasetJsonLd } from '../../src/exports/dataset-json-ld.ts';
import type { Dictionary } from '../../src/exports/dictionary.ts';
import { metadataSource } from './metadata-source.ts';

const source = metadataSource();
const named = (name: string): Dictionary => {
  const found = source.datasets.find(({ id }) => id === name);
  if (found === undefined) throw new Error(`No dataset ${name}`);
  return found;
};
const marked = (illustrative: boolean) => ({ ...source, site: { ...source.site, illustrative } });

describe('datasetJsonLd(dataset, source)', () => {
  it('describes every dataset in 50 to 5,000 characters', () => {
    for (const dataset of source.datasets) {
      const { name, description, identifier } = JSON.parse(datasetJsonLd(dataset, source));
      expect(name).toContain(dataset.title);
      expect([...description].length).toBeGreaterThanOrEqual(50);
      expect([...description].length).toBeLessThanOrEqual(5000);
      expect(identifier).toBe(`${source.home}du-lieu/${dataset.id}/`);
    }
    const long = { ...named('targets'), description: 'a'.repeat(6000) };
    expect([...JSON.parse(datasetJsonLd(long, source)).description]).toHaveLength(5000);
  });

  it('names what is measured, over which time, and each file with its sum', () => {
    const { variableMeasured, temporalCoverage, distribution, version } = JSON.parse(
      datasetJsonLd(named('observations'), source),
    );
    expect(variableMeasured).toContainEqual(expect.objectContaining({ alternateName: 'value' }));
    expect(temporalCoverage).toMatch(/^\d{4}-01-01\/\d{4}-12-31$/);
    expect(version).toBe(source.site.assessment_date);
    expect(distribution[0]).toMatchObject({
      '@type': 'DataDownload',
      encodingFormat: 'text/csv',
      sha256: source.downloads[0]?.sha256,
    });
  });

  it('says in name and description that figures are invented, only where they are', () => {
    const invented = JSON.parse(datasetJsonLd(named('targets'), marked(true)));
    expect(invented.name).toContain('số liệu minh họa');
    expect(invented.description).toMatch(/^SỐ LIỆU MINH HỌA/);
    expect(datasetJsonLd(named('targets'), marked(false))).not.toMatch(/minh họa/i);
  });

  it('cannot end the script that it stands in', () => {
    const hostile = { ...named('targets'), description: '</script><!-- & \u2028 <b>"' };
    const text = datasetJsonLd(hostile, source);
    expect(text).not.toMatch(/[<>&\u2028\u2029]/);
    expect(JSON.parse(text).description).toContain('</script><!-- & \u2028 <b>"');
  });
});

describe('catalogueJsonLd(source)', () => {
  it('lists every dataset with what search engines need of it', () => {
    const { '@type': type, dataset } = JSON.parse(catalogueJsonLd(source));
    expect(type).toBe('DataCatalog');
    expect(dataset).toHaveLength(source.datasets.length);
    for (const one of dataset)
      expect(one).toMatchObject({ name: expect.any(String), license: expect.any(String) });
  });
});
