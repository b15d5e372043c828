import type { MoneyAndResult, Parting } from '../../model/oversight/money-and-results.ts';
import { partingMargin } from '../../model/oversight/money-and-results.ts';
import { spendingReasons } from '../../model/oversight/spending.ts';
import { absences } from '../../model/vocabulary.ts';
import { formatList } from '../format.ts';
import { shareWords } from '../money.ts';
import { periodMoment } from '../status.ts';

/** The margin as readers say it: `25 điểm phần trăm`. */
export const marginWords = `${partingMargin * 100} điểm phần trăm`;

const partingWords: Readonly<Record<Parting, string>> = {
  together: `Hai phần cách nhau không quá ${marginWords}.`,
  'money-ahead': `Cần xem: tiền đi trước kết quả hơn ${marginWords}.`,
  'result-ahead': `Cần xem: kết quả đi trước tiền hơn ${marginWords}.`,
};

/** Money and result of one pair, each named or named absent, and whether they part. */
export function moneyAndResultSentence(pair: MoneyAndResult): string {
  return [
    moneyPart(pair),
    outputPart(pair),
    pair.parting === null ? null : partingWords[pair.parting],
  ]
    .filter((part) => part !== null)
    .join(' ');
}

function moneyPart({ money, moneyReason }: MoneyAndResult): string {
  if (money === null) return `Tiền: ${spendingReasons[moneyReason ?? 'no-amount']}.`;
  const years = money.years.length === 1 ? 'năm' : 'các năm';
  return `Tiền của ${years} ${formatList(money.years.map(String))}: đã giải ngân ${shareWords(money.share)}.`;
}

function outputPart({ output, outputAbsence, row }: MoneyAndResult): string {
  if (row === null) return 'Kết quả: không cam kết nào gắn với dự án này.';
  if (output === null) return `Kết quả: ${absences[outputAbsence ?? 'not-published']}.`;
  const { share, measure, figure } = output;
  const of = measure === 'path' ? 'quãng đường phải đi đến lúc ấy' : 'mức cam kết';
  return `Kết quả ${periodMoment(figure.period)}: ${shareWords(share)} ${of}.`;
}

/** How many pairs part, of those with both money and result. */
export function partingsSentence(pairs: readonly Pick<MoneyAndResult, 'parting'>[]): string {
  const known = pairs.filter(({ parting }) => parting !== null);
  const apart = known.filter(({ parting }) => parting !== 'together').length;
  if (known.length === 0) return 'Chưa nơi nào có cả tiền và kết quả để đặt cạnh nhau.';
  if (apart === 0) return `${known.length} chỗ có cả tiền và kết quả, không chỗ nào cần xem.`;
  if (apart === known.length) return `Cả ${known.length} chỗ có cả tiền và kết quả đều cần xem.`;
  return `${known.length} chỗ có cả tiền và kết quả, ${apart} chỗ cần xem.`;
}
