import fc from 'fast-check';
import { expect, test } from 'vitest';
import { longestLink, reportLinks } from '../../src/model/report-links.ts';

const channels = {
  email: 'gop-y@vi-du.example',
  issue_url: 'https://ma-nguon.example/vi-du/issues/new?labels=so-lieu#x',
};

test('reportLinks(none, draft) has no link', () => {
  const none = { email: null, issue_url: null };
  expect(reportLinks(none, { subject: 'a', body: 'b' })).toEqual({ email: null, issue: null });
});

test('reportLinks(channels, draft) encodes what would end a field', () => {
  const { email, issue } = reportLinks(channels, {
    subject: 'Số & #1?',
    body: 'a\nb&cc=x@y.example',
  });
  expect(email).toBe(
    'mailto:gop-y%40vi-du.example?subject=S%E1%BB%91%20%26%20%231%3F&body=a%0D%0Ab%26cc%3Dx%40y.example',
  );
  expect(new URL(issue ?? '').searchParams.get('title')).toBe('Số & #1?');
  expect(new URL(issue ?? '').searchParams.get('labels')).toBe('so-lieu');
});

test('reportLinks(channels, draft) is never too long and cuts no character in two', () => {
  const text = fc
    .array(fc.nat(0xffff), { maxLength: 700 })
    .map((codes) => String.fromCharCode(...codes));
  fc.assert(
    fc.property(text, text, (subject, body) => {
      for (const link of Object.values(reportLinks(channels, { subject, body }))) {
        expect(link?.length).toBeLessThanOrEqual(longestLink);
        expect(() => decodeURIComponent(link ?? '%')).not.toThrow();
      }
    }),
    { numRuns: 40 },
  );
});
