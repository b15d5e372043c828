import { describe, expect, it, test } from 'vitest';
import type { Agency } from '../../src/model/agency.ts';
import {
  addresseeOf,
  askedSentence,
  legalSentences,
  numberlessSentences,
  ownFormSentence,
} from '../../src/words/request.ts';
import { sources } from '../model/oversight/build.ts';

const asked = (missing: number[], known: number[]): string =>
  askedSentence({ name: 'Tỷ lệ hộ nghèo', unit: '%', missing, known }, 'thị xã A');

test.each([
  [[2024], [2023], /^“Tỷ lệ hộ nghèo” \(%\) ở thị xã A năm 2024: kết quả là bao nhiêu/],
  [[2022, 2023, 2024], [], / các năm 2022, 2023 và 2024: kết quả là bao nhiêu/],
  [[], [2023], /: bản sao văn bản gốc ghi kết quả năm 2023, để đối chiếu/],
  [[], [], /: chưa có năm nào đến hạn có kết quả;/],
])('askedSentence(missing %j, known %j) is courteous and exact', (missing, known, sentence) => {
  expect(asked(missing, known)).toMatch(sentence);
});

test('numberlessSentences(years, place) asks what was done and how it is judged', () => {
  const [done, judged] = numberlessSentences([2022, 2023], 'thị xã A');
  expect(done).toContain('ở thị xã A các năm 2022 và 2023: làm gì');
  expect(judged).toContain('kế hoạch không nêu con số');
});

describe('addresseeOf(site, sources)', () => {
  const body: Agency = {
    ...{ id: 'ubnd', order: 1, name: 'Ủy ban nhân dân thị xã', kind: 'mentioned', clause: null },
    ...{ area: null, ended_on: null, ended_document: null, successors: [], note: null },
  };
  const ended: Agency = { ...body, ended_on: '2025-06-30', ended_document: 'nq' };
  const today: Agency = { ...body, id: 'nay', name: 'Ủy ban nhân dân phường B', kind: 'today' };
  const plan = { plan: { ...sources().site.plan, reports_to: 'ubnd' } };
  const find = (agencies: Agency[]) =>
    addresseeOf(plan, { agencies, documentName: () => '1665/NQ-UBTVQH15' });

  it('is the body that results go to while it exists', () => {
    expect(find([body, today]).names).toEqual(['Ủy ban nhân dân thị xã']);
  });

  it('is what a document names in its place', () => {
    const { names, reason } = find([{ ...ended, successors: ['nay'] }, today]);
    expect(names).toEqual(['Ủy ban nhân dân phường B']);
    expect(reason).toContain(
      'hoạt động đến hết ngày 30/06/2025 theo 1665/NQ-UBTVQH15; cơ quan ngày nay là',
    );
  });

  it('is blank with the reason and whom to ask where no document names one', () => {
    const { names, reason } = find([ended, today]);
    expect(names).toEqual([]);
    expect(reason).toContain(
      'Chưa tìm thấy văn bản nêu cơ quan tiếp nhận việc này. Có thể hỏi Ủy ban nhân dân phường B',
    );
    expect(find([ended]).reason).toMatch(/tiếp nhận việc này\.$/);
  });

  it('is blank where the body is unknown', () => {
    expect(find([]).names).toEqual([]);
  });
});

const law = { document: 'l', title: 'Luật X', place: 'Điều 1', words: 'phải đăng.' };
const guidance = { document: 'n', title: 'Nghị định Y', seen: 'Chưa xem được toàn văn.' };

test.each([
  [null, []],
  [law, ['Luật X, Điều 1: phải đăng.']],
  [{ ...law, guidance }, ['Luật X, Điều 1: phải đăng.', 'Nghị định Y. Chưa xem được toàn văn.']],
])('legalSentences(%#) cites what is documented and no more', (information_law, sentences) => {
  expect(legalSentences({ information_law })).toEqual(sentences);
});

test('ownFormSentence(site) says that no official form was seen, or that no law is cited', () => {
  const words = (information_law: typeof law | null): string =>
    ownFormSentence({ title: 'Trang', information_law });
  expect(words(law)).toContain('Chưa xem được mẫu phiếu chính thức nào');
  expect(words(null)).toContain('nên phiếu chỉ dựa vào kế hoạch');
});
