import { list, reference, slug, text } from './cell-type.ts';
import { entries, optional, required } from './field.ts';

/** Columns that several nouns share; functions, because each noun needs a schema of its own. */
export const idField = (example: string) =>
  required(slug, {
    title: 'Mã',
    description: 'Mã ngắn, không dấu, không bao giờ đổi; dùng trong địa chỉ trang.',
    example,
  });

export const documentField = (description = 'Văn bản làm căn cứ cho dòng này.') =>
  optional(reference('documents'), {
    title: 'Văn bản',
    description,
    example: 'qd-90-2022-ttg',
  });

export const placeField = () =>
  optional(text, {
    title: 'Vị trí trong văn bản',
    description: 'Trang, biểu, điều, khoản nơi ghi con số hoặc câu được dẫn.',
    example: 'Biểu 02, dòng 5',
  });

export const clauseField = (description = 'Đoạn của kế hoạch nêu điều này.') =>
  required(reference('clauses'), {
    title: 'Đoạn của kế hoạch',
    description,
    example: 'i-3-b-2',
  });

export const optionalClauseField = (title: string, description: string, example = 'ii-1-a') =>
  optional(reference('clauses'), { title, description, example });

export const quoteField = () =>
  required(text, {
    title: 'Trích nguyên văn',
    description: 'Những chữ của đoạn đó, chép đúng từng chữ, kể cả lỗi in.',
    example: 'Phấn đấu giảm 1/2 số hộ nghèo',
  });

export const noteField = () =>
  optional(text, {
    title: 'Ghi chú',
    description: 'Điều người đọc cần biết thêm về dòng này.',
    example: 'Số sơ bộ, chờ quyết định công nhận.',
  });

export const clausesField = (description: string, example = 'ii-1-b-1|ii-2-a-2') =>
  entries(list(reference('clauses')), { title: 'Các đoạn của kế hoạch', description, example });
