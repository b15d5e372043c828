import type { Gap } from '../../model/oversight/gap.ts';
import { ofProject } from '../../model/oversight/ledger-lists.ts';
import type { MoneyAndResult } from '../../model/oversight/money-and-results.ts';
import type { Oversight } from '../../model/oversight/oversight.ts';
import { formatList } from '../format.ts';
import { marginWords } from './money-and-result.ts';
import { gapQuestion, missingResultQuestion, type Question, question } from './question.ts';

/** What to ask about a project or sub-project: its money, the commitments tied to it, whether both go together. */
export function projectQuestions(id: string, oversight: Oversight): Question[] {
  const { gaps, money, names } = oversight;
  const rows = ofProject(oversight.rows, id);
  const own = new Set(rows.map(({ target }) => target.id));
  const pairs = money.filter(({ project }) => project.id === id);
  return [
    ...gaps
      .filter(({ subject }) => subject === id)
      .map((gap) => projectGapQuestion(gap, oversight)),
    pairs[0] === undefined ? null : moneyQuestion(pairs[0]),
    ...pairs.map(partingQuestion),
    ...rows.map((row) => missingResultQuestion(row, [])),
    ...gaps.filter(({ subject }) => own.has(subject)).map((gap) => gapQuestion(gap, names)),
  ].filter((found) => found !== null);
}

function projectGapQuestion(
  { kind, clauses, agencies }: Gap,
  { names }: Oversight,
): Question | null {
  if (kind === 'no-amount-found') {
    return question('Mỗi năm được giao bao nhiêu tiền, từ nguồn nào, theo văn bản nào?', clauses);
  }
  if (kind !== 'led-twice') return null;
  return question(`${formatList(agencies.map(names.agency))} phân công thế nào?`, clauses);
}

function moneyQuestion({ project, moneyReason }: MoneyAndResult): Question | null {
  if (moneyReason === 'not-disbursed') {
    return question('Đã giải ngân bao nhiêu, tính đến ngày nào?', [project.clause]);
  }
  if (moneyReason !== 'incomplete') return null;
  const text = 'Những khoản còn thiếu số giao hoặc số giải ngân là bao nhiêu?';
  return question(text, [project.clause]);
}

function partingQuestion({ project, row, parting }: MoneyAndResult): Question | null {
  if (row === null || parting === null || parting === 'together') return null;
  const first = parting === 'money-ahead' ? 'tiền đi trước kết quả' : 'kết quả đi trước tiền';
  const text = `Vì sao ở cam kết “${row.target.name}” ${first} hơn ${marginWords}?`;
  return question(text, [project.clause, row.target.clause]);
}
