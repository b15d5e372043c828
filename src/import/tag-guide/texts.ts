import type { Tag } from '../../checks/tags.ts';
import type { TagGuide } from './tag-guide.ts';

/** Kế hoạch, người dân, cài đặt và bản phát hành: what each tag means and how it is cured. */
export const textGuide = {
  'unknown-clause': {
    meaning: 'Kế hoạch không có đoạn ấy.',
    cure: 'Sửa địa chỉ đoạn; xem ở trang Kế hoạch.',
    example: 'i-22 → i-2',
  },
  'quote-not-in-clause': {
    meaning: 'Câu trích khác nguyên văn của đoạn.',
    cure: 'Chép lại đúng từng chữ, kể cả lỗi in.',
    example: '“thoát nghèo”, văn bản in “giảm nghèo”.',
  },
  'quote-without-clause': {
    meaning: 'Có câu trích mà không ghi đoạn.',
    cure: 'Ghi địa chỉ đoạn ở cột clauses.',
    example: 'ii-1-a',
  },
  'unnamed-block': {
    meaning: 'Một khối chữ của kế hoạch chưa có tên.',
    cure: 'Thêm một mục vào content/plan/blocks.yml.',
    example: 'ky: chữ mở đầu của phần ký.',
  },
  'doubled-clause': {
    meaning: 'Hai đoạn có cùng địa chỉ.',
    cure: 'Xem lại dấu đầu dòng trong ke-hoach.txt.',
    example: 'Hai chỗ đều đánh a).',
  },
  'id-number': {
    meaning: 'Có dãy số giống số căn cước.',
    cure: 'Xóa dãy số. Không bao giờ đăng số giấy tờ của ai.',
    example: '12 chữ số liền nhau.',
  },
  'phone-number': {
    meaning: 'Có số điện thoại ngoài bảng cơ quan.',
    cure: 'Xóa; số của cơ quan chỉ ghi ở agencies.',
    example: 'Số của người góp ý.',
  },
  'personal-column': {
    meaning: 'Cột chứa thông tin của từng người.',
    cure: 'Xóa cả cột trước khi nhập.',
    example: 'Họ và tên chủ hộ.',
  },
  'small-count': {
    meaning: 'Từ 1 đến 4 hộ ở một phường, xã: có thể nhận ra từng nhà.',
    cure: 'Bỏ số, ghi suppressed ở absence.',
    example: '3 hộ nghèo ở một phường.',
  },
  'hidden-by-subtraction': {
    meaning: 'Số đã ẩn vẫn tính ra được bằng phép trừ.',
    cure: 'Ẩn thêm một phần nữa, hoặc ẩn tổng.',
    example: 'Tổng 250 và mọi phường khác đều hiện.',
  },
  'hidden-by-rate': {
    meaning: 'Số đã ẩn vẫn tính ra được từ tỷ lệ.',
    cure: 'Ẩn cả tỷ lệ.',
    example: '0,3% của 1.000 hộ chỉ có thể là 3.',
  },
  'markup-in-cell': {
    meaning: 'Ô có thẻ HTML.',
    cure: 'Viết lại bằng lời văn, không có thẻ.',
    example: '<b>',
  },
  'formula-in-cell': {
    meaning: 'Bảng tính sẽ hiểu ô này là công thức.',
    cure: 'Viết lại để ô bắt đầu bằng một chữ.',
    example: '=1+1',
  },
  'hidden-character': {
    meaning: 'Ô có ký tự không nhìn thấy.',
    cure: 'Xóa ô rồi gõ lại.',
    example: 'U+200B chép từ trang web.',
  },
  'not-filled-in': {
    meaning: 'Địa phương mới còn chỗ chưa thay bằng lời thật.',
    cure: 'Tìm chữ “(chưa điền)” ở nơi được nêu và ghi lời thật vào.',
    example: 'title: Tên trang (chưa điền)',
  },
  'bad-yaml': {
    meaning: 'Tệp YAML sai cú pháp.',
    cure: 'Xem dòng được nêu: thụt đầu dòng, dấu hai chấm, mục lặp.',
    example: 'Hai mục cùng tên.',
  },
  'missing-setting': {
    meaning: 'Thiếu một mục cài đặt.',
    cure: 'Thêm mục ấy.',
    example: 'publisher.name',
  },
  'unknown-setting': {
    meaning: 'Có mục cài đặt lạ.',
    cure: 'Xóa, hoặc sửa tên mục.',
    example: 'mau',
  },
  'wrong-setting': {
    meaning: 'Giá trị của mục không đúng.',
    cure: 'Ghi giá trị như lời báo nêu.',
    example: 'email không có @.',
  },
  'release-name': {
    meaning: 'Tên bản phát hành sai cách.',
    cure: 'Đặt ngày và số thứ tự; tốt nhất để npm run cut-release đặt.',
    example: '2024-03-15-1',
  },
  'release-sequence': {
    meaning: 'Thiếu một bản phát hành ở giữa.',
    cure: 'Lấy lại bản thiếu từ kho mã bằng git restore.',
    example: 'Có bản 3, không có bản 2.',
  },
  'release-manifest': {
    meaning: 'Tệp kê của bản phát hành hỏng.',
    cure: 'Lấy lại bằng git restore.',
    example: 'manifest.json bị sửa tay.',
  },
  'release-chain': {
    meaning: 'Bản phát hành không nối đúng bản trước.',
    cure: 'Lấy lại bằng git restore.',
    example: 'Tệp kê của bản trước bị thay.',
  },
  'release-file-missing': {
    meaning: 'Bản phát hành thiếu tệp.',
    cure: 'Lấy lại bằng git restore.',
    example: 'Xóa nhầm một CSV.',
  },
  'release-file-extra': {
    meaning: 'Bản phát hành thừa tệp.',
    cure: 'Chuyển tệp ấy ra ngoài.',
    example: 'Chép nhầm một tệp vào.',
  },
  'release-file-changed': {
    meaning: 'Tệp đã phát hành bị đổi.',
    cure: 'Lấy lại bằng git restore; muốn sửa số thì đính chính rồi phát hành bản mới.',
    example: 'Đổi một dấu phẩy.',
  },
} as const satisfies Partial<Record<Tag, TagGuide>>;
