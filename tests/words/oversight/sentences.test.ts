import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type GapKind, gap, gapKinds } from '../../../src/model/oversight/gap.ts';
import { makeLedger } from '../../../src/model/oversight/ledger.ts';
import { namesOf } from '../../../src/model/oversight/names.ts';
import { reconcile, type SumQuestion } from '../../../src/model/oversight/reconciliation.ts';
import { gapCountHeading, gapDetail, gapNotes } from '../../../src/words/oversight/gap.ts';
import {
  ledgerCellWords,
  ledgerRowSentence,
  spokenCell,
} from '../../../src/words/oversight/ledger-cell.ts';
import { marginWords, partingsSentence } from '../../../src/words/oversight/money-and-result.ts';
import { oversightSentence, reportsSentence } from '../../../src/words/oversight/opening.ts';
import {
  residualSentence,
  sumsSentence,
  sumTitle,
} from '../../../src/words/oversight/reconciliation.ts';
import { publishingSentence, reportingSentence } from '../../../src/words/oversight/two-duties.ts';
import { agency, area, figure, indicator, sources, target } from '../../model/oversight/build.ts';

const names = namesOf(
  sources({
    agencies: [agency('a', { name: 'Phòng A' }), agency('b', { name: 'Phòng B' })],
    areas: [
      area('town', { name: 'Thị xã Thử', kind: 'town' }),
      area('ward-a', { name: 'Phường A' }),
      area('nation', { name: 'Việt Nam', kind: 'nation' }),
    ],
    indicators: [indicator('poor', { name: 'Số hộ nghèo' })],
  }),
);

describe('oversightSentence', () => {
  test.each([
    [0, 0, 'Chưa có cam kết nào bằng con số để theo dõi.'],
    [1, 0, 'Cam kết duy nhất có con số chưa có kết quả nào được tìm thấy.'],
    [1, 1, 'Cam kết duy nhất có con số đã có kết quả.'],
    [15, 0, '15 cam kết có con số, chưa tìm thấy kết quả nào.'],
    [15, 4, '4 trong 15 cam kết có con số đã có kết quả.'],
    [15, 15, 'Cả 15 cam kết có con số đều đã có kết quả.'],
  ])('%d measured, %d with a result', (measured, withResult, words) => {
    const sentence = oversightSentence({ measured, withResult, reports: {} });
    expect(sentence).toBe(`${words} Chưa báo cáo nào đến kỳ phải gửi.`);
  });

  test.each([
    [{ asked: 4, 'not-stated': 20, 'not-due': 3, exempt: 1 }, 'Chưa báo cáo nào đến kỳ phải gửi.'],
    [{ received: 1 }, 'Báo cáo duy nhất đến kỳ đã được nhận.'],
    [{ unknown: 1 }, 'Báo cáo duy nhất đến kỳ chưa thấy văn bản nào cho biết đã nhận.'],
    [{ unknown: 48 }, '48 báo cáo đã đến kỳ, chưa thấy văn bản nào cho biết đã nhận.'],
    [
      { received: 5, 'received-late': 2, 'not-received': 3 },
      '7 trong 10 báo cáo đến kỳ đã được nhận.',
    ],
    [{ received: 5, 'received-late': 2 }, 'Cả 7 báo cáo đến kỳ đều đã được nhận.'],
  ])('reportsSentence(%j)', (counts, words) => {
    expect(reportsSentence(counts)).toBe(words);
  });
});

