import type { DatasetName } from '../model/dataset-names.ts';

/** How each dataset is made, whatever the locality. */
export const howDatasetsAreMade = {
  observations:
    'Người biên tập chép từng con số từ văn bản đã công bố, kèm chỗ đứng trong văn bản và ngày công bố. Không con số nào được ước đoán, nội suy hay lấy từ nơi khác thay vào.',
  derivations:
    'Mỗi dòng là một phép tính do người biên tập khai: lấy từ con số nào, theo công thức nào. Kết quả do máy tính ra khi dựng trang và nằm ở bộ số liệu.',
  targets:
    'Người biên tập tách từng cam kết từ kế hoạch, chép nguyên câu, rồi ghi con số, hạn và cách xét thành cột. Câu nguyên văn được đối chiếu từng chữ khi dựng trang.',
  indicators:
    'Người biên tập ghi mỗi chỉ số đo cái gì, chia cho cái gì, theo định nghĩa của văn bản nào. Chưa thấy văn bản định nghĩa thì để trống.',
  links:
    'Kế hoạch ít khi nói cam kết nào thuộc dự án nào. Mỗi dòng đặt hai câu nguyên văn cạnh nhau; cột basis ghi kế hoạch nối hay người biên tập xếp.',
  budget:
    'Người biên tập chép từng số tiền từ văn bản giao, điều chỉnh, quyết toán. Các khâu đứng cạnh nhau, không cộng với nhau.',
  clauses:
    'Máy đọc toàn văn kế hoạch và cắt theo dấu in trong văn bản. Chữ giữ nguyên từng chữ, cả lỗi in.',
  projects: 'Người biên tập ghi từng dự án, tiểu dự án và đoạn của kế hoạch nói về nó.',
  agencies:
    'Người biên tập ghi mọi cơ quan, tổ chức có tên trong kế hoạch, và nơi thay thế ngày nay khi có văn bản nói rõ.',
  duties:
    'Người biên tập tách từng việc giao cho từng nơi, chép nguyên câu. “Đề nghị” không phải là giao: những việc ấy không bao giờ tính là chậm.',
  'reports-due':
    'Mỗi dòng là một kỳ một nơi phải gửi kết quả, theo đoạn của kế hoạch hoặc văn bản khác. Ngày nhận chỉ ghi khi có văn bản cho biết đã nhận.',
  areas:
    'Người biên tập ghi địa bàn theo nghị quyết sắp xếp và danh mục hành chính. Một mã có thể được dùng lại cho nơi mới, nên số liệu đi với tên và thời gian.',
  documents:
    'Người biên tập ghi từng văn bản, bài báo, bộ dữ liệu đã dẫn, và mức đã kiểm chứng được.',
  corrections:
    'Mỗi lần sửa một giá trị đã công bố là một dòng: cũ, mới, vì sao, theo văn bản nào. Dòng cũ không bị xóa.',
  comments: 'Lời của cơ quan gửi đến, đăng nguyên văn, không sửa.',
  feedback: 'Điều bạn đọc báo và câu trả lời, tóm tắt; không ghi tên ai.',
  'ledger-cells':
    'Máy ghép mỗi cam kết với từng chỉ số, từng nơi, từng năm rồi điền kết quả đã công bố. Ô không có kết quả mang tên của chỗ trống.',
  'plan-gaps':
    'Máy tìm trong các bảng của kế hoạch những điều văn bản không nói, theo quy tắc viết ở trang phương pháp. Mỗi dòng kèm đoạn cho thấy điều ấy.',
  'report-standings':
    'Máy xét từng kỳ báo cáo vào ngày xét: hạn, căn cứ của hạn, đã nhận hay chưa. Hạn không có văn bản thì không ai bị tính là chậm.',
  reconciliations:
    'Máy cộng lại các con số đã công bố và so với tổng đã công bố. Chỗ lệch được ghi ra, không bị sửa.',
  'money-and-results':
    'Máy đặt phần tiền đã giải ngân cạnh phần việc đã đạt, chỉ cho tiểu dự án và cam kết có dòng ở bộ liên hệ.',
  'public-holidays':
    'Ngày nghỉ lễ dùng để dời hạn gửi sang ngày làm việc tiếp theo: ngày cố định theo luật, và ngày của từng năm theo văn bản.',
  'support-items':
    'Người biên tập tách từng khoản hỗ trợ nêu trong kế hoạch, chép nguyên câu. Kế hoạch hết hạn thì khoản có thể đã hết.',
  'beneficiary-groups': 'Người biên tập ghi từng nhóm đối tượng mà kế hoạch nêu, chép nguyên câu.',
  needs: 'Người biên tập gom các khoản hỗ trợ theo hoàn cảnh mà người dân hay hỏi.',
  terms: 'Người biên tập giải thích từ khó bằng lời thường, kèm văn bản định nghĩa khi có.',
} as const satisfies Readonly<Record<DatasetName, string>>;

/** Readers' names of what a cell may hold. */
export const cellTypeWords = {
  text: 'chữ',
  number: 'số',
  integer: 'số nguyên',
  date: 'ngày, năm-tháng-ngày',
  period: 'kỳ: năm, nửa năm, quý hoặc tháng',
  slug: 'mã: chữ thường không dấu, số và gạch nối',
  code: 'mã, giữ số 0 ở đầu',
  flag: 'yes hoặc no',
  url: 'địa chỉ trên mạng',
  category: 'mã trong danh mục',
  reference: 'mã của một bộ dữ liệu',
  list: 'danh sách, ngăn bằng dấu |',
} as const;
