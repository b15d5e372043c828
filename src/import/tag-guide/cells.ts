import type { Tag } from '../../checks/tags.ts';
import type { TagGuide } from './tag-guide.ts';

/** Từng ô và khóa: what each tag means and how it is cured. */
export const cellGuide = {
  required: {
    meaning: 'Ô bắt buộc bị bỏ trống.',
    cure: 'Điền ô ấy; chưa biết thì chưa thêm dòng.',
    example: 'Địa bàn không có tên.',
  },
  'number-format': {
    meaning: 'Số viết không theo cách của tệp CSV.',
    cure: 'Viết liền, dấu chấm trước phần lẻ. Bảng tính kiểu Việt Nam thì nhập bằng npm run import.',
    example: '3,05 → 3.05',
  },
  'integer-format': {
    meaning: 'Cần số nguyên.',
    cure: 'Bỏ phần lẻ và dấu ngăn.',
    example: '3.0 → 3',
  },
  'date-format': {
    meaning: 'Ngày không có thật hoặc viết cách khác.',
    cure: 'Viết năm-tháng-ngày.',
    example: '01/3/2007 → 2007-03-01',
  },
  'period-format': {
    meaning: 'Kỳ viết cách khác.',
    cure: 'Năm 2023, nửa năm 2023-H1, quý 2023-Q3, tháng 2023-06.',
    example: 'Quý III/2023 → 2023-Q3',
  },
  'slug-format': {
    meaning: 'Mã ngắn có dấu, chữ hoa hoặc dấu cách.',
    cure: 'Dùng chữ thường không dấu, số và gạch nối.',
    example: 'Góp ý 1 → gop-y-1',
  },
  'code-format': {
    meaning: 'Mã hành chính viết sai.',
    cure: 'Giữ nguyên số 0 ở đầu, không có dấu cách.',
    example: '1 → 01',
  },
  'flag-format': {
    meaning: 'Ô này chỉ nhận yes hoặc no.',
    cure: 'Ghi yes hoặc no.',
    example: 'không → no',
  },
  'url-format': {
    meaning: 'Liên kết không đầy đủ.',
    cure: 'Bắt đầu bằng https:// hoặc http://, không có dấu cách.',
    example: 'thu.example → https://thu.example/',
  },
  'reference-format': {
    meaning: 'Chỗ cần mã lại ghi tên.',
    cure: 'Ghi mã; npm run import hiểu cả tên.',
    example: 'Hộ nghèo → ho-ngheo',
  },
  'unknown-category': {
    meaning: 'Giá trị ngoài danh sách cho phép.',
    cure: 'Chọn một giá trị trong danh sách của cột.',
    example: 'wards → ward',
  },
  'list-format': {
    meaning: 'Danh sách trong ô có mục trống hoặc ngăn sai.',
    cure: 'Ngăn các mục bằng một dấu |, không có | ở hai đầu.',
    example: 'a||b → a|b',
  },
  'doubled-key': {
    meaning: 'Hai dòng nói về cùng một điều.',
    cure: 'Giữ một dòng; nếu là hai điều khác nhau thì sửa cột làm nên khóa.',
    example: 'Cùng chỉ số, địa bàn, kỳ và văn bản.',
  },
  'doubled-order': {
    meaning: 'Hai dòng trùng số thứ tự.',
    cure: 'Cho mỗi dòng một số riêng.',
    example: 'Hai dòng cùng ghi 3.',
  },
  'reserved-id': {
    meaning: 'Mã đã dành cho một địa chỉ của trang.',
    cure: 'Chọn mã khác.',
    example: 'loc',
  },
  'unknown-code': {
    meaning: 'Mã không có trong bảng được trỏ tới.',
    cure: 'Sửa mã, hoặc thêm dòng ấy vào bảng kia trước.',
    example: 'thi-xa-thuu → thi-xa-thu',
  },
  'self-reference': {
    meaning: 'Một dòng trỏ tới chính nó.',
    cure: 'Ghi mã của dòng khác, hoặc để trống.',
    example: 'Phường A được chia thành Phường A.',
  },
  'parent-cycle': {
    meaning: 'Cấp trên đi vòng tròn.',
    cure: 'Sửa một cột parent.',
    example: 'Tỉnh thuộc thị xã, thị xã lại thuộc tỉnh.',
  },
  'unknown-row': {
    meaning: 'Khóa không khớp dòng nào.',
    cure: 'Chép lại khóa đúng từng chữ.',
    example: 'Đính chính một con số của năm 2022 không có trong bảng.',
  },
  'unknown-field': {
    meaning: 'Bộ dữ liệu không có cột tên như vậy.',
    cure: 'Sửa tên cột.',
    example: 'valeu → value',
  },
  'ends-before-start': {
    meaning: 'Ngày kết thúc đứng trước ngày bắt đầu.',
    cure: 'Sửa một trong hai ngày.',
    example: 'Nhận 10/01/2026, trả lời 12/01/2025.',
  },
  'period-outside-validity': {
    meaning: 'Địa bàn không tồn tại trong kỳ ấy.',
    cure: 'Xem lại địa bàn hoặc kỳ.',
    example: 'Phường lập ngày 01/07/2025 có số của năm 2024.',
  },
} as const satisfies Partial<Record<Tag, TagGuide>>;
