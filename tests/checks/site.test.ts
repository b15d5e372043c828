import { expect, test } from 'vitest';
import { messagesWith } from './messages-of.ts';

const site = 'content/site.yml';

test.each([
  [
    'standards:',
    'days_off: [{ from: 2025-01-27, to: 2025-01-31, name: Tết, document: x }]\nstandards:',
    'content/site.yml:25 days_off.document [unknown-code] "x" không có trong danh mục data/documents.csv; mã hợp lệ: bao-cao-2023, bao-thu-2023, ke-hoach-thu',
  ],
  [
    'area: thi-xa-thu',
    'area: thi-xa-thi',
    'content/site.yml:12 place.area [unknown-code] "thi-xa-thi" không có trong danh mục data/areas.csv; có phải "thi-xa-thu"?',
  ],
  [
    'context_areas: [tinh-thu]',
    'context_areas: [x]',
    'content/site.yml:13 context_areas [unknown-code] "x" không có trong danh mục data/areas.csv; mã hợp lệ: tinh-thu, thi-xa-thu, phuong-a, phuong-b, phuong-moi',
  ],
  [
    'document: ke-hoach-thu',
    'document: x',
    'content/site.yml:16 plan.document [unknown-code] "x" không có trong danh mục data/documents.csv; mã hợp lệ: bao-cao-2023, bao-thu-2023, ke-hoach-thu',
  ],
  [
    'reports_to: ubnd-thi-xa',
    'reports_to: x',
    'content/site.yml:19 plan.reports_to [unknown-code] "x" không có trong danh mục data/agencies.csv; mã hợp lệ: phong-kinh-te, ubnd-thi-xa',
  ],
  [
    'reports_clause: ket-thuc',
    'reports_clause: ket-thu',
    'content/site.yml:20 plan.reports_clause [unknown-clause] kế hoạch không có đoạn "ket-thu"; có phải "ket-thuc"?',
  ],
  [
    'money: iii',
    'money: v',
    'content/site.yml:22 plan.parts.money [unknown-clause] kế hoạch không có đoạn "v"; địa chỉ hợp lệ: tieu-de, i, i-1, i-2, ii, ii-1, ii-1-a, ii-1-b, …',
  ],
  [
    'indicator: ty-le-ho-ngheo',
    'indicator: ty-le-ho-ngeo',
    'content/site.yml:28 home_chart.indicator [unknown-code] "ty-le-ho-ngeo" không có trong danh mục data/indicators.csv; có phải "ty-le-ho-ngheo"?',
  ],
  [
    'standard: chuan-thu',
    'standard: chuan-th',
    'content/site.yml:30 home_chart.standard [unknown-code] "chuan-th" không có trong mục standards; có phải "chuan-thu"?',
  ],
])('checkSite(%s → %s) says which', (found, replacement, message) => {
  expect(messagesWith(site, found, replacement)).toEqual([message]);
});

test.each([
  [
    'official: false',
    'official: không',
    'content/site.yml:6 official [wrong-setting] giá trị không đúng; cần true hoặc false',
  ],
  [
    'site_url: https://thu.example',
    'site_url: thu',
    'content/site.yml:4 site_url [wrong-setting] giá trị không đúng; cần địa chỉ đầy đủ bắt đầu bằng https://',
  ],
  [
    'assessment_date: 2026-01-31',
    'assessment_date: 31/1/2026',
    'content/site.yml:23 assessment_date [wrong-setting] giá trị không đúng; cần ngày có thật, viết năm-tháng-ngày, ví dụ 2023-12-31',
  ],
  [
    'areas: [tinh-thu]\n  standard',
    'areas: []\n  standard',
    'content/site.yml:29 home_chart.areas [wrong-setting] giá trị không đúng; cần ít nhất 1 mục',
  ],
  [
    'description: Một địa phương',
    'description: Ngắn #',
    'content/site.yml:3 description [wrong-setting] giá trị không đúng; cần ít nhất 50 ký tự',
  ],
])('readYaml(%s → %s) says what is needed', (found, replacement, message) => {
  expect(messagesWith(site, found, replacement)).toEqual([message]);
});

test('readYaml(syntax that cannot be read) gives the line', () => {
  expect(messagesWith(site, 'place:\n  name', 'place:\n\tname')[0]).toMatch(
    /^content\/site\.yml:\d+ \[bad-yaml\] sai cú pháp YAML: /,
  );
});
