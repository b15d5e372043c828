import { describe, expect, test } from 'vitest';
import { senseOf } from '../../../src/import/cross/heading-sense.ts';
import { vocabularyOf } from './vocabulary.ts';

const said = (noun: 'observations' | 'budget', text: string) => {
  const sense = senseOf(text, vocabularyOf(noun));
  return sense === null
    ? null
    : { ...sense.said, ...(sense.unit === null ? {} : { unit: sense.unit }) };
};

describe('senseOf(heading of a column of figures)', () => {
  test.each([
    ['Năm 2022', { period: '2022' }],
    ['2023', { period: '2023' }],
    ['Kế hoạch 2024', { nature: 'plan', period: '2024' }],
    ['Kế hoạch năm 2024', { nature: 'plan', period: '2024' }],
    ['Năm 2024 (kế hoạch)', { nature: 'plan', period: '2024' }],
    ['Ước thực hiện năm 2024', { nature: 'estimate', period: '2024' }],
    ['Thực hiện 6 tháng đầu năm 2024', { nature: 'result', period: '2024-H1' }],
    ['6 tháng 2024', { period: '2024-H1' }],
    ['Quý III/2024', { period: '2024-Q3' }],
    ['31/12/2023', { period: '31/12/2023' }],
    ['Tính đến ngày 31/12/2023', { period: '31/12/2023' }],
    ['2023-12-31', { period: '31/12/2023' }],
    ['PHƯỜNG A', { area: 'phuong-a' }],
    ['Số hộ nghèo (hộ)', { indicator: 'so-ho-ngheo', unit: 'hộ' }],
    ['Tỷ lệ hộ nghèo %', { indicator: 'ty-le-ho-ngheo', unit: '%' }],
    ['Tỷ lệ hộ nghèo năm 2023 (%)', { indicator: 'ty-le-ho-ngheo', period: '2023', unit: '%' }],
    ['Tổng số hộ', { indicator: 'so-ho' }],
    ['Số lượng (kế hoạch)', { nature: 'plan' }],
    ['(%)', { unit: '%' }],
  ])('%s is understood', (text, expected) => {
    expect(said('observations', text)).toEqual(expected);
  });

  test.each([
    'Hộ nghèo',
    'So với năm 2022',
    'Tăng, giảm 2023/2022',
    'Giai đoạn 2021-2025',
    '2021-2025',
    'Lũy kế đến 31/12/2023',
    '30/12/2023',
    'Chỉ tiêu 2024',
    'Kế hoạch thực hiện 2024',
    'Năm 2022 2023',
    '3.456',
    '1850',
    'Ghi chú 2023',
    '% kế hoạch',
  ])('%s is not', (text) => {
    expect(said('observations', text)).toBeNull();
  });

  test.each([
    ['Năm 2023', { year: '2023' }],
    ['Giải ngân đến 31/12/2023', { stage: 'disbursed', as_of: '31/12/2023' }],
    ['Vốn giao 2023', { stage: 'allocated', year: '2023' }],
    ['Ngân sách trung ương (triệu đồng)', { source: 'central', unit: 'triệu đồng' }],
    ['Vốn đầu tư phát triển', { capital_type: 'investment' }],
  ])('%s is understood of money', (text, expected) => {
    expect(said('budget', text)).toEqual(expected);
  });

  test.each(['Thực hiện 2023', 'Vốn', 'Kế hoạch giải ngân 2023'])('%s is not', (text) => {
    expect(said('budget', text)).toBeNull();
  });

  test('a total is one, with what it adds up', () => {
    const vocabulary = vocabularyOf('observations');
    expect(senseOf('Tổng cộng', vocabulary)).toEqual({ said: {}, unit: null, isTotal: true });
    expect(senseOf('Cộng năm 2023', vocabulary)).toMatchObject({
      said: { period: '2023' },
      isTotal: true,
    });
  });
});
