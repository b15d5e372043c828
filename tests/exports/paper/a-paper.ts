import type { PaperDocument } from '../../../src/exports/paper/document.ts';

/** A paper with a block of every kind. */
export const aPaper: PaperDocument = {
  title: 'Phiếu yêu cầu',
  subtitle: 'về cam kết Giảm tỷ lệ hộ nghèo',
  motto: true,
  orientation: 'portrait',
  imprint: {
    site: 'Ví Dụ giảm nghèo',
    release: { id: '2026-06-30-1', manifest: 'a'.repeat(64) },
    page: '/giam-sat/phieu/ho-ngheo/',
    invented: 'SỐ LIỆU MINH HỌA – không phải số liệu thật',
  },
  blocks: [
    { kind: 'heading', level: 1, text: 'Điều đề nghị', id: 'dieu-de-nghi' },
    {
      kind: 'paragraph',
      words: [
        'Kính gửi: ',
        { look: 'strong', text: 'Ủy ban' },
        ' ',
        { look: 'emphasis', text: 'nay' },
        ', theo ',
        { link: '/ke-hoach/#i-2', text: 'mục I.2' },
        ' và ',
        { link: 'https://example.org/luat', text: 'luật' },
      ],
    },
    { kind: 'quote', quotes: ['Giảm tỷ lệ hộ nghèo.'], source: 'Kế hoạch, mục I.2' },
    { kind: 'heading', level: 2, text: 'Số liệu', id: null },
    { kind: 'definitions', rows: [{ term: 'Địa bàn', words: 'thị xã Ví Dụ' }] },
    {
      kind: 'table',
      caption: 'Kết quả từng năm',
      columns: [
        { heading: 'Năm', width: 1 },
        { heading: 'Kết quả (%)', width: 2, numeric: true },
      ],
      rows: [
        ['2023', '4,02'],
        ['2024', [{ look: 'absent', text: 'chưa tìm thấy số liệu công bố' }]],
      ],
    },
    { kind: 'heading', level: 3, text: 'Danh sách', id: null },
    { kind: 'list', ordered: true, items: ['một', 'hai'] },
    { kind: 'list', ordered: true, items: ['lại một'] },
    { kind: 'list', ordered: false, items: ['gạch'] },
    { kind: 'choices', label: 'Hình thức nhận', items: ['bản giấy', 'thư điện tử'] },
    { kind: 'lines', label: 'Họ tên:', count: 2 },
    { kind: 'page-break' },
    { kind: 'paragraph', words: 'Tờ sau.', small: true, centred: true },
    {
      kind: 'signatures',
      places: [{ role: 'Người yêu cầu', hint: 'Ký, ghi rõ họ tên', dated: true }],
    },
  ],
};
