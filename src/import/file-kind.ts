import { errorAt, type Finding } from './finding.ts';
import { limits } from './limits.ts';

/** What the first bytes of a file show it to be; `null` when it is nothing that can be read. */
export function fileKind(
  bytes: Uint8Array,
  file: string,
): { kind: 'text' | 'workbook' | null; findings: Finding[] } {
  const refuse = (...[tag, message]: Refusal) => ({
    kind: null,
    findings: [errorAt({ file }, tag, message)],
  });
  const large = largeFile(bytes.length, file);
  if (large !== null) return { kind: null, findings: [large] };
  if (bytes.length === 0)
    return refuse('file-empty', 'tệp rỗng, không có byte nào; lấy lại bản gốc');
  if (startsWith(bytes, [0x50, 0x4b])) return { kind: 'workbook', findings: [] };
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return refuse(...oleRefusal(bytes));
  const other = strangers.find(({ start }) => startsWith(bytes, start));
  if (other !== undefined) return refuse('not-a-table-file', `đây là tệp ${other.name}; ${save}`);
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 500)).trimStart().toLowerCase();
  if (/^(\u00ef\u00bb\u00bf)?\s*(<!doctype|<html|<table|<\?xml|<meta)/.test(head)) {
    return refuse('not-a-table-file', `đây là trang web hoặc XML mang đuôi bảng tính; ${save}`);
  }
  return { kind: 'text', findings: [] };
}

/** Refuses a file by its size alone, so that it need not be read. */
export function largeFile(size: number, file: string): Finding | null {
  if (size <= limits.fileBytes) return null;
  const message = `tệp nặng ${Math.ceil(size / 1_000_000)} MB, nhiều nhất ${limits.fileBytes / 1_000_000} MB; bỏ ảnh và trang tính thừa, hoặc chia nhỏ`;
  return errorAt({ file }, 'file-too-large', message);
}

type Refusal = [
  tag: 'file-empty' | 'old-excel' | 'password-protected' | 'not-a-table-file',
  message: string,
];

const save = 'mở bằng Excel hoặc LibreOffice rồi lưu lại dạng .xlsx hoặc CSV UTF-8';

const strangers = [
  { name: 'PDF', start: [0x25, 0x50, 0x44, 0x46] },
  { name: 'ảnh PNG', start: [0x89, 0x50, 0x4e, 0x47] },
  { name: 'ảnh JPEG', start: [0xff, 0xd8, 0xff] },
  { name: 'nén RAR', start: [0x52, 0x61, 0x72, 0x21] },
  { name: 'nén 7z', start: [0x37, 0x7a, 0xbc, 0xaf] },
  { name: 'RTF', start: [0x7b, 0x5c, 0x72, 0x74] },
];

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
  start.every((byte, index) => bytes[index] === byte);

/** Old workbooks and protected new ones come in the same container; its list of streams tells them apart. */
function oleRefusal(bytes: Uint8Array): Refusal {
  const names = new TextDecoder('utf-16le').decode(
    bytes.subarray(0, bytes.length - (bytes.length % 2)),
  );
  if (names.includes('EncryptedPackage')) {
    return ['password-protected', 'tệp có mật khẩu; mở tệp, bỏ mật khẩu rồi lưu lại'];
  }
  return ['old-excel', `đây là tệp Excel đời cũ (.xls) hoặc Word; ${save}`];
}
