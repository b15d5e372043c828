import type { Site } from '../model/site.ts';
import { absences } from '../model/vocabulary.ts';
import { formatDate } from './format.ts';
import { inventedMark } from './invented.ts';

/** What the README of the archive tells of. */
export interface ArchiveContent {
  site: Site;
  /** The tables in order; the name is also that of the table's folder in the archive. */
  datasets: readonly { name: string; title: string; rows: number }[];
  licence: { title: string; url: string };
}

/** The README of the archive of all data, as plain text that is also Markdown. */
export function archiveReadme(content: ArchiveContent): string {
  const { site } = content;
  return [
    `# ${site.title}: toàn bộ dữ liệu`,
    ...(site.illustrative ? [`**${inventedMark}.**`] : []),
    `Dữ liệu của trang ${site.site_url}, theo dõi ${site.plan.title}. Nơi công bố: ${site.publisher.name}. Nguồn được tìm lần cuối ngày ${formatDate(site.assessment_date)}.`,
    '## Có những gì',
    tableList(content.datasets),
    howToRead,
    '## Ô trống nghĩa là gì',
    'Ô trống là không có giá trị; số 0 là 0. Cột `absence`, ở bảng nào có, nói vì sao không có:',
    absenceList(),
    '## Giấy phép và cách dẫn nguồn',
    licenceWords(content),
    '',
  ].join('\n\n');
}

function tableList(datasets: ArchiveContent['datasets']): string {
  return datasets
    .map(({ name, title, rows }) => `- \`${name}/\`: ${title}, ${rows} dòng`)
    .join('\n');
}

const howToRead = `Mỗi bảng có hai tệp cùng giá trị: CSV và JSON. \`tu-dien.csv\` nói nghĩa, kiểu và đơn vị của từng cột. Tệp XLSX (cho bảng tính) và Parquet có trên trang, ở mục Dữ liệu; chúng chứa đúng các giá trị này nên không chép lại ở đây.

## Cách đọc

- Chữ theo bảng mã UTF-8; cột ngăn bằng dấu phẩy; phần lẻ sau dấu chấm: \`3.04\`.
- Ngày viết năm-tháng-ngày: \`2023-12-31\`. Mã như \`01\` là chữ, giữ số 0 ở đầu.
- Cột nhiều mục: trong CSV các mục ngăn bằng dấu \`|\`, trong JSON là một mảng.
- Cột có hoặc không: trong CSV là \`yes\` và \`no\`, trong JSON là \`true\` và \`false\`.
- Trong CSV, ô chữ mà bảng tính có thể chạy như công thức được thêm dấu \`'\` ở đầu. JSON giữ nguyên.`;

function absenceList(): string {
  return Object.entries(absences)
    .map(([code, words]) => `- \`${code}\`: ${words}`)
    .join('\n');
}

function licenceWords({ site, licence }: ArchiveContent): string {
  const source = `“${site.title}”, ${site.publisher.name}, ${site.site_url}, số liệu đến ngày ${formatDate(site.assessment_date)}`;
  const invented = site.illustrative
    ? ' Đây là số liệu bịa ra để minh họa: không được dùng như số liệu thật.'
    : '';
  return `${licence.title}: ${licence.url}. Toàn văn và các ngoại lệ: \`LICENSE-DATA.md\`.${invented}

Dẫn nguồn: ${source}. Khi dẫn một con số, dẫn cả văn bản chứng minh nó (cột \`document\` và \`place\`; tên văn bản ở bảng \`documents\`).`;
}
