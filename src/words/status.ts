import { periodEnd } from '../model/calendar.ts';
import type { Indicator } from '../model/indicator.ts';
import type { Observation } from '../model/observation.ts';
import {
  type Judgement,
  reasons,
  remarks,
  type Status,
  statuses,
  type Verdict,
} from '../model/status/status.ts';
import type { Target } from '../model/target.ts';
import {
  capitalise,
  formatDate,
  formatList,
  formatPeriod,
  formatPlain,
  withUnit,
} from './format.ts';
import { figureNumber } from './observation.ts';

/** What a status means, in one sentence. */
export const statusMeanings: Readonly<Record<Status, string>> = {
  met: 'Kết quả đã ở mức cam kết hoặc hơn.',
  'on-track': 'Chưa hết hạn; kết quả mới nhất nằm trên hoặc vượt đường thẳng từ đầu kỳ đến đích.',
  behind: 'Chưa hết hạn; kết quả mới nhất chưa tới đường thẳng từ đầu kỳ đến đích.',
  'not-enough-data': 'Chưa hết hạn; chưa đủ số để nói.',
  'not-met': 'Đã hết hạn; kết quả của ngày hết hạn chưa tới mức cam kết.',
  inconclusive: 'Đã hết hạn; không đủ số để nói đạt hay không.',
  'not-quantified': 'Kế hoạch chỉ nêu bằng lời, không có con số để xét.',
};

/** A computed number with its unit, at most two digits finer than its indicator. */
function fine(value: number, { unit, decimals }: Indicator): string {
  return withUnit(formatPlain(Number(value.toFixed(decimals + 2))), unit);
}

/** `cuối năm 2024`; `đến hết 6 tháng đầu năm 2025`. */
export function periodMoment(period: string): string {
  return /^\d{4}$/.test(period) ? `cuối năm ${period}` : `hết ${formatPeriod(period)}`;
}

const figure = (row: Observation, { decimals, unit }: Indicator): string =>
  withUnit(figureNumber(row, decimals), unit);

/** Sentences that say why one indicator of a commitment stands where it does, with its own numbers. */
export function judgementSentences(
  judgement: Judgement,
  target: Target,
  indicator: Indicator,
): string[] {
  const known = [
    judgement.baseline === null
      ? null
      : `Đầu kỳ (${periodMoment(judgement.baseline.period)}): ${figure(judgement.baseline, indicator)}.`,
    judgement.figure === null
      ? null
      : `Kết quả ${periodMoment(judgement.figure.period)}: ${figure(judgement.figure, indicator)}.`,
    goalSentence(judgement, target, indicator),
    comparison(judgement, target, indicator),
    judgement.reasons.length === 0
      ? null
      : `${capitalise(statuses[judgement.status])} vì ${formatList(judgement.reasons.map((reason) => reasons[reason]))}.`,
    ...judgement.remarks.map((remark) => `${capitalise(remarks[remark])}.`),
  ];
  return known.filter((sentence) => sentence !== null);
}

function goalSentence({ goal }: Judgement, target: Target, indicator: Indicator): string | null {
  if (goal === null || target.kind === 'yearly-fall-band') return null;
  if (target.kind !== 'halve-since-baseline') return null;
  return `Đích vào ${formatDate(target.deadline)}: nhiều nhất ${fine(goal, indicator)}.`;
}

function comparison(judgement: Judgement, target: Target, indicator: Indicator): string | null {
  const { expected, figure: row, status } = judgement;
  if (expected === null || row === null) return null;
  if (target.kind === 'yearly-fall-band') {
    const verb = expected < 0 ? 'tăng' : 'giảm';
    const mean = formatPlain(Number(Math.abs(expected).toFixed(indicator.decimals + 2)));
    return `Tính từ đầu kỳ, trung bình mỗi năm ${verb} ${mean} điểm phần trăm; khoảng đặt ra là ${formatPlain(target.value ?? 0)} đến ${formatPlain(target.value_max ?? 0)}.`;
  }
  if (status === 'met' || status === 'not-met') return null;
  const bound = judgement.lowerIsBetter ? 'nhiều nhất' : 'ít nhất';
  return `Theo đường thẳng, ${periodMoment(row.period)} phải là ${bound} ${fine(expected, indicator)}.`;
}

/** Which value of the deciding period would give another status; null when no value would. */
export function turningPoints(
  judgement: Judgement,
  target: Target,
  indicator: Indicator,
): string | null {
  const { goal, expected, figure: row, status } = judgement;
  if (row === null || goal === null || target.kind === 'yearly-fall-band') return null;
  if (status === 'not-enough-data' || status === 'inconclusive') return null;
  const lower = judgement.lowerIsBetter;
  const edge = (value: number): string =>
    `${fine(value, indicator)} ${lower ? 'trở xuống' : 'trở lên'}`;
  const met = `từ ${edge(goal)} là đạt`;
  const moment = `Nếu kết quả ${periodMoment(row.period)}`;
  if (expected === null || expected === goal || periodEnd(row.period) >= target.deadline) {
    return `${moment} ${met}, chưa tới là ${status === 'met' || status === 'not-met' ? 'không đạt' : 'chậm'}.`;
  }
  return `${moment} ${met}, từ ${edge(expected)} là đúng tiến độ, chưa tới là chậm.`;
}

/** The first sentence of a commitment's page, from its verdict. */
export function verdictSentence(verdict: Verdict, place: string): string {
  const { status, afterDeadline } = verdict;
  const sentences: Record<Status, string> = {
    met: `Cam kết này ${afterDeadline ? 'đã đạt đúng hạn' : 'đã đạt trước hạn'} ở ${place}.`,
    'on-track': `Cam kết này đang đúng tiến độ ở ${place}.`,
    behind: `Cam kết này đang chậm ở ${place}.`,
    'not-met': `Đã hết hạn, cam kết này không đạt ở ${place}.`,
    'not-enough-data': `Chưa đủ số liệu để nói cam kết này đang đi đến đâu ở ${place}.`,
    inconclusive: `Đã hết hạn mà không kết luận được cam kết này có đạt ở ${place} hay không.`,
    'not-quantified': 'Kế hoạch chỉ nêu cam kết này bằng lời, không có con số để đo.',
  };
  return sentences[status];
}

/** What another reading of "đầu kỳ" would give. */
export function otherBaselineSentence(period: string, verdict: Verdict, own: Verdict): string {
  const result = statuses[verdict.status];
  return verdict.status === own.status
    ? `Lấy đầu kỳ là ${periodMoment(period)} cũng cho kết quả ấy: ${result}.`
    : `Lấy đầu kỳ là ${periodMoment(period)} thì kết quả khác: ${result}.`;
}
