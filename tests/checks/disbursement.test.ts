import { expect, test } from 'vitest';
import { messagesOfRows, tagsOfRows } from './messages-of.ts';

/** A line of the pocket that was allocated 1250.5 on 2023-12-31. */
const line = (stage: string, asOf: string, amount: string, note = '') =>
  `2023,du-an-1,central,recurrent,${stage},${asOf},${amount},,bao-cao-2023,,${note}`;
const tagsOf = (...budget: string[]) => tagsOfRows({ budget });

test('checkDisbursements(as much as was allocated) finds nothing', () => {
  expect(tagsOf(line('disbursed', '2024-01-31', '1250.5'))).toEqual([]);
});

test('checkDisbursements(more than the newest adjustment) names it', () => {
  expect(
    messagesOfRows({
      budget: [
        line('adjusted', '2023-11-30', '900'),
        line('adjusted', '2023-06-30', '1300'),
        line('plan', '2023-01-31', '2000'),
        line('disbursed', '2024-01-31', '1000'),
      ],
    }),
  ).toEqual([
    'data/budget.csv:6 amount [disbursed-above-plan] giải ngân 1000 triệu đồng, nhiều hơn 900 triệu đồng vốn điều chỉnh ở dòng 3; sửa con số, nếu văn bản ghi đúng như vậy thì nói lý do ở cột note',
  ]);
});

test('checkDisbursements(allocation counts before the plan)', () => {
  expect(
    tagsOf(line('plan', '2023-01-31', '900'), line('disbursed', '2024-01-31', '1000')),
  ).toEqual([]);
});

test('checkDisbursements(more, with a note) warns', () => {
  expect(tagsOf(line('disbursed', '2024-01-31', '1300', 'Vốn năm 2022 chuyển sang.'))).toEqual([
    'disbursed-above-plan?',
  ]);
});

test('checkDisbursements(other pocket, or a plan nobody published) has nothing to compare with', () => {
  const spent = '2023,du-an-1,local,recurrent,disbursed,2024-01-31,9,,bao-cao-2023,,';
  const unknown = '2023,du-an-1,local,recurrent,allocated,2023-01-31,,not-published,,,';
  expect(tagsOf(spent)).toEqual([]);
  expect(tagsOf(spent, unknown)).toEqual([]);
});
