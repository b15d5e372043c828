import { type Problem, problemAt } from './problem.ts';

/** A file's text made canonical (no BOM, LF, NFC), or `null` when it cannot be read at all. */
export interface Decoded {
  text: string | null;
  problems: Problem[];
}

/** Reads bytes as UTF-8 and names what is wrong with them, so that later checks see clean text. */
export function checkEncoding(file: string, bytes: Uint8Array): Decoded {
  if (isUtf16(bytes)) return unreadable(file, 'utf-16', `tệp ở bảng mã UTF-16; ${saveAs}`);
  const lenient = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  if (!isUtf8(bytes)) {
    const line = lineOf(lenient, lenient.indexOf('\uFFFD'));
    return unreadable(file, 'not-utf-8', `dòng ${line} có chữ không ở bảng mã UTF-8; ${saveAs}`);
  }
  return {
    text: clean(lenient),
    problems: [
      checkByteOrderMark(file, lenient),
      checkNul(file, lenient),
      checkLineEnds(file, lenient),
      checkComposed(file, lenient),
      checkLastLine(file, lenient),
    ].flat(),
  };
}

/** The text without BOM and NUL, with LF and composed letters. */
export function clean(text: string): string {
  return text
    .replace(/^\uFEFF/, '')
    .replaceAll('\0', '')
    .replaceAll(/\r\n?/g, '\n')
    .normalize('NFC');
}

const saveAs = 'mở lại tệp gốc rồi lưu lại với bảng mã UTF-8';

/** `npm run format` rewrites the tables and nothing else. */
const cure = (file: string): string =>
  file.endsWith('.csv') ? 'chạy npm run format để sửa' : 'lưu lại tệp bằng trình soạn thảo';

function unreadable(file: string, tag: 'utf-16' | 'not-utf-8', message: string): Decoded {
  return { text: null, problems: [problemAt({ file }, tag, message)] };
}

function isUtf16(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

function lineOf(text: string, index: number): number {
  return text.slice(0, Math.max(index, 0)).split(/\r\n?|\n/).length;
}

function checkByteOrderMark(file: string, text: string): Problem[] {
  if (!text.startsWith('\uFEFF')) return [];
  const message = `đầu tệp có ký hiệu BOM; hãy lưu dạng UTF-8 không có BOM, hoặc ${cure(file)}`;
  return [problemAt({ file }, 'byte-order-mark', message)];
}

function checkNul(file: string, text: string): Problem[] {
  const index = text.indexOf('\0');
  if (index === -1) return [];
  const message = `dòng ${lineOf(text, index)} có ký tự NUL, tệp có thể đã hỏng; lấy lại bản gốc`;
  return [problemAt({ file }, 'nul-character', message)];
}

function checkLineEnds(file: string, text: string): Problem[] {
  const index = text.indexOf('\r');
  if (index === -1) return [];
  const message = `dòng ${lineOf(text, index)} xuống dòng kiểu Windows hoặc Mac cũ (ký tự CR), cần kiểu LF; ${cure(file)}`;
  return [problemAt({ file }, 'line-end', message)];
}

function checkComposed(file: string, text: string): Problem[] {
  if (text === text.normalize('NFC')) return [];
  const words = text.split(/[\s,"]+/).find((word) => word !== word.normalize('NFC'));
  if (words === undefined) return [];
  const line = lineOf(text, text.indexOf(words));
  const message = `dòng ${line}, chữ "${words.normalize('NFC')}" có dấu viết tách rời (NFD), cần viết liền (NFC); ${cure(file)}`;
  return [problemAt({ file }, 'not-nfc', message)];
}

/** A plan's text is kept as it was received, whatever it ends with. */
function checkLastLine(file: string, text: string): Problem[] {
  if (text === '' || file.endsWith('.txt') || /[\r\n]$/.test(text)) return [];
  const message = `tệp không kết thúc bằng dấu xuống dòng, có thể bị cắt cụt; so với bản gốc, nếu đủ thì ${cure(file)}`;
  return [problemAt({ file }, 'cut-off', message)];
}
