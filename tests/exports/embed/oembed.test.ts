import { expect, test } from 'vitest';
import { checkLocality } from '../../../src/checks/run.ts';
import { oembed, readEmbed } from '../../../src/exports/embed/oembed.ts';
import { liveEmbeds } from '../../../src/exports/frozen-embed.ts';
import { targetSource } from '../../../src/exports/judged-target.ts';
import { validLocality } from '../../checks/locality-fixture.ts';

const { locality } = checkLocality(validLocality());
if (locality === null) throw new Error('The valid locality has problems');

const embed = {
  title: 'Nước "sạch" & <b>an toàn</b>',
  address: 'https://a.example/nhung/nuoc/',
  height: 600,
};

test('oembed(embed, site, home) is a rich answer of version 1.0', () => {
  const answer = JSON.parse(oembed(embed, locality.site, 'https://a.example/'));
  expect(answer).toMatchObject({
    version: '1.0',
    type: 'rich',
    title: embed.title,
    provider_url: 'https://a.example/',
    width: 640,
    height: 600,
  });
  expect(answer.html).toContain('src="https://a.example/nhung/nuoc/"');
  expect(answer.html).toContain('title="Nước &quot;sạch&quot; &amp; &lt;b&gt;an toàn&lt;/b&gt;"');
});

test('readEmbed(html) gives back title and height of a page', () => {
  const [target] = locality.tables.targets;
  if (target === undefined) throw new Error('No target');
  const source = { ...targetSource(locality), targets: [{ ...target, name: embed.title }] };
  const [live] = liveEmbeds(source);
  const read = readEmbed(live?.html ?? '');
  expect(read.title).toBe(embed.title);
  expect(read.height).toBeGreaterThan(200);
});

test('readEmbed(html) refuses a page that is not one', () => {
  expect(() => readEmbed('<!doctype html>')).toThrow('Not an embedded page');
});
