import type { Tag } from '../../checks/tags.ts';
import type { TagGuide } from './tag-guide.ts';

/** Con số và nguồn: what each tag means and how it is cured. */
export const figureGuide = {
  'out-of-range': {
    meaning: 'Con số lớn hơn hoặc nhỏ hơn mức có thể có.',
    cure: 'Xem lại số và đơn vị.',
    example: '305% hộ nghèo, đúng ra là 3,05%.',
  },
  'percent-above-100': {
    meaning: 'Tỷ lệ trên 100% mà không có ghi chú.',
    cure: 'Xem lại dấu thập phân; nếu đúng thì nói vì sao ở cột note.',
    example: '305%',
  },
  'falling-cumulative': {
    meaning: 'Số lũy kế giảm theo thời gian.',
    cure: 'Sửa số; nếu văn bản in đúng vậy thì nói lý do ở cột note.',
    example: '12 rồi 9.',
  },
  'total-differs': {
    meaning: 'Tổng khác với các phần cộng lại.',
    cure: 'So với văn bản; nếu văn bản in đúng vậy thì giữ cả hai, ghi chỗ lệch ở note.',
    example: 'Tổng 252, các phường cộng lại 250.',
  },
  'overlapping-thresholds': {
    meaning: 'Hai mức thu nhập dùng cùng một lúc cho một nhóm.',
    cure: 'Sửa ngày bắt đầu hoặc kết thúc.',
    example: 'Mức cũ chưa ghi ngày hết.',
  },
  'disbursed-above-plan': {
    meaning: 'Giải ngân nhiều hơn vốn có.',
    cure: 'Sửa số; nếu văn bản ghi đúng vậy thì nói lý do ở note.',
    example: 'Giao 1.250,5 triệu đồng, giải ngân 1.300.',
  },
  'published-too-early': {
    meaning: 'Kết quả được công bố trước khi hết kỳ.',
    cure: 'Sửa ngày, hoặc ghi nature là estimate nếu là số ước tính.',
    example: 'Kết quả năm 2023 công bố 30/12/2023.',
  },
  'date-without-duty': {
    meaning: 'Ghi hạn chắc chắn cho nơi mà kế hoạch chỉ đề nghị.',
    cure: 'Ghi văn bản buộc gửi, hoặc đổi due_basis.',
    example: '“Đề nghị” không phải là giao.',
  },
  'assumption-untold': {
    meaning: 'Hạn giả định mà không nói giả định gì.',
    cure: 'Ghi giả định ở cột assumption.',
    example: 'Coi là gửi trước 31/12.',
  },
  'figure-without-document': {
    meaning: 'Con số không có văn bản chứng minh.',
    cure: 'Ghi mã văn bản, hoặc bỏ số và ghi lý do ở absence.',
    example: 'Số nghe nói, chưa ai công bố.',
  },
  'value-and-absence': {
    meaning: 'Vừa có số vừa có lý do không có số.',
    cure: 'Chỉ giữ một.',
    example: '1250.5 và not-published.',
  },
  'neither-value-nor-absence': {
    meaning: 'Không có số cũng không có lý do.',
    cure: 'Ghi số, hoặc lý do ở cột absence.',
    example: 'not-published: chưa tìm thấy số được công bố.',
  },
  'typed-derivation': {
    meaning: 'Số tính toán được gõ tay.',
    cure: 'Xóa dòng, ghi phép tính ở data/derivations.csv; trang tự tính.',
    example: 'Tỷ lệ tự chia.',
  },
  'conflict-unsettled': {
    meaning: 'Hai nguồn khác nhau mà chưa chọn số dùng.',
    cure: 'Ghi used ở một dòng, not-used ở dòng kia, lý do ở use_reason.',
    example: 'Hai báo cáo ghi hai tỷ lệ.',
  },
  'use-without-reason': {
    meaning: 'Chọn số dùng mà không nói vì sao.',
    cure: 'Ghi lý do ở cột use_reason.',
    example: '“Nguồn này có cả số hộ.”',
  },
  'target-without-number': {
    meaning: 'Cam kết loại này phải có con số.',
    cure: 'Ghi con số, hoặc kind là no-number nếu kế hoạch không nêu.',
    example: 'Loại at-most để trống value.',
  },
  'target-with-number': {
    meaning: 'Cam kết không có con số mà lại ghi số.',
    cure: 'Xóa ô ấy, hoặc đổi kind.',
    example: 'no-number với giá trị 5.',
  },
  'stray-branch': {
    meaning: 'Ghi vế “hoặc” ở cam kết không có vế ấy.',
    cure: 'Xóa các cột or_, hoặc đổi kind.',
    example: 'Loại reach có or_kind.',
  },
  'link-ends': {
    meaning: 'Mỗi liên hệ nối cam kết với đúng một bên.',
    cure: 'Ghi dự án hoặc cơ quan, không ghi cả hai.',
    example: 'Cột project và agency cùng có mã.',
  },
  'unknown-input': {
    meaning: 'Phép tính lấy một con số không có.',
    cure: 'Chép lại khóa của con số đầu vào.',
    example: 'Khóa ghi sai năm.',
  },
  'input-without-value': {
    meaning: 'Phép tính lấy từ chỗ trống.',
    cure: 'Bỏ phép tính cho đến khi có số.',
    example: 'Số đầu vào là not-published.',
  },
  'input-count': {
    meaning: 'Phép tính thừa hoặc thiếu đầu vào.',
    cure: 'Ghi đúng số đầu vào mà công thức cần.',
    example: 'share-percent cần hai số.',
  },
  'wrong-factor': {
    meaning: 'Phép tính thừa hoặc thiếu hệ số.',
    cure: 'Chỉ ghi factor khi công thức cần.',
    example: 'share-percent không có hệ số.',
  },
  'derivation-cycle': {
    meaning: 'Một số được tính từ chính nó.',
    cure: 'Sửa cột inputs.',
    example: 'A tính từ B, B tính từ A.',
  },
} as const satisfies Partial<Record<Tag, TagGuide>>;
