import { describe, expect, test } from 'vitest';
import {
  askAreasWords,
  classSentence,
  deficitsWords,
  extensionWords,
  groupSentence,
  itemsWords,
  needSentence,
  planName,
  spanWords,
  stateSentence,
  validityWords,
} from '../../src/words/support.ts';

const plan = 'Kế hoạch 2022–2025';

test('planName gives its years', () => {
  expect(planName({ period_start: '2022-01-01', period_end: '2025-12-31' })).toBe(plan);
});

test('groupSentence of none, one, many of one need, many', () => {
  expect([
    groupSentence(plan, { items: 0, others: 0 }),
    groupSentence(plan, { items: 1, others: 1 }),
    groupSentence(plan, { items: 2, others: 1 }),
    groupSentence(plan, { items: 9, others: 4 }),
  ]).toEqual([
    'Kế hoạch 2022–2025 có tên nhóm này nhưng không nhắc đến việc nào cho riêng nhóm.',
    'Kế hoạch 2022–2025 nhắc đến một việc cho nhóm này.',
    'Kế hoạch 2022–2025 nhắc đến 2 việc cho nhóm này, đều thuộc một nhu cầu.',
    'Kế hoạch 2022–2025 nhắc đến 9 việc cho nhóm này, thuộc 4 nhu cầu.',
  ]);
});

test('needSentence of none, without a group, one, many', () => {
  expect([
    needSentence(plan, { items: 0, others: 0 }),
    needSentence(plan, { items: 1, others: 0 }),
    needSentence(plan, { items: 1, others: 1 }),
    needSentence(plan, { items: 3, others: 5 }),
  ]).toEqual([
    'Kế hoạch 2022–2025 không nhắc đến việc nào cho nhu cầu này.',
    'Kế hoạch 2022–2025 nhắc đến một việc cho nhu cầu này, không nói cho nhóm nào.',
    'Kế hoạch 2022–2025 nhắc đến một việc cho nhu cầu này, cho một nhóm.',
    'Kế hoạch 2022–2025 nhắc đến 3 việc cho nhu cầu này, cho 5 nhóm.',
  ]);
});

test('itemsWords of none and some', () => {
  expect([itemsWords(0), itemsWords(3)]).toEqual(['kế hoạch không nhắc đến việc nào', '3 việc']);
});

test('stateSentence before and after the end of the period', () => {
  expect([
    stateSentence('2025-12-31', '2026-01-01'),
    stateSentence('2025-12-31', '2025-12-31'),
  ]).toEqual(['Kế hoạch này đã hết kỳ từ 31/12/2025.', 'Kế hoạch này có kỳ đến 31/12/2025.']);
});

test('askAreasWords with present, former, both and no places', () => {
  expect([
    askAreasWords(['phường A'], []),
    askAreasWords([], ['xã B']),
    askAreasWords(['phường A'], ['xã B', 'xã C']),
    askAreasWords([], []),
  ]).toEqual([
    'Cho người ở phường A.',
    'Trước đây là xã B.',
    'Cho người ở phường A. Trước đây là xã B và xã C.',
    '',
  ]);
});

test('deficitsWords of both rules and none', () => {
  expect([deficitsWords('>=3'), deficitsWords('<3'), deficitsWords(null)]).toEqual([
    'thiếu từ 3 chỉ số trở lên',
    'thiếu dưới 3 chỉ số',
    null,
  ]);
});

test('validityWords says which day is not known', () => {
  const words = (valid_from: string | null, valid_to: string | null) =>
    validityWords({ valid_from, valid_to });
  expect([
    words('2022-01-01', '2025-12-31'),
    words('2022-01-01', null),
    words(null, '2025-12-31'),
    words(null, null),
  ]).toEqual([
    'Từ 01/01/2022 đến hết 31/12/2025.',
    'Từ 01/01/2022; chưa thấy ngày hết hạn.',
    'Đến hết 31/12/2025; chưa thấy ngày bắt đầu.',
    'Chưa thấy ngày bắt đầu và ngày hết hạn.',
  ]);
});

test('extensionWords and spanWords leave out what is not known', () => {
  expect([
    extensionWords({ extended_to: '2026-12-31', extension_note: 'Theo báo.' }),
    extensionWords({ extended_to: null, extension_note: null }),
    spanWords('2025-07-01', null),
    spanWords(null, '2025-06-30'),
    spanWords(null, null),
  ]).toEqual([
    'Dùng tiếp đến hết 31/12/2026. Theo báo.',
    '',
    'từ 01/07/2025',
    'đến hết 30/06/2025',
    '',
  ]);
});

describe('classSentence', () => {
  const limit = {
    name: 'Hộ nghèo',
    group: 'ho-ngheo',
    area_kind: 'thành thị',
    income: 1_100_000,
    deficits: '>=3',
    valid_from: '2022-01-01',
    valid_to: '2025-12-31',
    extended_to: null,
    announced: false,
  } as const;
  const day = '2024-06-01';
  test('names the group and its rule', () => {
    expect(classSentence({ day, limit, known: true })).toBe(
      'Xét ngày 01/06/2024: ở mức của nhóm “Hộ nghèo” (thu nhập từ 1.100.000 đồng trở xuống và thiếu từ 3 chỉ số trở lên).',
    );
  });
  test('says that a limit is only announced, or that its days are not known', () => {
    expect(classSentence({ day, limit: { ...limit, announced: true }, known: true })).toMatch(
      / Mức này mới công bố\.$/,
    );
    const undated = { ...limit, deficits: null, valid_from: null, valid_to: null };
    expect(classSentence({ day, limit: undated, known: true })).toBe(
      'Xét ngày 01/06/2024: ở mức của nhóm “Hộ nghèo” (thu nhập từ 1.100.000 đồng trở xuống). Chưa thấy ngày bắt đầu và ngày hết hạn.',
    );
  });
  test('says that no limit is met, or none in use', () => {
    expect([
      classSentence({ day, limit: null, known: true }),
      classSentence({ day, limit: null, known: false }),
    ]).toEqual([
      'Xét ngày 01/06/2024: cao hơn mọi mức trong bảng.',
      'Xét ngày 01/06/2024: trang này không thấy mức nào được dùng.',
    ]);
  });
});
