import { describe, expect, it } from 'vitest';
import { feeds } from '../../src/exports/feeds.ts';
import { correctionOf, reportOf } from '../model/event-build.ts';
import { fixtureLocality } from './metadata-source.ts';
import { atomFaults, readAtom } from './read-atom.ts';

const locality = fixtureLocality();
const { tables, site } = locality;
const home = 'https://open.example/plan/';
const releases = [{ id: '2023-01-31-1', released_on: '2023-01-31', assessment_date: '2023-01-31' }];
const made = new Map(
  [...feeds(locality, { home, releases })].map(({ path, content }) => [path, content]),
);
const feedAt = (path: string): string => made.get(path) ?? '';
const titles = (xml: string) =>
  readAtom(xml).flatMap(({ path, text }) => (path === 'feed/entry/title' ? text : []));

describe('feeds(locality)', () => {
  it('makes one for the site and one for each commitment, agency and area', () => {
    const { targets, agencies, areas } = tables;
    expect(made.size).toBe(1 + targets.length + agencies.length + areas.length);
    expect(made.has(`dia-ban/${site.place.area}/thay-doi.xml`)).toBe(true);
  });

  it('makes valid ones, with their own address', () => {
    for (const [path, content] of made) {
      expect(atomFaults(content)).toEqual([]);
      expect(content).toContain(`<id>${home}${path}</id>`);
    }
  });

  it('tells of figures, with their documents, and of releases', () => {
    const site = titles(feedAt('thay-doi.xml'));
    expect(site.some((title) => /^\d+ con số từ /.test(title))).toBe(true);
    expect(site.some((title) => title.startsWith('Bản phát hành 2023-01-31-1'))).toBe(true);
  });

  it('marks the titles of an invented place, and of no other', () => {
    const invented = [
      ...feeds({ ...locality, site: { ...site, illustrative: true } }, { home, releases }),
    ];
    const plain = [
      ...feeds({ ...locality, site: { ...site, illustrative: false } }, { home, releases }),
    ];
    for (const { content } of invented)
      for (const { path, text } of readAtom(content))
        if (path.endsWith('title')) expect(text).toMatch(/số liệu minh họa/i);
    for (const { content } of plain) expect(content).not.toMatch(/minh họa/i);
  });

  it('tells a correction with its old and new value and its reason, a report with its recipient', () => {
    const [agency] = tables.agencies;
    const [document] = tables.documents;
    if (agency === undefined || document === undefined) throw new Error('The fixture is too small');
    const date = '2023-01-02';
    const changed = {
      ...locality,
      tables: {
        ...tables,
        corrections: [
          correctionOf({ corrected_on: date, document: document.id, reason: '<b>Đếm hai lần</b>' }),
        ],
        'reports-due': [reportOf({ agency: agency.id, recipient: agency.id, received_on: date })],
      },
    };
    const files = [...feeds(changed, { home, releases })];
    const texts = readAtom(files[0]?.content ?? '').map(({ text }) => text);
    expect(texts.some((text) => /^61 thành 58\. Lý do: <b>Đếm hai lần<\/b> Theo /.test(text))).toBe(
      true,
    );
    const own = files.find(({ path }) => path === `co-quan/${agency.id}/thay-doi.xml`);
    expect(
      titles(own?.content ?? '').some((title) =>
        /^Đã nhận kết quả thực hiện hằng năm, kỳ 2023, từ /.test(title),
      ),
    ).toBe(true);
  });
});
