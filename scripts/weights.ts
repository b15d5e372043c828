/** `npm run weights`: what every built page weighs as sent, heaviest first. */
import { readFileSync } from 'node:fs';
import { budgets, type PageWeight, weighFonts, weighPage } from './page-weight.ts';
import { type BuiltSite, builtFiles, sites } from './sites.ts';

const kB = (bytes: number): string => (bytes / 1000).toFixed(1).padStart(7);

function row(address: string, { html, styles, scripts, total, gzip, budget }: PageWeight): string {
  const mark = total > budget || scripts > budgets.script ? ' over the budget' : '';
  return `${[html, styles, scripts, total, gzip].map(kB).join(' ')}  ${address}${mark}`;
}

function table(site: BuiltSite): string {
  const rows = builtFiles(site)
    .filter(({ file }) => file.endsWith('.html'))
    .map(({ file, address }) => ({
      address,
      weight: weighPage(address, readFileSync(file, 'utf8'), site),
    }))
    .sort((a, b) => b.weight.total - a.weight.total)
    .map(({ address, weight }) => row(address, weight));
  const fonts = `fonts in all: ${kB(weighFonts(site))} of ${kB(budgets.fonts)}`;
  return ['   html  styles scripts  total    gzip  (kB, brotli 11)', ...rows, fonts].join('\n');
}

for (const site of sites) console.log(`\n${site.out}\n${table(site)}`);
