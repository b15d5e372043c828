import { judgeTarget } from '../../model/status/judge.ts';
import { type Judgement, ruleVersion, statuses } from '../../model/status/status.ts';
import { type Target, targetKinds } from '../../model/target.ts';
import { formatDate } from '../format.ts';
import { judgementSentences, turningPoints } from '../status.ts';
import { baselineWords, deadlineWords, goalWords } from '../target.ts';
import { explainFigure } from './figure.ts';
import { commentLines, correctionLines, indented, pagesLine, rowLine } from './lines.ts';
import type { ExplainSources } from './sources.ts';

/**
 * Why a commitment has its status: the clause, the rule, the figures that decided, and their documents.
 * @throws Error when the locality has no such area; the checks report that before.
 */
export function explainTarget(target: Target, sources: ExplainSources): string[] {
  const { site, tables, clauseName } = sources;
  const area = tables.areas.find(({ id }) => id === site.place.area);
  if (area === undefined) throw new Error(`Unknown area ${site.place.area}`);
  const { observations, indicators } = tables;
  const { assessment_date: assessmentDate } = site;
  const verdict = judgeTarget(target, {
    area,
    observations: observations.filter((row) => row.area === area.id),
    indicators,
    assessmentDate,
  });
  return [
    `Cam kết ${target.order}, ${target.name}: ${statuses[verdict.status]}`,
    ...indented([
      `Kế hoạch, ${clauseName(target.clause)}: “${target.quote}”`,
      `Loại: ${targetKinds[target.kind]}; con số: ${goalWords(target)}; hạn: ${deadlineWords(target)}`,
      `Đầu kỳ: ${baselineWords(target)}`,
      `Xét ngày ${formatDate(assessmentDate)}, ${verdict.afterDeadline ? 'sau' : 'trước'} hạn, theo quy tắc phiên bản ${ruleVersion}`,
      rowLine('targets', target.id, sources),
      ...verdict.parts.flatMap((part) => partLines(part, target, sources)),
      ...correctionLines('targets', target.id, sources),
      ...commentLines(target.id, sources),
      pagesLine(['/', '/chi-tieu/', `/chi-tieu/${target.id}/`], 'targets', sources),
    ]),
  ];
}

function partLines(part: Judgement, target: Target, sources: ExplainSources): string[] {
  const indicator = sources.tables.indicators.find(({ id }) => id === part.indicator);
  if (indicator === undefined) return [];
  const sentences = judgementSentences(part, target, indicator);
  const turning = turningPoints(part, target, indicator);
  const figures = [part.baseline, part.figure].filter((row) => row !== null);
  return [
    `Theo chỉ số ${indicator.name} (${indicator.id}): ${sentences.join(' ')}`,
    ...(turning === null ? [] : indented([turning])),
    ...[...new Set(figures)].flatMap((row) => indented(explainFigure(row, sources))),
  ];
}
