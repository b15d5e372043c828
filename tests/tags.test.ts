import { expect, test } from 'vitest';
import { tagsOf } from './e2e/tags.ts';

test('tagsOf(html) reads names and attributes in order, with character references', () => {
  expect(tagsOf('<a href="/?a=1&amp;b=2" data-x>y</a><img src=/a.svg alt="">')).toEqual([
    { name: 'a', attributes: { href: '/?a=1&b=2', 'data-x': '' } },
    { name: 'img', attributes: { src: '/a.svg', alt: '' } },
  ]);
});

test('tagsOf(html) leaves out what comments and scripts contain', () => {
  expect(tagsOf('<!-- <b> --><script>"<i>"</script>')).toEqual([
    { name: 'script', attributes: {} },
  ]);
});
