import { largeFile } from '../../import/file-kind.ts';
import type { Finding } from '../../import/finding.ts';

/** A chosen file with its bytes; without them when it is too large to be read. */
export interface ReadFile {
  name: string;
  bytes: Uint8Array | null;
  finding: readonly Finding[];
}

/** Reads files one after the other and tells how much of each has been read. */
export async function readChosen(
  files: readonly File[],
  tell: (name: string, share: number) => void,
): Promise<ReadFile[]> {
  const read: ReadFile[] = [];
  for (const file of files) {
    const large = largeFile(file.size, file.name);
    if (large === null) {
      const bytes = await bytesOf(file, (share) => tell(file.name, share));
      read.push({ name: file.name, bytes, finding: [] });
    } else read.push({ name: file.name, bytes: null, finding: [large] });
  }
  return read;
}

/** @throws Error when the file cannot be read, or changes meanwhile. */
async function bytesOf(file: File, tell: (share: number) => void): Promise<Uint8Array> {
  const bytes = new Uint8Array(file.size);
  const reader = file.stream().getReader();
  let at = 0;
  for (;;) {
    const { done, value } = await reader.read().catch(() => {
      throw new Error(`Không đọc được ${file.name}. Thử chép tệp sang chỗ khác rồi chọn lại.`);
    });
    if (done) return bytes.subarray(0, at);
    bytes.set(value, at);
    at += value.length;
    tell(file.size === 0 ? 1 : at / file.size);
  }
}
