import { csv, figure } from './table.ts';
import { cell, rows, utf8 } from './text-bytes.ts';

/** Messy text files with one oddity in their numbers, by name. */
export const numberFiles = {
  'thousands-mixed.csv': rows(figure('2.100,5', { indicator: 'Tổng số hộ' }), figure('1,058.5')),
  'thousand-or-decimal.csv': rows(figure('2.100', { indicator: 'Tổng số hộ' })),
  'hard-blanks.csv': cell(1, 5, '2\u00a0100,0'),
  'narrow-blanks.csv': cell(1, 5, '2\u202f100,0'),
  'full-width.csv': cell(2, 5, '５８'),
  'leading-zero.csv': cell(2, 5, '058'),
  'percent-sign.csv': cell(3, 5, '2,76 %'),
  'percent-or-fraction.csv': cell(3, 5, '0,0276'),
  'percent-of-a-count.csv': cell(2, 5, '58%'),
  'unit-behind-number.csv': cell(2, 5, '58 hộ'),
  'words-for-number.csv': cell(2, 5, 'năm mươi tám'),
  'dash-for-number.csv': cell(2, 5, '-'),
  'ellipsis-for-number.csv': cell(2, 5, '…'),
  'cross-for-number.csv': cell(2, 5, 'x'),
  'absence-in-words.csv': rows(
    figure('chưa tìm thấy số liệu công bố', { document: '', published: '' }),
  ),
  'minus-signs.csv': utf8(
    csv([
      ['Mã', 'Thứ tự', 'Tên', 'Cấp', 'Kinh độ gần đúng', 'Vĩ độ gần đúng'],
      ['xa-x', '6', 'Xã X', 'xã', '-1,5', '−2,5'],
      ['xa-y', '7', 'Xã Y', 'xã', '–3,5', '－4,5'],
    ]),
  ),
  'negative-count.csv': cell(2, 5, '−58'),
  'money.csv': utf8(csv(money('triệu đồng', '1.250,5'))),
  'money-in-dong.csv': utf8(csv(money('đồng', '1.250.500.000,0'))),
};

function money(unit: string, amount: string): string[][] {
  return [
    [`Đơn vị tính: ${unit}`],
    ['Năm', 'Dự án', 'Nguồn vốn', 'Loại vốn', 'Khâu', 'Tính đến ngày', 'Kinh phí', 'Văn bản'],
    [
      '2024',
      'Hỗ trợ sản xuất',
      'Ngân sách trung ương',
      'sự nghiệp',
      'giao',
      '31/12/2024',
      amount,
      'bao-cao-2023',
    ],
  ];
}
