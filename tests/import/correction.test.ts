import { describe, expect, test } from 'vitest';
import { headings } from '../../scripts/messy/table.ts';
import type { ImportPlan } from '../../src/import/plan-import.ts';
import { readUpload } from '../../src/import/read-upload.ts';
import { localityWith } from '../checks/locality-fixture.ts';
import {
  changes,
  decode,
  encode,
  observations,
  planOf,
  stopping,
  tidyLocality,
  typed,
  upload,
} from './plan-of.ts';

const correctionsIn = ({ files }: ImportPlan): string[] =>
  decode(files.get('data/corrections.csv')).split('\n').slice(2, -1);

const why = { reason: 'Đếm lại.', document: 'bao-cao-2023', date: '2024-03-01' } as const;

describe('a published figure that changes', () => {
  test('is refused without reason, document and day, and says what to write', () => {
    const plan = planOf([upload(typed('58'))]);
    expect(stopping(plan)).toEqual(['reason-missing']);
    expect(plan.findings.find(({ tag }) => tag === 'reason-missing')).toMatchObject({
      file: 'tep.csv',
      row: 2,
      column: 'F "Giá trị"',
      message:
        'số đã công bố đổi từ "61" thành "58" mà chưa có lý do, văn bản làm căn cứ, ngày công bố giá trị mới; điền ở mục “Số đã công bố sẽ đổi” của trang, hoặc ghi --reason "…" --document MÃ --date năm-tháng-ngày',
    });
    expect(plan.files.size).toBe(0);
  });

  test.each([
    ['reason', 'reason-missing'],
    ['document', 'basis-missing'],
    ['date', 'day-missing'],
  ] as const)('is refused without its %s alone', (lacking, tag) => {
    const plan = planOf([upload(typed('58'))], { ...why, [lacking]: undefined });
    expect(stopping(plan)).toEqual([tag]);
    expect(plan.files.size).toBe(0);
  });

  test('is refused on a day that the calendar does not have, or by a document that nobody knows', () => {
    expect(stopping(planOf([upload(typed('58'))], { ...why, date: '2024-02-30' }))).toContain(
      'day-missing',
    );
    expect(stopping(planOf([upload(typed('58'))], { ...why, document: 'la' }))).toContain(
      'unknown-code',
    );
  });

  test('becomes a correction with all of them', () => {
    const plan = planOf([upload(typed('58'))], why);
    expect(stopping(plan)).toEqual([]);
    expect(correctionsIn(plan)).toEqual([
      'dinh-chinh-2024-03-01-1,observations,so-ho-ngheo/tinh-thu/2023/chuan-thu/result/bao-cao-2023,value,61,58,Đếm lại.,2024-03-01,bao-cao-2023,,',
    ]);
  });

  test('keeps a reason full of marks as one cell', () => {
    const reason = 'Một hộ, "đếm" hai lần;\nxem biểu 1.';
    const plan = planOf([upload(typed('58'))], { ...why, reason });
    expect(decode(plan.files.get('data/corrections.csv'))).toContain(
      ',58,"Một hộ, ""đếm"" hai lần;\nxem biểu 1.",2024-03-01,',
    );
  });

  test('is none when only its place or note changes', () => {
    const table = typed('61').map((row) => row.map((cell) => cell.replace('Biểu 1', 'Biểu 2')));
    const plan = planOf([upload(table)]);
    expect(stopping(plan)).toEqual([]);
    expect(changes(plan)).toEqual(['observations changed', 'place: Biểu 1 → Biểu 2']);
  });

  test('is none when the same number has another form', () => {
    expect(changes(planOf([upload(typed('61,0'))]))).toEqual(['observations unchanged']);
  });
});

describe('a gap that is filled', () => {
  const gap = { indicator: 'Tỷ lệ hộ nghèo', area: 'Thị xã Thử' };

  test('takes the place of the row that named it, and is no correction', () => {
    const plan = planOf([upload(typed('4,25', gap))]);
    expect(stopping(plan)).toEqual([]);
    expect(changes(plan)).toEqual([
      'observations changed',
      'value:  → 4.25',
      'absence: not-published → ',
      'document:  → bao-cao-2023',
      'place:  → Biểu 1',
      'published_on:  → 2024-01-15',
    ]);
    const before = decode(tidyLocality().get(observations)).split('\n');
    expect(decode(plan.files.get(observations)).split('\n')).toHaveLength(before.length);
    expect([...plan.files.keys()]).toEqual([observations]);
  });

  test('of money is filled without a correction too', () => {
    const line = '2023,du-an-1,central,recurrent,allocated,2023-12-31,';
    const files = localityWith(
      'data/budget.csv',
      `${line}1250.5,,bao-cao-2023`,
      `${line},not-published,`,
    );
    const own = `${decode(files.get('data/budget.csv')).split('\n')[0]}\n${line}900,,bao-cao-2023,,\n`;
    const plan = planOf([readUpload(encode(own), 'budget.csv')], {}, files);
    expect(stopping(plan)).toEqual([]);
    expect(changes(plan).slice(0, 3)).toEqual([
      'budget changed',
      'amount:  → 900',
      'absence: not-published → ',
    ]);
    expect([...plan.files.keys()]).toEqual(['data/budget.csv']);
  });

  test('the other way round, takes a published figure back and is a correction', () => {
    const table = [
      [...headings, 'Lý do không có số'],
      [...(typed('')[1] ?? []), 'ẩn để bảo vệ người dân'],
    ];
    expect(stopping(planOf([upload(table)]))).toContain('reason-missing');
    const made = planOf([upload(table)], why).tables.find(({ noun }) => noun === 'corrections');
    expect(made?.changes.at(-1)?.cells).toMatchObject({ old_value: '61', new_value: '' });
  });
});
