import { describe, expect, test } from 'vitest';
import { dossierOf } from '../../../src/exports/dossier/dossier.ts';
import { dossierFile } from '../../../src/exports/dossier/dossier-sources.ts';
import { dossierSubjects } from '../../../src/exports/dossier/dossier-subjects.ts';
import { type PaperBlock, plainWords } from '../../../src/exports/paper/document.ts';
import { makeOversight } from '../../../src/model/oversight/oversight.ts';
import type { OversightSources } from '../../../src/model/oversight/sources.ts';
import {
  agency,
  area,
  duty,
  figure,
  indicator,
  link,
  project,
  report,
  sources,
  target,
} from '../../model/oversight/build.ts';

const town = sources({
  agencies: [
    agency('office', { name: 'Phòng Thử' }),
    agency('silent', { name: 'Nơi chỉ được nhắc', kind: 'mentioned' }),
    agency('town-office', { name: 'Ủy ban Thử', kind: 'mentioned' }),
  ],
  indicators: [indicator('rate', { name: 'Tỷ lệ thử', unit: '%', decimals: 1 })],
  targets: [target('goal', { name: 'Cam kết thử', quote: 'Phấn đấu 100%' })],
  links: [link('goal', { agency: 'office' }), link('goal', { project: 'p' })],
  duties: [duty('lead', { quote: 'Chủ trì việc', projects: ['p'] })],
  projects: [project('p', { name: 'Dự án thử' })],
  observations: [figure('rate', 'town', 40, { period: '2023' })],
  reportsDue: [report({ due_basis: 'assumed', assumption: 'Hết tháng 1 năm sau.' })],
});

const paperOf = (id: string, from: OversightSources = town, release = null) => {
  const oversight = makeOversight(from);
  const subject = dossierSubjects(oversight).find((candidate) => candidate.id === id);
  if (subject === undefined) throw new Error(`No dossier ${id}`);
  const clauses = [{ path: 'iv-1', name: 'mục IV.1' }];
  return dossierOf(subject, { oversight, clauses, release });
};

/** Every word of some blocks, one line a block. */
function wordsOf(blocks: readonly PaperBlock[]): string {
  return blocks
    .flatMap((block): string[] => {
      if (block.kind === 'heading') return [block.text];
      if (block.kind === 'paragraph') return [plainWords(block.words)];
      if (block.kind === 'quote') return [...block.quotes, plainWords(block.source)];
      if (block.kind === 'table') return block.rows.map((row) => row.map(plainWords).join(' | '));
      if (block.kind === 'list') return block.items.map(plainWords);
      return [];
    })
    .join('\n');
}

describe('dossierSubjects(oversight)', () => {
  const ids = (from: OversightSources): string[] =>
    dossierSubjects(makeOversight(from)).map(({ id }) => id);

  test('has each body with a duty or report, each project, the area and its units', () => {
    expect(ids(town)).toEqual([
      'co-quan-office',
      'du-an-p',
      'dia-ban-town',
      'dia-ban-ward-a',
      'dia-ban-ward-b',
    ]);
  });

  test('has what the units became, too', () => {
    const areas = [
      area('town', { kind: 'town', parent: null, successors: ['new'] }),
      area('new', { parent: 'province' }),
      area('other', { parent: 'province' }),
    ];
    expect(ids(sources({ areas }))).toEqual(['dia-ban-town', 'dia-ban-new']);
  });

  test.each([
    [50, 51],
    [51, 1],
  ])('with %i units has %i dossiers of areas', (units, dossiers) => {
    const wards = Array.from({ length: units }, (_, index) => area(`w${index}`));
    const areas = [area('town', { kind: 'town', parent: null }), ...wards];
    expect(ids(sources({ areas }))).toHaveLength(dossiers);
  });
});

describe('dossierOf(subject)', () => {
  test('tells a body its commitments, duties with quotes, reports with their assumption, questions', () => {
    const words = wordsOf(paperOf('co-quan-office').blocks);
    expect(words).toContain('2023: 40,0% (d)');
    expect(words).toContain('Phấn đấu 100%');
    expect(words).toContain('Chủ trì việc\nmục IV.1');
    expect(words).toContain('31/01/2024 (giả định)');
    expect(words).toContain('Hạn giả định: Hết tháng 1 năm sau.');
    expect(words).toMatch(
      /Kết quả của cam kết “Cam kết thử” ở town các năm 2022 và 2024 là bao nhiêu/,
    );
  });

  test('names an absence with its look', () => {
    const text = JSON.stringify(paperOf('co-quan-office').blocks);
    expect(text).toContain('"look":"absent","text":"chưa tìm thấy số liệu công bố"');
  });

  test('says so where a part has nothing, and that no release holds the figures', () => {
    const words = wordsOf(paperOf('dia-ban-ward-a').blocks);
    expect(words).toContain('Đính chính\nChưa có đính chính nào.');
    expect(words).toContain('Chưa có bản phát hành nào giữ các số này');
  });

  test("leaves the work and reports of the plan's own area to the dossiers of its bodies", () => {
    const headings = paperOf('dia-ban-town').blocks.flatMap((block) =>
      block.kind === 'heading' ? [block.text] : [],
    );
    expect(headings).not.toContain('Báo cáo phải gửi');
    expect(headings).toContain('Câu hỏi từ những chỗ còn trống');
  });

  test('leaves lines for findings and places to sign', () => {
    const kinds = paperOf('du-an-p').blocks.map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind === 'lines')).toHaveLength(3);
    expect(kinds).toContain('signatures');
  });

  test('marks invented figures, in the paper and in the name of its file', () => {
    expect(paperOf('du-an-p').imprint.invented).toMatch(/MINH HỌA/);
    expect(dossierFile('du-an-p', { illustrative: true })).toBe(
      'giam-sat/ho-so/du-an-p/minh-hoa-ho-so-du-an-p.docx',
    );
  });
});
