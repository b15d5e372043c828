import { z } from 'zod';
import { category, date, text, url } from './cell-type.ts';
import { idField, noteField } from './common-fields.ts';
import { optional, required } from './field.ts';
import { defineNoun } from './noun.ts';
import { marks } from './vocabulary.ts';

export const documentKinds = {
  law: 'văn bản pháp luật, chỉ đạo',
  plan: 'kế hoạch',
  report: 'báo cáo, quyết định công bố số liệu',
  press: 'báo, trang tin',
  dataset: 'bộ dữ liệu, bản đồ',
} as const;

/** A legal or source document that proves something on the site. */
export const documents = defineNoun({
  name: 'documents',
  title: 'Văn bản và nguồn',
  description: 'Mỗi văn bản pháp luật, bài báo hoặc bộ dữ liệu mà trang này dẫn làm căn cứ.',
  key: ['id'],
  schema: z.object({
    id: idField('qd-90-2022-ttg'),
    kind: required(category(documentKinds), {
      title: 'Loại',
      description: 'Loại nguồn.',
      example: 'law',
    }),
    number: optional(text, {
      title: 'Số hiệu',
      description: 'Số, ký hiệu như in trên văn bản; trống khi nguồn không có số.',
      example: '90/QĐ-TTg',
    }),
    title: required(text, {
      title: 'Tên, trích yếu',
      description: 'Tên văn bản hoặc tựa bài.',
      example: 'Phê duyệt Chương trình mục tiêu quốc gia giảm nghèo bền vững giai đoạn 2021–2025',
    }),
    issuer: required(text, {
      title: 'Nơi ban hành',
      description: 'Cơ quan ban hành hoặc báo, tổ chức đăng.',
      example: 'Thủ tướng Chính phủ',
    }),
    issued_on: optional(date, {
      title: 'Ngày ban hành',
      description: 'Ngày ký hoặc ngày đăng; trống khi chưa biết đúng ngày.',
      example: '2022-01-18',
    }),
    issued_text: optional(text, {
      title: 'Thời điểm như đã thấy',
      description: 'Chữ ghi thời điểm khi không biết đúng ngày.',
      example: 'tháng 12/2023',
    }),
    effective_on: optional(date, {
      title: 'Ngày có hiệu lực',
      description: 'Ngày văn bản bắt đầu có hiệu lực.',
      example: '2022-01-18',
    }),
    expired_on: optional(date, {
      title: 'Ngày hết hiệu lực',
      description: 'Ngày văn bản, hoặc phần được dẫn, hết hiệu lực.',
      example: '2025-08-19',
    }),
    url: optional(url, {
      title: 'Liên kết',
      description: 'Nơi đã thấy văn bản; chưa được mở lại để kiểm tra.',
      example: 'https://vnews.gov.vn/video/phan-dau-giam-1-2-so-ho-ngheo-26476.htm',
    }),
    mark: required(category(marks), {
      title: 'Mức kiểm chứng',
      description: 'Nguồn đã được kiểm tra đến đâu.',
      example: 'A',
    }),
    note: noteField(),
  }),
});

export type Document = z.infer<typeof documents.schema>;
