import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { projectFolder } from '../scripts/project-folder.ts';
import { sites } from '../scripts/sites.ts';
import { namesIn, placeNames } from './locality-names.ts';

const textFile = /\.(ts|astro|css|mdx?|mjs|json|svg)$/;

function codeFiles(): string[] {
  const folders = ['src', 'scripts', 'public'].filter((folder) =>
    existsSync(path.join(projectFolder, folder)),
  );
  const files = folders.flatMap((folder) =>
    readdirSync(path.join(projectFolder, folder), { recursive: true, encoding: 'utf8' }).map(
      (file) => path.join(folder, file),
    ),
  );
  const generated = path.join('src', 'generated');
  return files.filter((file) => textFile.test(file) && !file.startsWith(generated));
}

test('the code names no place of the locality that it is published for', () => {
  const names = placeNames(sites[0].locality);
  expect(names.length).toBeGreaterThan(2);
  const found = codeFiles().flatMap((file) =>
    namesIn(readFileSync(path.join(projectFolder, file), 'utf8'), names).map(
      (name) => `${file}: ${name}`,
    ),
  );
  expect(found).toEqual([]);
});
