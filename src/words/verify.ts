import type { FileOrigin } from '../model/file-sums.ts';

/** A file larger than this is not read in the page: it must fit into the memory of a phone at once. */
export const largestFile = 1_000_000_000;

const formatNames: Readonly<Record<string, string>> = {
  csv: 'CSV',
  json: 'JSON',
  xlsx: 'XLSX',
  parquet: 'Parquet',
  zip: 'ZIP',
  html: 'HTML',
};

/** What a file is, from where it comes: the answer of the page that verifies files. */
export function originSentence(origin: FileOrigin): string {
  if (origin.kind === 'unknown')
    return 'Không bản phát hành nào và không tệp nào của trang này hôm nay có đúng các byte này. Tệp đã bị sửa, dù chỉ một dấu, hoặc không phải của trang này.';
  const what = fileWords(origin.path);
  if (origin.kind === 'today')
    return `Đúng từng byte: ${what} của trang này hôm nay, chưa nằm trong bản phát hành nào. Tệp có thể đổi khi dữ liệu đổi; để dẫn lâu dài, dùng tệp của một bản phát hành.`;
  const [first, ...others] = origin.releases;
  const since = `bản phát hành ${first?.id}, ngày ${first?.day}`;
  const more = others.length === 0 ? '' : `, và không đổi đến bản ${others.at(-1)?.id}`;
  const now = origin.isNewest
    ? 'Hôm nay trang vẫn dùng tệp này.'
    : 'Trang đã có bản mới hơn của tệp này.';
  return `Đúng từng byte: ${what} của ${since}${more}. ${now}`;
}

/** `bộ observations, CSV`. */
function fileWords(path: string): string {
  const parts = path.split('/');
  const format = formatNames[path.slice(path.lastIndexOf('.') + 1)] ?? path;
  const folder = parts.at(-2);
  return folder === undefined ? `tệp ${path}` : `bộ ${folder}, ${format}`;
}

/** What is said of a file made from invented figures, told by its name. */
export function inventedSentence(fileName: string, isKnown: boolean): string | null {
  if (!fileName.startsWith('minh-hoa-')) return null;
  return isKnown
    ? 'Đây là SỐ LIỆU MINH HỌA, bịa ra để thử, không phải số liệu thật.'
    : 'Tên tệp bắt đầu bằng “minh-hoa-”: tệp của một trang minh họa, số liệu bịa ra để thử, không phải số liệu thật.';
}

/** Why a file could not be looked at. */
export const verifyProblems = {
  folder: 'Đây là một thư mục. Chọn từng tệp bên trong.',
  empty: 'Tệp rỗng, không có byte nào. Có lẽ việc tải về bị ngắt: tải lại.',
  large: 'Tệp lớn hơn 1 GB, trang không đọc nổi. Dùng lệnh ở mục dưới.',
  unreadable: 'Không đọc được tệp này. Thử chép nó sang chỗ khác rồi chọn lại.',
  insecure: 'Trình duyệt chỉ tính tổng kiểm trên địa chỉ https. Dùng lệnh ở mục dưới.',
  offline: 'Không tải được danh sách tổng kiểm của trang. Xem mạng rồi chọn lại tệp.',
} as const;
export type VerifyProblem = keyof typeof verifyProblems;
