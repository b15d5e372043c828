import type { FontFile } from './font-file.ts';

/** Plain Vietnamese prose (Article 1 of the Universal Declaration of Human Rights) and some digits. */
export const fallbackSample =
  'Tất cả mọi người sinh ra đều được tự do và bình đẳng về nhân phẩm và quyền lợi. Mọi con người ' +
  'đều được tạo hoá ban cho lý trí và lương tâm và cần phải đối xử với nhau trong tình anh em. 2022–2025';

/** A face that readers already have and that stands in until the site's own has come. */
interface Fallback {
  family: string;
  weight: number;
  /** Names the face is installed under. */
  local: readonly string[];
  /** Mean advance of the sample's characters, in em, measured with `readFontFile`. */
  meanAdvance: number;
}

/** Arial and Liberation Sans have equal widths; DejaVu draws the letters that Liberation lacks. */
const fallbacks: readonly Fallback[] = [
  {
    family: 'Noto Sans fallback',
    weight: 400,
    local: ['Arial', 'ArialMT', 'Liberation Sans'],
    meanAdvance: 0.455,
  },
  {
    family: 'Noto Sans fallback',
    weight: 700,
    local: ['Arial Bold', 'Arial-BoldMT', 'Liberation Sans Bold'],
    meanAdvance: 0.4867,
  },
  { family: 'Noto Sans fallback Android', weight: 400, local: ['Roboto'], meanAdvance: 0.4552 },
  {
    family: 'Noto Sans fallback Android',
    weight: 700,
    local: ['Roboto Bold', 'Roboto-Bold'],
    meanAdvance: 0.461,
  },
  { family: 'Noto Sans fallback Linux', weight: 400, local: ['DejaVu Sans'], meanAdvance: 0.518 },
  {
    family: 'Noto Sans fallback Linux',
    weight: 700,
    local: ['DejaVu Sans Bold', 'DejaVuSans-Bold'],
    meanAdvance: 0.5795,
  },
];

/** Mean advance, in em, of the sample set in fonts that together hold its characters. */
export function meanAdvance(fonts: readonly FontFile[], sample = fallbackSample): number {
  const codes = [...sample].map((character) => character.codePointAt(0) ?? 0);
  const widths = codes.map((code) => {
    const font = fonts.find((candidate) => candidate.codes.includes(code));
    if (font === undefined) throw new Error(`No font has U+${code.toString(16)}`);
    return font.advance(code) / font.unitsPerEm;
  });
  return widths.reduce((sum, width) => sum + width, 0) / widths.length;
}

/** The `@font-face` rules that give each stand-in the widths and the line height of `fonts`. */
export function fallbackFaces(byWeight: Readonly<Record<number, readonly FontFile[]>>): string[] {
  return fallbacks.map(({ family, weight, local, meanAdvance: width }) => {
    const fonts = byWeight[weight] ?? [];
    const size = meanAdvance(fonts) / width;
    const vertical = (read: (font: FontFile) => number): string =>
      percent(Math.max(...fonts.map((font) => read(font) / font.unitsPerEm)) / size);
    return [
      '@font-face {',
      `  font-family: '${family}';`,
      `  font-weight: ${weight};`,
      `  src: ${local.map((name) => `local('${name}')`).join(', ')};`,
      `  size-adjust: ${percent(size)};`,
      `  ascent-override: ${vertical((font) => font.ascent)};`,
      `  descent-override: ${vertical((font) => font.descent)};`,
      `  line-gap-override: ${vertical((font) => font.lineGap)};`,
      '}',
    ].join('\n');
  });
}

function percent(share: number): string {
  return `${Math.round(share * 10_000) / 100}%`;
}
