import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pictures } from '../src/exports/pictures.ts';
import type { Locality } from '../src/plan/locality.ts';

const require = createRequire(import.meta.url);
const fonts = ['400Regular/NotoSans_400Regular.ttf', '700Bold/NotoSans_700Bold.ttf'].map((file) =>
  require.resolve(`@expo-google-fonts/noto-sans/${file}`),
);

/** Adds the charts (SVG) and the pictures of shared links (PNG) to a built site. */
export function writePictures(
  locality: Locality,
  { folder, home }: { folder: string; home: string },
): void {
  for (const { path: name, content } of pictures(locality, { home, fonts })) {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
}
