import { Document, Packer } from 'docx';
import { archiveDay, repack } from '../repack.ts';
import { cleanText } from './clean-text.ts';
import type { PaperDocument } from './document.ts';
import { docxBlocks } from './docx-blocks.ts';
import { docxAddress, docxFooter, docxHead, docxHeader } from './docx-frame.ts';
import { sheetOf, textWidthOf } from './docx-sheet.ts';
import { paperNumbering, paperStyles } from './docx-styles.ts';

/**
 * A paper as a DOCX to go on editing, the same bytes each time.
 * @param home address of the home page, origin and base path, with a slash at its end.
 */
export async function paperDocx(paper: PaperDocument, home: string): Promise<Uint8Array> {
  const { title, orientation, blocks, imprint } = paper;
  const frame = { home, width: textWidthOf(orientation) };
  const document = new Document({
    title: cleanText(title),
    creator: cleanText(imprint.site),
    lastModifiedBy: cleanText(imprint.site),
    description: '',
    styles: paperStyles,
    numbering: paperNumbering,
    sections: [
      {
        properties: { page: sheetOf(orientation) },
        headers: { default: docxHeader(imprint) },
        footers: { default: docxFooter(imprint) },
        children: [...docxHead(paper), ...docxBlocks(blocks, frame), docxAddress(imprint, frame)],
      },
    ],
  });
  return repack(new Uint8Array(await Packer.toArrayBuffer(document)), settled());
}

/** Takes the day and the random names of links out of a part; a name stays the same in all parts. */
function settled(): (text: string) => string {
  const names = new Map<string, string>();
  const named = (found: string): string => {
    const known = names.get(found) ?? `rIdLink${names.size + 1}`;
    names.set(found, known);
    return known;
  };
  return (text) =>
    text
      .replaceAll(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${archiveDay}Z`)
      .replaceAll(/(?<=(?:r:id|Id)=")rId[\w-]{15,}(?=")/g, named);
}
