import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type ConfigData, HtmlValidate, StaticConfigLoader } from 'html-validate';
import { describe, expect, it, test } from 'vitest';
import { projectFolder } from '../../scripts/project-folder.ts';
import { readLocality } from '../../scripts/read-locality.ts';
import { checkLocality } from '../../src/checks/run.ts';
import { embedStyle, embedStyleSum } from '../../src/exports/embed/embed-style.ts';
import { frozenEmbeds, liveEmbeds } from '../../src/exports/frozen-embed.ts';
import { targetSource } from '../../src/exports/judged-target.ts';
import { deriveObservations } from '../../src/model/derive.ts';
import type { Locality } from '../../src/plan/locality.ts';
import { tagsOf } from '../e2e/tags.ts';

const release = { id: '2027-03-01-2', released_on: '2027-03-01' };
const config: ConfigData = JSON.parse(
  readFileSync(path.join(projectFolder, '.htmlvalidate.json'), 'utf8'),
);
const validator = new HtmlValidate(new StaticConfigLoader(config));

function localityIn(folder: string): Locality {
  const { locality } = checkLocality(readLocality(path.join(projectFolder, folder)));
  if (locality === null) throw new Error(`${folder} has problems`);
  const { derivations, observations, indicators } = locality.tables;
  const derived = deriveObservations(derivations, observations, indicators);
  return {
    ...locality,
    tables: { ...locality.tables, observations: [...observations, ...derived] },
  };
}

const localities = ['.', 'examples/thi-xa-vi-du'].map(localityIn);

test('embedStyleSum is the sum of the style', () => {
  expect(embedStyleSum).toBe(createHash('sha256').update(embedStyle).digest('base64'));
});

describe.each(localities)('frozenEmbeds(locality of $site.title)', (locality) => {
  const frozen = [...frozenEmbeds(locality, release)];
  const pages = frozen.map(({ html }) => html);

  it('makes one page for each commitment', () => {
    expect(frozen.map(({ target }) => target)).toEqual(locality.tables.targets.map(({ id }) => id));
  });

  it('gives the same bytes again', () => {
    expect([...frozenEmbeds(structuredClone(locality), release)]).toEqual(frozen);
  });

  it('asks for nothing outside of itself and runs nothing', () => {
    for (const html of pages) {
      expect(html).not.toMatch(/<script|<iframe|<img|@import|@font-face|\son\w+=|\sstyle=/i);
      expect(html).not.toMatch(/url\((?!#)/);
      expect(html).not.toMatch(/(?:src|href)="(?:[a-z]+:|\/)/i);
    }
  });

  it('leads to the living page by a link that holds under any base path', () => {
    for (const { target, html } of frozen) {
      const links = tagsOf(html).filter(({ name }) => name === 'a');
      expect(links.map(({ attributes }) => attributes)).toEqual([
        { href: `../../../chi-tieu/${target}/`, target: '_blank', rel: 'noopener' },
      ]);
    }
  });

  it('names the release, its day and the day it was judged by', () => {
    for (const html of pages) {
      expect(html).toContain('bản phát hành 2027-03-01-2, phát hành ngày 01/03/2027');
      expect(html).toContain('Số liệu đóng băng');
    }
  });

  it('marks invented figures, and those alone', () => {
    for (const html of pages) {
      expect(html.includes('SỐ LIỆU MINH HỌA')).toBe(locality.site.illustrative);
    }
  });

  it('is valid HTML of no more than 12,500 bytes, with a height and no entry in search engines', async () => {
    for (const html of pages) {
      expect((await validator.validateString(html)).results).toEqual([]);
      expect(Buffer.byteLength(html)).toBeLessThan(12_500);
      expect(html).toMatch(/<meta name="embed-height" content="\d{3,4}">/);
      expect(html).toContain('<meta name="robots" content="noindex">');
    }
  });

  it('differs from the live page in what it says of the edition and where it leads', () => {
    for (const { html } of liveEmbeds(targetSource(locality))) {
      expect(html).toContain('Số liệu hiện nay của trang');
      expect(html).toContain('href="../../chi-tieu/');
    }
  });
});

test('frozenEmbeds(locality) escapes whatever the tables say', () => {
  const [locality] = localities;
  if (locality === undefined) throw new Error('No locality');
  const hostile = '</title><script>alert("1")</script>\'&';
  const { targets, indicators, documents } = locality.tables;
  const tables = {
    ...locality.tables,
    targets: targets.map((row) => ({ ...row, name: hostile, quote: hostile })),
    indicators: indicators.map((row) => ({ ...row, name: hostile, unit: hostile })),
    documents: documents.map((row) => ({ ...row, number: hostile })),
  };
  for (const { html } of frozenEmbeds({ ...locality, tables }, release)) {
    expect(html).not.toContain('<script');
    expect(html).toContain('&lt;/title&gt;&lt;script&gt;');
  }
});
