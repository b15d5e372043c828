import { describe, expect, test } from 'vitest';
import { isPersonal } from '../../src/checks/privacy.ts';
import { tagsWith } from './messages-of.ts';

const tagsOf = (text: string) => tagsWith('data/feedback.csv', 'Đã sửa.', `"${text}"`);

describe('checkPrivacy finds what points at a person', () => {
  test.each([
    ['CCCD 042190001234', 'id-number'],
    ['CCCD 042 190 001 234', 'id-number'],
    ['CMND 183456789', 'id-number'],
    ['gọi 0912345678', 'phone-number'],
    ['gọi 0912.345.678', 'phone-number'],
    ['gọi +84 912 345 678', 'phone-number'],
    ['gọi 0239 3835 001', 'phone-number'],
  ])('%s', (text, tag) => expect(tagsOf(text)).toEqual([tag]));
});

describe('checkPrivacy lets other numbers be', () => {
  test.each([
    'Số 400/KH-UBND ngày 24/10/2022',
    'tổng 125000000 đồng',
    'bản 4b1b6b59c5880c620722663bcb48c5c105364be5',
    'https://bao.example/tin-102240115093012.htm',
    'từ 0,5 đến 1,0; năm 2021 2022 2023 2024 2025',
    'tiểu dự án 0.2.3456.789',
  ])('%s', (text) => expect(tagsOf(text)).toEqual([]));
});

test('checkPrivacy(editor’s note) reads the note too', () => {
  expect(tagsWith('content/plan/notes.yml', 'tỷ lệ đầu kỳ', 'số 0912345678')).toEqual([
    'phone-number',
  ]);
});

test('isPersonal(heading) knows the usual headings, with and without marks', () => {
  const personal = ['Họ và tên', 'ho_ten', 'Chủ hộ', 'Số CCCD', 'cmnd', 'Điện thoại', 'NGÀY SINH'];
  expect(personal.filter((heading) => !isPersonal(heading))).toEqual([]);
  expect(['name', 'note', 'agency', 'received_on', 'Số hộ'].filter(isPersonal)).toEqual([]);
});
