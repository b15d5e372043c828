import { createHash } from 'node:crypto';
import { closeSync, mkdirSync, openSync, readSync, writeSync } from 'node:fs';
import path from 'node:path';
import type { Download } from '../src/exports/download.ts';

/** A file's content piece by piece. */
export type Chunks = Iterable<string | Uint8Array>;

/** Bytes gathered before they are written, so that a file of a million rows is never held in memory. */
const bufferBytes = 1 << 20;

/** Writes a file piece by piece, with its folders. */
export function writeChunks(file: string, chunks: Chunks): Pick<Download, 'bytes' | 'sha256'> {
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

/** Reads a file piece by piece. */
export function* readChunks(file: string): Generator<Uint8Array> {
  const descriptor = openSync(file, 'r');
  try {
    for (;;) {
      const buffer = Buffer.alloc(bufferBytes);
      const length = readSync(descriptor, buffer);
      if (length === 0) return;
      yield buffer.subarray(0, length);
    }
  } finally {
    closeSync(descriptor);
  }
}
