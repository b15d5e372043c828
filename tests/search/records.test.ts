import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { projectFolder } from '../../scripts/project-folder.ts';
import { readLocality } from '../../scripts/read-locality.ts';
import { sites } from '../../scripts/sites.ts';
import { checkLocality } from '../../src/checks/run.ts';
import { datasetGroups } from '../../src/model/dataset-names.ts';
import { clauseRows } from '../../src/plan/rows.ts';
import { kindNames } from '../../src/search/kinds.ts';
import { searchRecords } from '../../src/search/records.ts';

describe.each(sites)('searchRecords of $locality', ({ locality: folder }) => {
  const { locality } = checkLocality(readLocality(path.join(projectFolder, folder)));
  if (locality === null) throw new Error(`${folder} has problems`);
  const clauses = clauseRows(locality.source, locality.clauses, locality.blockNames);
  const { tables, thresholds } = locality;
  const records = searchRecords({
    clauses,
    tables,
    thresholds,
    releases: [{ id: '2026-01-31-1', released_on: '2026-01-31' }],
    planArea: locality.site.place.area,
  });
  const urls = new Set(records.map(({ url }) => url));

  test('every thing is there once, under its own address', () => {
    expect(urls.size).toBe(records.length);
    for (const { path: clause } of clauses) expect(urls).toContain(`/ke-hoach/#${clause}`);
    for (const { id } of tables.targets) expect(urls).toContain(`/chi-tieu/${id}/`);
    expect(urls).toContain('/du-lieu/phien-ban/2026-01-31-1/');
    for (const { id } of tables.projects) expect(urls).toContain(`/du-an/${id}/`);
    for (const { id } of tables.agencies) expect(urls).toContain(`/co-quan/${id}/`);
    for (const { id, agency } of tables.duties) expect(urls).toContain(`/co-quan/${agency}/#${id}`);
    for (const { id } of tables.documents) expect(urls).toContain(`/van-ban/#${id}`);
    for (const { id } of tables.terms) expect(urls).toContain(`/thuat-ngu/#${id}`);
    for (const { datasets } of datasetGroups)
      for (const name of datasets) expect(urls).toContain(`/du-lieu/${name}/`);
    for (const { id } of tables.corrections) expect(urls).toContain(`/du-lieu/dinh-chinh/#${id}`);
    for (const { id } of tables.areas) expect(urls).toContain(`/dia-ban/${id}/`);
    for (const { id, need } of tables['support-items'])
      expect(urls).toContain(`/ho-tro/nhu-cau/${need}/#${id}`);
  });

  test('every kind has some, and each record has a title', () => {
    expect(new Set(records.map(({ kind }) => kind))).toEqual(new Set(kindNames));
    expect(records.filter(({ title }) => title.trim() === '')).toEqual([]);
  });

  test('the words of a clause are the plan’s own', () => {
    for (const { path: clause, text } of clauses)
      expect(records.find(({ url }) => url === `/ke-hoach/#${clause}`)?.content).toBe(text);
  });
});
