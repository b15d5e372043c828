import type { Target } from './target.ts';
import { indicatorIds } from './target-figures.ts';

/** Marks every download made from invented figures in its very name. */
export function downloadName(name: string, illustrative: boolean): string {
  return illustrative ? `minh-hoa-${name}` : name;
}

/** File of the chart of one indicator: `<target>.svg` for the first, `<target>-2.svg` for the second. */
export function pictureFile(target: Target, indicator: string, illustrative: boolean): string {
  const index = indicatorIds(target).indexOf(indicator);
  const name = index <= 0 ? target.id : `${target.id}-${index + 1}`;
  return downloadName(`${name}.svg`, illustrative);
}

/** File of the picture that a shared link to a commitment shows. */
export function socialFile(target: Target, illustrative: boolean): string {
  return downloadName(`${target.id}.png`, illustrative);
}

/** File of the picture that a shared link to the home page shows. */
export function homeSocialFile(illustrative: boolean): string {
  return downloadName('trang-dau.png', illustrative);
}
