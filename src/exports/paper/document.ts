/**
 * A paper: a document made to be printed, signed and handed over. One value is drawn as a page
 * (PaperDocument.astro) and written as DOCX (docx.ts), so that both say the same.
 */
export interface PaperDocument {
  title: string;
  subtitle: string | null;
  /** Heads the sheet with the national motto, as letters to a public body do. */
  motto: boolean;
  orientation: 'portrait' | 'landscape';
  blocks: readonly PaperBlock[];
  imprint: PaperImprint;
}

/** Where a paper comes from; stands at the foot of every sheet. */
export interface PaperImprint {
  /** Name of the site. */
  site: string;
  /** The release whose figures the paper shows; null while none holds just these. */
  release: { id: string; manifest: string } | null;
  /** Address of the paper's page below the home page, also in its QR code: `/giam-sat/phieu/x/`. */
  page: `/${string}`;
  /** The mark of invented figures, on every sheet; null for real ones. */
  invented: string | null;
}

/**
 * Some words in one look. A link is an address below the home page (`/ke-hoach/#i-2`) or a whole one;
 * only http, https and mailto become links. `absent` is a named absence.
 */
export type Run =
  | string
  | { look: 'strong' | 'emphasis' | 'absent'; text: string }
  | { link: string; text: string };

/** What a paragraph, a list item or a cell says. */
export type Words = string | readonly Run[];

export type PaperBlock =
  /** Level 1 stands right below the title. */
  | { kind: 'heading'; level: 1 | 2 | 3; text: string; id: string | null }
  | { kind: 'paragraph'; words: Words; small?: boolean; centred?: boolean }
  /** The official voice, verbatim; one string a paragraph. */
  | { kind: 'quote'; quotes: readonly string[]; source: Words }
  | { kind: 'definitions'; rows: readonly { term: string; words: Words }[] }
  | PaperTable
  | { kind: 'list'; ordered: boolean; items: readonly Words[] }
  /** Empty boxes to tick by hand. */
  | { kind: 'choices'; label: string; items: readonly Words[] }
  /** Dotted lines to write on by hand; the label stands on the first. */
  | { kind: 'lines'; label: string; count: number }
  | { kind: 'signatures'; places: readonly SignaturePlace[] }
  /** What follows begins a new sheet. */
  | { kind: 'page-break' };

/** A table whose header row is repeated on every sheet; a cell is never cut in two. */
export interface PaperTable {
  kind: 'table';
  caption: string;
  columns: readonly PaperColumn[];
  /** Each as long as `columns`; the first cell names its row. */
  rows: readonly (readonly Words[])[];
}

export interface PaperColumn {
  heading: string;
  /** Share of the width, against the other columns. */
  width: number;
  /** Numbers stand at the right. */
  numeric?: boolean;
}

/** Where someone signs. */
export interface SignaturePlace {
  /** `Người yêu cầu`. */
  role: string;
  /** `Ký, ghi rõ họ tên`. */
  hint: string;
  /** Line for place and date above the role; null where none is needed. */
  dated: boolean;
}

/** The runs of words. */
export function runsOf(words: Words): readonly Run[] {
  return typeof words === 'string' ? [words] : words;
}

/** The words without any look. */
export function plainWords(words: Words): string {
  return runsOf(words)
    .map((run) => (typeof run === 'string' ? run : run.text))
    .join('');
}
