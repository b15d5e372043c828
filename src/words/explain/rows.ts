import {
  type BudgetLine,
  budget,
  budgetSources,
  budgetStages,
  capitalTypes,
} from '../../model/budget-line.ts';
import { keyOf } from '../../model/noun.ts';
import { type ReportDue, reportKinds, reportsDue } from '../../model/report-due.ts';
import { absences } from '../../model/vocabulary.ts';
import { formatDate, formatPeriod, formatPlain } from '../format.ts';
import { projectTitle } from '../project.ts';
import { reportDateSentence } from '../report.ts';
import {
  commentLines,
  correctionLines,
  documentLines,
  indented,
  pagesLine,
  rowLine,
} from './lines.ts';
import type { ExplainSources } from './sources.ts';

/** Where one amount of money comes from. */
export function explainBudget(line: BudgetLine, sources: ExplainSources): string[] {
  const key = keyOf(budget, line);
  const project = sources.tables.projects.find(({ id }) => id === line.project);
  const amount =
    line.amount === null
      ? ((line.absence && absences[line.absence]) ?? 'không có số')
      : `${formatPlain(line.amount)} triệu đồng`;
  const title = project === undefined ? line.project : projectTitle(project);
  return [
    `${title}, năm ${line.year}, ${budgetStages[line.stage]}: ${amount}`,
    ...indented([
      `Khóa: ${key}`,
      `Nguồn: ${budgetSources[line.source]}; loại vốn: ${capitalTypes[line.capital_type]}; tính đến ${formatDate(line.as_of)}`,
      ...documentLines(line, sources),
      ...(line.note === null ? [] : [`Ghi chú: ${line.note}`]),
      rowLine('budget', key, sources),
      ...correctionLines('budget', key, sources),
      ...commentLines(key, sources),
      pagesLine(['/ngan-sach/', `/du-an/${line.project}/`], 'budget', sources),
    ]),
  ];
}

/** What is known of one report: who owes it to whom, by which clause, whether it came. */
export function explainReport(report: ReportDue, sources: ExplainSources): string[] {
  const key = keyOf(reportsDue, report);
  const nameOf = (id: string): string =>
    sources.tables.agencies.find((agency) => agency.id === id)?.name ?? id;
  return [
    `${nameOf(report.agency)}, ${reportKinds[report.kind]}, ${formatPeriod(report.period)}: ${receiptWords(report)}`,
    ...indented([
      `Khóa: ${key}`,
      `Gửi cho: ${nameOf(report.recipient)}`,
      report.clause === null
        ? 'Đoạn của kế hoạch: không có'
        : `Đoạn của kế hoạch: ${sources.clauseName(report.clause)}`,
      reportDateSentence(report) ?? 'Hạn: văn bản không nêu',
      ...documentLines({ document: report.document ?? report.received_document }, sources),
      ...(report.exempt_reason === null ? [] : [`Được miễn: ${report.exempt_reason}`]),
      ...(report.note === null ? [] : [`Ghi chú: ${report.note}`]),
      rowLine('reports-due', key, sources),
      ...correctionLines('reports-due', key, sources),
      ...commentLines(key, sources),
      pagesLine([`/co-quan/${report.agency}/`], 'reports-due', sources),
    ]),
  ];
}

function receiptWords({ received_on, corrected_on }: ReportDue): string {
  if (received_on === null) return 'chưa thấy ngày nhận';
  const again = corrected_on === null ? '' : `, bản sửa ${formatDate(corrected_on)}`;
  return `nhận ngày ${formatDate(received_on)}${again}`;
}
