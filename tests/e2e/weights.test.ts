import { describe, expect, test } from 'vitest';
import { budgets, weighFonts, weighPage } from '../../scripts/page-weight.ts';
import { readSites } from './site.ts';

describe.each(readSites())('weights of $out', (site) => {
  const weights = site.pages.map(({ address, html }) => ({
    address,
    ...weighPage(address, html, site),
  }));

  test('every page with its styles and scripts is within its budget', () => {
    const over = weights.filter(({ total, budget }) => total > budget);
    expect(over.map(({ address, total }) => `${address} ${total}`)).toEqual([]);
  });

  test('the scripts of every page are within theirs', () => {
    const over = weights.filter(({ scripts }) => scripts > budgets.script);
    expect(over.map(({ address, scripts }) => `${address} ${scripts}`)).toEqual([]);
  });

  test('the tools of tables weigh little wherever they are the only script', () => {
    const tables = site.pages.filter(({ html }) => html.includes('class="table-tools'));
    const over = tables
      .map(({ address, html }) => ({ address, ...weighPage(address, html, site) }))
      .filter(({ scripts }) => scripts > budgets.tableTools);
    expect(over.map(({ address, scripts }) => `${address} ${scripts}`)).toEqual([]);
  });

  test('so are all fonts together', () => {
    expect(weighFonts(site)).toBeLessThanOrEqual(budgets.fonts);
  });
});
