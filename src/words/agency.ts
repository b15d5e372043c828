import type { Agency } from '../model/agency.ts';
import type { Role } from '../model/duty.ts';
import { capitalise, formatDate, formatList } from './format.ts';

const roleClauses: readonly [Role, (count: number) => string][] = [
  ['lead', (count) => `chủ trì ${count} việc`],
  ['do', (count) => `được giao ${count} việc`],
  ['join', (count) => `phối hợp ${count} việc`],
  ['report', (count) => `phải báo cáo ${count} việc`],
  ['asked', (count) => `được đề nghị làm ${count} việc`],
];

type RoleCounts = Readonly<Partial<Record<Role, number>>>;

const countParts = (counts: RoleCounts): string[] =>
  roleClauses.flatMap(([role, words]) => {
    const count = counts[role] ?? 0;
    return count === 0 ? [] : [words(count)];
  });

/** First sentence of a body's page, from the counts of its duties by role. */
export function agencySentence(agency: Agency, counts: RoleCounts): string {
  const parts = countParts(counts);
  if (parts.length > 0) return `${capitalise(agency.name)} ${formatList(parts)}.`;
  return agency.kind === 'today'
    ? `${capitalise(agency.name)} là cơ quan của ngày nay, không có trong kế hoạch.`
    : `Kế hoạch nhắc đến ${agency.name} nhưng không giao việc nào.`;
}

/** The counts alone, for a list: `Chủ trì 3 việc, phối hợp 1 việc.` */
export function dutiesWords(counts: RoleCounts): string {
  const parts = countParts(counts);
  return parts.length === 0 ? 'Không có việc được giao.' : `${capitalise(formatList(parts))}.`;
}

/** First sentence of the list of bodies. */
export function agenciesSentence(bodies: number, duties: number): string {
  if (duties === 0) return 'Trang này chưa ghi việc nào được giao cho cơ quan nào.';
  return bodies === 1
    ? `Kế hoạch giao ${duties} việc cho một nơi.`
    : `Kế hoạch giao và đề nghị ${duties} việc cho ${bodies} cơ quan, tổ chức.`;
}

/** What became of a body; null while nothing is known to have changed. */
export function endedSentence(agency: Agency): string | null {
  return agency.ended_on === null
    ? null
    : `${capitalise(agency.name)} hoạt động đến hết ngày ${formatDate(agency.ended_on)}.`;
}
