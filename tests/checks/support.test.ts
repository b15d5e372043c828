import { expect, test } from 'vitest';
import { checkLocality } from '../../src/checks/run.ts';
import { validLocality } from './locality-fixture.ts';
import { messagesWith } from './messages-of.ts';

const limits = 'content/ho-tro-nguong.yml';
const state = 'content/ho-tro-tinh-trang.yml';

test.each([
  [
    limits,
    'group: ho-ngheo',
    'group: ho-ngeo',
    'content/ho-tro-nguong.yml:3 thresholds.group [unknown-code] "ho-ngeo" không có trong danh mục data/beneficiary-groups.csv; có phải "ho-ngheo"?',
  ],
  [
    limits,
    'document: ke-hoach-thu',
    'document: ke-hoach-thuu',
    'content/ho-tro-nguong.yml:7 thresholds.document [unknown-code] "ke-hoach-thuu" không có trong danh mục data/documents.csv; có phải "ke-hoach-thu"?',
  ],
  [
    limits,
    'area: phuong-moi',
    'area: phuong-mo',
    'content/ho-tro-nguong.yml:47 areas.area [unknown-code] "phuong-mo" không có trong danh mục data/areas.csv; có phải "phuong-moi"?',
  ],
  [
    limits,
    'valid_to: 2025-12-31',
    'valid_to: 2021-12-31',
    'content/ho-tro-nguong.yml:10 thresholds.valid_to [ends-before-start] ngày 2021-12-31 đứng trước valid_from 2022-01-01; sửa một trong hai ngày',
  ],
  [
    limits,
    'deficits: ">=3"',
    'deficits: ba',
    'content/ho-tro-nguong.yml:6 thresholds.deficits [wrong-setting] giá trị không đúng; cần giá trị khác, xem hướng dẫn',
  ],
  [
    state,
    'agency: ubnd-thi-xa',
    'agency: ubnd-thi-xaa',
    'content/ho-tro-tinh-trang.yml:10 ask.agency [unknown-code] "ubnd-thi-xaa" không có trong danh mục data/agencies.csv; có phải "ubnd-thi-xa"?',
  ],
  [
    state,
    'phuong-a]',
    'phuong-aa]',
    'content/ho-tro-tinh-trang.yml:11 ask.areas [unknown-code] "phuong-aa" không có trong danh mục data/areas.csv; có phải "phuong-a"?',
  ],
  [
    state,
    'clause: tieu-de',
    'clause: tieu-d',
    'content/ho-tro-tinh-trang.yml:7 statements.clause [unknown-clause] kế hoạch không có đoạn "tieu-d"; có phải "tieu-de"?',
  ],
])('checkSupport(%s: %s → %s) says which', (file, found, replacement, message) => {
  expect(messagesWith(file, found, replacement)).toEqual([message]);
});

test('checkLocality(without the files of the support pages) finds nothing', () => {
  const files = validLocality();
  files.delete(limits);
  files.delete(state);
  const { problems, locality } = checkLocality(files);
  expect(problems).toEqual([]);
  expect([locality?.thresholds, locality?.supportState]).toEqual([null, null]);
});
