import { createRequire } from 'node:module';

const { resolve } = createRequire(import.meta.url);

/** Noto Sans as TTF, regular and bold. */
export const fontFiles = ['400Regular', '700Bold'].map((cut) =>
  resolve(`@expo-google-fonts/noto-sans/${cut}/NotoSans_${cut}.ttf`),
);
