import { periodEnd } from '../../model/calendar.ts';
import { toNumber } from '../../model/exact.ts';
import type { Indicator } from '../../model/indicator.ts';
import { yearsBetween } from '../../model/status/path.ts';
import { type Judgement, reasons, remarks } from '../../model/status/status.ts';
import type { Target } from '../../model/target.ts';
import { capitalise, formatDate, formatPlain, withUnit } from '../format.ts';
import { shareWords } from '../money.ts';
import { periodMoment } from '../status.ts';
import { goalWords } from '../target.ts';
import type { Example } from './example.ts';

/** `Cam kết: từ 80% trở lên, hạn 31/12/2025.` */
export function commitmentWords(example: Example): string {
  return `Cam kết: ${goalOf(example)}, hạn ${formatDate(example.target.deadline)}.`;
}

/** `Cam kết: từ 80% trở lên.` */
export function commitmentNumber(example: Example): string {
  return `Cam kết: ${goalOf(example)}.`;
}

const goalOf = ({ target, indicators }: Example): string =>
  goalWords(target, indicators.find(({ id }) => id === target.or_indicator)?.unit);

/** The invented figures of a case in one line: `Đầu kỳ: 7 hộ; cuối năm 2025: 3 hộ.` */
export function caseFigures({ target, indicators: [indicator], observations }: Example): string {
  const words = observations.map(({ period, value }) => {
    const moment = period === target.baseline_period ? 'đầu kỳ' : periodMoment(period);
    return `${moment}: ${withUnit(formatPlain(value ?? 0), indicator?.unit ?? '')}`;
  });
  return `${capitalise(words.join('; '))}.`;
}

/** Why, and what must be said beside the status, and how much of the way is gone when that is less than nothing. */
export function caseRemarks({ verdict }: Example): string {
  const said = [
    ...verdict.reasons.map((r) => reasons[r]),
    ...verdict.remarks.map((r) => remarks[r]),
  ];
  const share = verdict.parts[0]?.share ?? null;
  const back = share !== null && share < 0 ? [`quãng đường đã đi: −${shareWords(-share)}`] : [];
  const words = [...said, ...back];
  return words.length === 0 ? '' : `${capitalise(words.join('; '))}.`;
}

/** The formula of a rule with the numbers of one judgement in it; none when no path was needed. */
export function calculation(judgement: Judgement, target: Target, { unit }: Indicator): string[] {
  const { baseline, figure, goal, expected } = judgement;
  if (baseline?.value == null || figure?.value == null || goal === null || expected === null) {
    return [];
  }
  const [start, end] = [plain(baseline.value), plain(goal)];
  const gone = plain(toNumber(yearsBetween(baseline.period, figure.period)));
  if (target.kind === 'yearly-fall-band') {
    const fall = `${bracket(start, plain(figure.value))} ÷ ${gone}`;
    return [`Mức giảm trung bình mỗi năm: ${fall} ${equals(expected, 'điểm phần trăm')}.`];
  }
  const whole = plain(toNumber(yearsBetween(baseline.period, target.deadline.slice(0, 4))));
  const way = `${start} + ${bracket(end, start)} × ${gone} ÷ ${whole} ${equals(expected, unit)}`;
  const path = `Đường thẳng ${periodMoment(figure.period)}: ${way}.`;
  if (target.kind !== 'halve-since-baseline') return [path];
  const rest = `${start} × ${bracket('1', plain(target.value ?? 0))} ${equals(goal, unit)}`;
  return [`Đích: ${rest}.`, path];
}

/** A difference that no line break parts. */
const bracket = (from: string, less: string): string => `(${from}\u00a0−\u00a0${less})`;

const plain = (value: number): string => formatPlain(Number(value.toFixed(3)));

/** `= 90%`, or `= khoảng 5,667%` when digits were left out. */
function equals(value: number, unit: string): string {
  const isWhole = Math.abs(value - Number(value.toFixed(3))) < 1e-9;
  return `= ${isWhole ? '' : 'khoảng '}${withUnit(plain(value), unit)}`;
}

/** Where the figures of an example end, for its drawing: one value a year and the straight path to the goal. */
export function pathOf(
  { baseline, goal, figure, expected }: Judgement,
  { kind, deadline, value }: Target,
): { from: { x: number; value: number }; to: { x: number; value: number } } | undefined {
  if (baseline?.value == null || goal === null || figure === null || expected === null) return;
  const from = { x: yearOf(baseline.period), value: baseline.value };
  const x = Number(deadline.slice(0, 4));
  const end = kind === 'yearly-fall-band' ? baseline.value - (value ?? 0) * (x - from.x) : goal;
  return { from, to: { x, value: end } };
}

/** The year at whose end a yearly figure stands. */
export const yearOf = (period: string): number => Number(periodEnd(period).slice(0, 4));
