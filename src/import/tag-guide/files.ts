import type { ImportTag } from '../tags.ts';
import type { TagGuide } from './tag-guide.ts';

/** Tệp bảng tính: what each tag means and how it is cured. */
export const fileGuide = {
  'file-too-large': {
    meaning: 'Tệp lớn hơn 25 MB.',
    cure: 'Bỏ ảnh và trang tính thừa, hoặc chia nhỏ.',
    example: 'Bảng có hàng trăm ảnh chụp.',
  },
  'file-empty': {
    meaning: 'Tệp không có byte nào.',
    cure: 'Lấy lại bản gốc.',
    example: 'Tải về bị ngắt.',
  },
  'old-excel': {
    meaning: 'Tệp Excel đời cũ (.xls) hoặc Word.',
    cure: 'Mở tệp, lưu lại dạng .xlsx hoặc CSV UTF-8.',
    example: 'bao-cao.xls',
  },
  'password-protected': {
    meaning: 'Tệp có mật khẩu.',
    cure: 'Bỏ mật khẩu rồi lưu lại.',
    example: 'Hỏi mật khẩu khi mở.',
  },
  'has-macros': {
    meaning: 'Tệp có macro, trang không nhận.',
    cure: 'Lưu lại dạng .xlsx.',
    example: 'bao-cao.xlsm',
  },
  'not-a-table-file': {
    meaning: 'Tệp không phải bảng số liệu.',
    cure: 'Chép bảng sang tệp .xlsx hoặc CSV.',
    example: 'PDF, ảnh, ZIP.',
  },
  'broken-workbook': {
    meaning: 'Tệp Excel hỏng hoặc bị cắt.',
    cure: 'Mở rồi lưu lại, hoặc lấy lại bản gốc.',
    example: 'Tải về chưa hết.',
  },
  'unpacks-too-large': {
    meaning: 'Tệp nén bung ra quá lớn.',
    cure: 'Chép riêng bảng số liệu sang tệp mới.',
    example: 'Tệp nhỏ chứa rất nhiều ô định dạng.',
  },
  'too-many-rows': {
    meaning: 'Trang tính có quá nhiều dòng.',
    cure: 'Chia thành nhiều tệp, hoặc xóa dòng không phải số liệu.',
    example: 'Hơn 50.000 dòng.',
  },
  'images-only': {
    meaning: 'Trang tính chỉ có ảnh.',
    cure: 'Gõ lại số liệu thành bảng.',
    example: 'Ảnh chụp báo cáo giấy.',
  },
  'unknown-encoding': {
    meaning: 'Không chắc chữ ở bảng mã nào.',
    cure: 'Chuyển sang Unicode (ví dụ bằng UniKey) rồi lưu lại.',
    example: 'Phông VNI.',
  },
  'mixed-encoding': {
    meaning: 'Trong một bảng có chữ Unicode lẫn phông cũ.',
    cure: 'Chuyển hết sang Unicode.',
    example: 'Một cột gõ phông .VnTime.',
  },
  'encoding-converted': {
    meaning: 'Chữ ở bảng mã cũ đã được chuyển sang Unicode.',
    cure: 'Xem lại vài chữ trước khi ghi.',
    example: 'TCVN3, Windows-1258.',
  },
  'no-table': {
    meaning: 'Không thấy dòng tên cột của bảng nào.',
    cure: 'Đặt tên cột như mẫu, hoặc chọn bảng.',
    example: 'Bảng không có dòng tên cột.',
  },
  'no-rows': {
    meaning: 'Bảng chỉ có tên cột.',
    cure: 'Điền ít nhất một dòng.',
    example: 'Mẫu chưa điền.',
  },
  'key-column-missing': {
    meaning: 'Thiếu cột làm nên khóa của dòng.',
    cure: 'Thêm cột ấy.',
    example: 'Bảng số liệu không có cột Chỉ số.',
  },
  'heading-ignored': {
    meaning: 'Một cột không phải số liệu nên bỏ qua.',
    cure: 'Không phải làm gì.',
    example: 'STT',
  },
  'unit-differs': {
    meaning: 'Đơn vị trong tệp khác đơn vị của bảng.',
    cure: 'Đổi số sang đơn vị của bảng, hoặc sửa chữ ghi đơn vị.',
    example: 'Đồng và triệu đồng.',
  },
  'cross-table': {
    meaning: 'Bảng ngang: mỗi cột là một kỳ, một nơi hay một chỉ số, nên mỗi ô số thành một dòng.',
    cure: 'Xem cột nào được hiểu là gì; sai thì sửa tên cột.',
    example: 'Cột “Năm 2022”, “Năm 2023”.',
  },
  'from-title': {
    meaning: 'Tiêu đề phía trên bảng nói một điều cho cả bảng.',
    cure: 'Xem có đúng không; sai thì trả lời khác bằng --fill.',
    example: '“Phường A” một mình trong một ô.',
  },
  'heading-unclear': {
    meaning: 'Tên cột có hai dòng, không rõ cột nào thuộc tên nào.',
    cure: 'Ghi đủ tên nhóm trên từng cột.',
    example: '“Năm 2022” chỉ ghi ở cột đầu của nhóm.',
  },
  'group-row': {
    meaning: 'Một dòng chỉ để gọi tên các dòng bên dưới, không lấy vào bảng.',
    cure: 'Xem nhóm ấy gồm những dòng nào; con số của nhóm được đối chiếu với tổng.',
    example: '“I. Phường”, “Dự án 1: …”.',
  },
  'rows-above': {
    meaning: 'Các dòng trên tên cột không lấy vào bảng.',
    cure: 'Không phải làm gì.',
    example: 'Tên báo cáo, quốc hiệu.',
  },
  'row-ignored': {
    meaning: 'Một dòng không phải số liệu nên bỏ qua.',
    cure: 'Đọc lại dòng ấy cho chắc.',
    example: 'Ghi chú, chữ ký, (1) (2) (3).',
  },
  'row-too-long': {
    meaning: 'Dòng có nhiều ô hơn tên cột.',
    cure: 'Đặt ô có dấu ngăn trong nháy kép, hoặc thêm tên cột.',
    example: 'Nhà ở, nước sạch',
  },
  'row-too-short': {
    meaning: 'Dòng thiếu ô ở cuối; các ô ấy được coi là trống.',
    cure: 'Xem lại nếu đáng lẽ có số.',
    example: 'Dòng bị xuống hàng giữa chừng.',
  },
  'total-wrong': {
    meaning: 'Dòng tổng khác các dòng cộng lại.',
    cure: 'Sửa con số sai; nếu văn bản in sai thì xóa dòng tổng.',
    example: 'Ghi 59, cộng lại 58.',
  },
  'total-right': {
    meaning: 'Dòng tổng khớp; không lấy vào bảng.',
    cure: 'Không phải làm gì.',
    example: 'Tổng cộng',
  },
  'total-unchecked': {
    meaning: 'Dòng tổng không đối chiếu được; không lấy vào bảng.',
    cure: 'Tự so lại.',
    example: 'Trung bình của các tỷ lệ.',
  },
  'hidden-rows': {
    meaning: 'Các dòng bị ẩn vẫn được đọc.',
    cure: 'Xóa nếu không phải số liệu.',
    example: 'Dòng ẩn bằng bộ lọc.',
  },
  'hidden-columns': {
    meaning: 'Các cột bị ẩn vẫn được đọc.',
    cure: 'Xóa nếu không phải số liệu.',
    example: 'Cột ẩn giữa bảng.',
  },
  'hidden-sheet': {
    meaning: 'Trang tính bị ẩn vẫn được đọc.',
    cure: 'Xóa nếu không phải số liệu.',
    example: 'Bản nháp năm trước.',
  },
  'merged-cells': {
    meaning: 'Ô gộp được hiểu là của từng dòng.',
    cure: 'Đọc lại các dòng ấy.',
    example: 'Tên phường gộp ba dòng.',
  },
  'merged-number': {
    meaning: 'Một con số nằm trong ô gộp nhiều dòng.',
    cure: 'Bỏ gộp, ghi số của từng dòng.',
    example: '120 gộp cho hai phường.',
  },
  'formula-read': {
    meaning: 'Ô có công thức; lấy kết quả đã lưu.',
    cure: 'Xem lại kết quả.',
    example: '=SUM(B2:B5)',
  },
  'formula-failed': {
    meaning: 'Công thức báo lỗi.',
    cure: 'Sửa công thức, hoặc gõ con số.',
    example: '#DIV/0!',
  },
  'formula-unsaved': {
    meaning: 'Công thức chưa có kết quả lưu trong tệp.',
    cure: 'Mở bằng Excel hoặc LibreOffice rồi lưu lại.',
    example: 'Tệp do phần mềm khác tạo ra.',
  },
  'external-link': {
    meaning: 'Ô lấy số từ tệp khác, có thể đã cũ.',
    cure: 'So lại với tệp kia.',
    example: '=[nam-truoc.xlsx]Bang!B2',
  },
} as const satisfies Partial<Record<ImportTag, TagGuide>>;
