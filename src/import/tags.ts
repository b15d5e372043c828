/**
 * What import itself has to say about a steward's file, by stable tag, with the words shown beside the
 * count at the end. What is wrong with the figures is said by the checks, under their own tags.
 */
export const importTags = {
  // the file
  'file-too-large': 'tệp quá lớn',
  'file-empty': 'tệp rỗng',
  'old-excel': 'tệp Excel đời cũ',
  'password-protected': 'tệp có mật khẩu',
  'has-macros': 'tệp có macro',
  'not-a-table-file': 'không phải tệp bảng số liệu',
  'broken-workbook': 'tệp Excel hỏng',
  'unpacks-too-large': 'tệp nén bung ra quá lớn',
  'too-many-rows': 'quá nhiều dòng',
  'images-only': 'trang tính chỉ có ảnh',
  // letters
  'unknown-encoding': 'không chắc bảng mã của tệp',
  'mixed-encoding': 'nhiều bảng mã lẫn nhau',
  'encoding-converted': 'đã chuyển bảng mã',
  // the table in the file
  'no-table': 'không tìm thấy bảng',
  'no-rows': 'bảng không có dòng nào',
  'key-column-missing': 'thiếu cột khóa',
  'heading-ignored': 'cột bỏ qua',
  'unit-differs': 'đơn vị khác với đơn vị của bảng',
  'cross-table': 'bảng ngang',
  'from-title': 'lấy từ tiêu đề',
  'heading-unclear': 'không rõ tên cột thuộc nhóm nào',
  'rows-above': 'dòng phía trên bảng',
  'group-row': 'dòng nhóm',
  'row-ignored': 'dòng không phải số liệu',
  'row-too-long': 'dòng thừa ô',
  'row-too-short': 'dòng thiếu ô',
  'total-wrong': 'dòng tổng không khớp',
  'total-right': 'dòng tổng khớp',
  'total-unchecked': 'dòng tổng không đối chiếu được',
  'hidden-rows': 'dòng bị ẩn',
  'hidden-columns': 'cột bị ẩn',
  'hidden-sheet': 'trang tính bị ẩn',
  'merged-cells': 'ô gộp',
  'merged-number': 'con số trong ô gộp nhiều dòng',
  'formula-read': 'ô có công thức',
  'formula-failed': 'công thức báo lỗi',
  'formula-unsaved': 'công thức chưa có kết quả',
  'external-link': 'công thức lấy từ tệp khác',
  // how cells are read
  'mixed-separators': 'dấu thập phân lẫn lộn trong một cột',
  'mixed-dates': 'thứ tự ngày tháng lẫn lộn trong một cột',
  'serial-number-date': 'ngày viết thành số thứ tự',
  'unclear-name': 'tên khớp nhiều dòng',
  'unknown-name': 'tên không có trong bảng',
  'dash-as-blank': 'dấu thay ô trống',
  // questions
  'which-table': 'chưa rõ là bảng nào',
  'which-fill': 'bảng ngang chưa ghi đủ',
  'which-heading': 'chưa rõ cột số là gì',
  'which-decimal': 'chưa rõ dấu thập phân',
  'which-percent': 'chưa rõ cách ghi phần trăm',
  'which-month': 'chưa rõ tháng hay kỳ',
  'which-date-order': 'chưa rõ ngày trước hay tháng trước',
  'which-absence': 'chưa rõ lý do không có số',
  // what would change
  'not-canonical': 'tệp hiện có chưa ở dạng chuẩn',
  'rows-sorted': 'dòng hiện có được xếp lại',
  'published-removed': 'bỏ số đã công bố',
  'reason-missing': 'thiếu lý do đính chính',
  'basis-missing': 'thiếu văn bản đính chính',
  'day-missing': 'thiếu ngày đính chính',
} as const;

export type ImportTag = keyof typeof importTags;
