import type { Site } from '../../model/site.ts';
import { formatDate } from '../format.ts';

/** What a dossier is about, as its address says it. */
export const dossierKinds = {
  'co-quan': 'cơ quan',
  'du-an': 'dự án, tiểu dự án',
  'dia-ban': 'địa bàn',
} as const;
export type DossierKind = keyof typeof dossierKinds;

/** Headings of a dossier, in their order. */
export const dossierHeadings = {
  commitments: 'Cam kết và kết quả từng năm',
  quotes: 'Nguyên văn cam kết',
  duties: 'Việc được giao, theo đoạn',
  reports: 'Báo cáo phải gửi',
  money: 'Tiền bên cạnh kết quả',
  corrections: 'Đính chính',
  comments: 'Ý kiến của cơ quan',
  questions: 'Câu hỏi từ những chỗ còn trống',
  findings: 'Nhận xét của người giám sát',
  release: 'Số liệu của bản này',
} as const;

/** Heads a table of a dossier with the day that decides what counts. */
export function dossierCaption(what: 'Cam kết' | 'Kỳ báo cáo', { assessment_date }: Site): string {
  return `${what}, tính đến hết ngày ${formatDate(assessment_date)}`;
}

/** Said where a part of a dossier has nothing. */
export const dossierNothing = {
  commitments: 'Không có cam kết nào gắn với nơi này.',
  duties: 'Kế hoạch không giao việc nào ở đây.',
  reports: 'Không có kỳ báo cáo nào trong dữ liệu.',
  money: 'Không có dự án, tiểu dự án nào để đặt tiền bên cạnh kết quả.',
  corrections: 'Chưa có đính chính nào.',
  comments: 'Chưa có ý kiến nào được gửi.',
  questions: 'Không có câu hỏi nào.',
} as const;

export const findingLines = ['Kết quả đã xem', 'Việc cần làm rõ thêm', 'Kiến nghị'] as const;

export const dossierSignatures = {
  reviewer: 'Người giám sát',
  body: 'Đại diện cơ quan được giám sát',
  hint: 'Ký, ghi rõ họ tên',
} as const;

/** Title of a dossier. */
export function dossierTitle(name: string): string {
  return `Hồ sơ giám sát: ${name}`;
}

/** What a dossier is and is not, in its first lines. */
export function dossierLead({ plan, assessment_date }: Site): string {
  return `Tính từ dữ liệu tìm được đến hết ngày ${formatDate(assessment_date)}. “Chưa tìm thấy” không có nghĩa là không có. Mọi câu trích là nguyên văn của ${plan.title}.`;
}

/** Which release holds the figures of a dossier; the sum of its manifest stands at the foot of each sheet. */
export function dossierRelease(release: { id: string; manifest: string } | null): string {
  return release === null
    ? 'Chưa có bản phát hành nào giữ các số này, nên chưa có mã SHA-256 để đối chiếu.'
    : `Bản phát hành ${release.id}; SHA-256 của bản kê manifest.json: ${release.manifest}.`;
}
