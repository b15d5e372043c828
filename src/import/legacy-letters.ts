import { cure, fewest } from './decode.ts';
import { errorAt, type Finding, noticeAt } from './finding.ts';
import { type Cell, type Grid, spotOf } from './grid.ts';
import { isSyllable } from './syllable.ts';
import { decodeTcvn3 } from './tcvn3.ts';

/**
 * Text typed in a ".Vn" typeface and saved as Unicode: `hé nghÌo` for `hộ nghèo`. Turned into letters
 * when the whole sheet is of that kind; refused when only a part of it is, or when it is none we know.
 */
export function readLegacyLetters(grid: Grid): { grid: Grid | null; findings: Finding[] } {
  const words = sortWords(grid);
  const { disguised, unicode, broken } = words;
  const isOther = broken.size >= fewest && broken.size > unicode.size;
  if (disguised.size === 0 && !isOther) return { grid, findings: [] };
  const spot = spotOf(grid);
  if (disguised.size > 0 && unicode.size > 0) {
    const [[word = '', row = 0] = []] = disguised;
    const message = `chữ "${word}" gõ bằng phông TCVN3 (ABC), các chữ khác bằng phông Unicode; ${cure}`;
    return { grid: null, findings: [errorAt({ ...spot, row }, 'mixed-encoding', message)] };
  }
  if (disguised.size < fewest || broken.size * 10 > disguised.size) {
    const [[word = '', row = 0] = []] = broken.size > 0 ? broken : disguised;
    const message = `chữ "${word}" không phải tiếng Việt Unicode, không chắc gõ bằng phông nào (TCVN3, VNI…); ${cure}`;
    return { grid: null, findings: [errorAt({ ...spot, row }, 'unknown-encoding', message)] };
  }
  const message =
    'chữ gõ bằng phông TCVN3 (ABC), đã chuyển sang Unicode; chữ hoa có dấu thành chữ thường; xem lại trước khi ghi';
  return {
    grid: { ...grid, rows: grid.rows.map((row) => ({ ...row, cells: row.cells.map(converted) })) },
    findings: [noticeAt(spot, 'encoding-converted', message)],
  };
}

/** Marked words and the row where each stands first. */
interface Words {
  /** Syllables in TCVN3 alone. */
  disguised: Map<string, number>;
  /** Syllables with letters that only Unicode has. */
  unicode: Map<string, number>;
  /** Neither. */
  broken: Map<string, number>;
}

function sortWords({ rows }: Grid): Words {
  const words: Words = { disguised: new Map(), unicode: new Map(), broken: new Map() };
  const met = new Set<string>();
  for (const { row, cells } of rows) {
    for (const { text, kind } of cells) {
      if (kind !== 'text' || !/[^\0-\x7f]/.test(text)) continue;
      for (const word of text.split(between)) {
        if (met.has(word)) continue;
        met.add(word);
        const group = groupOf(word);
        if (group !== null) words[group].set(word, row);
      }
    }
  }
  return words;
}

const between = /[\s\d!-/:-@[-`{-~…‘’“”–—]+/;

function groupOf(word: string): keyof Words | null {
  if (!/[a-z]/i.test(word) || !/[^\0-\x7f]/.test(word)) return null;
  if (/[^\0-\xff]/.test(word)) return isSyllable(word) ? 'unicode' : null;
  if (isSyllable(word)) return null;
  return isSyllable(unmasked(word) ?? '') ? 'disguised' : 'broken';
}

/** Letters read as bytes, and those as TCVN3. */
function unmasked(text: string): string | null {
  const codes = [...text].map((letter) => windowsCodes.get(letter) ?? letter.charCodeAt(0));
  return codes.some((code) => code > 0xff) ? null : decodeTcvn3(codes);
}

/** Marks that Windows keeps between 0x80 and 0x9F. */
const windowsCodes = new Map(
  [133, 145, 146, 147, 148, 150, 151].map((code) => [decodeTcvn3([code]) ?? '', code]),
);

function converted(cell: Cell): Cell {
  if (cell.kind !== 'text') return cell;
  return { ...cell, text: (unmasked(cell.text) ?? cell.text).normalize('NFC') };
}
