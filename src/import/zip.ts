import { Inflate } from 'fflate';
import { limits } from './limits.ts';

/** One part of an archive as its directory names it. */
export interface ZipPart {
  name: string;
  method: number;
  packed: number;
  unpacked: number;
  offset: number;
  isEncrypted: boolean;
}

/** An archive of which nothing has been unpacked yet. */
export interface Zip {
  parts: ReadonlyMap<string, ZipPart>;
  /** Bytes of all parts together, as the directory promises. */
  unpacked: number;
}

/**
 * Reads an archive's directory, and nothing else.
 * @returns `null` when there is none, or one of more parts or larger sizes than a workbook has.
 */
export function readZip(bytes: Uint8Array): Zip | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  if (end === undefined) return null;
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  if (count > limits.parts) return null;
  const parts = new Map<string, ZipPart>();
  let unpacked = 0;
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50) return null;
    const nameLength = view.getUint16(at + 28, true);
    const part = {
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)),
      isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      unpacked: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    };
    parts.set(part.name.replaceAll('\\', '/').replace(/^\//, ''), part);
    unpacked += part.unpacked;
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return { parts, unpacked };
}

/** The end record stands in the last bytes, before a comment of any length. */
function endOf(view: DataView): number | undefined {
  const first = Math.max(0, view.byteLength - 22 - 65_535);
  for (let at = view.byteLength - 22; at >= first; at -= 1) {
    if (view.getUint32(at, true) === 0x06054b50) return at;
  }
  return undefined;
}

/** More came out than the directory promised, or than is allowed. */
export class UnpacksTooLarge extends Error {}

/**
 * Unpacks one part, and stops as soon as more comes out than was promised.
 * @throws UnpacksTooLarge then; Error when the part is damaged.
 */
export function unpack(bytes: Uint8Array, part: ZipPart): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (part.offset + 30 > bytes.length || view.getUint32(part.offset, true) !== 0x04034b50) {
    throw new Error('No local header');
  }
  const start =
    part.offset +
    30 +
    view.getUint16(part.offset + 26, true) +
    view.getUint16(part.offset + 28, true);
  const packed = bytes.subarray(start, start + part.packed);
  if (part.unpacked > limits.unpackedBytes) throw new UnpacksTooLarge();
  if (part.method === 0) return packed;
  if (part.method !== 8) throw new Error('Unknown compression');
  return inflate(packed, part.unpacked);
}

const step = 65_536;

function inflate(packed: Uint8Array, promised: number): Uint8Array {
  const out = new Uint8Array(promised);
  let length = 0;
  const stream = new Inflate((chunk) => {
    if (length + chunk.length > promised) throw new UnpacksTooLarge();
    out.set(chunk, length);
    length += chunk.length;
  });
  for (let at = 0; at < packed.length; at += step) {
    stream.push(packed.subarray(at, at + step), at + step >= packed.length);
  }
  if (length !== promised) throw new Error('Part is cut off');
  return out;
}
