import type { Problem } from '../checks/problem.ts';
import type { Finding } from './finding.ts';
import type { ImportPlan } from './plan-import.ts';
import { countChanges } from './report.ts';
import { changeWords } from './report-words.ts';

/** One sentence on what came of the check of files: what is to be done, or what would change. */
export function checkSummary(
  { tables, findings }: ImportPlan,
  inPlace: readonly Problem[],
): string {
  const errors = countOf(findings, 'error');
  const questions = countOf(findings, 'question');
  const lacking = [
    ...(errors > 0 ? [`${errors} chỗ cần sửa`] : []),
    ...(questions > 0 ? [`${questions} câu cần trả lời`] : []),
  ];
  if (lacking.length > 0) return `Chưa nhập được: ${lacking.join(' và ')}.${warned(findings)}`;
  if (tables.length === 0) return placedSummary(inPlace);
  const sums = { new: 0, changed: 0, removed: 0, unchanged: 0 };
  for (const table of tables) {
    const counts = countChanges(table);
    for (const status of statuses) sums[status] += counts[status];
  }
  const isIdle = sums.new + sums.changed + sums.removed === 0;
  if (isIdle) return `Tệp đúng quy cách, không có gì thay đổi.${warned(findings)}`;
  const parts = statuses.map((status) => `${sums[status]} ${changeWords[status]}`);
  return `Tệp đúng quy cách, nhập được. Dòng: ${parts.join(', ')}.${warned(findings)}`;
}

const statuses = ['new', 'changed', 'removed', 'unchanged'] as const;

const countOf = (findings: readonly Finding[], severity: Finding['severity']): number =>
  findings.filter((finding) => finding.severity === severity).length;

function warned(findings: readonly Finding[]): string {
  const count = countOf(findings, 'warning');
  return count === 0 ? '' : ` Có ${count} chỗ nên xem lại.`;
}

/** For a text of the locality, which is put in its place as it is. */
function placedSummary(problems: readonly Problem[]): string {
  if (problems.length === 0) return 'Đặt nguyên tệp vào chỗ của nó: npm run check không báo gì.';
  return `Đặt nguyên tệp vào chỗ của nó: npm run check báo ${problems.length} chỗ.`;
}
