import type { Area } from '../../model/area.ts';
import type { Oversight } from '../../model/oversight/oversight.ts';
import { formatDate, lowerFirst } from '../format.ts';
import { missingResultQuestion, type Question, question } from './question.ts';
import { residualSentence, sumTitle } from './reconciliation.ts';

/** What to ask about a place: results of years that are over, sums that do not come out, where old figures are kept. */
export function areaQuestions(area: Area, oversight: Oversight): Question[] {
  const { ledger, sums, names } = oversight;
  const results = ledger.rowsOf(area).map((row) => missingResultQuestion(row, []));
  const residuals = sums
    .filter(({ whole, kind, state }) => {
      const isPlace = kind === 'units' || kind === 'regions' || kind === 'parts';
      return isPlace && whole === area.id && state === 'differs';
    })
    .map((sum) => {
      const text = `${sumTitle(sum, names)}: vì sao tổng và các phần không bằng nhau? ${residualSentence(sum, names)}`;
      return question(text, []);
    });
  return [...results, ...residuals, keeperQuestion(area)].filter((found) => found !== null);
}

function keeperQuestion({ name, valid_to }: Area): Question | null {
  if (valid_to === null) return null;
  const text = `Sau ngày ${formatDate(valid_to)}, sổ sách và số liệu của ${lowerFirst(name)} do cơ quan nào giữ?`;
  return question(text, []);
}
