import { ofBody } from '../../model/oversight/ledger-lists.ts';
import type { Oversight } from '../../model/oversight/oversight.ts';
import type { ReportCell } from '../../model/oversight/report-cells.ts';
import { reportKinds } from '../../model/report-due.ts';
import { formatList, formatPeriod } from '../format.ts';
import { gapQuestion, missingResultQuestion, type Question, question } from './question.ts';

/** What to ask a body, from its own reports, duties and the commitments it is tied to. */
export function agencyQuestions(id: string, oversight: Oversight): Question[] {
  const rows = ofBody(oversight.rows, id);
  const own = new Set(rows.map(({ target }) => target.id));
  const tied = rows.map((row) => {
    const bodies = row.ties.bodies.filter(({ agency }) => agency === id);
    return missingResultQuestion(
      row,
      bodies.map(({ clause }) => clause),
    );
  });
  const open = oversight.gaps
    .filter(({ subject, kind }) => own.has(subject) && kind !== 'no-lead')
    .map((gap) => gapQuestion(gap, oversight.names));
  return [
    ...reportQuestions(id, oversight),
    ...tied,
    ...open,
    ...sharedLeads(id, oversight),
    unmeasuredDuties(id, oversight),
  ].filter((found) => found !== null);
}

/** Only of reports that the body is obliged to send and that nothing shows as received. */
function reportQuestions(id: string, { reports, names }: Oversight): Question[] {
  const waiting = reports.filter(
    ({ report, standing }) =>
      report.agency === id && (standing.state === 'unknown' || standing.state === 'not-received'),
  );
  const groups = Map.groupBy(waiting, ({ report }) => `${report.kind}/${report.recipient}`);
  return [...groups.values()].flatMap((cells) => reportQuestion(cells, names.agency));
}

function reportQuestion(
  cells: readonly ReportCell[],
  nameOf: (agency: string) => string,
): Question[] {
  const [first] = cells;
  if (first === undefined) return [];
  const { kind, recipient, clause } = first.report;
  const periods = formatList(cells.map(({ report }) => formatPeriod(report.period)));
  const text = `Báo cáo “${reportKinds[kind]}” của kỳ ${periods} đã gửi ${nameOf(recipient)} ngày nào, số văn bản là gì?`;
  return [question(text, [clause])];
}

function sharedLeads(id: string, { gaps, names }: Oversight): Question[] {
  return gaps
    .filter(({ kind, agencies }) => kind === 'led-twice' && agencies.includes(id))
    .map(({ subject, subjectKind, agencies, clauses }) => {
      const what = subjectKind === 'target' ? names.target(subject) : names.project(subject);
      const others = formatList(agencies.filter((agency) => agency !== id).map(names.agency));
      return question(`Việc “${what}” được phân công thế nào với ${others}?`, clauses);
    });
}

function unmeasuredDuties(id: string, { gaps }: Oversight): Question | null {
  const own = gaps.filter(
    ({ kind, agencies }) => kind === 'duty-unmeasured' && agencies.includes(id),
  );
  if (own.length === 0) return null;
  const many = own.length === 1 ? 'Nhiệm vụ này' : `${own.length} nhiệm vụ này`;
  const text = `${many} đã làm đến đâu, dựa vào văn bản nào để biết?`;
  return question(
    text,
    own.flatMap(({ clauses }) => clauses),
  );
}
