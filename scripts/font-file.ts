/** What a stylesheet needs to know of a font: lengths in its own units, glyphs by code point. */
export interface FontFile {
  unitsPerEm: number;
  ascent: number;
  descent: number;
  lineGap: number;
  /** Code points that have a glyph of their own. */
  codes: number[];
  /** Advance width of a code point; of the missing-glyph box when there is none. */
  advance: (code: number) => number;
}

/** Reads metrics and coverage from an OpenType file (not WOFF2). */
export function readFontFile(bytes: Uint8Array): FontFile {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const table = tablesOf(view);
  const glyphs = glyphsByCode(view, table('cmap'));
  const hhea = table('hhea');
  const longMetrics = view.getUint16(hhea + 34);
  const hmtx = table('hmtx');
  const width = (glyph: number): number =>
    view.getUint16(hmtx + 4 * Math.min(glyph, longMetrics - 1));
  return {
    unitsPerEm: view.getUint16(table('head') + 18),
    ascent: view.getInt16(hhea + 4),
    descent: -view.getInt16(hhea + 6),
    lineGap: view.getInt16(hhea + 8),
    codes: [...glyphs.keys()].sort((a, b) => a - b),
    advance: (code) => width(glyphs.get(code) ?? 0),
  };
}

function tablesOf(view: DataView): (tag: string) => number {
  const offsets = new Map<string, number>();
  for (let i = 0; i < view.getUint16(4); i += 1) {
    const at = 12 + 16 * i;
    const tag = [0, 1, 2, 3].map((n) => String.fromCharCode(view.getUint8(at + n))).join('');
    offsets.set(tag, view.getUint32(at + 8));
  }
  return (tag) => {
    const offset = offsets.get(tag);
    if (offset === undefined) throw new Error(`The font has no table ${tag}`);
    return offset;
  };
}

function glyphsByCode(view: DataView, cmap: number): Map<number, number> {
  const glyphs = new Map<number, number>();
  for (let i = 0; i < view.getUint16(cmap + 2); i += 1) {
    const at = cmap + view.getUint32(cmap + 4 + 8 * i + 4);
    const format = view.getUint16(at);
    if (format === 4) addSegments(view, at, glyphs);
    if (format === 12) addGroups(view, at, glyphs);
  }
  return glyphs;
}

/** Subtable format 4: segments with a delta or an index into a list of glyphs. */
function addSegments(view: DataView, at: number, glyphs: Map<number, number>): void {
  const bytes = view.getUint16(at + 6);
  for (let i = 0; i < bytes; i += 2) {
    const end = view.getUint16(at + 14 + i);
    const start = view.getUint16(at + 16 + bytes + i);
    const delta = view.getUint16(at + 16 + 2 * bytes + i);
    const rangeAt = at + 16 + 3 * bytes + i;
    const range = view.getUint16(rangeAt);
    for (let code = start; code <= end && code < 0xffff; code += 1) {
      const listed = range === 0 ? code : view.getUint16(rangeAt + range + 2 * (code - start));
      const glyph = listed === 0 ? 0 : (listed + delta) & 0xffff;
      if (glyph !== 0) glyphs.set(code, glyph);
    }
  }
}

/** Subtable format 12: groups of code points with glyphs in a row. */
function addGroups(view: DataView, at: number, glyphs: Map<number, number>): void {
  for (let i = 0; i < view.getUint32(at + 12); i += 1) {
    const group = at + 16 + 12 * i;
    const start = view.getUint32(group);
    for (let code = start; code <= view.getUint32(group + 4); code += 1)
      glyphs.set(code, view.getUint32(group + 8) + code - start);
  }
}
