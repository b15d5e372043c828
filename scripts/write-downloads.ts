import { createHash } from 'node:crypto';
import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs';
import path from 'node:path';
import { csvLines } from '../src/exports/csv.ts';
import type { Dataset } from '../src/exports/dataset.ts';
import type { Download } from '../src/exports/download.ts';
import { jsonLines } from '../src/exports/json.ts';
import { downloadName } from '../src/model/picture-file.ts';

type Chunks = Iterable<string | Uint8Array>;

/** Bytes gathered before they are written, so that a file of a million rows is never held in memory. */
const bufferBytes = 1 << 20;

/** Writes every dataset in every format below `folder`, with the bytes and sum of each file. */
export function writeDownloads(
  all: readonly Dataset[],
  { folder, illustrative }: { folder: string; illustrative: boolean },
): Download[] {
  return all.flatMap((dataset) =>
    filesOf(dataset).map(({ format, chunks }) => {
      const id = `${dataset.name}/${downloadName(`${dataset.name}.${format}`, illustrative)}`;
      return { id, dataset: dataset.name, format, ...writeFile(path.join(folder, id), chunks) };
    }),
  );
}

function filesOf(dataset: Dataset): { format: Download['format']; chunks: Chunks }[] {
  return [
    { format: 'csv', chunks: csvLines(dataset) },
    { format: 'json', chunks: jsonLines(dataset) },
  ];
}

/** Writes a file piece by piece. */
function writeFile(file: string, chunks: Chunks): Pick<Download, 'bytes' | 'sha256'> {
  mkdirSync(path.dirname(file), { recursive: true });
  const descriptor = openSync(file, 'w');
  const hash = createHash('sha256');
  let bytes = 0;
  try {
    for (const piece of gathered(chunks)) {
      writeSync(descriptor, piece);
      hash.update(piece);
      bytes += piece.length;
    }
  } finally {
    closeSync(descriptor);
  }
  return { bytes, sha256: hash.digest('hex') };
}

function* gathered(chunks: Chunks): Generator<Buffer> {
  let waiting: Buffer[] = [];
  let length = 0;
  for (const chunk of chunks) {
    const piece = Buffer.from(chunk);
    waiting.push(piece);
    length += piece.length;
    if (length < bufferBytes) continue;
    yield Buffer.concat(waiting);
    waiting = [];
    length = 0;
  }
  if (length > 0) yield Buffer.concat(waiting);
}
