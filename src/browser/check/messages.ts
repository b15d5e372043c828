import type { CheckReport } from '../../import/check-files.ts';
import type { MarkedRow, MarkedSheet } from '../../import/marked.ts';
import type { TypedOptions } from '../../import/read-options.ts';

/** What the page asks of the worker that reads and checks files. */
export type Request =
  | { kind: 'prepare'; address: string }
  | { kind: 'check'; address: string; files: readonly File[]; options: TypedOptions }
  | { kind: 'again'; address: string; options: TypedOptions };

/** A file made in the page, to take home. */
export interface MadeFile {
  name: string;
  content: Blob;
}

/** A marked table as it is shown: its rows that matter, and the whole as a file. */
export interface ShownSheet extends Omit<MarkedSheet, 'rows'> {
  rows: readonly MarkedRow[];
  /** How many rows the table has in all. */
  total: number;
  copy: MadeFile;
}

/** A document that a correction can rest on. */
export interface KnownDocument {
  id: string;
  title: string;
}

/** What came of a check. */
export interface Result {
  report: CheckReport;
  sheets: readonly ShownSheet[];
  files: readonly MadeFile[];
  documents: readonly KnownDocument[];
}

/** What the worker tells the page. */
export type Reply =
  | { kind: 'ready' }
  | { kind: 'progress'; words: string; share: number }
  | { kind: 'result'; result: Result }
  | { kind: 'failed'; words: string };
