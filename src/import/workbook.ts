import { fewOf } from '../checks/nearest.ts';
import { doubtAt, errorAt, type Finding, noticeAt, type Spot } from './finding.ts';
import { cellAt, columnLetters, isBlank } from './grid.ts';
import { limits } from './limits.ts';
import type { Sheet } from './read-upload.ts';
import { tooWide } from './separated.ts';
import { type RawSheet, readSheet, type SharedParts } from './workbook-sheet.ts';
import { readSharedStrings } from './workbook-strings.ts';
import { readStyles } from './workbook-styles.ts';
import { readXml } from './xml.ts';
import { readZip, UnpacksTooLarge, unpack, type Zip } from './zip.ts';

/** Reads the sheets of an XLSX file that are not hidden; nothing is unpacked before its size is known. */
export function readWorkbook(
  bytes: Uint8Array,
  file: string,
): { sheets: Sheet[]; findings: Finding[] } {
  const zip = readZip(bytes);
  const refusal = zip === null ? damaged(file) : refusalOf(zip, file);
  if (zip === null || refusal !== null) {
    return { sheets: [], findings: [refusal ?? damaged(file)] };
  }
  try {
    return readParts({ bytes, zip, file });
  } catch (error) {
    const finding = error instanceof UnpacksTooLarge ? tooLarge(file) : damaged(file);
    return { sheets: [], findings: [finding] };
  }
}

const damaged = (file: string): Finding =>
  errorAt(
    { file },
    'broken-workbook',
    'tệp Excel hỏng hoặc chưa tải xong; mở lại bản gốc rồi lưu lại dạng .xlsx',
  );

const tooLarge = (file: string): Finding =>
  errorAt(
    { file },
    'unpacks-too-large',
    `tệp nén bung ra quá ${limits.unpackedBytes / 1_000_000} MB; chép riêng bảng số liệu sang một tệp mới`,
  );

