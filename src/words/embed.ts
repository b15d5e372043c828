import type { Indicator } from '../model/indicator.ts';
import type { Observation } from '../model/observation.ts';
import type { Target } from '../model/target.ts';
import { formatDate } from './format.ts';
import { figureWords } from './observation.ts';
import { periodMoment } from './status.ts';
import { goalWords } from './target.ts';

/** A release as sentences name it. */
export interface NamedRelease {
  id: string;
  /** ISO date. */
  released_on: string;
}

/** Says how long the numbers of an embedded page will stay: with the site, or for ever. */
export function editionSentence(release: NamedRelease | null, assessmentDate: string): string {
  const judged = `xét đến ngày ${formatDate(assessmentDate)}`;
  return release === null
    ? `Số liệu hiện nay của trang, ${judged}; ô này đổi theo khi trang có số mới.`
    : `Số liệu đóng băng: bản phát hành ${release.id}, phát hành ngày ${formatDate(release.released_on)}, ${judged}. Ô này không đổi về sau.`;
}

/** Where the link of an embedded page leads. */
export function embedLinkWords(release: NamedRelease | null): string {
  return release === null
    ? 'Xem đủ số liệu, văn bản và cách xét (mở thẻ mới)'
    : 'Xem số liệu hiện nay, văn bản và cách xét (mở thẻ mới)';
}

/** `Cam kết: từ 80% trở lên; hạn 31/12/2025.`; the plan's own words where it gives no number. */
export function commitmentLine(target: Target, orUnit?: string): string {
  return target.kind === 'no-number'
    ? `Kế hoạch viết: “${target.quote}”`
    : `Cam kết: ${goalWords(target, orUnit)}; hạn ${formatDate(target.deadline)}.`;
}

/** `2,40% cuối năm 2024 (sơ bộ)`. */
export function newestFigureWords(row: Observation, indicator: Indicator): string {
  const [number, made = ''] = figureWords(row, indicator).split(/(?= \([^()]*\)$)/);
  return `${number} ${periodMoment(row.period)}${made}`;
}

/** What the dotted and the hollow marks of a drawing mean, as far as it has them. */
export function markWords(natures: ReadonlySet<Observation['nature']>): string {
  const foreseen = natures.has('estimate') || natures.has('forecast');
  const words = [
    foreseen ? 'Vòng nét đứt: ước tính, dự báo.' : null,
    natures.has('preliminary') ? 'Vòng đặc một nửa: sơ bộ.' : null,
    natures.has('derived') ? 'Vòng rỗng: trang này tính.' : null,
  ];
  return words.filter((word) => word !== null).join(' ');
}
