import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { projectFolder } from '../scripts/project-folder.ts';
import { binOf } from '../scripts/run.ts';

/**
 * The layers in their order; those of one row may not import each other, but `plan` may use `words`.
 * A page loads `import` to check a file, so it takes neither charts nor search along.
 */
const rows = [
  ['model'],
  ['plan', 'words'],
  ['checks', 'charts', 'search'],
  ['exports', 'import'],
  ['browser'],
  ['components'],
  ['layouts'],
  ['pages'],
];
const layers = rows.flat();
const rank = (layer: string): number => rows.findIndex((row) => row.includes(layer));
const allowed = (from: string, to: string): boolean =>
  !(from === 'import' && ['charts', 'search'].includes(to)) &&
  (rank(to) < rank(from) || from === to || (from === 'plan' && to === 'words'));

const folder = mkdtempSync(path.join(tmpdir(), 'import-direction-'));
const extension = (layer: string): string =>
  ['components', 'layouts', 'pages'].includes(layer) ? 'astro' : 'ts';
const fileOf = (from: string, to: string): string =>
  `${from === 'scripts' ? '' : 'src/'}${from}/${extension(from) === 'astro' ? 'To' : 'to-'}${to}.${extension(from)}`;
let faulty = new Set<string>();

function writeImport(from: string, to: string, source: string): void {
  const file = path.join(folder, fileOf(from, to));
  const code = `import { it } from '${source}';\n\nconsole.log(it);\n`;
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, extension(from) === 'astro' ? `---\n${code}---\n` : code);
}

beforeAll(() => {
  copyFileSync(path.join(projectFolder, 'biome.json'), path.join(folder, 'biome.json'));
  for (const from of layers) {
    for (const to of layers) writeImport(from, to, `../${to}/it.${extension(to)}`);
    writeImport(from, 'scripts', '../../scripts/it.ts');
    writeImport(from, 'data', '../../data/it.csv');
    writeImport(from, 'node', 'node:fs');
  }
  for (const to of layers) writeImport('scripts', to, `../src/${to}/it.${extension(to)}`);
  const args = [
    binOf('@biomejs/biome', 'biome'),
    'lint',
    '--reporter=rdjson',
    '--max-diagnostics=none',
  ];
  const { stdout } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
  const {
    diagnostics,
  }: { diagnostics: { code: { value: string }; location: { path: string } }[] } =
    JSON.parse(stdout);
  faulty = new Set(
    diagnostics
      .filter(({ code }) => code.value === 'lint/style/noRestrictedImports')
      .map(({ location }) => location.path.replaceAll('\\', '/')),
  );
});

afterAll(() => rmSync(folder, { recursive: true }));

test.each(layers)('src/%s imports what comes before it and nothing else', (from) => {
  const refused = layers.filter((to) => faulty.has(fileOf(from, to)));
  expect(refused).toEqual(layers.filter((to) => !allowed(from, to)));
});

test.each(layers)('src/%s imports neither scripts/ nor data/', (from) => {
  expect(faulty).toContain(fileOf(from, 'scripts'));
  expect(faulty).toContain(fileOf(from, 'data'));
});

test('what also runs in a browser imports nothing of Node', () => {
  const refused = layers.filter((from) => faulty.has(fileOf(from, 'node')));
  expect(refused).toEqual(layers.slice(0, layers.indexOf('components')));
});

test('scripts import all of src but components, layouts and pages', () => {
  const refused = layers.filter((to) => faulty.has(fileOf('scripts', to)));
  expect(refused).toEqual(['components', 'layouts', 'pages']);
});
