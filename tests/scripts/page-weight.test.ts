import { expect, test } from 'vitest';
import { budgets, weighPage } from '../../scripts/page-weight.ts';

const site = { locality: '.', base: '/a/', out: 'dist', title: '' };

test('weighPage(address, html) counts a script in the page as part of it and as a script', () => {
  const { html, scripts, total, budget } = weighPage('/a/', '<p>x</p><script>go()</script>', site);
  expect(scripts).toBeGreaterThan(0);
  expect(total).toBe(html);
  expect(budget).toBe(budgets.page);
});

test('weighPage(address, html) does not take data for a script', () => {
  const html = '<script type="application/ld+json">{}</script>';
  expect(weighPage('/a/', html, site).scripts).toBe(0);
});

test('weighPage(address, html) gives the page of the plan its own budget', () => {
  expect(weighPage('/a/ke-hoach/', '', site).budget).toBe(budgets.planPage);
});
