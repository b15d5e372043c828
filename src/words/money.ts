import type { YearMoney } from '../model/budget.ts';
import { formatDate, formatNumber } from './format.ts';

/** An amount in triệu đồng as readers say it: `850 triệu đồng`, `2,35 tỷ đồng`. */
export function moneyWords(millions: number): string {
  if (Math.abs(millions) < 1000) return `${plain(millions)} triệu đồng`;
  return `${plain(millions / 1000)} tỷ đồng`;
}

const plain = (value: number): string =>
  new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 2 }).format(value);

/** A share as a percentage with one digit, cut down so that 99,96% is never shown as 100%. */
export function shareWords(share: number): string {
  const tenths = Math.floor(Number((share * 1000).toPrecision(12)));
  return `${formatNumber(tenths / 10, tenths % 10 === 0 ? 0 : 1)}%`;
}

/** First sentence of the page on money, from the newest year with any line. */
export function budgetSentence(latest: YearMoney | undefined): string {
  if (latest === undefined || latest.basis === null) {
    return 'Chưa tìm thấy số tiền nào được công bố cho kế hoạch này.';
  }
  const { year, basis, stages, share, asOf } = latest;
  if (stages.disbursed === null)
    return `Năm ${year} có ${moneyWords(basis)}, chưa có số giải ngân.`;
  const part = share === null ? '' : `, tức ${shareWords(share)}`;
  const until = asOf === null ? '' : `Đến ${formatDate(asOf)} `;
  return `${until}đã giải ngân ${moneyWords(stages.disbursed)} trong ${moneyWords(basis)} của năm ${year}${part}.`;
}

/** The money of one project in its newest year, in one sentence. */
export function projectMoneySentence({
  year,
  basis,
  stages,
  share,
  incomplete,
}: YearMoney): string {
  const planned = basis === null ? 'chưa có số kế hoạch' : `kế hoạch ${moneyWords(basis)}`;
  if (stages.disbursed === null) return `Năm ${year}: ${planned}, chưa có số giải ngân.`;
  const part = share === null ? '' : ` (${shareWords(share)})`;
  const gap = incomplete ? ', còn thiếu số của một nguồn' : '';
  return `Năm ${year}: ${planned}, đã giải ngân ${moneyWords(stages.disbursed)}${part}${gap}.`;
}
