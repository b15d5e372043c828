import type { Area } from '../model/area.ts';
import { byVietnamese, formatNumber } from './format.ts';

/** Areas whose names begin with the same letter. */
export interface InitialGroup {
  /** Last part of the address: `chu-d`, `chu-dd` for Đ. */
  id: string;
  /** `Chữ D`, or `Số` for names such as "Phường 12". */
  words: string;
  areas: Area[];
}

/** A list with more areas than this is shown in groups. */
export const listLimit = 50;

/** A list with more areas than this is too heavy for one page: each group has a page of its own. */
export const pageLimit = 300;

/** Groups areas by the first letter of their own name, "Phường" and the like left out, both in order. */
export function byInitial(areas: readonly Area[]): InitialGroup[] {
  const groups = Map.groupBy(areas, ({ name }) => initialOf(properName(name)));
  return [...groups]
    .sort(([a], [b]) => byVietnamese(a, b))
    .map(([letter, own]) => ({
      id: letter === '' ? 'so' : `chu-${letter === 'Đ' ? 'dd' : letter.toLowerCase()}`,
      words: letter === '' ? 'Số' : `Chữ ${letter}`,
      areas: own.toSorted((a, b) => byVietnamese(properName(a.name), properName(b.name))),
    }));
}

/** A name without the word for its level: `Phường Núi` → `Núi`. */
export function properName(name: string): string {
  return name.replace(/^(Phường|Xã|Thị trấn|Đặc khu|Thị xã|Thành phố|Quận|Huyện|Tỉnh) /, '');
}

/** The letter without its marks, but Đ is a letter of its own; empty when it is none. */
function initialOf(name: string): string {
  const letter = name.normalize('NFD').charAt(0).toUpperCase();
  return /^[A-ZĐ]$/.test(letter) ? letter : '';
}

/** First sentence of the page of one group. */
export function initialSentence({ words, areas }: InitialGroup): string {
  const what = words === 'Số' ? 'một con số' : words.replace('Chữ', 'chữ');
  return `${formatNumber(areas.length)} nơi có tên bắt đầu bằng ${what}.`;
}
