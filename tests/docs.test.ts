import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { projectFolder } from '../scripts/project-folder.ts';
import { type Field, fieldsOf, type Noun } from '../src/model/noun.ts';
import { nouns } from '../src/model/nouns.ts';

const docs = [
  'README.md',
  'CONTRIBUTING.md',
  'HOSTING.md',
  'DECISIONS.md',
  'CHANGELOG.md',
  'LICENSE-DATA.md',
  'THIRD-PARTY.md',
  'data/README.md',
  'examples/thi-xa-vi-du/README.md',
];
const read = (file: string): string => readFileSync(path.join(projectFolder, file), 'utf8');
const { scripts } = z
  .object({ scripts: z.record(z.string(), z.string()) })
  .parse(JSON.parse(read('package.json')));

/** Made by a command, so it need not be there yet. */
const made = /^(dist|dist-minh-hoa|dist-templates|node_modules|src\/generated)\//;
const isPath = (code: string): boolean =>
  /^[.\w-][\w.@/-]*$/.test(code) && (/\.[a-z]{2,4}$/.test(code) || code.includes('/'));
/** Names that look like paths and are none: packages, types of files. */
const isName = (code: string): boolean => /^@|^(application|text|image)\//.test(code);

const codeOf = (text: string): string[] =>
  [...text.matchAll(/`([^`\n]+)`/g)].map(([, code = '']) => code);

/** A path in a doc counts from the project or from the doc's own folder. */
const exists = (doc: string, file: string): boolean =>
  [projectFolder, path.join(projectFolder, path.dirname(doc))].some((folder) =>
    existsSync(path.join(folder, file)),
  );

describe.each(docs)('%s', (doc) => {
  const text = read(doc);

  test('names only paths that exist', () => {
    const paths = codeOf(text).filter((code) => isPath(code) && !isName(code) && !made.test(code));
    expect(paths.filter((file) => !exists(doc, file))).toEqual([]);
  });

  test('names only npm scripts that exist', () => {
    const named = [...text.matchAll(/\bnpm (?:run )?([a-z0-9:-]+)/g)].map(([, name = '']) => name);
    const own = named.filter((name) => !['ci', 'install'].includes(name));
    expect(own.filter((name) => !(name in scripts))).toEqual([]);
  });

  test('links only to files and headings that exist', () => {
    const links = [...text.matchAll(/\]\((?!https?:)([^)\s]+)\)/g)].map(([, link = '']) => link);
    expect(links.filter((link) => !resolves(doc, link))).toEqual([]);
  });
});

function resolves(doc: string, link: string): boolean {
  const [file = '', anchor] = link.split('#');
  const target = file === '' ? doc : path.join(path.dirname(doc), file);
  if (!existsSync(path.join(projectFolder, target))) return false;
  return anchor === undefined || headingsOf(read(target)).includes(anchor);
}

function headingsOf(text: string): string[] {
  return [...text.matchAll(/^#+ (.+)$/gm)].map(([, words = '']) =>
    words
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s-]/gu, '')
      .replace(/\s/g, '-'),
  );
}

const fields = Object.values<Noun>(nouns).flatMap((noun) =>
  fieldsOf(noun).map((field): [string, Field] => [`${noun.name}.${field.name}`, field]),
);

describe('the words of the columns', () => {
  test.each(fields)('%s has a title, a description and an example that reads', (_name, field) => {
    expect(field.title.trim()).not.toBe('');
    expect(field.description.trim()).not.toBe('');
    expect(field.type.read(field.example)).not.toBe(undefined);
    if (field.type.name === 'number') expect(field.unit).toBeTruthy();
    else if (field.type.name !== 'integer') expect(field.unit).toBe(undefined);
  });
});
