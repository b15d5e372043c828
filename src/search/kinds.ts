/** What a result is; the keys are the values of the filter `loai`, in the order of the groups. */
export const kinds = {
  'ho-tro': 'Hỗ trợ',
  'cam-ket': 'Cam kết',
  'ke-hoach': 'Đoạn của kế hoạch',
  'du-an': 'Dự án, tiểu dự án',
  'co-quan': 'Cơ quan',
  'nhiem-vu': 'Nhiệm vụ',
  'dia-ban': 'Địa bàn',
  'thuat-ngu': 'Thuật ngữ',
  'van-ban': 'Văn bản',
  'du-lieu': 'Dữ liệu để tải',
  trang: 'Trang',
} as const;

export type Kind = keyof typeof kinds;
export const kindNames = Object.keys(kinds) as Kind[];
