import type { NounName } from '../model/nouns.ts';

/** When a steward fills a table. */
export const templateTimes = {
  everyday: 'Dùng quanh năm, mỗi khi có số liệu, báo cáo hoặc ý kiến mới.',
  once: 'Điền một lần khi lập trang; về sau chỉ thêm hoặc sửa khi kế hoạch hay bộ máy thay đổi.',
} as const;
export type TemplateTime = keyof typeof templateTimes;

/** When each table is filled. */
export const timeOfTemplate: Readonly<Record<NounName, TemplateTime>> = {
  observations: 'everyday',
  budget: 'everyday',
  'reports-due': 'everyday',
  documents: 'everyday',
  corrections: 'everyday',
  comments: 'everyday',
  feedback: 'everyday',
  derivations: 'everyday',
  areas: 'once',
  agencies: 'once',
  indicators: 'once',
  targets: 'once',
  projects: 'once',
  duties: 'once',
  links: 'once',
  'beneficiary-groups': 'once',
  needs: 'once',
  'support-items': 'once',
  terms: 'once',
};

/** Stands first on each sheet of a template that is no table; the import passes over such a sheet. */
export const helpSheetMark = 'Trang này để đọc và để chọn, không nhập vào trang dữ liệu.';

/** What holds for every template, one sentence each. */
export const templateRules: readonly string[] = [
  'Điền từ dòng 2 của trang tính đầu tiên, mỗi dòng một mục. Giữ nguyên dòng tên cột; thứ tự cột đổi được.',
  'Cột có tên in đậm là bắt buộc. Ô trống nghĩa là không có thông tin, không bao giờ nghĩa là 0; số 0 thì ghi 0.',
  'Ô có danh sách thả xuống: chọn một mục; phần trước dấu – là mã, phần sau là lời giải nghĩa.',
  'Cột nhận nhiều mục: ghi các mã ở trang tính Danh mục, ngăn bằng dấu |.',
  'Không bao giờ ghi tên, số căn cước, số điện thoại, địa chỉ nhà của người dân hay của một hộ.',
  'Cột Ví dụ chỉ để xem cách ghi, không phải số liệu.',
];

/** Said first in a template of the invented locality. */
export const inventedTemplate =
  'SỐ LIỆU MINH HỌA – mẫu này dùng danh mục của một địa phương tưởng tượng.';
