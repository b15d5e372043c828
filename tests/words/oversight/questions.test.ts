import { expect, test } from 'vitest';
import { makeOversight } from '../../../src/model/oversight/oversight.ts';
import type { OversightSources } from '../../../src/model/oversight/sources.ts';
import { agencyQuestions } from '../../../src/words/oversight/agency-questions.ts';
import { areaQuestions } from '../../../src/words/oversight/area-questions.ts';
import { eventSentence } from '../../../src/words/oversight/event.ts';
import { projectQuestions } from '../../../src/words/oversight/project-questions.ts';
import {
  agency,
  area,
  duty,
  figure,
  indicator,
  link,
  money,
  project,
  report,
  sources,
  target,
} from '../../model/oversight/build.ts';

const town = area('town', { kind: 'town', parent: null, name: 'Thị xã Thử' });
const given: Partial<OversightSources> = {
  agencies: [agency('office', { name: 'Phòng A' }), agency('town-office', { name: 'UBND thị xã' })],
  areas: [town, area('ward-a', { name: 'Phường A', valid_to: '2024-06-30' }), area('ward-b')],
  indicators: [
    indicator('rate', { unit: '%', denominator: 'hộ' }),
    indicator('poor', { name: 'Số hộ nghèo' }),
  ],
  targets: [target('t', { name: 'Nước sạch', baseline_period: null })],
  projects: [project('p')],
  duties: [
    duty('lead', { projects: ['p'] }),
    duty('extra', { clause: 'iv-1-2', role: 'do' }),
    duty('send', { role: 'report', clause: 'end' }),
  ],
  links: [link('t', { project: 'p', clause: 'ii-1' })],
  observations: [figure('rate', 'town', 50)],
  reportsDue: [
    report({ period: '2022', due_on: '2023-01-31', received_on: '2023-01-20' }),
    report({ due_basis: 'assumed' }),
    report({ period: '2024', due_on: '2025-01-31' }),
  ],
};
const over = (change: Partial<OversightSources> = {}) =>
  makeOversight(sources({ ...given, ...change }));
const texts = (questions: readonly { text: string }[]) => questions.map(({ text }) => text);

test('agencyQuestions asks for reports not shown as received, results, baselines and open duties', () => {
  const questions = agencyQuestions('office', over());
  expect(texts(questions)).toEqual([
    'Báo cáo “kết quả thực hiện hằng năm” của kỳ 2023 và 2024 đã gửi UBND thị xã ngày nào, số văn bản là gì?',
    'Kết quả của cam kết “Nước sạch” ở thị xã Thử các năm 2022 và 2024 là bao nhiêu, ghi ở văn bản nào?',
    'Số đầu kỳ của “rate” là bao nhiêu, để biết cam kết “Nước sạch” đi từ đâu?',
    'Nhiệm vụ này đã làm đến đâu, dựa vào văn bản nào để biết?',
  ]);
  expect(questions.map(({ clauses }) => clauses)).toEqual([
    ['end'],
    ['i-1', 'iv-1'],
    ['i-1'],
    ['iv-1-2'],
  ]);
});

test('agencyQuestions(body that is only asked) asks for no report', () => {
  const duties = [duty('ask', { role: 'asked', clause: 'iv-15' })];
  expect(agencyQuestions('office', over({ duties, links: [], reportsDue: [] }))).toEqual([]);
});

test('projectQuestions asks for money, and why money and result part', () => {
  expect(texts(projectQuestions('p', over()))[0]).toBe(
    'Mỗi năm được giao bao nhiêu tiền, từ nguồn nào, theo văn bản nào?',
  );
  const budget = [money('allocated', 100), money('disbursed', 90)];
  expect(texts(projectQuestions('p', over({ budget })))).toContain(
    'Vì sao ở cam kết “Nước sạch” tiền đi trước kết quả hơn 25 điểm phần trăm?',
  );
  expect(texts(projectQuestions('p', over({ budget: [money('allocated', 100)] })))).toContain(
    'Đã giải ngân bao nhiêu, tính đến ngày nào?',
  );
});

test('areaQuestions(place that is gone) asks for its own years only, and who keeps its books', () => {
  const oversight = over();
  const [ward] = oversight.ledger.units;
  if (ward === undefined) throw new Error('No ward');
  expect(texts(areaQuestions(ward, oversight))).toEqual([
    'Kết quả của cam kết “Nước sạch” ở phường A các năm 2022 và 2023 là bao nhiêu, ghi ở văn bản nào?',
    'Sau ngày 30/06/2024, sổ sách và số liệu của phường A do cơ quan nào giữ?',
  ]);
});

test('areaQuestions(sum that does not come out) asks why, with both numbers', () => {
  const observations = [
    figure('poor', 'town', 249),
    figure('poor', 'ward-a', 120),
    figure('poor', 'ward-b', 130),
  ];
  const areas = [town, area('ward-a'), area('ward-b')];
  const questions = texts(areaQuestions(town, over({ observations, areas })));
  expect(questions.at(-1)).toBe(
    'Số hộ nghèo, thị xã Thử, năm 2023: vì sao tổng và các phần không bằng nhau? Lệch: tổng đã công bố 249 hộ, cộng lại được 250 hộ; tổng ít hơn 1 hộ.',
  );
});

test('eventSentence names up to three subjects and counts more', () => {
  const { names } = over();
  const event = { date: '2024-06-30', document: null, isAssumed: false };
  const ended = (subjects: string[]) =>
    eventSentence({ ...event, kind: 'area-ended', subjects }, names);
  expect(ended(['ward-a'])).toBe('Ngày cuối cùng của phường A.');
  expect(ended(['a', 'b', 'c', 'd'])).toBe('Ngày cuối cùng của 4 địa bàn.');
  expect(
    eventSentence({ ...event, kind: 'report-due', subjects: ['x', 'y'], isAssumed: true }, names),
  ).toBe('Hạn gửi 2 báo cáo (giả định).');
});
