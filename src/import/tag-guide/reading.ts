import type { ImportTag } from '../tags.ts';
import type { TagGuide } from './tag-guide.ts';

/** Cách đọc, câu hỏi và thay đổi: what each tag means and how it is cured. */
export const readingGuide = {
  'mixed-separators': {
    meaning: 'Một cột vừa dùng dấu phẩy vừa dùng dấu chấm trước phần lẻ.',
    cure: 'Viết cả cột một cách.',
    example: '2.100,5 và 1,058.5',
  },
  'mixed-dates': {
    meaning: 'Một cột vừa viết ngày trước vừa viết tháng trước.',
    cure: 'Sửa cả cột về ngày/tháng/năm.',
    example: '31/12/2023 và 12/31/2023',
  },
  'serial-number-date': {
    meaning: 'Ngày thành số thứ tự của Excel.',
    cure: 'Định dạng ô thành ngày, hoặc gõ lại.',
    example: '45672',
  },
  'unclear-name': {
    meaning: 'Một tên khớp nhiều dòng.',
    cure: 'Ghi mã thay cho tên.',
    example: 'Hai xã cùng tên.',
  },
  'unknown-name': {
    meaning: 'Không dòng nào của bảng mà cột này trỏ tới có tên ấy.',
    cure: 'Ghi đúng tên, đủ dấu, hoặc ghi mã. Nơi, cơ quan, văn bản mới thì thêm vào bảng của nó trước.',
    example: 'Phường Chợ Bên, trong khi bảng có Phường Chợ Bến.',
  },
  'dash-as-blank': {
    meaning: 'Dấu gạch được hiểu là ô trống.',
    cure: 'Không phải làm gì.',
    example: 'Cột ghi chú ghi “-”.',
  },
  'which-table': {
    meaning: 'Tên cột hợp với nhiều bảng.',
    cure: 'Chọn bảng.',
    example: 'Chỉ có hai cột Mã và Tên.',
  },
  'which-fill': {
    meaning: 'Bảng ngang không ghi một điều mà mỗi con số phải có.',
    cure: 'Chọn một mã; không có mã đúng thì thêm nó vào danh mục trước.',
    example: 'Cột “Năm 2023” không nói là kết quả hay kế hoạch.',
  },
  'which-heading': {
    meaning: 'Tên của một cột số không có trong danh mục.',
    cure: 'Chọn cột ấy là gì, hoặc bỏ qua cột.',
    example: '“Hộ nghèo” là số hộ hay tỷ lệ.',
  },
  'which-decimal': {
    meaning: 'Số đọc được hai cách.',
    cure: 'Chọn dấu trước phần lẻ.',
    example: '1.234 là 1234 hay 1,234.',
  },
  'which-percent': {
    meaning: 'Tỷ lệ có thể ghi bằng phần của 1.',
    cure: 'Chọn cách ghi.',
    example: '0,031 là 0,031% hay 3,1%.',
  },
  'which-month': {
    meaning: 'Có thể là một tháng hoặc cả kỳ đến hết tháng.',
    cure: 'Chọn một.',
    example: '12/2023',
  },
  'which-date-order': {
    meaning: 'Chỉ đọc được khi tháng viết trước.',
    cure: 'Xác nhận, hoặc sửa ngày.',
    example: '03/31/2023',
  },
  'which-absence': {
    meaning: 'Dấu không nói rõ là 0 hay chưa có số.',
    cure: 'Chọn nghĩa của dấu; không biết thì hỏi nơi lập bảng.',
    example: '- … x',
  },
  'not-canonical': {
    meaning: 'Tệp hiện có chưa ở dạng chuẩn.',
    cure: 'Chạy npm run format và npm run check trước.',
    example: 'data/ sửa tay bằng Excel.',
  },
  'rows-sorted': {
    meaning: 'Các dòng hiện có sẽ được xếp lại theo khóa.',
    cure: 'Không phải làm gì.',
    example: 'Dòng thêm ở cuối tệp.',
  },
  'published-removed': {
    meaning: 'Thay cả bảng bằng tệp này sẽ làm mất số đã công bố.',
    cure: 'Giữ dòng ấy trong tệp. Số sai thì xóa ô, ghi lý do không có số và lý do đính chính.',
    example: 'Tệp chỉ có năm 2025, trong khi bảng đang có các năm trước.',
  },
  'reason-missing': {
    meaning: 'Số đã công bố sẽ đổi mà chưa có lý do.',
    cure: 'Điền ở mục “Số đã công bố sẽ đổi”. Mỗi số một lý do riêng thì thêm vào tệp một trang tính có cột “Lý do” và “Văn bản”.',
    example: '“Đếm lặp ba hộ.”',
  },
  'basis-missing': {
    meaning: 'Số đã công bố sẽ đổi mà chưa có văn bản.',
    cure: 'Ghi mã văn bản có số mới.',
    example: 'bao-cao-2024',
  },
  'day-missing': {
    meaning: 'Số đã công bố sẽ đổi mà chưa có ngày.',
    cure: 'Ghi ngày số mới được công bố.',
    example: '2024-03-01',
  },
} as const satisfies Partial<Record<ImportTag, TagGuide>>;
