/** What a file may be at most; a year's figures of a province are far below each. */
export const limits = {
  /** Bytes of a file. */
  fileBytes: 25_000_000,
  /** Bytes of all parts of a workbook once unpacked. */
  unpackedBytes: 80_000_000,
  /** Parts of a workbook. */
  parts: 2_000,
  /** Filled rows of a sheet. */
  rows: 50_000,
  /** Columns of a sheet; what stands further right is no table. */
  columns: 200,
  /** Rows from the top within which the headings must stand. */
  headerRows: 30,
} as const;
