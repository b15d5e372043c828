/**
 * Every rule of the checks by its stable tag, with the words shown beside the count at the end.
 * A test asks for one fixture per tag, so a rule cannot be added without one.
 */
export const tags = {
  // encoding
  'not-utf-8': 'tệp không ở bảng mã UTF-8',
  'utf-16': 'tệp ở bảng mã UTF-16',
  'byte-order-mark': 'có ký hiệu BOM ở đầu tệp',
  'not-nfc': 'chữ có dấu viết kiểu tách rời',
  'line-end': 'dấu xuống dòng kiểu Windows hoặc Mac cũ',
  'nul-character': 'có ký tự NUL',
  'cut-off': 'tệp có thể bị cắt cụt',
  'unclosed-quote': 'dấu nháy mở mà không đóng',
  'misplaced-quote': 'dấu nháy đặt sai chỗ',
  // header
  'missing-file': 'thiếu tệp',
  'unknown-file': 'tệp lạ trong thư mục số liệu',
  'empty-file': 'tệp rỗng',
  'missing-column': 'thiếu cột',
  'unknown-column': 'cột lạ',
  'doubled-column': 'cột lặp lại',
  'spaces-in-heading': 'thừa dấu cách ở tên cột',
  'column-order': 'cột sai thứ tự',
  'wrong-separator': 'dấu ngăn cột không phải dấu phẩy',
  // cells
  'cell-count': 'dòng thừa hoặc thiếu ô',
  'blank-row': 'dòng trống',
  'spaces-around': 'thừa dấu cách ở đầu hoặc cuối ô',
  required: 'ô bắt buộc bị bỏ trống',
  'number-format': 'số viết sai cách',
  'integer-format': 'số nguyên viết sai cách',
  'date-format': 'ngày viết sai cách',
  'period-format': 'kỳ viết sai cách',
  'slug-format': 'mã ngắn viết sai cách',
  'code-format': 'mã viết sai cách',
  'flag-format': 'ô yes/no viết sai cách',
  'url-format': 'liên kết viết sai cách',
  'reference-format': 'mã tham chiếu viết sai cách',
  'unknown-category': 'giá trị ngoài danh sách cho phép',
  'list-format': 'danh sách viết sai cách',
  // key
  'doubled-key': 'hai dòng trùng khóa',
  'doubled-order': 'hai dòng trùng số thứ tự',
  'reserved-id': 'mã đã dành cho việc khác',
  // reference
  'unknown-code': 'mã không có trong danh mục',
  'self-reference': 'dòng tham chiếu chính nó',
  'parent-cycle': 'quan hệ cấp trên đi vòng tròn',
  'unknown-row': 'khóa không khớp dòng nào',
  'unknown-field': 'tên cột không có trong bộ dữ liệu',
  // validity
  'ends-before-start': 'kết thúc trước khi bắt đầu',
  'period-outside-validity': 'số liệu ngoài thời gian tồn tại của địa bàn',
  // number
  'out-of-range': 'số ngoài khoảng có thể có',
  'percent-above-100': 'tỷ lệ trên 100% không có ghi chú',
  // cumulative
  'falling-cumulative': 'số lũy kế giảm',
  // total
  'total-differs': 'tổng khác với các đơn vị cộng lại',
  // support
  'overlapping-thresholds': 'hai mức thu nhập dùng cùng một lúc',
  // disbursement
  'disbursed-above-plan': 'giải ngân nhiều hơn vốn có',
  // publication
  'published-too-early': 'kết quả công bố trước khi hết kỳ',
  // report-due
  'date-without-duty': 'hạn ghi rõ cho cơ quan không bị buộc gửi',
  'assumption-untold': 'hạn giả định không nói giả định gì',
  // clause
  'unknown-clause': 'không có đoạn này trong kế hoạch',
  'quote-not-in-clause': 'câu trích không có trong đoạn',
  'quote-without-clause': 'câu trích không ghi đoạn',
  'unnamed-block': 'khối chữ chưa có tên',
  'doubled-clause': 'hai đoạn trùng địa chỉ',
  // source
  'figure-without-document': 'con số không có văn bản',
  'value-and-absence': 'vừa có số vừa có lý do không có số',
  'neither-value-nor-absence': 'không có số cũng không có lý do',
  'typed-derivation': 'số tính toán được gõ tay',
  'conflict-unsettled': 'hai nguồn khác nhau chưa chọn số dùng',
  'use-without-reason': 'chọn số dùng mà không nói lý do',
  'target-without-number': 'cam kết thiếu phần con số',
  'target-with-number': 'cam kết không có con số mà lại ghi số',
  'stray-branch': 'vế "hoặc" ở cam kết không có vế hoặc',
  'link-ends': 'liên hệ không đúng một đầu bên kia',
  // derivation
  'unknown-input': 'phép tính lấy từ số không có',
  'input-without-value': 'phép tính lấy từ chỗ trống',
  'input-count': 'phép tính sai số lượng đầu vào',
  'wrong-factor': 'phép tính thừa hoặc thiếu hệ số',
  'derivation-cycle': 'phép tính đi vòng tròn',
  // privacy
  'id-number': 'có số định danh cá nhân',
  'phone-number': 'có số điện thoại',
  'personal-column': 'cột chứa thông tin cá nhân',
  'small-count': 'số hộ quá nhỏ, có thể nhận ra người',
  'hidden-by-subtraction': 'số đã ẩn vẫn tính ra được bằng phép trừ',
  'hidden-by-rate': 'số đã ẩn vẫn tính ra được từ tỷ lệ',
  // markup
  'markup-in-cell': 'có thẻ HTML trong ô',
  'formula-in-cell': 'ô bị bảng tính hiểu là công thức',
  'hidden-character': 'có ký tự không nhìn thấy',
  // unfilled
  'not-filled-in': 'chỗ còn chưa điền',
  // site
  'bad-yaml': 'tệp YAML sai cú pháp',
  'missing-setting': 'thiếu mục cài đặt',
  'unknown-setting': 'mục cài đặt lạ',
  'wrong-setting': 'mục cài đặt sai',
  // release
  'release-name': 'tên bản phát hành sai cách',
  'release-sequence': 'thiếu một bản phát hành ở giữa',
  'release-manifest': 'tệp kê của bản phát hành hỏng',
  'release-chain': 'bản phát hành không nối tiếp bản trước',
  'release-file-missing': 'bản phát hành thiếu tệp',
  'release-file-extra': 'bản phát hành thừa tệp',
  'release-file-changed': 'tệp đã phát hành bị thay đổi',
} as const;

export type Tag = keyof typeof tags;
