// @ts-check

import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { readGeneratedSite } from './scripts/read-generated.ts';
import { generatedFolder } from './src/generated-folder.ts';

const locality = process.env.LOCALITY ?? '.';
const generated = generatedFolder(locality);
const site = readGeneratedSite(generated);

/** Embedded pages have their full page in the map, and ask not to be indexed.
 * @param {string} page */
const isForReaders = (page) => !page.includes('/nhung/');

export default defineConfig({
  site: process.env.SITE_URL ?? site.site_url,
  base: process.env.BASE_PATH ?? '/',
  outDir: process.env.OUT_DIR ?? 'dist',
  // A cache of its own, so that one locality never sees the other's pages.
  cacheDir: `node_modules/.astro/${generated.split('/').at(-1)}`,
  trailingSlash: 'always',
  // HTML's own rules for white space: with the default a line break between words and a value is lost.
  compressHTML: true,
  build: { inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
  integrations: [mdx(), ...(site.illustrative ? [] : [sitemap({ filter: isForReaders })])],
  // Its colours would be inline styles, which the pages' policy forbids.
  markdown: {
    syntaxHighlight: false,
    processor: satteri({ features: { smartPunctuation: false } }),
  },
  vite: { build: { assetsInlineLimit: 0 } },
});
