import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import subsetFont from 'subset-font';
import { expect, test } from 'vitest';
import { codeOf, fontCharacters } from '../../scripts/font-characters.ts';
import { readFontFile } from '../../scripts/font-file.ts';
import { budgets } from '../../scripts/page-weight.ts';
import { projectFolder } from '../../scripts/project-folder.ts';

const folder = path.join(projectFolder, 'src/styles/fonts');
const fonts = readdirSync(folder)
  .filter((file) => file.endsWith('.woff2'))
  .map((file) => ({ file, bytes: readFileSync(path.join(folder, file)) }));
const stylesheet = readFileSync(path.join(projectFolder, 'src/styles/fonts.css'), 'utf8');

test('the fonts are within their budget', () => {
  const total = fonts.reduce((sum, { bytes }) => sum + bytes.length, 0);
  expect(total).toBeLessThanOrEqual(budgets.fonts);
});

test('the fonts together draw every character that they were made for', async () => {
  const files = await Promise.all(
    fonts.map(({ bytes }) =>
      subsetFont(bytes, fontCharacters().join(''), { targetFormat: 'truetype' }),
    ),
  );
  const drawn = new Set(files.flatMap((bytes) => readFontFile(bytes).codes));
  expect(fontCharacters().filter((character) => !drawn.has(codeOf(character)))).toEqual([]);
});

test('the stylesheet names each font, and the licence lies beside them', () => {
  for (const { file } of fonts) expect(stylesheet).toContain(`./fonts/${file}`);
  expect(readFileSync(path.join(folder, 'OFL.txt'), 'utf8')).toContain('SIL OPEN FONT LICENSE');
});
