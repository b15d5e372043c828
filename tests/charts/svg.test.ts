import { expect, test } from 'vitest';
import { svg } from '../../src/charts/svg.ts';

test('svg escapes text, in content and in attributes', () => {
  const hostile = '<img onerror="x">&\'';
  expect(svg`<text class="${hostile}">${hostile}</text>`.markup).toBe(
    '<text class="&lt;img onerror=&quot;x&quot;&gt;&amp;&#39;">&lt;img onerror=&quot;x&quot;&gt;&amp;&#39;</text>',
  );
});

test('svg keeps nested parts, cuts numbers to a tenth, drops null', () => {
  expect(svg`<g>${[svg`<a/>`, svg`<b/>`]}${1.26}${null}</g>`.markup).toBe('<g><a/><b/>1.3</g>');
});

test('svg drops characters that XML forbids', () => {
  expect(svg`${'a\u0000b\u000Bc\uFFFE'}`.markup).toBe('abc');
});
