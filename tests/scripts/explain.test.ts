import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { explainIn, explainOption } from '../../scripts/explain.ts';
import { projectFolder } from '../../scripts/project-folder.ts';
import { readLocality } from '../../scripts/read-locality.ts';
import { keyOf } from '../../src/model/noun.ts';
import { nouns } from '../../src/model/nouns.ts';
import { ruleVersion } from '../../src/model/status/status.ts';
import { withDerived } from '../../src/plan/with-derived.ts';
import { validLocality } from '../checks/locality-fixture.ts';
import { localityOf } from '../locality-of.ts';

const small = validLocality();
const invented = readLocality(path.join(projectFolder, 'examples/thi-xa-vi-du'));
const smallLocality = withDerived(localityOf(small));
const inventedLocality = withDerived(localityOf(invented));
const tell = (files: typeof small, id: string) =>
  explainIn(files === small ? smallLocality : inventedLocality, files, id);
const linesOf = (id: string): string[] => tell(invented, id).lines;

describe('explainIn(locality, files, id)', () => {
  test('gives a figure with value, document, row, correction and pages', () => {
    const lines = linesOf('so-ho-can-ngheo/xa-go/2022');
    expect(lines[0]).toBe('SỐ LIỆU MINH HỌA – không phải số liệu thật');
    expect(lines[1]).toMatch(/^Số hộ cận nghèo, Xã Gò, 2022: 188 hộ \(kết quả, /);
    const text = lines.join('\n');
    expect(text).toContain('Văn bản: VD-06/2023; Ủy ban nhân dân thị xã Ví Dụ; 15/09/2023; Biểu 2');
    expect(text).toContain('Đính chính ngày 15/09/2023: giá trị từ 200 thành 188. Khi rà soát lại');
    expect(text).toContain('/dia-ban/xa-go/ · /van-ban/#vd-06-2023');
  });

  test('names the row that a spreadsheet shows', () => {
    const line = linesOf('so-ho-can-ngheo/xa-go/2022').find((one) => one.includes('Ghi ở:'));
    const row = Number(/dòng (\d+)$/.exec(line ?? '')?.[1]);
    const rows = new TextDecoder().decode(invented.get('data/observations.csv')).split('\n');
    expect(rows[row - 1]).toMatch(/^so-ho-can-ngheo,xa-go,2022,/);
  });

  test('gives a computed figure with its formula and everything that goes into it', () => {
    const lines = linesOf('diem-internet/thi-xa-vi-du/2023');
    expect(lines).toContain('  Trang này tính: a + b + …');
    expect(lines.filter((line) => /^ {2}[a-f] = /.test(line))).toHaveLength(6);
    expect(lines.filter((line) => line.startsWith('    Văn bản: '))).toHaveLength(6);
  });

  test('gives a commitment with its clause, rule, status and the figures that decided', () => {
    const text = linesOf('bao-hiem-y-te').join('\n');
    expect(text).toMatch(/Cam kết \d+, .+: (đạt|không đạt|không kết luận được)\n/);
    expect(text).toContain(`theo quy tắc phiên bản ${ruleVersion}`);
    expect(text).toContain('Khóa: bao-hiem-y-te/thi-xa-vi-du/2025/-/result/vd-01-2026');
  });

  test('gives money and reports', () => {
    const money = linesOf('2023/du-an-5/central/investment/allocated/2023-04-10').join('\n');
    expect(money).toContain('năm 2023, giao: 157 triệu đồng');
    const report = linesOf('ubnd-xa-go/yearly/2024').join('\n');
    expect(report).toContain('nhận ngày 17/03/2025');
    expect(report).toContain('Ý kiến của Ủy ban nhân dân xã Gò, 02/04/2025: ');
  });

  test('lists the keys when many begin alike', () => {
    const lines = linesOf('so-ho-can-ngheo');
    expect(lines[1]).toMatch(/^\d+ dòng bắt đầu như vậy:$/);
    expect(lines[2]).toMatch(/^ {2}so-ho-can-ngheo\//);
  });

  test('says that a figure is absent, without a unit', () => {
    const { lines } = tell(invented, absentKey());
    expect(lines[1]).toMatch(
      /(chưa tìm thấy số liệu công bố|chưa đến hạn|không áp dụng|ẩn để bảo vệ người dân|kế hoạch không nêu) \(/,
    );
  });

  test('suggests the nearest id for one that names nothing', () => {
    const { lines, isKnown } = tell(invented, 'bao-hiem-y-tee');
    expect(isKnown).toBe(false);
    expect(lines.join('\n')).toContain('có phải "bao-hiem-y-te"?');
  });

  test.each(explainableIn(smallLocality))(
    'explains %s of the small locality without a gap',
    (id) => {
      const { lines, isKnown } = tell(small, id);
      expect(isKnown).toBe(true);
      expect(lines.join('\n')).not.toMatch(/undefined|NaN|null|\[object/);
    },
  );

  test('explains every commitment of the invented locality without a gap', () => {
    for (const { id } of inventedLocality.tables.targets)
      expect(tell(invented, id).lines.join('\n')).not.toMatch(/undefined|NaN|null|\[object/);
  });
});

function explainableIn({ tables }: typeof smallLocality): string[] {
  return [
    ...tables.targets.map(({ id }) => id),
    ...tables.observations.map((row) => keyOf(nouns.observations, row)),
    ...tables.budget.map((row) => keyOf(nouns.budget, row)),
    ...tables['reports-due'].map((row) => keyOf(nouns['reports-due'], row)),
  ];
}

function absentKey(): string {
  const row = inventedLocality.tables.observations.find(({ value }) => value === null);
  if (row === undefined) throw new Error('the invented locality has every figure');
  return keyOf(nouns.observations, row);
}

test('explainOption(args) takes the id out and leaves the rest', () => {
  expect(explainOption(['--locality', 'a', '--explain', 'x/y', '--base', '/b/'])).toEqual({
    explain: 'x/y',
    rest: ['--locality', 'a', '--base', '/b/'],
  });
  expect(explainOption(['--locality', 'a'])).toEqual({ explain: null, rest: ['--locality', 'a'] });
});
