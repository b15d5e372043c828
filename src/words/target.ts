import type { Target } from '../model/target.ts';
import { formatDate, formatList, formatPeriod, formatPlain, withUnit } from './format.ts';

/**
 * The number of a commitment in words: `từ 80% trở lên`, `mỗi năm giảm từ 0,5 đến 1 điểm phần trăm`.
 * @param orUnit unit of the second branch of a "hoặc".
 */
export function goalWords(target: Target, orUnit = target.unit ?? ''): string {
  const { kind, operator, value, value_max, unit } = target;
  if (kind === 'no-number' || value === null) return 'không có con số';
  const number = withUnit(formatPlain(value), unit ?? '');
  if (kind === 'yearly-fall-band') {
    return `mỗi năm giảm từ ${formatPlain(value)} đến ${withUnit(formatPlain(value_max ?? value), (unit ?? '').replace(/\/năm$/, ''))}`;
  }
  if (kind === 'halve-since-baseline') return `giảm ${shareWords(value)} so với đầu kỳ`;
  const first =
    operator === '<=' ? `không quá ${number}` : operator === '=' ? number : `từ ${number} trở lên`;
  return kind === 'one-of-two'
    ? `${first}, hoặc ${branchWords(target, orUnit)}`
    : exactTop(target, first);
}

/** 100% cannot be passed, so "từ 100% trở lên" would read oddly. */
function exactTop({ value, unit }: Target, words: string): string {
  return value === 100 && unit === '%' ? '100%' : words;
}

function branchWords({ or_kind, or_value }: Target, or_unit: string): string {
  const number = withUnit(formatPlain(or_value ?? Number.NaN), or_unit);
  if (or_kind === 'halve-since-baseline') return `giảm ${shareWords(or_value ?? 0)} so với đầu kỳ`;
  return or_kind === 'at-most' ? `không quá ${number}` : `từ ${number} trở lên`;
}

function shareWords(share: number): string {
  return share === 0.5 ? 'một nửa' : `${formatPlain(share * 100)}%`;
}

/** `31/12/2025`, with the reason when the plan itself states no date. */
export function deadlineWords({ deadline, deadline_basis }: Target): string {
  return deadline_basis === 'stated'
    ? formatDate(deadline)
    : `${formatDate(deadline)}, theo thời kỳ kế hoạch (đoạn này không ghi hạn)`;
}

/** Which year was taken for "đầu kỳ", and how else it can be read. */
export function baselineWords({ baseline_period, baseline_alternatives }: Target): string {
  if (baseline_period === null) return 'Kế hoạch không nêu.';
  const used = `Trang này lấy cuối năm ${formatPeriod(baseline_period)}`;
  return baseline_alternatives.length === 0
    ? `${used}.`
    : `${used}; cũng có thể hiểu là cuối năm ${formatList(baseline_alternatives.map(formatPeriod))}.`;
}
