/**
 * `npm run font`: cuts Noto Sans down to what Vietnamese needs and writes its stylesheet.
 * Run rarely; the result is committed. The source comes in one file per script, so two are kept.
 */
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';
import { codeOf, fontCharacters, unicodeRange } from './font-characters.ts';
import { fallbackFaces } from './font-fallback.ts';
import { type FontFile, readFontFile } from './font-file.ts';

const source = dirname(
  fileURLToPath(import.meta.resolve('@fontsource-variable/noto-sans/LICENSE')),
);
const styles = fileURLToPath(new URL('../src/styles/', import.meta.url));
const scripts = ['latin', 'vietnamese'] as const;

/** Kerning, marks and figures; the default figures of Noto Sans are tabular and lining. */
const keepFeatures = ['kern', 'mark', 'mkmk', 'ccmp', 'locl', 'tnum', 'lnum'];
const weights = { min: 400, max: 700 };

interface Part {
  name: string;
  woff2: Uint8Array;
  /** Characters drawn by this part. */
  characters: string[];
  /** The part at one weight, to measure. */
  at: Readonly<Record<number, FontFile>>;
}

async function makeParts(): Promise<Part[]> {
  const parts: Part[] = [];
  for (const script of scripts) {
    const drawn = new Set(parts.flatMap((part) => part.characters));
    const wanted = fontCharacters().filter((character) => !drawn.has(character));
    parts.push(await makePart(script, wanted));
  }
  return parts;
}

async function makePart(script: string, wanted: readonly string[]): Promise<Part> {
  const whole = await readFile(join(source, `files/noto-sans-${script}-wght-normal.woff2`));
  const at = {
    400: await measure(whole, wanted.join(''), 400),
    700: await measure(whole, wanted.join(''), 700),
  };
  const has = new Set(at[400].codes);
  const characters = wanted.filter((character) => has.has(codeOf(character)));
  const woff2 = await subsetFont(whole, characters.join(''), {
    targetFormat: 'woff2',
    variationAxes: { wght: weights },
    keepFeatures,
  });
  return { name: `noto-sans-${script}.woff2`, woff2, characters, at };
}

async function measure(font: Uint8Array, text: string, wght: number): Promise<FontFile> {
  const options = { targetFormat: 'truetype', variationAxes: { wght } } as const;
  return readFontFile(await subsetFont(font, text, options));
}

function faceOf(part: Part): string {
  return [
    '@font-face {',
    "  font-family: 'Noto Sans';",
    `  font-weight: ${weights.min} ${weights.max};`,
    '  font-display: optional;',
    `  src: url('./fonts/${part.name}') format('woff2');`,
    `  unicode-range:\n    ${unicodeRange(part.characters.map(codeOf))};`,
    '}',
  ].join('\n');
}

function stylesheet(parts: readonly Part[]): string {
  const at = (weight: number): FontFile[] => parts.flatMap((part) => part.at[weight] ?? []);
  const comment = '/* Written by scripts/make-font.ts: change that, not this. */';
  const faces = [...parts.map(faceOf), ...fallbackFaces({ 400: at(400), 700: at(700) })];
  return `${[comment, ...faces].join('\n\n')}\n`;
}

function report(parts: readonly Part[]): void {
  for (const part of parts) console.log(`${part.name}: ${part.woff2.length} bytes`);
  const drawn = new Set(parts.flatMap((part) => part.characters));
  const missing = fontCharacters().filter((character) => !drawn.has(character));
  console.log(`Not in the source, left to the fallback: ${missing.join(' ') || 'none'}`);
}

const parts = await makeParts();
await mkdir(join(styles, 'fonts'), { recursive: true });
for (const part of parts) await writeFile(join(styles, 'fonts', part.name), part.woff2);
await writeFile(join(styles, 'fonts.css'), stylesheet(parts));
await copyFile(join(source, 'LICENSE'), join(styles, 'fonts/OFL.txt'));
report(parts);
