import type { SearchRecord } from './record.ts';

/** The main entries, for the search and for a reader whom the search could not help. */
export const mainPages = [
  ['/ke-hoach/', 'Kế hoạch nguyên văn', 'Toàn văn kế hoạch, mỗi đoạn một địa chỉ.'],
  ['/chi-tieu/', 'Chỉ tiêu', 'Mọi cam kết của kế hoạch, tiến độ và điều còn thiếu.'],
  ['/du-an/', 'Dự án', 'Các dự án, tiểu dự án: mục tiêu, đối tượng, nơi chủ trì.'],
  ['/ngan-sach/', 'Ngân sách', 'Nguồn kinh phí, vốn, tiền được giao và giải ngân.'],
  ['/co-quan/', 'Cơ quan', 'Từng cơ quan, tổ chức phải làm gì; ai phải gửi kết quả hằng năm.'],
  ['/dia-ban/', 'Địa bàn', 'Phường, xã, tên cũ và tên mới.'],
  ['/ho-tro/', 'Hỗ trợ', 'Hộ tôi có thuộc diện không? Hỗ trợ gì cho hoàn cảnh nào, hỏi ở đâu.'],
  [
    '/giam-sat/',
    'Giám sát',
    'Sổ theo dõi cam kết theo năm, nơi nào phải gửi báo cáo, hồ sơ in cho buổi giám sát, phản biện.',
  ],
  [
    '/giam-sat/bao-cao/',
    'Báo cáo phải gửi',
    'Ai gửi gì cho ai, hạn nào, đã nhận ngày nào; cơ quan có ý kiến gì.',
  ],
  [
    '/giam-sat/khoang-trong/',
    'Chỗ kế hoạch để ngỏ',
    'Cam kết không có nơi chủ trì, không dự án, không số đầu kỳ, không định nghĩa; nhiệm vụ không đo được.',
  ],
  [
    '/giam-sat/tien-va-ket-qua/',
    'Tiền bên cạnh kết quả',
    'Phần tiền đã giải ngân và phần kết quả của từng tiểu dự án trên một trục.',
  ],
  [
    '/giam-sat/doi-soat/',
    'Cộng lại các con số',
    'Tổng đã công bố và các phần cộng lại: khớp, lệch bao nhiêu, thiếu số nào.',
  ],
  [
    '/giam-sat/ho-so/',
    'Hồ sơ giám sát',
    'Hồ sơ để in, sửa tiếp của từng cơ quan, dự án, địa bàn cho buổi giám sát.',
  ],
  [
    '/giam-sat/moc-thoi-gian/',
    'Mốc thời gian của kế hoạch',
    'Văn bản, hạn, sáp nhập, lần công bố theo ngày.',
  ],
  ['/van-ban/', 'Văn bản và nguồn', 'Văn bản, bài báo, bộ dữ liệu làm căn cứ.'],
  [
    '/du-lieu/phien-ban/',
    'Các bản phát hành',
    'Số liệu giữ nguyên từng byte theo ngày; bản nào đổi gì.',
  ],
  ['/du-lieu/', 'Dữ liệu', 'Tải mọi số liệu, bảng, tệp CSV, JSON, kèm tổng kiểm và giấy phép.'],
  [
    '/du-lieu/dinh-chinh/',
    'Đính chính',
    'Mọi con số đã sửa: trước, sau, vì sao, theo văn bản nào.',
  ],
  [
    '/du-lieu/kiem-chung/',
    'Kiểm chứng tệp',
    'Tệp đã tải có đúng từng byte với tệp của trang không: SHA-256.',
  ],
  ['/thuat-ngu/', 'Thuật ngữ', 'Từ khó, nói bằng lời thường.'],
  ['/phuong-phap/', 'Phương pháp', 'Cách kết luận đúng tiến độ, chậm, đạt, không đạt.'],
  [
    '/huong-dan/',
    'Hướng dẫn nhập số liệu',
    'Một năm của người giữ số liệu: bảng nào khi nào, nhập, kiểm tra, phát hành, đính chính.',
  ],
  ['/huong-dan/loi/', 'Các lỗi và cách sửa', 'Kiểm tra báo một lỗi: nghĩa là gì, sửa thế nào.'],
  [
    '/kiem-tra-so-lieu/',
    'Kiểm tra số liệu',
    'Chọn một bảng CSV hoặc Excel: ô nào sai, sửa thế nào, điều gì sẽ đổi.',
  ],
  ['/gop-y/', 'Góp ý', 'Báo một con số sai: gửi đến đâu; các góp ý đã nhận và câu trả lời.'],
  ['/gioi-thieu/', 'Giới thiệu', 'Trang này là gì, do ai làm, giấy phép.'],
  ['/muc-luc/', 'Mục lục A–Z', 'Mọi mục của trang theo vần.'],
] as const;

const eligibilityPage = [
  '/ho-tro/thuoc-dien/',
  'Hộ tôi có thuộc diện không?',
  'Mức thu nhập và chỉ số thiếu hụt để xét hộ nghèo, hộ cận nghèo; cách rà soát hằng năm.',
] as const;

/** The main pages as things to find; the thresholds' only where the locality has some. */
export function pageRecords(hasThresholds: boolean): SearchRecord[] {
  return [...mainPages, ...(hasThresholds ? [eligibilityPage] : [])].map(
    ([url, title, content]) => ({
      url,
      title,
      content,
      kind: 'trang',
      place: '',
    }),
  );
}
