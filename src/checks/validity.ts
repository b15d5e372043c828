import { cellPlace } from './cells.ts';
import type { Context } from './context.ts';
import { type Problem, problemAt } from './problem.ts';

/** Checks that nothing ends before it begins and no figure speaks of a place outside its time. */
export function checkValidity(context: Context): Problem[] {
  return [checkSpans(context), checkPlanPeriod(context), checkPeriods(context)].flat();
}

/** Pairs of date columns of which the first can never be later. */
const spans = [
  ['areas', 'valid_from', 'valid_to'],
  ['documents', 'issued_on', 'expired_on'],
  ['documents', 'effective_on', 'expired_on'],
  ['feedback', 'received_on', 'answered_on'],
  ['reports-due', 'received_on', 'corrected_on'],
] as const;

function checkSpans({ tables }: Context): Problem[] {
  return spans.flatMap(([name, from, to]) => {
    const table = tables.get(name);
    if (table === undefined) return [];
    return table.rows
      .filter(({ cells }) => isDate(cells[from]) && isDate(cells[to]))
      .filter(({ cells }) => (cells[from] ?? '') > (cells[to] ?? ''))
      .map((row) => {
        const message = `ngày ${row.cells[to]} đứng trước ${from} ${row.cells[from]}; sửa một trong hai ngày`;
        return problemAt(cellPlace(table, row, to), 'ends-before-start', message);
      });
  });
}

const isDate = (cell: string | undefined): boolean => /^\d{4}-\d{2}-\d{2}$/.test(cell ?? '');

function checkPlanPeriod({ site }: Context): Problem[] {
  if (site === null) return [];
  const { period_start: start, period_end: end } = site.value.plan;
  if (start <= end) return [];
  const message = `ngày ${end} đứng trước period_start ${start}; sửa một trong hai ngày`;
  return [problemAt(site.place(['plan', 'period_end']), 'ends-before-start', message)];
}

function checkPeriods({ typed }: Context): Problem[] {
  const areas = new Map(typed.tables.areas.map((area) => [area.id, area]));
  return typed.tables.observations.flatMap((observation) => {
    const area = areas.get(observation.area);
    if (area === undefined) return [];
    const { first, last } = daysOf(observation.period);
    const { valid_from: from, valid_to: to } = area;
    const isBefore = from !== null && last < from;
    const isAfter = to !== null && first > to;
    if (!isBefore && !isAfter) return [];
    const when = isBefore ? `chỉ có từ ngày ${from}` : `chỉ có đến hết ngày ${to}`;
    const message = `địa bàn "${area.id}" ${when}, không thể có số liệu kỳ ${observation.period}; xem lại area hoặc period`;
    const place = {
      file: 'data/observations.csv',
      row: typed.rowOf(observation),
      column: 'period',
    };
    return [problemAt(place, 'period-outside-validity', message)];
  });
}

/** First and last day of a period; the last may be a day too many, which compares alike. */
function daysOf(period: string): { first: string; last: string } {
  const [year = '', part = ''] = period.split('-');
  const months: Readonly<Record<string, [string, string]>> = {
    '': ['01', '12'],
    H1: ['01', '06'],
    H2: ['07', '12'],
    Q1: ['01', '03'],
    Q2: ['04', '06'],
    Q3: ['07', '09'],
    Q4: ['10', '12'],
  };
  const [first, last] = months[part] ?? [part, part];
  return { first: `${year}-${first}-01`, last: `${year}-${last}-31` };
}
