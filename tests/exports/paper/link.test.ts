import { expect, test } from 'vitest';
import { paperLink } from '../../../src/exports/paper/link.ts';

const home = 'https://vi-du.example/minh-hoa/';

test.each([
  ['/ke-hoach/#i-2', 'https://vi-du.example/minh-hoa/ke-hoach/#i-2'],
  ['https://example.org/', 'https://example.org/'],
  ['mailto:a@vi-du.example', 'mailto:a@vi-du.example'],
  ['//example.org/', null],
  ['/\\example.org/', null],
  ['javascript:alert(1)', null],
  ['data:text/html,x', null],
  ['file:///etc/passwd', null],
  ['ke-hoach', null],
])('paperLink(%j) is %j', (link, address) => {
  expect(paperLink(link, home)).toBe(address);
});
