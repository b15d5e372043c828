import { budgetSources, budgetStages } from '../../model/budget-line.ts';
import type { Names } from '../../model/oversight/names.ts';
import { type Reconciliation, sumStates } from '../../model/oversight/reconciliation.ts';
import {
  capitalise,
  formatList,
  formatNumber,
  formatPeriod,
  lowerFirst,
  withUnit,
} from '../format.ts';

const isMoney = ({ kind }: Reconciliation): boolean => kind === 'sources' || kind === 'projects';

/** What is added up: `Số hộ nghèo, Việt Nam, năm 2022`. */
export function sumTitle(sum: Reconciliation, names: Names): string {
  const { measure, whole, period } = sum;
  const when = /^\d{4}$/.test(period) ? `năm ${period}` : formatPeriod(period);
  if (isMoney(sum)) {
    const stage = labelOf(budgetStages, measure);
    return [`Vốn ${stage}`, whole === null ? null : names.project(whole), when]
      .filter((part) => part !== null)
      .join(', ');
  }
  return [names.indicator(measure), whole === null ? null : names.area(whole), when]
    .filter((part) => part !== null)
    .join(', ');
}

/** What a term of a sum is called. */
export function termName(of: string, { kind }: Reconciliation, names: Names): string {
  if (of === 'total') return 'tổng đã công bố';
  if (of === 'others') return 'những nơi trang này chưa có số';
  const lookups = {
    units: names.area,
    regions: names.area,
    parts: (id: string) => lowerFirst(names.indicator(id)),
    projects: names.project,
    sources: (id: string) => labelOf(budgetSources, id),
  };
  return lookups[kind](of);
}

/** How far a published total lies from the sum of its terms, or what is missing to say it. */
export function residualSentence(sum: Reconciliation, names: Names): string {
  const { state, residual, total } = sum;
  const number = (value: number): string => withUnit(formatNumber(value, sum.decimals), sum.unit);
  if (state === 'incomplete' || residual === null || total === null || sum.sum === null) {
    return `${capitalise(sumStates.incomplete)}: ${missingWords(sum, names)}.`;
  }
  const pair = `tổng đã công bố ${number(total.value)}, cộng lại được ${number(sum.sum)}`;
  if (residual === 0) return `Khớp: ${pair}.`;
  const size = number(Math.abs(residual));
  if (state === 'matches') return `Khớp trong mức làm tròn: ${pair}, chênh ${size}.`;
  return `Lệch: ${pair}; tổng ${residual > 0 ? 'nhiều hơn' : 'ít hơn'} ${size}.`;
}

/** What a sum lacks: `thiếu phường Núi và xã Gò`. */
export function missingWords(sum: Reconciliation, names: Names): string {
  const known = sum.missing.slice(0, shown).map((of) => termName(of, sum, names));
  const rest = sum.missing.length - known.length;
  return `thiếu ${formatList(rest > 0 ? [...known, `${rest} chỗ khác`] : known)}`;
}

/** How many missing terms are named before the rest is counted. */
const shown = 5;

/** How the sums come out together. */
export function sumsSentence(sums: readonly Pick<Reconciliation, 'state'>[]): string {
  if (sums.length === 0) return 'Trang này chưa có con số nào để cộng.';
  const count = (state: Reconciliation['state']): number =>
    sums.filter((sum) => sum.state === state).length;
  const parts = [
    `${count('matches')} khớp`,
    `${count('differs')} lệch`,
    `${count('incomplete')} không đủ số để cộng`,
  ];
  return `${sums.length} phép cộng: ${formatList(parts)}.`;
}

function labelOf(labels: Readonly<Record<string, string>>, code: string): string {
  return labels[code] ?? code;
}