/** What the list of parts alone shows. */
function refusalOf({ parts, unpacked }: Zip, file: string): Finding | null {
  const names = [...parts.keys()];
  if ([...parts.values()].some(({ isEncrypted }) => isEncrypted)) {
    return errorAt(
      { file },
      'password-protected',
      'tệp có mật khẩu; mở tệp, bỏ mật khẩu rồi lưu lại',
    );
  }
  if (unpacked > limits.unpackedBytes) return tooLarge(file);
  if (
    /\.xlsm$/i.test(file) ||
    names.some((name) => /vbaProject\.bin$|^xl\/macrosheets\//i.test(name))
  ) {
    return errorAt({ file }, 'has-macros', 'tệp có macro (.xlsm); lưu lại dạng .xlsx, không macro');
  }
  if (parts.has('xl/workbook.xml')) return null;
  const kind = names.includes('word/document.xml')
    ? 'Word'
    : names.includes('content.xml')
      ? 'OpenDocument (.ods)'
      : names.includes('xl/workbook.bin')
        ? 'Excel nhị phân (.xlsb)'
        : 'nén ZIP';
  return errorAt({ file }, 'not-a-table-file', `đây là tệp ${kind}; mở tệp rồi lưu lại dạng .xlsx`);
}

interface Book {
  bytes: Uint8Array;
  zip: Zip;
  file: string;
}

function textOf({ bytes, zip }: Book, name: string): string | null {
  const part = zip.parts.get(name);
  return part === undefined ? null : new TextDecoder().decode(unpack(bytes, part));
}

interface SheetEntry {
  name: string;
  part: string;
  isHidden: boolean;
}

function readParts(book: Book): { sheets: Sheet[]; findings: Finding[] } {
  const { entries, isFrom1904 } = readEntries(book);
  const strings = textOf(book, 'xl/sharedStrings.xml');
  const styles = textOf(book, 'xl/styles.xml');
  const shared: SharedParts = {
    strings: strings === null ? [] : readSharedStrings(strings),
    looks: styles === null ? [] : readStyles(styles),
    isFrom1904,
  };
  const sheets: Sheet[] = [];
  const findings: Finding[] = [];
  for (const { name, part, isHidden } of entries) {
    const spot = { file: book.file, sheet: name };
    if (isHidden) {
      findings.push(
        noticeAt(spot, 'hidden-sheet', 'trang tính bị ẩn nên không đọc; bỏ ẩn nếu có số liệu'),
      );
      continue;
    }
    const xml = textOf(book, part);
    if (xml === null) continue;
    const sheet = readSheet(xml, shared);
    findings.push(...tellSheet(sheet, spot));
    const { rows, merges } = sheet;
    if (!sheet.isTooLong && rows.length > 0) {
      sheets.push({ grid: { file: book.file, sheet: name, rows, merges }, separator: null });
    }
  }
  return { sheets, findings };
}

/** Sheets in the order of their tabs. */
function readEntries(book: Book): { entries: SheetEntry[]; isFrom1904: boolean } {
  const targets = new Map<string, string>();
  readXml(textOf(book, 'xl/_rels/workbook.xml.rels') ?? '<Relationships/>', {
    open(name, attribute) {
      const target = attribute('Target') ?? '';
      if (name !== 'Relationship') return;
      targets.set(attribute('Id') ?? '', target.startsWith('/') ? target.slice(1) : `xl/${target}`);
    },
  });
  const entries: SheetEntry[] = [];
  let isFrom1904 = false;
  readXml(textOf(book, 'xl/workbook.xml') ?? '', {
    open(name, attribute) {
      if (name === 'workbookPr') isFrom1904 = ['1', 'true'].includes(attribute('date1904') ?? '');
      if (name !== 'sheet') return;
      entries.push({
        name: attribute('name') ?? '',
        part: targets.get(attribute('r:id') ?? '') ?? '',
        isHidden: (attribute('state') ?? 'visible') !== 'visible',
      });
    },
  });
  return { entries, isFrom1904 };
}

function tellSheet(sheet: RawSheet, spot: Spot): Finding[] {
  const { rows, hiddenRows, formulas, hasDrawing, isTooLong } = sheet;
  const findings: Finding[] = [];
  if (isTooLong) {
    const message = `trang tính có hơn ${limits.rows} dòng có chữ; chia thành nhiều tệp, hoặc xóa các dòng không phải số liệu`;
    findings.push(errorAt(spot, 'too-many-rows', message));
  }
  if (sheet.wideRow !== null) {
    findings.push(errorAt({ ...spot, row: sheet.wideRow }, 'row-too-long', tooWide));
  }
  if (rows.length === 0 && hasDrawing) {
    const message = 'trang tính chỉ có ảnh, không có ô nào; gõ lại số liệu thành bảng';
    findings.push(errorAt(spot, 'images-only', message));
  }
  const hiddenColumns = sheet.hiddenColumns.filter((column) =>
    rows.some((row) => !isBlank(cellAt(row, column))),
  );
  if (hiddenRows.length > 0) {
    const message = `các dòng bị ẩn vẫn được đọc: ${fewOf(hiddenRows.map(String))}; xóa đi nếu không phải số liệu`;
    findings.push(doubtAt(spot, 'hidden-rows', message));
  }
  if (hiddenColumns.length > 0) {
    const message = `các cột bị ẩn vẫn được đọc: ${fewOf(hiddenColumns.map(columnLetters))}; xóa đi nếu không phải số liệu`;
    findings.push(doubtAt(spot, 'hidden-columns', message));
  }
  return [...findings, ...tellFormulas(formulas, spot)];
}

function tellFormulas(formulas: RawSheet['formulas'], spot: Spot): Finding[] {
  const cellsOf = (list: RawSheet['formulas']): string =>
    fewOf(list.map(({ row, column }) => `${columnLetters(column)}${row}`));
  const external = formulas.filter(({ isExternal }) => isExternal);
  const own = formulas.filter(({ isExternal }) => !isExternal);
  const findings: Finding[] = [];
  if (own.length > 0) {
    const message = `ô có công thức, lấy kết quả đã lưu trong tệp: ${cellsOf(own)}`;
    findings.push(noticeAt(spot, 'formula-read', message));
  }
  if (external.length > 0) {
    const message = `ô lấy số từ tệp khác: ${cellsOf(external)}; con số lưu trong tệp có thể đã cũ, so lại với tệp kia`;
    findings.push(doubtAt(spot, 'external-link', message));
  }
  return findings;
}
