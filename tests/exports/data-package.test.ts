import { describe, expect, it } from 'vitest';
import { dataPackage } from '../../src/exports/data-package.ts';
import { packageFaults } from './data-package-schema.ts';
import { fixtureLocality, metadataSource, releasedSource } from './metadata-source.ts';

const locality = fixtureLocality();
const real = { ...locality, site: { ...locality.site, illustrative: false } };
const described = dataPackage(metadataSource(real));
const resource = (name: string) => {
  const found = described.resources.find((one) => one.name === name);
  if (found === undefined) throw new Error(`No resource ${name}`);
  return found;
};
const fieldOf = (name: string, field: string) =>
  resource(name).schema?.fields.find((one) => one.name === field);

describe('dataPackage(source)', () => {
  it('fits the published profile, with releases and without', () => {
    expect(packageFaults(described)).toEqual([]);
    expect(packageFaults(dataPackage(releasedSource()))).toEqual([]);
  });

  it('would not fit the profile with a type that it does not know', () => {
    const [first] = described.resources;
    const schema = { fields: [{ name: 'clauses', type: 'list' }] };
    expect(packageFaults({ ...described, resources: [{ ...first, schema }] })).not.toEqual([]);
    expect(packageFaults({ ...described, created: 'today' })).not.toEqual([]);
  });

  it('names each resource once and each file with its bytes and sum', () => {
    const names = described.resources.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(resource('observations')).toMatchObject({
      path: 'observations/observations.csv',
      mediatype: 'text/csv',
      encoding: 'utf-8',
      hash: expect.stringMatching(/^sha256:[0-9a-f]{64}$/),
    });
    expect(resource('observations-parquet')).toMatchObject({ alternateOf: 'observations' });
    expect(resource('observations-parquet').schema).toBe(undefined);
  });

  it('takes its version from the release that it is, else from the assessment date', () => {
    const released = releasedSource(real);
    expect(described.version).toBe(locality.site.assessment_date);
    expect(dataPackage(released).version).toBe('2024-01-31-1');
    const changed = released.downloads.map((one) => ({ ...one, sha256: '0'.repeat(64) }));
    expect(dataPackage({ ...released, downloads: changed }).version).toBe(described.version);
  });

  it('begins its sources with the plan and marks invented figures in words', () => {
    const plan = real.tables.documents.find(({ id }) => id === real.site.plan.document);
    expect(described.sources[0]?.title).toContain(plan?.title);
    expect(described.title).toBe(real.site.title);
    const invented = { ...real, site: { ...real.site, illustrative: true } };
    const { title, description, resources } = dataPackage(metadataSource(invented));
    expect(title).toContain('số liệu minh họa');
    expect(description).toMatch(/^SỐ LIỆU MINH HỌA/);
    expect(resources[0]?.path).toBe('observations/minh-hoa-observations.csv');
  });
});

describe('tableSchema(dataset)', () => {
  it('says what may stand in a column', () => {
    expect(fieldOf('observations', 'value')).toMatchObject({ type: 'number' });
    expect(fieldOf('observations', 'absence')?.categories).toContainEqual({
      value: 'suppressed',
      label: 'ẩn để bảo vệ người dân',
    });
    expect(fieldOf('indicators', 'cumulative')).toMatchObject({
      type: 'boolean',
      trueValues: ['yes'],
      falseValues: ['no'],
      constraints: { required: true },
    });
    expect(fieldOf('budget', 'amount')).toMatchObject({ type: 'number', unit: 'triệu đồng' });
    expect(fieldOf('targets', 'id')?.constraints).toMatchObject({ required: true, unique: true });
    expect(fieldOf('targets', 'place')).toMatchObject({ computed: true });
    expect(fieldOf('documents', 'url')).toMatchObject({ type: 'string', format: 'uri' });
  });

  it('writes a list as text with its mark and the dataset of its entries', () => {
    expect(fieldOf('targets', 'indicators')).toMatchObject({
      type: 'string',
      delimiter: '|',
      itemReferences: 'indicators',
    });
    const pattern = new RegExp(`^(?:${fieldOf('targets', 'indicators')?.constraints?.pattern})$`);
    expect(pattern.test('ty-le-ho-ngheo|so-ho-ngheo')).toBe(true);
    expect(pattern.test('ty-le-ho-ngheo|')).toBe(false);
  });

  it('names keys: primary where no part may be empty, unique where one may', () => {
    expect(resource('budget').schema?.primaryKey).toEqual([
      'year',
      'project',
      'source',
      'capital_type',
      'stage',
      'as_of',
    ]);
    expect(resource('observations').schema?.primaryKey).toBe(undefined);
    expect(resource('observations').schema?.uniqueKeys?.[0]).toContain('standard');
  });

  it('leads to other tables, and to its own without naming it', () => {
    expect(resource('observations').schema?.foreignKeys).toContainEqual({
      fields: 'area',
      reference: { resource: 'areas', fields: 'id' },
    });
    expect(resource('areas').schema?.foreignKeys).toContainEqual({
      fields: 'parent',
      reference: { fields: 'id' },
    });
    expect(resource('targets').schema?.foreignKeys).toContainEqual({
      fields: 'clause',
      reference: { resource: 'clauses', fields: 'path' },
    });
  });

  it('explains the empty cell, with every kind of absence where there is such a column', () => {
    const [label] = resource('observations').schema?.missingValues ?? [];
    expect(label).toMatchObject({
      value: '',
      label: expect.stringContaining('not-due: chưa đến hạn'),
    });
    expect(resource('needs').schema?.missingValues[0]?.label).toBe(
      'Không có giá trị; không phải 0.',
    );
  });
});
