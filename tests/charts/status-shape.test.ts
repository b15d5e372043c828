import { expect, test } from 'vitest';
import { statusShape } from '../../src/charts/status-shape.ts';
import type { StatusShape } from '../../src/model/status/shape.ts';
import { statuses } from '../../src/model/status/status.ts';

const box = { x: 0, y: 0, width: 40, height: 100 };
const draw = (status: StatusShape['status'], share: number | null = 0.5): string =>
  statusShape({ status, share }, box, 'a').markup;
const names = Object.keys(statuses) as StatusShape['status'][];

test('statusShape(shape) tells statuses apart without colour', () => {
  const plain = names.map((status) => draw(status).replaceAll(/var\([^)]*\)/g, 'ink'));
  const alike = new Set(['not-enough-data', 'inconclusive']);
  expect(new Set(plain).size).toBe(names.length - alike.size + 1);
});

test('statusShape(shape) hatches only what cannot be told', () => {
  const hatched = names.filter((status) => draw(status).includes('a-hatch'));
  expect(hatched.toSorted()).toEqual(['inconclusive', 'not-enough-data']);
});

test('statusShape(shape) fills by the share, between nothing and all', () => {
  const filled = (share: number): number =>
    Number(/height="([\d.]+)" fill="var/.exec(draw('on-track', share))?.[1]);
  expect([-0.5, 0, 0.62, 1, 1.7].map(filled)).toEqual([0, 0, 62, 100, 100]);
});

test('statusShape(shape) gives no attribute twice', () => {
  for (const status of names) {
    for (const [tag] of draw(status).matchAll(/<\w+[^>]*>/g)) {
      const attributes = [...tag.matchAll(/ ([\w-]+)=/g)].map(([, name]) => name);
      expect(new Set(attributes).size).toBe(attributes.length);
    }
  }
});
