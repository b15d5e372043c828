import { describe, expect, test } from 'vitest';
import type { Agency } from '../../src/model/agency.ts';
import type { Project } from '../../src/model/project.ts';
import type { Target } from '../../src/model/target.ts';
import {
  agenciesSentence,
  agencySentence,
  dutiesWords,
  endedSentence,
} from '../../src/words/agency.ts';
import {
  moneySentence,
  projectSentence,
  projectsSentence,
  projectTitle,
} from '../../src/words/project.ts';
import { baselineWords, deadlineWords, goalWords } from '../../src/words/target.ts';

const agency: Agency = {
  id: 'phong-a',
  order: 1,
  name: 'Phòng A',
  kind: 'entry',
  clause: 'iv-1',
  area: null,
  ended_on: null,
  ended_document: null,
  successors: [],
  note: null,
};

describe('agencySentence', () => {
  test('names each role that has duties', () => {
    expect(agencySentence(agency, { lead: 3, join: 1 })).toBe(
      'Phòng A chủ trì 3 việc và phối hợp 1 việc.',
    );
  });
  test('says so when the plan only mentions the body', () => {
    expect(agencySentence({ ...agency, kind: 'mentioned' }, {})).toBe(
      'Kế hoạch nhắc đến Phòng A nhưng không giao việc nào.',
    );
  });
  test('says so when the body is of today', () => {
    expect(agencySentence({ ...agency, kind: 'today' }, {})).toBe(
      'Phòng A là cơ quan của ngày nay, không có trong kế hoạch.',
    );
  });
});

test('dutiesWords of none', () => {
  expect(dutiesWords({})).toBe('Không có việc được giao.');
});

test('agenciesSentence of none, one body, many', () => {
  expect([agenciesSentence(3, 0), agenciesSentence(1, 4), agenciesSentence(20, 105)]).toEqual([
    'Trang này chưa ghi việc nào được giao cho cơ quan nào.',
    'Kế hoạch giao 4 việc cho một nơi.',
    'Kế hoạch giao và đề nghị 105 việc cho 20 cơ quan, tổ chức.',
  ]);
});

test('endedSentence is null while nothing is known to have changed', () => {
  expect(endedSentence(agency)).toBeNull();
  expect(endedSentence({ ...agency, ended_on: '2025-06-30' })).toBe(
    'Phòng A hoạt động đến hết ngày 30/06/2025.',
  );
});

const project: Project = {
  id: 'tieu-du-an-3-1',
  order: 1,
  level: 'sub-project',
  parent: 'du-an-3',
  number: '3.1',
  name: 'Hỗ trợ sản xuất',
  clause: 'ii-2-a',
  objective: null,
  beneficiaries: null,
  support: null,
  note: null,
};
const parent: Project = { ...project, id: 'du-an-3', level: 'project', parent: null, number: '3' };

describe('project words', () => {
  test('projectTitle names the project it belongs to', () => {
    expect(projectTitle(project)).toBe('Tiểu dự án 1 thuộc Dự án 3: Hỗ trợ sản xuất');
  });
  test('projectSentence with two leads, none, and sub-projects only', () => {
    expect([
      projectSentence(project, ['Phòng A', 'Phòng B'], 0),
      projectSentence(project, [], 0),
      projectSentence(parent, [], 2),
    ]).toEqual([
      'Tiểu dự án 1 thuộc Dự án 3 do Phòng A và Phòng B chủ trì.',
      'Kế hoạch không nêu cơ quan nào chủ trì Tiểu dự án 1 thuộc Dự án 3.',
      'Dự án 3 gồm 2 tiểu dự án, mỗi tiểu dự án một nơi chủ trì.',
    ]);
  });
  test('moneySentence of none and some', () => {
    expect([moneySentence(parent, 0), moneySentence(parent, 4)]).toEqual([
      'Chưa tìm thấy số tiền nào được công bố cho Dự án 3.',
      'Có 4 số liệu về tiền cho Dự án 3.',
    ]);
  });
  test('projectsSentence of none, one, many', () => {
    expect([projectsSentence(0, 0), projectsSentence(1, 0), projectsSentence(5, 9)]).toEqual([
      'Trang này chưa ghi dự án nào của kế hoạch.',
      'Kế hoạch có một dự án, không chia tiểu dự án.',
      'Kế hoạch có 5 dự án, chia thành 9 tiểu dự án.',
    ]);
  });
});

const target: Target = {
  id: 'a',
  order: 1,
  name: 'A',
  clause: 'i-1',
  quote: 'A',
  kind: 'at-least',
  operator: '>=',
  value: 80,
  value_max: null,
  unit: '%',
  indicators: ['a'],
  or_kind: null,
  or_indicator: null,
  or_value: null,
  baseline_period: null,
  baseline_alternatives: [],
  deadline: '2025-12-31',
  deadline_basis: 'stated',
  dimension: 'health',
  original_value: null,
  revised_on: null,
  revised_document: null,
  note: null,
};

describe('goalWords', () => {
  test.each<[string, Partial<Target>, string]>([
    ['at least', {}, 'từ 80% trở lên'],
    ['all', { value: 100 }, '100%'],
    ['at most', { kind: 'at-most', operator: '<=', value: 9 }, 'không quá 9%'],
    [
      'a band, its "per year" said once',
      { kind: 'yearly-fall-band', value: 0.5, value_max: 1, unit: 'điểm phần trăm/năm' },
      'mỗi năm giảm từ 0,5 đến 1 điểm phần trăm',
    ],
    ['half', { kind: 'halve-since-baseline', value: 0.5 }, 'giảm một nửa so với đầu kỳ'],
    ['a third', { kind: 'halve-since-baseline', value: 0.3 }, 'giảm 30% so với đầu kỳ'],
    ['no number', { kind: 'no-number', value: null }, 'không có con số'],
  ])('of %s', (_case, change, words) => {
    expect(goalWords({ ...target, ...change })).toBe(words);
  });
  test('of one of two gives the second branch its own unit', () => {
    const either: Target = {
      ...target,
      kind: 'one-of-two',
      operator: '<=',
      value: 8,
      unit: 'hộ',
      or_kind: 'at-most',
      or_value: 4,
    };
    expect(goalWords(either, '%')).toBe('không quá 8 hộ, hoặc không quá 4%');
  });
});

test('deadlineWords tells when the plan itself states no date', () => {
  expect(deadlineWords(target)).toBe('31/12/2025');
  expect(deadlineWords({ ...target, deadline_basis: 'plan-period' })).toContain(
    'theo thời kỳ kế hoạch',
  );
});

test('baselineWords of none, one reading, two readings', () => {
  expect([
    baselineWords(target),
    baselineWords({ ...target, baseline_period: '2021' }),
    baselineWords({ ...target, baseline_period: '2021', baseline_alternatives: ['2022'] }),
  ]).toEqual([
    'Kế hoạch không nêu.',
    'Trang này lấy cuối năm 2021.',
    'Trang này lấy cuối năm 2021; cũng có thể hiểu là cuối năm 2022.',
  ]);
});
