/** Closed lists that several nouns share: code → the words readers see. */

/** Why there is no value. Source: design decision "absence has a name, everywhere the same". */
export const absences = {
  'not-published': 'chưa tìm thấy số liệu công bố',
  'not-due': 'chưa đến hạn',
  'not-applicable': 'không áp dụng',
  suppressed: 'ẩn để bảo vệ người dân',
  'not-stated': 'kế hoạch không nêu',
} as const;
export type Absence = keyof typeof absences;

/** How sure a figure is; only a result (or a preliminary one) decides a status. */
export const natures = {
  result: 'kết quả',
  preliminary: 'sơ bộ',
  estimate: 'ước tính',
  forecast: 'dự báo',
  plan: 'kế hoạch',
  derived: 'tính toán',
} as const;
export type Nature = keyof typeof natures;

/** The word printed before a figure. */
export const qualifiers = {
  exact: 'đúng',
  'just-over': 'hơn',
  above: 'trên',
  nearly: 'gần',
  about: 'khoảng',
  below: 'dưới',
} as const;

/** How far a source was checked; the site shows the letter and the words. */
export const marks = {
  A: 'đã thấy nguyên văn trong văn bản chính thức, trang chính thức hoặc báo trích đúng văn bản',
  B: 'đã thấy ở nguồn thứ cấp',
  D: 'do trang này tính từ các số đã có văn bản',
} as const;
export type Mark = keyof typeof marks;

/** The six services whose lack makes poverty multidimensional. Source: Nghị định 07/2021/NĐ-CP, Điều 3. */
export const dimensions = {
  employment: 'việc làm',
  health: 'y tế',
  education: 'giáo dục, đào tạo',
  housing: 'nhà ở',
  'water-sanitation': 'nước sinh hoạt và vệ sinh',
  information: 'thông tin',
  'not-applicable': 'không thuộc một chiều thiếu hụt nào',
} as const;
export type Dimension = keyof typeof dimensions;