describe('a cell of the ledger', () => {
  const rate = indicator('rate', { name: 'Tỷ lệ hộ nghèo', unit: '%', decimals: 2 });
  const rowWith = (...values: Parameters<typeof figure>[]) => {
    const observations = values.map((args) => figure(...args));
    const given = sources({ indicators: [rate], targets: [target('t')], observations });
    const ledger = makeLedger(given);
    const [row] = ledger.rowsOf(ledger.area);
    if (row === undefined) throw new Error('No row');
    return row;
  };

  test('says its result, or the name of its absence with the reason', () => {
    const row = rowWith(['rate', 'town', 3.04, { use: 'used' }]);
    const words = row.cells.map((cell) => ledgerCellWords(cell, rate));
    expect(words).toEqual([
      'chưa tìm thấy số liệu công bố',
      '3,04%',
      'chưa tìm thấy số liệu công bố',
      'chưa đến hạn',
    ]);
    const cell = row.cells[1];
    if (cell === undefined) throw new Error('No cell');
    expect(spokenCell(cell, rate)).toBe('Tỷ lệ hộ nghèo, năm 2023: 3,04%.');
    const none = {
      ...cell,
      results: [],
      absence: 'not-applicable' as const,
      reason: 'after-deadline' as const,
    };
    expect(ledgerCellWords(none, rate)).toBe('không áp dụng: năm này sau hạn của cam kết');
  });

  test('says the part of the year that a result is of', () => {
    const row = rowWith(['rate', 'town', 3, { period: '2023-H1' }]);
    expect(row.cells.map((cell) => ledgerCellWords(cell, rate))[1]).toBe(
      '3,00% (6 tháng đầu năm 2023)',
    );
  });

  test.each<[string, Parameters<typeof figure>[], string]>([
    ['none', [], 'Chưa tìm thấy kết quả của năm nào, hạn 31/12/2025. Chưa đủ số liệu.'],
    ['some', [['rate', 'town', 60]], 'Có kết quả của năm 2023, hạn 31/12/2025. Chưa đủ số liệu.'],
    [
      'all',
      ['2022', '2023', '2024', '2025'].map((period) => ['rate', 'town', 100, { period }]),
      'Có kết quả của cả 4 năm, hạn 31/12/2025. Đạt.',
    ],
  ])('ledgerRowSentence: %s', (_name, values, words) => {
    expect(ledgerRowSentence(rowWith(...values))).toBe(words);
  });
});

describe('gaps in words', () => {
  const isKind = (code: string): code is GapKind => Object.hasOwn(gapKinds, code);
  const codes = Object.keys(gapKinds).filter(isKind);
  const given = {
    subjectKind: 'target' as const,
    subject: 't',
    agencies: ['a', 'b'],
    indicator: 'poor',
  };

  test.each(codes)('%s has neutral words', (kind) => {
    const words = [
      gapCountHeading(kind, 3),
      gapNotes[kind],
      gapDetail(gap({ kind, ...given }), names),
    ];
    for (const part of words.filter((one) => typeof one === 'string')) {
      expect(part).toMatch(/^\p{Lu}/u);
      expect(part).not.toMatch(/vi phạm|nợ|sai|kém|yếu|undefined/);
    }
  });

  test('a heading counts, a detail names bodies or the indicator where there is one', () => {
    expect(gapCountHeading('no-number', 3)).toBe('Cam kết không có con số: 3 chỗ');
    expect(gapCountHeading('no-number', 0)).toBe('Cam kết không có con số: không có chỗ nào');
    expect(gapDetail(gap({ kind: 'led-twice', ...given }), names)).toBe('Phòng A và Phòng B');
    expect(gapDetail(gap({ kind: 'no-baseline', ...given }), names)).toBe('Số hộ nghèo');
    expect(gapDetail(gap({ kind: 'no-number', ...given }), names)).toBeNull();
  });
});

