import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectFolder } from '../../../scripts/project-folder.ts';
import { readLocality } from '../../../scripts/read-locality.ts';
import { checkLocality } from '../../../src/checks/run.ts';
import type { CitedSite } from '../../../src/exports/citation/site-citable.ts';
import {
  type TargetCitables,
  targetCitables,
} from '../../../src/exports/citation/target-citables.ts';
import { judgedTargets, targetParts, targetSource } from '../../../src/exports/judged-target.ts';

const folder = path.join(projectFolder, 'examples/thi-xa-vi-du');
const { locality } = checkLocality(readLocality(folder));
if (locality === null) throw new Error('The invented locality has problems');
const source = targetSource(locality);
const judged = judgedTargets(source).find((one) =>
  targetParts(one, source).some(({ chart }) => chart !== null),
);
if (judged === undefined) throw new Error('No commitment with a figure');
const { id } = judged.target;

const home = 'https://a.example/b/';
const release = { id: '2026-11-24-1', released_on: '2026-11-24' };
const cite = (cited: Omit<CitedSite, 'home'>): TargetCitables =>
  targetCitables({ judged, source, cited: { home, ...cited } });

describe('targetCitables(commitment)', () => {
  it('leads to the living pages while there is no release', () => {
    const { target, charts, figures } = cite({ release: null, frozen: new Set() });
    expect(target.citable.address).toBe(`${home}chi-tieu/${id}/`);
    expect(charts[0]?.citable.address).toMatch(`${home}chi-tieu/${id}/#so-lieu-`);
    expect(figures[0]?.citable.address).toBe(`${home}chi-tieu/${id}/#${figures[0]?.anchor}`);
  });

  it('leads to the frozen page of a release that holds it, figures to the release', () => {
    const { target, charts, figures } = cite({ release, frozen: new Set([id]) });
    expect(target.citable.address).toBe(`${home}nhung/${id}/2026-11-24-1/`);
    expect(charts[0]?.citable.address).toBe(`${home}nhung/${id}/2026-11-24-1/`);
    expect(figures[0]?.citable.address).toBe(`${home}du-lieu/phien-ban/2026-11-24-1/`);
  });

  it('leads to the release itself when that holds no frozen page', () => {
    const { target, charts } = cite({ release, frozen: new Set() });
    for (const { citable } of [target, ...charts]) {
      expect(citable.address).toBe(`${home}du-lieu/phien-ban/2026-11-24-1/`);
    }
  });

  it('names the documents of each figure, and every figure once', () => {
    const { figures } = cite({ release: null, frozen: new Set() });
    expect(figures.length).toBeGreaterThan(0);
    expect(new Set(figures.map(({ anchor }) => anchor)).size).toBe(figures.length);
    expect(figures.every(({ citable }) => citable.sources.length <= 1)).toBe(true);
  });
});
