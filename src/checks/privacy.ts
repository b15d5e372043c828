import { cellPlace } from './cells.ts';
import type { Context } from './context.ts';
import { type Place, type Problem, problemAt } from './problem.ts';
import type { Table } from './table.ts';

/** Checks that no cell and no note tells who a household or a person is. */
export function checkPrivacy({ tables, notes }: Context): Problem[] {
  return [
    [...tables.values()].flatMap(checkTable),
    (notes?.value ?? []).flatMap(({ note }, index) =>
      checkText(notes?.place([index, 'note']) ?? { file: '' }, note, true),
    ),
  ].flat();
}

/** True for a column heading such as "Họ và tên", "so_cccd", "Ngày sinh". */
export function isPersonal(heading: string): boolean {
  const words = heading
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[đĐ]/g, 'd')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, ' ')
    .trim();
  return personalHeading.test(words);
}

const personalHeading =
  /\b(ho (va )?ten|hoten|ten chu ho|chu ho|cccd|cmnd|cmt|can cuoc|chung minh|so dinh danh|ma dinh danh|so dien thoai|dien thoai|sdt|phone|ngay sinh|nam sinh|ngay thang nam sinh|so nha|so tai khoan|full name|birthday|date of birth)\b/;

/** Bodies may publish their own telephone number; nobody else has one here. */
const withPhones = 'agencies';

function checkTable(table: Table): Problem[] {
  const isText = (name: string) => name === 'text' || name === 'slug' || name === 'list';
  const fields = table.fields.filter(({ type }) => isText(type.name));
  return table.rows.flatMap((row) =>
    fields.flatMap(({ name }) => {
      const place = cellPlace(table, row, name);
      return checkText(place, row.cells[name] ?? '', table.noun.name !== withPhones);
    }),
  );
}

function checkText(place: Place, cell: string, forbidsPhones: boolean): Problem[] {
  const text = cell.replaceAll(/https?:\/\/\S+/g, '');
  const problems: Problem[] = [];
  if (hasIdNumber(text)) {
    const message = 'có dãy số giống số căn cước hoặc chứng minh nhân dân; xóa dãy số này';
    problems.push(problemAt(place, 'id-number', message));
  }
  if (forbidsPhones && hasPhoneNumber(text)) {
    const message =
      'có dãy số giống số điện thoại; xóa đi, chỉ tệp agencies được ghi số của cơ quan';
    problems.push(problemAt(place, 'phone-number', message));
  }
  return problems;
}

/**
 * 12 digits that start with 0 (Luật Căn cước 26/2023/QH15, Điều 12; codes of provinces 001–096),
 * or 9 digits in a row that are not money.
 */
function hasIdNumber(text: string): boolean {
  const isCitizen = /(?<![\p{L}\d.,])0\d{2}([ .-]?)\d{3}\1\d{3}\1\d{3}(?![\p{L}\d])/u.test(text);
  return (
    isCitizen ||
    /(?<![\p{L}\d.,/-])\d{9}(?!\d)(?!\s*(đ|đồng|VND|VNĐ)(?!\p{L}))(?!\p{L})/u.test(text)
  );
}

/** 10 digits of a mobile or 11 of a fixed line, written together or in groups. */
function hasPhoneNumber(text: string): boolean {
  const candidates = text.matchAll(
    /(?<![\p{L}\d.,])(?:\+84[ .-]?|0)[235789]\d{1,3}(?:[ .-]?\d{2,4}){1,4}(?![\p{L}\d])/gu,
  );
  return [...candidates].some(([candidate]) => {
    const digits = candidate.replace('+84', '0').replaceAll(/\D/g, '');
    return /^0[35789]\d{8}$|^02\d{9}$/.test(digits);
  });
}
