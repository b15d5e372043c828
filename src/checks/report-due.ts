import { obligationOf } from '../model/oversight/obligation.ts';
import type { ReportDue } from '../model/report-due.ts';
import type { Context } from './context.ts';
import { type Problem, problemAt } from './problem.ts';

/**
 * Checks that a date makes nobody late who is not obliged to send: a stated date rests on a document or on
 * a duty that is no request, and a date that we assume says what is assumed.
 */
export function checkReportsDue({ typed }: Context): Problem[] {
  const duties = Map.groupBy(typed.tables.duties, ({ agency }) => agency);
  return typed.tables['reports-due'].flatMap((report) => {
    const place = { file: 'data/reports-due.csv', row: typed.rowOf(report) };
    const obligation = obligationOf(report, duties.get(report.agency) ?? []);
    const problems: Problem[] = [];
    if (report.due_basis === 'stated' && obligation !== 'obliged') {
      const message = `hạn ghi là có văn bản (stated), nhưng ${reasonOf(report, obligation)}; ghi cột document nếu một văn bản khác buộc gửi, nếu không thì đổi due_basis thành not-stated và xóa hạn`;
      problems.push(problemAt({ ...place, column: 'due_basis' }, 'date-without-duty', message));
    }
    if (report.due_basis === 'assumed' && report.assumption === null) {
      const message = 'hạn giả định mà không nói giả định gì; ghi giả định ở cột này';
      problems.push(problemAt({ ...place, column: 'assumption' }, 'assumption-untold', message));
    }
    return problems;
  });
}

function reasonOf({ agency, clause }: ReportDue, obligation: 'asked' | 'not-stated'): string {
  if (obligation === 'asked') return `kế hoạch chỉ đề nghị "${agency}", không giao`;
  if (clause === null) return 'dòng này không ghi đoạn hay văn bản nào';
  return `"${agency}" không có nhiệm vụ nào ở đoạn ${clause}`;
}
