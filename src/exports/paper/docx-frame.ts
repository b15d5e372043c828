import {
  AlignmentType,
  BorderStyle,
  Footer,
  Header,
  ImageRun,
  PageNumber,
  Paragraph,
  type Table,
  TextRun,
} from 'docx';
import { addressLead, imprintWords, mottoLines } from '../../words/paper.ts';
import type { PaperDocument, PaperImprint } from './document.ts';
import { type DocxFrame, sideBySide } from './docx-table.ts';
import { docxWords, textRuns } from './docx-words.ts';
import { paperLink } from './link.ts';
import { qrImage } from './qr-image.ts';

/** The mark of invented figures above every sheet. */
export function docxHeader({ invented }: PaperImprint): Header {
  const mark = new Paragraph({
    style: 'Imprint',
    alignment: AlignmentType.CENTER,
    children: textRuns(invented ?? '', { bold: true, size: 20 }),
  });
  return new Header({ children: [mark] });
}

/** Under every sheet: the site, its release with the sum of the manifest, the number of the sheet. */
export function docxFooter(imprint: PaperImprint): Footer {
  const top = { style: BorderStyle.SINGLE, size: 4, color: '999999', space: 4 } as const;
  const [first = '', ...others] = imprintWords(imprint);
  const page = new TextRun({
    children: [' · Trang ', PageNumber.CURRENT, '/', PageNumber.TOTAL_PAGES],
  });
  return new Footer({
    children: [
      new Paragraph({ style: 'Imprint', border: { top }, children: [...textRuns(first), page] }),
      ...others.map((line) => new Paragraph({ style: 'Imprint', children: textRuns(line) })),
    ],
  });
}

/** Motto, title and subtitle. */
export function docxHead({ title, subtitle, motto }: PaperDocument): Paragraph[] {
  const centred = { alignment: AlignmentType.CENTER };
  const [country = '', words = ''] = motto ? mottoLines : [];
  const line = (text: string, after: number) =>
    new Paragraph({ ...centred, spacing: { after }, children: textRuns(text, { bold: true }) });
  return [
    ...(motto ? [line(country, 0), line(words, 300)] : []),
    new Paragraph({ heading: 'Title', children: textRuns(title) }),
    ...(subtitle === null
      ? []
      : [new Paragraph({ ...centred, spacing: { after: 240 }, children: textRuns(subtitle) })]),
  ];
}

/** The QR code and the address that it leads to, side by side at the end. */
export function docxAddress(imprint: PaperImprint, { home, width }: DocxFrame): Table {
  const address = paperLink(imprint.page, home) ?? home;
  const description = `Mã QR: ${address}`;
  const picture = new ImageRun({
    type: 'png',
    data: qrImage(address),
    transformation: { width: 90, height: 90 },
    altText: { id: '1', name: 'QR', title: 'QR', description },
  });
  const side = 1600;
  return sideBySide(
    [
      [new Paragraph({ style: 'Imprint', children: [picture] })],
      [
        new Paragraph({ style: 'Small', children: textRuns(addressLead) }),
        new Paragraph({
          style: 'Small',
          children: docxWords([{ link: address, text: address }], home),
        }),
      ],
    ],
    [side, width - side],
  );
}