describe('residualSentence', () => {
  const sumOf = (change: Partial<SumQuestion>) =>
    reconcile({
      kind: 'units',
      measure: 'poor',
      whole: 'town',
      period: '2022',
      standard: null,
      nature: 'result',
      unit: 'hộ',
      decimals: 0,
      terms: [{ of: 'ward-a', keys: ['k'], value: 1000, absence: null }],
      areAllListed: true,
      total: { key: 't', value: 1000, document: 'd', place: null },
      ...change,
    });
  const total = (value: number) => ({ key: 't', value, document: 'd', place: null });
  const hidden = { of: 'ward-a', keys: [], value: null, absence: 'suppressed' as const };

  test.each<[Partial<SumQuestion>, string]>([
    [{}, 'Khớp: tổng đã công bố 1.000 hộ, cộng lại được 1.000 hộ.'],
    [
      { total: total(1119) },
      'Lệch: tổng đã công bố 1.119 hộ, cộng lại được 1.000 hộ; tổng nhiều hơn 119 hộ.',
    ],
    [
      { total: total(999) },
      'Lệch: tổng đã công bố 999 hộ, cộng lại được 1.000 hộ; tổng ít hơn 1 hộ.',
    ],
    [
      { total: total(1000.01), decimals: 2 },
      'Khớp trong mức làm tròn: tổng đã công bố 1.000,01 hộ, cộng lại được 1.000,00 hộ, chênh 0,01 hộ.',
    ],
    [{ total: null }, 'Không đủ số để cộng: thiếu tổng đã công bố.'],
    [{ terms: [hidden] }, 'Không đủ số để cộng: thiếu phường A.'],
    [
      { areAllListed: false, total: total(2000) },
      'Không đủ số để cộng: thiếu những nơi trang này chưa có số.',
    ],
    [
      { terms: Array.from({ length: 7 }, () => hidden) },
      'Không đủ số để cộng: thiếu phường A, phường A, phường A, phường A, phường A và 2 chỗ khác.',
    ],
  ])('%j', (change, words) => {
    expect(residualSentence(sumOf(change), names)).toBe(words);
  });

  test('sumTitle names what, where and when; the nation keeps its capital', () => {
    expect(sumTitle(sumOf({}), names)).toBe('Số hộ nghèo, thị xã Thử, năm 2022');
    expect(sumTitle(sumOf({ whole: 'nation' }), names)).toBe('Số hộ nghèo, Việt Nam, năm 2022');
    const money = { kind: 'sources' as const, measure: 'allocated', whole: null };
    expect(sumTitle(sumOf(money), names)).toBe('Vốn giao, năm 2022');
  });

  test('sumsSentence counts all three states', () => {
    expect(sumsSentence([])).toBe('Trang này chưa có con số nào để cộng.');
    expect(sumsSentence([{ state: 'matches' }, { state: 'differs' }])).toBe(
      '2 phép cộng: 1 khớp, 1 lệch và 0 không đủ số để cộng.',
    );
  });
});

test.each([
  [[], 'Chưa nơi nào có cả tiền và kết quả để đặt cạnh nhau.'],
  [[null], 'Chưa nơi nào có cả tiền và kết quả để đặt cạnh nhau.'],
  [['together', null], '1 chỗ có cả tiền và kết quả, không chỗ nào cần xem.'],
  [['together', 'money-ahead'], '2 chỗ có cả tiền và kết quả, 1 chỗ cần xem.'],
  [['money-ahead', 'result-ahead'], 'Cả 2 chỗ có cả tiền và kết quả đều cần xem.'],
] as const)('partingsSentence(%j)', (partings, words) => {
  expect(partingsSentence(partings.map((parting) => ({ parting })))).toBe(words);
});

test('the method page states the margin that is used', () => {
  expect(readFileSync('src/prose/phuong-phap.mdx', 'utf8')).toContain(`hơn ${marginWords}`);
});

test('reporting upward and telling everyone are two sentences', () => {
  expect(reportingSentence('UBND thị xã')).toBe(
    'Kế hoạch buộc các cơ quan gửi kết quả hằng năm cho UBND thị xã. Gửi cho cấp trên chưa phải là công bố.',
  );
  const { site } = sources();
  expect(publishingSentence(site)).toBe('Kế hoạch không có đoạn nào buộc công bố cho mọi người.');
  const law = { document: 'd', title: 'Luật A', place: 'Điều 19', words: 'kết quả phải đăng.' };
  expect(publishingSentence({ ...site, information_law: law })).toBe(
    'Kế hoạch không có đoạn nào buộc công bố cho mọi người. Theo Luật A, Điều 19: kết quả phải đăng.',
  );
});
