import { decodeUpload } from './decode.ts';
import { fileKind } from './file-kind.ts';
import { errorAt, type Finding } from './finding.ts';
import type { Grid } from './grid.ts';
import { isKnownHeading } from './headings.ts';
import { readLegacyLetters } from './legacy-letters.ts';
import { readSeparated } from './separated.ts';
import { readWorkbook } from './workbook.ts';

/** One sheet of a file; a text file is one sheet, parted by `separator`. */
export interface Sheet {
  grid: Grid;
  separator: string | null;
}

/** A steward's file, read as far as it can be. */
export interface Upload {
  file: string;
  sheets: readonly Sheet[];
  findings: readonly Finding[];
}

/** Reads CSV, TSV, TXT and XLSX into sheets; `file` is the name shown in what is said about it. */
export function readUpload(bytes: Uint8Array, file: string): Upload {
  const { kind, findings } = fileKind(bytes, file);
  if (kind === null) return { file, sheets: [], findings };
  const raw = kind === 'text' ? readText(bytes, file) : readWorkbook(bytes, file);
  const read = raw.sheets.map((sheet) => ({ sheet, ...readLegacyLetters(sheet.grid) }));
  return {
    file,
    sheets: read.flatMap(({ sheet, grid }) => (grid === null ? [] : [{ ...sheet, grid }])),
    findings: [...raw.findings, ...read.flatMap((result) => result.findings)],
  };
}

function readText(bytes: Uint8Array, file: string): { sheets: Sheet[]; findings: Finding[] } {
  const decoded = decodeUpload(bytes, { file });
  if (decoded.text === null) return { sheets: [], findings: decoded.findings };
  if (decoded.text.includes('\0')) {
    const message =
      'tệp có byte NUL, không phải tệp chữ; mở bằng chương trình đã tạo ra nó rồi lưu lại dạng CSV UTF-8';
    return { sheets: [], findings: [errorAt({ file }, 'not-a-table-file', message)] };
  }
  const { grid, separator, findings } = readSeparated(decoded.text, file, isKnownHeading);
  const sheets = grid === null || grid.rows.length === 0 ? [] : [{ grid, separator }];
  return { sheets, findings: [...decoded.findings, ...findings] };
}
