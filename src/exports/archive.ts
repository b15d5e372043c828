import { Zip, ZipDeflate } from 'fflate';
import { archiveDay } from './repack.ts';

/** A file of an archive: its path inside, and its bytes piece by piece. */
export interface ArchiveFile {
  name: string;
  chunks: Iterable<Uint8Array>;
}

/** A ZIP of the files, piece by piece, in the order of their names; all bear one date, so the bytes are the same each time. */
export function* zipChunks(files: readonly ArchiveFile[]): Generator<Uint8Array> {
  const ready: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error !== null) throw error;
    ready.push(chunk);
  });
  for (const { name, chunks } of files.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    const entry = new ZipDeflate(name, { level: 6 });
    entry.mtime = archiveDay;
    zip.add(entry);
    for (const chunk of chunks) {
      entry.push(chunk);
      yield* ready.splice(0);
    }
    entry.push(new Uint8Array(), true);
  }
  zip.end();
  yield* ready.splice(0);
}
