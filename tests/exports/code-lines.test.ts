import { describe, expect, it } from 'vitest';
import { codeLines } from '../../src/exports/code-lines.ts';
import { datasetOf } from '../../src/exports/dataset.ts';
import { dictionaryOf } from '../../src/exports/dictionary.ts';
import { nouns } from '../../src/model/nouns.ts';

const url = 'https://a.example/du-lieu/areas/areas.csv';

describe('codeLines(dictionary, url)', () => {
  const areas = codeLines(dictionaryOf(datasetOf(nouns.areas, [])), url);

  it('has one line for each tool, with the whole address', () => {
    expect(areas.map(({ tool }) => tool)).toEqual(['R', 'Python', 'DuckDB', 'Excel, Power BI']);
    for (const { code } of areas) {
      expect(code).toContain(url);
      expect(code).not.toContain('\n');
    }
  });

  it('reads codes as text, so that 01 keeps its zero', () => {
    const [r, python, duckdb] = areas.map(({ code }) => code);
    expect(r).toContain('colClasses = c(code = "character"');
    expect(python).toContain('dtype={"code": str');
    expect(duckdb).toContain("types = {code: 'VARCHAR'");
  });

  it('asks for nothing more where no column could be taken for a number', () => {
    const needs = codeLines(dictionaryOf(datasetOf(nouns.needs, [])), url);
    expect(needs[1]?.code).toBe(`import pandas; bang = pandas.read_csv("${url}")`);
  });
});
