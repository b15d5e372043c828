import { type Random, wholeBetween } from './random.ts';

/** When one report came: as told by the history, or as chance has it. */
export interface Receipt {
  received_on: string | null;
  corrected_on?: string;
  note?: string;
}

const never: Receipt = { received_on: null };

/** What the history tells of single reports: body and period. */
const told: Readonly<Record<string, Receipt>> = {
  'phong-an-sinh/2023': { received_on: '2024-01-22' },
  'phong-an-sinh/2024': { received_on: '2025-01-31' },
  'phong-an-sinh/2025': { received_on: '2026-01-28' },
  'phong-kinh-te-tong-hop/2023': { received_on: '2024-01-31' },
  'phong-nha-o-va-nuoc-sach/2023': { received_on: '2024-02-06', corrected_on: '2024-03-11' },
  'phong-suc-khoe-cong-dong/2025': { received_on: '2026-02-03' },
  'phong-hoc-vu/2024': { received_on: '2025-02-06', note: 'Ngày nhận đã đính chính.' },
  'quy-von-nho/2024': never,
  'trung-tam-viec-lam/2023': { received_on: '2024-04-16' },
  'ubnd-xa-go/2024': { received_on: '2025-03-17' },
  'ubnd-xa-go/2025': never,
};

/** A day so many days before or after another. */
export function dayAfter(day: string, days: number): string {
  const time = Date.parse(`${day}T00:00:00Z`) + days * 24 * 60 * 60 * 1000;
  return new Date(time).toISOString().slice(0, 10);
}

/** When a body's report on a year came; most in time, some late, some never. */
export function receiptOf(random: Random, body: string, period: string, due: string): Receipt {
  const chance = random();
  const early = wholeBetween(random, 1, 16);
  const late = wholeBetween(random, 1, 50);
  const known = told[`${body}/${period}`];
  if (known !== undefined) return known;
  if (chance < 0.55) return { received_on: dayAfter(due, -early) };
  if (chance < 0.65) return { received_on: due };
  if (chance < 0.88) return { received_on: dayAfter(due, late) };
  return never;
}

/** Yearly reports of the town, each with a list of what it had received, by their dates. */
const lists = [
  ['2024-02-28', 'vd-01-2024'],
  ['2025-02-27', 'vd-01-2025'],
  ['2026-02-26', 'vd-01-2026'],
  ['2026-06-20', 'vd-05-2026'],
] as const;

/** The first document that can tell of a receipt. */
export function proofOf(received: string | null): string | null {
  if (received === null) return null;
  return lists.find(([day]) => day >= received)?.[1] ?? null;
}
