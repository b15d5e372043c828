import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { beforeAll, describe, expect, it } from 'vitest';
import type { PaperBlock, PaperDocument } from '../../../src/exports/paper/document.ts';
import { paperDocx } from '../../../src/exports/paper/docx.ts';
import { aPaper } from './a-paper.ts';

const home = 'https://vi-du.example/minh-hoa/';

/** Every XML part by its name; throws where one is not well-formed. */
async function partsOf(paper: PaperDocument): Promise<Map<string, string>> {
  const files = Object.entries(unzipSync(await paperDocx(paper, home)));
  const parts = files.filter(([name]) => /\.(xml|rels)$/.test(name));
  return new Map(
    parts.map(([name, bytes]) => {
      const text = strFromU8(bytes);
      const parser = new SaxesParser({ xmlns: true });
      parser.on('error', (error) => {
        throw error;
      });
      parser.write(text).close();
      return [name, text];
    }),
  );
}

/** The texts of a part, run by run, as a reader of XML gives them. */
function textsOf(xml: string): string[] {
  const texts: string[] = [];
  const parser = new SaxesParser();
  let inside = false;
  parser.on('opentag', ({ name }) => {
    inside = name === 'w:t';
    if (inside) texts.push('');
  });
  parser.on('closetag', () => {
    inside = false;
  });
  parser.on('text', (text) => {
    if (inside) texts[texts.length - 1] += text;
  });
  parser.write(xml).close();
  return texts;
}

describe('paperDocx(paper, home)', () => {
  let parts = new Map<string, string>();
  let body = '';
  beforeAll(async () => {
    parts = await partsOf(aPaper);
    body = parts.get('word/document.xml') ?? '';
  });
  const withBlock = async (block: PaperBlock): Promise<string> =>
    (await partsOf({ ...aPaper, blocks: [block] })).get('word/document.xml') ?? '';

  it('gives the same bytes each time', async () => {
    expect(await paperDocx(aPaper, home)).toEqual(await paperDocx(aPaper, home));
  });

  it('bears no day of its making', () => {
    const core = parts.get('docProps/core.xml') ?? '';
    expect([...core.matchAll(/\d{4}-\d{2}-\d{2}/g)].map(([day]) => day)).toEqual([
      '1980-01-01',
      '1980-01-01',
    ]);
  });

  it('gives the same bytes whatever was written before', async () => {
    const first = await paperDocx(aPaper, home);
    await paperDocx({ ...aPaper, title: 'Khác', blocks: [] }, home);
    expect(await paperDocx(aPaper, home)).toEqual(first);
  });

  it('has real headings, a title and a heading of each level', () => {
    for (const style of ['Title', 'Heading1', 'Heading2', 'Heading3'])
      expect(body).toContain(`<w:pStyle w:val="${style}"/>`);
  });

  it('repeats the header row of a table and cuts no row', () => {
    expect(body.match(/<w:tblHeader\/>/g)).toHaveLength(1);
    const table = /<w:tbl>(?:(?!<w:tbl>).)*Kết quả \(%\).*?<\/w:tbl>/s.exec(body)?.[0] ?? '';
    expect(table.match(/<w:tr>/g)).toHaveLength(3);
    expect(table.match(/<w:cantSplit\/>/g)).toHaveLength(3);
    expect(table.match(/<w:jc w:val="right"\/>/g)).toHaveLength(3);
  });

  it('counts each ordered list anew', () => {
    const numbers = [...body.matchAll(/<w:numId w:val="(\d+)"\/>/g)].map(([, id]) => id);
    expect(numbers).toHaveLength(4);
    expect(new Set(numbers).size).toBe(3);
  });

  it('is Vietnamese in Times New Roman, in every slot of the font', () => {
    const styles = parts.get('word/styles.xml') ?? '';
    const face = 'Times New Roman';
    expect(styles).toContain(
      `<w:rFonts w:ascii="${face}" w:cs="${face}" w:eastAsia="${face}" w:hAnsi="${face}"/>`,
    );
    expect(styles).toContain('<w:lang w:val="vi-VN"');
  });

  it('names the site, the release, the sum of its manifest and the sheet at every foot', () => {
    const foot = parts.get('word/footer1.xml') ?? '';
    expect(textsOf(foot).join('')).toContain('Ví Dụ giảm nghèo · Bản phát hành 2026-06-30-1');
    expect(foot).toContain('a'.repeat(64));
    expect(foot).toContain('NUMPAGES');
  });

  it('marks invented figures on every sheet, and real ones not', async () => {
    expect(parts.get('word/header1.xml')).toContain('SỐ LIỆU MINH HỌA');
    const real = { ...aPaper, imprint: { ...aPaper.imprint, invented: null } };
    expect((await partsOf(real)).get('word/header1.xml')).not.toContain('MINH HỌA');
  });

  it('links to http, https and mailto alone, and to its own site by the whole address', async () => {
    const links = [
      ...(parts.get('word/_rels/document.xml.rels') ?? '').matchAll(/Target="(\w+:[^"]*)"/g),
    ];
    expect(links.map(([, target]) => target)).toEqual([
      'https://vi-du.example/minh-hoa/ke-hoach/',
      'https://example.org/luat',
      'https://vi-du.example/minh-hoa/giam-sat/phieu/ho-ngheo/',
    ]);
    expect(body).toContain('w:anchor="i-2"');
    const link = 'javascript:alert(1)';
    expect(await withBlock({ kind: 'paragraph', words: [{ link, text: 'x' }] })).not.toContain(
      'script:',
    );
  });

  it('turns the sheet for a landscape paper', async () => {
    const wide = await partsOf({ ...aPaper, orientation: 'landscape' });
    expect(wide.get('word/document.xml')).toContain(
      '<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>',
    );
    expect(body).toContain('<w:pgSz w:w="11906" w:h="16838" w:orient="portrait"/>');
  });

  it.each([
    ['</w:t><w:t>&amp;<b>', '</w:t><w:t>&amp;<b>'],
    ['Id="rIdabcdefghijklmnopqrst" r:id="rIdabcdefghijklmnopqrst"', null],
    ['<dcterms:created>2020</dcterms:created>', null],
    ['  hai dấu cách  ', null],
    ['=HYPERLINK("x")', null],
    ['a\u0000b\u000B\uFFFE', 'a\uFFFDb\uFFFD\uFFFD'],
    ['nửa \uD800 chữ', 'nửa \uFFFD chữ'],
    ['ngược \u202Etxt', 'ngược txt'],
    [']]>', null],
  ])('keeps the text %j harmless and legible', async (text, shown) => {
    expect(textsOf(await withBlock({ kind: 'paragraph', words: text }))).toContain(shown ?? text);
  });
});
