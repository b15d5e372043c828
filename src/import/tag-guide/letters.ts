import type { Tag } from '../../checks/tags.ts';
import type { TagGuide } from './tag-guide.ts';

/** Bảng mã và dạng tệp: what each tag means and how it is cured. */
export const letterGuide = {
  'not-utf-8': {
    meaning: 'Có chữ không ở bảng mã UTF-8 nên máy đọc sai dấu.',
    cure: 'Mở lại tệp gốc, lưu lại dạng CSV UTF-8.',
    example: '“hé nghÌo” thay vì “hộ nghèo”.',
  },
  'utf-16': {
    meaning: 'Tệp ở bảng mã UTF-16.',
    cure: 'Lưu lại dạng CSV UTF-8, không chọn “Unicode Text”.',
    example: 'Tệp “Unicode Text” của Excel.',
  },
  'byte-order-mark': {
    meaning: 'Đầu tệp có ký hiệu BOM mà nhiều chương trình tự thêm.',
    cure: 'Chạy npm run format.',
    example: 'CSV UTF-8 lưu từ Excel.',
  },
  'not-nfc': {
    meaning: 'Chữ có dấu được viết bằng nhiều ký hiệu rời, trông giống mà máy coi là khác.',
    cure: 'Chạy npm run format.',
    example: '“Phường” gõ trên một số máy Mac.',
  },
  'line-end': {
    meaning: 'Dòng kết thúc theo kiểu Windows hoặc Mac cũ.',
    cure: 'Chạy npm run format.',
    example: 'Tệp lưu bằng Notepad.',
  },
  'nul-character': {
    meaning: 'Tệp có ký tự NUL, thường là tệp hỏng.',
    cure: 'Lấy lại bản gốc.',
    example: 'Tệp chép dở từ thẻ nhớ.',
  },
  'cut-off': {
    meaning: 'Tệp không kết thúc bằng dấu xuống dòng, có thể thiếu phần cuối.',
    cure: 'So với bản gốc; nếu đủ thì chạy npm run format.',
    example: 'Tải về bị ngắt giữa chừng.',
  },
  'unclosed-quote': {
    meaning: 'Một ô mở dấu nháy kép mà không đóng, nên nhiều dòng dính vào nhau.',
    cure: 'Đóng lại, hoặc bỏ dấu nháy.',
    example: '"Nhà ở, nước sạch',
  },
  'misplaced-quote': {
    meaning: 'Có dấu nháy kép ở giữa ô.',
    cure: 'Đặt cả ô trong nháy kép, viết mỗi dấu nháy bên trong hai lần.',
    example: '"xã ""Ví Dụ"""',
  },
  'missing-file': {
    meaning: 'Thiếu một tệp mà địa phương nào cũng phải có.',
    cure: 'Tạo tệp ấy; bảng chưa có dòng nào thì chỉ có dòng tên cột.',
    example: 'data/feedback.csv',
  },
  'unknown-file': {
    meaning: 'Trong data/ có tệp không phải bảng nào.',
    cure: 'Sửa tên tệp, hoặc chuyển tệp đi chỗ khác.',
    example: 'observation.csv, đúng ra là observations.csv.',
  },
  'empty-file': {
    meaning: 'Tệp không có gì, cả tên cột cũng không.',
    cure: 'Chép dòng tên cột từ mẫu.',
    example: 'Tệp 0 byte.',
  },
  'missing-column': {
    meaning: 'Thiếu một cột.',
    cure: 'Thêm cột vào đúng chỗ; ô nào chưa có thì để trống.',
    example: 'Xóa nhầm cột note.',
  },
  'unknown-column': {
    meaning: 'Có cột mà bảng không có.',
    cure: 'Sửa tên cột; nếu không cần thì xóa cả cột.',
    example: '“nguon”, đúng ra là document.',
  },
  'doubled-column': {
    meaning: 'Một cột có hai lần.',
    cure: 'Giữ lại một cột.',
    example: 'Hai cột note.',
  },
  'spaces-in-heading': {
    meaning: 'Tên cột thừa dấu cách.',
    cure: 'Xóa dấu cách.',
    example: '“name ” có dấu cách ở cuối.',
  },
  'column-order': {
    meaning: 'Các cột không theo thứ tự chung.',
    cure: 'Chạy npm run format.',
    example: 'name đứng trước order.',
  },
  'wrong-separator': {
    meaning: 'Các ô không ngăn bằng dấu phẩy.',
    cure: 'Lưu lại dạng CSV ngăn bằng dấu phẩy, hoặc nhập bằng npm run import.',
    example: 'a;b;c',
  },
  'cell-count': {
    meaning: 'Một dòng thừa hoặc thiếu ô.',
    cure: 'Đặt ô có dấu phẩy trong nháy kép; thêm ô trống còn thiếu.',
    example: 'Nhà ở, nước sạch → "Nhà ở, nước sạch"',
  },
  'blank-row': {
    meaning: 'Có dòng trống giữa bảng.',
    cure: 'Xóa dòng ấy.',
    example: 'Một dòng chỉ có dấu phẩy.',
  },
  'spaces-around': {
    meaning: 'Ô thừa dấu cách ở đầu hoặc cuối.',
    cure: 'Chạy npm run format.',
    example: '“Phường A ”',
  },
} as const satisfies Partial<Record<Tag, TagGuide>>;
