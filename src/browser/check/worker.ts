import { checkFiles } from '../../import/check-files.ts';
import { readCurrent } from '../../import/current.ts';
import { type ChosenFile, isContent, placeOf } from '../../import/in-place.ts';
import { type MarkedSheet, rowsToShow } from '../../import/marked.ts';
import { readOptions, type TypedOptions } from '../../import/read-options.ts';
import { readUpload, type Upload } from '../../import/read-upload.ts';
import { formatNumber } from '../../words/format.ts';
import { markedCsv } from './marked-csv.ts';
import type { KnownDocument, MadeFile, Reply, Request, ShownSheet } from './messages.ts';
import { readChosen } from './read-chosen.ts';

/** Reads and checks chosen files away from the page, so that it stays at hand; nothing is sent anywhere. */
type Files = ReadonlyMap<string, Uint8Array>;

let current: Files | null = null;
let uploads: readonly Upload[] = [];
let placed: readonly ChosenFile[] = [];

/** How many rows of a table are drawn; all of them stand in the marked copy. */
const drawn = 300;

addEventListener('message', ({ data }: MessageEvent<Request>) => {
  answer(data).catch((reason: unknown) => {
    tell({ kind: 'failed', words: reason instanceof Error ? reason.message : String(reason) });
  });
});

const tell = (reply: Reply): void => postMessage(reply);
const step = (words: string, share: number): void => tell({ kind: 'progress', words, share });

async function answer(request: Request): Promise<void> {
  const files = await localityFiles(request.address);
  if (request.kind === 'prepare') return tell({ kind: 'ready' });
  if (request.kind === 'check') await take(request.files);
  check(files, request.options);
}

/** The locality's own files, which a table is checked against. */
async function localityFiles(address: string): Promise<Files> {
  if (current !== null) return current;
  step('Đang tải số liệu hiện có của trang…', 0.05);
  const response = await fetch(address).catch(() => null);
  if (response === null || !response.ok) {
    throw new Error('Không tải được số liệu hiện có của trang. Xem mạng rồi chọn lại tệp.');
  }
  const texts: Record<string, string> = await response.json();
  const encoder = new TextEncoder();
  current = new Map(Object.entries(texts).map(([file, text]) => [file, encoder.encode(text)]));
  return current;
}

async function take(files: readonly File[]): Promise<void> {
  const read = await readChosen(files, (name, share) =>
    step(`Đang đọc ${name}: ${formatNumber(share * 100)}%`, 0.1 + share * 0.3),
  );
  placed = read.flatMap(({ name, bytes }) =>
    bytes === null || placeOf(name) === null ? [] : [{ name, bytes }],
  );
  uploads = read
    .filter(({ name }) => !isContent(name))
    .map(({ name, bytes, finding }) => {
      if (bytes === null) return { file: name, sheets: [], findings: finding };
      step(`Đang hiểu ${name}…`, 0.5);
      return readUpload(bytes, name);
    });
}

function check(files: Files, typed: TypedOptions): void {
  step('Đang kiểm tra…', 0.7);
  const checked = checkFiles({ files, uploads, options: readOptions(typed) }, placed);
  tell({
    kind: 'result',
    result: {
      report: checked.report,
      sheets: checked.sheets.map(shownSheet),
      files: [...checked.files].map(([name, bytes]) =>
        madeFile(name, new TextDecoder().decode(bytes)),
      ),
      documents: documentsOf(files),
    },
  });
}

function shownSheet(sheet: MarkedSheet): ShownSheet {
  const base = sheet.file.replace(/\.[^.]+$/, '');
  const name = `${sheet.sheet === null ? base : `${base}-${sheet.sheet}`}-danh-dau.csv`;
  return {
    ...sheet,
    rows: rowsToShow(sheet, drawn),
    total: sheet.rows.length,
    copy: madeFile(name, markedCsv(sheet)),
  };
}

function madeFile(path: string, text: string): MadeFile {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return { name, content: new Blob([text], { type: 'text/csv;charset=utf-8' }) };
}

function documentsOf(files: Files): KnownDocument[] {
  const rows = readCurrent(files).get('documents')?.rows ?? [];
  return rows.map((row) => ({ id: row['id'] ?? '', title: row['title'] ?? '' }));
}
