import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { messyFiles } from '../../scripts/messy/files.ts';
import { isStopping } from '../../src/import/finding.ts';
import { type ImportPlan, planImport } from '../../src/import/plan-import.ts';
import { readUpload } from '../../src/import/read-upload.ts';
import { validLocality } from '../checks/locality-fixture.ts';
import { messyCases, type Outcome } from './messy-cases.ts';

const folder = path.resolve(import.meta.dirname, '../fixtures/messy');

function planOf({ file, options = {} }: Outcome): ImportPlan {
  const uploads = [readUpload(readFileSync(path.join(folder, file)), file)];
  return planImport({ files: validLocality(), uploads, options });
}

const rowsOf = ({ tables }: ImportPlan): string[] =>
  tables.flatMap(({ changes }) =>
    changes.map(({ status, cells }) => `${status} ${Object.values(cells).join(',')}`),
  );

const kindOf = (outcome: Outcome): 'understood' | 'asked' | 'refused' => {
  if ('understood' in outcome) return 'understood';
  return 'asked' in outcome ? 'asked' : 'refused';
};
const nameOf = (outcome: Outcome): string =>
  `${outcome.file}${outcome.options === undefined ? '' : ' with an answer'} is ${kindOf(outcome)}`;

describe('a messy file', () => {
  test.each(messyCases.map((outcome) => [nameOf(outcome), outcome] as const))(
    '%s',
    (_name, outcome) => {
      const plan = planOf(outcome);
      const stopping = plan.findings.filter(isStopping);
      expect(plan.findings.map(({ tag }) => tag)).toEqual(
        expect.arrayContaining([...(outcome.told ?? [])]),
      );
      if ('understood' in outcome) {
        expect(stopping).toEqual([]);
        expect(rowsOf(plan)).toEqual(outcome.understood);
        expect(plan.files.size).toBeGreaterThan(0);
        return;
      }
      expect(plan.files.size).toBe(0);
      if ('asked' in outcome) {
        expect([...new Set(stopping.map(({ tag }) => tag))]).toEqual([outcome.asked]);
        expect(stopping.every(({ severity }) => severity === 'question')).toBe(true);
        expect(stopping[0]?.answers?.length).toBeGreaterThan(1);
        return;
      }
      const found = stopping.find(({ tag }) => tag === outcome.refused);
      expect(found, JSON.stringify(stopping)).toMatchObject({
        severity: 'error',
        file: outcome.file,
      });
      if (outcome.row !== undefined) expect(found?.row).toBe(outcome.row);
      for (const words of outcome.says ?? []) expect(found?.message).toContain(words);
    },
  );
});

test('messy files are as their script makes them, and each has its outcome', () => {
  const names = readdirSync(folder).sort();
  expect(names).toEqual(Object.keys(messyFiles).sort());
  expect([...new Set(messyCases.map(({ file }) => file))].sort()).toEqual(names);
  for (const name of names) {
    expect(
      Buffer.compare(readFileSync(path.join(folder, name)), messyFiles[name] ?? Buffer.of()),
    ).toBe(0);
  }
});

test('most messy files are understood, and each kind of end occurs', () => {
  const first = new Map(messyCases.toReversed().map((outcome) => [outcome.file, kindOf(outcome)]));
  const counts = { understood: 0, asked: 0, refused: 0 };
  for (const kind of first.values()) counts[kind] += 1;
  expect(counts).toEqual({ understood: 54, asked: 23, refused: 54 });
});
