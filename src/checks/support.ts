import { lastDayOf } from '../model/household-class.ts';
import type { Threshold } from '../model/support-thresholds.ts';
import { unknownClause } from './clause.ts';
import type { Context } from './context.ts';
import { insteadOf } from './nearest.ts';
import { type Place, type Problem, problemAt } from './problem.ts';
import type { YamlFile } from './yaml-file.ts';

/** Checks the two files of the support pages: what they name exists, and no two thresholds hold at once. */
export function checkSupport(context: Context): Problem[] {
  const { thresholds, supportState } = context;
  return [
    thresholds === null ? [] : checkThresholdIds(thresholds, context),
    thresholds === null ? [] : checkSpans(thresholds),
    thresholds === null ? [] : checkOverlaps(thresholds),
    supportState === null ? [] : checkState(supportState, context),
  ].flat();
}

type Named = [path: PropertyKey[], noun: string, id: string | null];

function unknownIds(
  { place }: YamlFile<unknown>,
  named: readonly Named[],
  { tables }: Context,
): Problem[] {
  return named.flatMap(([path, noun, id]) => {
    const ids = tables.get(noun)?.ids;
    if (id === null || ids === undefined || ids.has(id)) return [];
    const message = `"${id}" không có trong danh mục data/${noun}.csv; ${insteadOf(id, ids)}`;
    return [problemAt(place(path), 'unknown-code', message)];
  });
}

function checkThresholdIds(file: NonNullable<Context['thresholds']>, context: Context): Problem[] {
  const { thresholds, areas, notes, indicators_document: list, review } = file.value;
  const named: Named[] = [
    ...thresholds.flatMap(({ group, document, extension_document }, index): Named[] => [
      [['thresholds', index, 'group'], 'beneficiary-groups', group],
      [['thresholds', index, 'document'], 'documents', document],
      [['thresholds', index, 'extension_document'], 'documents', extension_document],
    ]),
    [['indicators_document'], 'documents', list],
    [['review', 'document'], 'documents', review.document],
    ...areas.map(({ area }, index): Named => [['areas', index, 'area'], 'areas', area]),
    ...notes.map(
      ({ document }, index): Named => [['notes', index, 'document'], 'documents', document],
    ),
  ];
  return unknownIds(file, named, context);
}

function checkState(file: NonNullable<Context['supportState']>, context: Context): Problem[] {
  const { statements, ask } = file.value;
  const named: Named[] = [
    ...statements.map(
      ({ document }, index): Named => [['statements', index, 'document'], 'documents', document],
    ),
    ...ask.flatMap(({ agency, areas }, index): Named[] => [
      [['ask', index, 'agency'], 'agencies', agency],
      ...areas.map((area, at): Named => [['ask', index, 'areas', at], 'areas', area]),
    ]),
  ];
  const { plan } = context;
  const paths = statements.flatMap(({ clause }, index) =>
    clause === null || plan === null || plan.texts.has(clause)
      ? []
      : [unknownClause(file.place(['statements', index, 'clause']), clause, plan)],
  );
  return [...unknownIds(file, named, context), ...paths];
}

function checkSpans({ value, place }: NonNullable<Context['thresholds']>): Problem[] {
  return value.thresholds.flatMap((threshold, index) => {
    const { valid_from: from, valid_to: to } = threshold;
    if (from === null || to === null || from <= to) return [];
    const message = `ngày ${to} đứng trước valid_from ${from}; sửa một trong hai ngày`;
    return [problemAt(place(['thresholds', index, 'valid_to']), 'ends-before-start', message)];
  });
}

/** Two thresholds that hold at once for the same group and kind of area would answer a reader twice. */
function checkOverlaps({ value, place }: NonNullable<Context['thresholds']>): Problem[] {
  return value.thresholds.flatMap((threshold, index) => {
    const other = value.thresholds.slice(0, index).find((earlier) => overlap(earlier, threshold));
    if (other === undefined) return [];
    const at: Place = place(['thresholds', index, 'id']);
    const message = `mức "${threshold.id}" dùng cùng lúc với mức "${other.id}" cho một nhóm và một khu vực; sửa valid_from, valid_to hoặc extended_to`;
    return [problemAt(at, 'overlapping-thresholds', message)];
  });
}

function overlap(a: Threshold, b: Threshold): boolean {
  const startsInTime = (from: string | null, last: string | null): boolean =>
    from === null || last === null || from <= last;
  return (
    a.group === b.group &&
    a.area_kind === b.area_kind &&
    startsInTime(a.valid_from, lastDayOf(b)) &&
    startsInTime(b.valid_from, lastDayOf(a))
  );
}
