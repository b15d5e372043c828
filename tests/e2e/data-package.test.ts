import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { readRecords } from '../../src/model/csv.ts';
import { packageFaults } from '../exports/data-package-schema.ts';
import { valueFaults } from './read-field.ts';
import { readSites, type Site } from './site.ts';
import { bytesAndSum, textAt } from './strays.ts';

const packageSchema = z.object({
  resources: z.array(
    z.object({
      name: z.string(),
      path: z.string(),
      bytes: z.number(),
      hash: z.string(),
      schema: z
        .object({
          fields: z.array(z.looseObject({ name: z.string(), type: z.string() })),
          primaryKey: z.array(z.string()).optional(),
          uniqueKeys: z.array(z.array(z.string())).optional(),
          foreignKeys: z
            .array(
              z.object({
                fields: z.string(),
                reference: z.object({ resource: z.string().optional(), fields: z.string() }),
              }),
            )
            .optional(),
        })
        .optional(),
    }),
  ),
});
type Resource = z.infer<typeof packageSchema>['resources'][number];

function tableOf(site: Site, { path: file }: Resource) {
  const [header = [], ...rows] = readRecords(textAt(site, `du-lieu/${file}`)).records;
  const column = (name: string) => rows.map((row) => row[header.indexOf(name)] ?? '');
  return { header, rows, column };
}

describe.each(readSites())('Data Package of $out', (site) => {
  const document: unknown = JSON.parse(textAt(site, 'du-lieu/datapackage.json'));
  const { resources } = packageSchema.parse(document);
  const tables = resources.filter(({ schema }) => schema !== undefined);
  const table = (name: string) => {
    const found = tables.find((one) => one.name === name);
    if (found === undefined) throw new Error(`No table ${name}`);
    return tableOf(site, found);
  };

  test('the Data Package fits its profile', () => {
    expect(packageFaults(document)).toEqual([]);
    expect(tables.length).toBeGreaterThan(15);
  });

  test('every file of the Data Package has the bytes and the sum that it says', () => {
    const faults = resources.filter(({ path: file, bytes, hash }) => {
      const said = `${bytes} ${hash.replace('sha256:', '')}`;
      return bytesAndSum(path.join(site.folder, 'du-lieu', file)) !== said;
    });
    expect(faults).toEqual([]);
  });

  test('every CSV has the columns that it says, and each cell reads as its type', () => {
    const faults = tables.flatMap((one) => {
      const { header, column } = tableOf(site, one);
      const fields = one.schema?.fields ?? [];
      if (header.join() !== fields.map(({ name }) => name).join())
        return [`${one.name}: ${header}`];
      return fields.flatMap((field) =>
        valueFaults(field, column(field.name)).map((fault) => `${one.name} ${fault}`),
      );
    });
    expect(faults.slice(0, 20)).toEqual([]);
  });

  test('every key names one row', () => {
    const faults = tables.flatMap((one) => {
      const { rows, column } = tableOf(site, one);
      const keys = [one.schema?.primaryKey ?? [], ...(one.schema?.uniqueKeys ?? [])];
      return keys
        .filter((key) => key.length > 0)
        .filter((key) => {
          const columns = key.map(column);
          const names = rows.map((_, i) => JSON.stringify(columns.map((cells) => cells[i])));
          return new Set(names).size !== names.length;
        })
        .map((key) => `${one.name}: ${key}`);
    });
    expect(faults).toEqual([]);
  });

  test('every foreign key leads to a row', () => {
    const faults = tables.flatMap((one) =>
      (one.schema?.foreignKeys ?? []).flatMap(({ fields, reference }) => {
        const known = new Set(table(reference.resource ?? one.name).column(reference.fields));
        const lost = table(one.name)
          .column(fields)
          .filter((cell) => cell !== '' && !known.has(cell));
        return lost.map((cell) => `${one.name}.${fields}: ${cell}`);
      }),
    );
    expect(faults).toEqual([]);
  });
});
