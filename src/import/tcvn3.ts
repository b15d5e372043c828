/**
 * TCVN3, the letters of the ".Vn" typefaces ("ABC"): byte 0xA1 first; `?` is a byte that means nothing.
 * Source: TCVN 5712:1993, set VN3; it is the part of VN1 that has no toned capitals. Read off the
 * table of GNU libiconv (TCVN5712-1) with the capitals of VN1 and the separate tones taken out.
 */
const fromA1 = [
  'ĂÂÊÔƠƯĐăâêôơưđ?',
  '?????àảãáạ?ằẳẵắ?',
  '??????ặầẩẫấậè?ẻẽ',
  'éẹềểễếệìỉ???ĩíịò',
  '?ỏõóọồổỗốộờởỡớợù',
  '?ủũúụừửữứựỳỷỹýỵ?',
].join('');

/** Marks that Windows puts between 0x80 and 0x9F and that the typefaces left where they were. */
const marks: Readonly<Record<number, string>> = {
  133: '…',
  145: '‘',
  146: '’',
  147: '“',
  148: '”',
  150: '–',
  151: '—',
  160: '\u00a0',
};

/** What a byte of TCVN3 means; `undefined` when it means nothing. */
export function tcvn3Letter(byte: number): string | undefined {
  if (byte < 0x80) return String.fromCharCode(byte);
  if (byte <= 0xa0) return marks[byte];
  const letter = fromA1[byte - 0xa1];
  return letter === '?' ? undefined : letter;
}

/** Bytes as TCVN3; `null` when one of them means nothing in it. */
export function decodeTcvn3(bytes: Iterable<number>): string | null {
  let text = '';
  for (const byte of bytes) {
    const letter = tcvn3Letter(byte);
    if (letter === undefined) return null;
    text += letter;
  }
  return text;
}
