import { convertMillimetersToTwip, PageOrientation } from 'docx';
import type { PaperDocument } from './document.ts';

type Orientation = PaperDocument['orientation'];

/** A4 and its margins, in twips (1/1440 inch); the left one is wide enough to bind. */
const [short, long] = [11_906, 16_838];
const margin = {
  top: convertMillimetersToTwip(20),
  bottom: convertMillimetersToTwip(20),
  left: convertMillimetersToTwip(25),
  right: convertMillimetersToTwip(15),
  header: convertMillimetersToTwip(9),
  footer: convertMillimetersToTwip(8),
};

/** Width of the text, in twips. */
export function textWidthOf(orientation: Orientation): number {
  return (orientation === 'portrait' ? short : long) - margin.left - margin.right;
}

/** The sheet as a section's properties; for landscape the library itself swaps the sides. */
export const sheetOf = (orientation: Orientation) => ({
  size: {
    width: short,
    height: long,
    orientation: PageOrientation[orientation === 'portrait' ? 'PORTRAIT' : 'LANDSCAPE'],
  },
  margin,
});
