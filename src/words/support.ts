import { type Limit, lastDayOf } from '../model/household-class.ts';
import type { Threshold } from '../model/support-thresholds.ts';
import { formatDate, formatList, formatNumber } from './format.ts';

/** What a sentence about one group or need counts. */
export interface SupportCounts {
  items: number;
  /** Needs that a group's items answer; groups that a need's items name. */
  others: number;
}

/** First sentence of a group's page; `plan` is how the plan is called: `Kế hoạch 2022–2025`. */
export function groupSentence(plan: string, { items, others }: SupportCounts): string {
  if (items === 0) return `${plan} có tên nhóm này nhưng không nhắc đến việc nào cho riêng nhóm.`;
  if (items === 1) return `${plan} nhắc đến một việc cho nhóm này.`;
  const needs = others === 1 ? 'đều thuộc một nhu cầu' : `thuộc ${others} nhu cầu`;
  return `${plan} nhắc đến ${items} việc cho nhóm này, ${needs}.`;
}

/** First sentence of a need's page. */
export function needSentence(plan: string, { items, others }: SupportCounts): string {
  if (items === 0) return `${plan} không nhắc đến việc nào cho nhu cầu này.`;
  const things = items === 1 ? 'một việc' : `${items} việc`;
  if (others === 0) return `${plan} nhắc đến ${things} cho nhu cầu này, không nói cho nhóm nào.`;
  const groups = others === 1 ? 'một nhóm' : `${others} nhóm`;
  return `${plan} nhắc đến ${things} cho nhu cầu này, cho ${groups}.`;
}

/** Behind a name in a list: `3 việc`. */
export function itemsWords(items: number): string {
  return items === 0 ? 'kế hoạch không nhắc đến việc nào' : `${items} việc`;
}

/** What is said first when the locality has no words of its own for it. */
export function stateSentence(periodEnd: string, today: string): string {
  return periodEnd < today
    ? `Kế hoạch này đã hết kỳ từ ${formatDate(periodEnd)}.`
    : `Kế hoạch này có kỳ đến ${formatDate(periodEnd)}.`;
}

/** Whom a body is there for: places of today, then those that became part of them. */
export function askAreasWords(present: readonly string[], former: readonly string[]): string {
  const now = present.length === 0 ? '' : `Cho người ở ${formatList(present)}.`;
  const before = former.length === 0 ? '' : `Trước đây là ${formatList(former)}.`;
  return [now, before].filter(Boolean).join(' ');
}

/** `thiếu từ 3 chỉ số trở lên`; null when indicators are not looked at. */
export function deficitsWords(deficits: string | null): string | null {
  if (deficits === null) return null;
  const count = deficits.replace(/\D/g, '');
  return deficits.startsWith('>=')
    ? `thiếu từ ${count} chỉ số trở lên`
    : `thiếu dưới ${count} chỉ số`;
}

/** When a threshold is in use, as far as the documents seen say. */
export function validityWords(limit: Pick<Limit, 'valid_from' | 'valid_to'>): string {
  const { valid_from: from, valid_to: to } = limit;
  if (from === null && to === null) return 'Chưa thấy ngày bắt đầu và ngày hết hạn.';
  if (from === null) return `Đến hết ${formatDate(to ?? '')}; chưa thấy ngày bắt đầu.`;
  if (to === null) return `Từ ${formatDate(from)}; chưa thấy ngày hết hạn.`;
  return `Từ ${formatDate(from)} đến hết ${formatDate(to)}.`;
}

/** That a threshold is used longer than first said, and the editor's words about it. */
export function extensionWords(limit: Pick<Threshold, 'extended_to' | 'extension_note'>): string {
  const { extended_to: to, extension_note: note } = limit;
  if (to === null) return note ?? '';
  return [`Dùng tiếp đến hết ${formatDate(to)}.`, note].filter(Boolean).join(' ');
}

/** `đến hết 30/06/2025`, `từ 01/07/2025`; empty while no day is known. */
export function spanWords(from: string | null, to: string | null): string {
  return [
    from === null ? '' : `từ ${formatDate(from)}`,
    to === null ? '' : `đến hết ${formatDate(to)}`,
  ]
    .filter(Boolean)
    .join(' ');
}

/** One answer of the calculator. */
export interface ClassAnswer {
  day: string;
  /** The limit that the household falls under, with its group's name. */
  limit: (Limit & { name: string; announced: boolean }) | null;
  /** False when no limit is in use on that day. */
  known: boolean;
}

/** What the calculator says for one day. */
export function classSentence({ day, limit, known }: ClassAnswer): string {
  const when = `Xét ngày ${formatDate(day)}`;
  if (!known) return `${when}: trang này không thấy mức nào được dùng.`;
  if (limit === null) return `${when}: cao hơn mọi mức trong bảng.`;
  const income = `thu nhập từ ${formatNumber(limit.income)} đồng trở xuống`;
  const rule = formatList([income, ...[deficitsWords(limit.deficits) ?? []].flat()]);
  const unsure =
    limit.valid_from === null || lastDayOf(limit) === null
      ? ` ${validityWords(limit)}`
      : limit.announced
        ? ' Mức này mới công bố.'
        : '';
  return `${when}: ở mức của nhóm “${limit.name}” (${rule}).${unsure}`;
}

/** How the plan is called inside a sentence: `Kế hoạch 2022–2025`. */
export function planName(plan: { period_start: string; period_end: string }): string {
  return `Kế hoạch ${plan.period_start.slice(0, 4)}–${plan.period_end.slice(0, 4)}`;
}
