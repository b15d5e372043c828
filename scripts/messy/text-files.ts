import { legacyBytes, utf16Bytes } from './legacy-bytes.ts';
import { numberFiles } from './number-files.ts';
import { csv, figure, figures, headings, withCells } from './table.ts';
import { cell, rows, table, utf8 } from './text-bytes.ts';

const blank = headings.map(() => '');
const line = (...texts: string[]): string[] => blank.map((_, index) => texts[index] ?? '');
const vni = 'Chæ soá;Ñòa baøn;Kyø\r\nSoá hoä ngheøo;Tænh Thöû;2024\r\n';

/** Letters and separators. */
const letters = {
  'utf-8-bom.csv': utf8(`\uFEFF${csv(figures)}`),
  'tab.tsv': utf8(csv(figures, '\t', '\n')),
  'comma.csv': utf8(csv(figures, ',')),
  'old-mac-line-ends.csv': utf8(csv(figures, ';', '\r')),
  'utf-16-le.txt': utf16Bytes(`\uFEFF${csv(figures, '\t')}`, 'le'),
  'utf-16-be.csv': utf16Bytes(`\uFEFF${csv(figures)}`, 'be'),
  'utf-16-unmarked.csv': utf16Bytes(csv(figures), 'le'),
  'windows-1258.csv': legacyBytes(csv(figures), 'windows-1258'),
  'tcvn3.csv': legacyBytes(csv(figures), 'tcvn3'),
  'vni.csv': Uint8Array.from(vni, (letter) => letter.charCodeAt(0)),
  'two-words-of-tcvn3.csv': legacyBytes('id,name\na,hộ nghèo\n', 'tcvn3'),
  'parted-tones.csv': utf8(csv(figures).normalize('NFD')),
  'sep-hint.csv': utf8(`sep=;\r\n${csv(figures)}`),
  'unclosed-quote.csv': utf8(csv(figures).replace('58', '"58')),
};

/** What stands around a table and in its headings. */
const shapes = {
  'titles-and-signatures.csv': table([
    line('UBND TỈNH THỬ', '', '', '', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'),
    line('BIỂU TỔNG HỢP HỘ NGHÈO'),
    line('', '', '', '', '', 'Đơn vị tính: hộ'),
    ['STT', ...headings],
    ['(1)', ...headings.map((_, index) => `(${index + 2})`)],
    ['1', ...figure('30', { area: 'Phường A' })],
    ['2', ...figure('28', { area: 'Phường B' })],
    ['', 'Tổng cộng', '', '', '', '', '58'],
    [],
    ['Ghi chú: số liệu đến ngày 31/12/2024.'],
    ['', '', '', '', '', '', 'Ngày 15 tháng 01 năm 2025'],
    ['Người lập biểu', '', '', '', '', '', 'Chủ tịch'],
  ]),
  'total-on-top.csv': rows(
    line('Tổng số', '', '', '', '', '58'),
    figure('30', { area: 'Phường A' }),
    figure('28', { area: 'Phường B' }),
  ),
  'total-wrong.csv': rows(
    figure('30', { area: 'Phường A' }),
    figure('28', { area: 'Phường B' }),
    line('Cộng', '', '', '', '', '59'),
  ),
  'blank-rows.csv': rows(blank, figure('58'), blank, blank),
  'headings-without-tones.csv': table(
    withCells(figures, [
      [0, 0, 'CHI SO'],
      [0, 1, 'Dia ban'],
      [0, 5, '6. Giá  trị*'],
      [0, 8, 'NGÀY CÔNG BỐ'],
    ]),
  ),
  'headings-of-the-schema.csv': table(
    withCells(figures, [
      [0, 0, 'indicator'],
      [0, 1, 'area'],
      [0, 5, 'value'],
      [0, 6, 'document'],
    ]),
  ),
  'headings-again.csv': rows(figure('58'), [...headings], figure('30', { area: 'Phường A' })),
  'ragged-long.csv': rows([...figure('58'), 'thừa']),
  'ragged-short.csv': utf8(`${csv([headings])}${csv([figure('58').slice(0, 7)])}`),
  'unknown-column.csv': table([
    [...headings, 'Diện tích'],
    [...figure('58'), '12'],
  ]),
  'personal-column.csv': table([
    [...headings, 'Họ và tên chủ hộ'],
    [...figure('58'), 'x'],
  ]),
  'doubled-column.csv': table([
    [...headings, 'Giá trị'],
    [...figure('58'), '59'],
  ]),
  'key-column-missing.csv': table([headings.slice(1), figure('58').slice(1)]),
  'no-table.csv': utf8('Kính gửi;\r\nỦy ban nhân dân;\r\n'),
  'which-table.csv': utf8('Mã;Tên;Ghi chú\r\nmuc-a;Mục A;\r\n'),
  'unit-differs.csv': table(withCells(figures, [[0, 5, 'Giá trị (nghìn hộ)']])),
  'unit-in-heading.csv': table([
    withCells(figures, [[0, 5, 'Giá trị (hộ)']])[0] ?? [],
    figure('58'),
  ]),
};

/** Dates, periods, names and what the checks say. */
const words = {
  'dates.csv': table(
    withCells(figures, [
      [1, 8, '15-01-2025'],
      [2, 8, '2025-01-15'],
      [3, 8, '15.1.2025'],
    ]),
  ),
  'dates-of-america.csv': table(
    withCells(figures, [
      [1, 8, '01/31/2025'],
      [2, 8, '02/03/2025'],
      [3, 8, '01/15/2025'],
    ]),
  ),
  'dates-mixed.csv': table(
    withCells(figures, [
      [1, 8, '01/31/2025'],
      [2, 8, '31/01/2025'],
    ]),
  ),
  'date-as-number.csv': cell(1, 8, '45672'),
  'date-not-in-calendar.csv': cell(1, 8, '31/02/2025'),
  'periods.csv': rows(
    figure('58', { period: 'Năm 2024' }),
    figure('59', { period: 'quý III/2024' }),
    figure('60', { period: '6 tháng đầu năm 2024' }),
    figure('61', { period: 'tháng 9/2024' }),
  ),
  'month-or-period.csv': rows(figure('58', { period: '12/2024' })),
  'unknown-name.csv': rows(figure('58', { area: 'Phường Khác' })),
  'same-row-twice.csv': rows(figure('58'), figure('59')),
  'few-households.csv': rows(figure('3', { area: 'Phường A' })),
  'formula-for-text.csv': cell(2, 7, '=HYPERLINK("https://thu.example")'),
  'changed-figure.csv': rows(figure('58', { period: '2023', published: '15/01/2024' })),
};

/** Files that are no tables at all. */
const strangers = {
  'empty.csv': new Uint8Array(),
  'only-headings.csv': utf8(csv([headings])),
  'web-page.xls': utf8('<html><table><tr><td>Chỉ số</td></tr></table></html>'),
  'picture.csv': Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0),
  'document.pdf': utf8('%PDF-1.7\n'),
  'nul-bytes.csv': utf8(csv(figures).replace('58', '5\x008')),
};

/** Messy text files by name. */
export const textFiles: Readonly<Record<string, Uint8Array>> = {
  ...letters,
  ...shapes,
  ...numberFiles,
  ...words,
  ...strangers,
};
