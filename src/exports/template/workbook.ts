import { strToU8, zipSync } from 'fflate';
import { escapeXml } from '../../model/escape.ts';
import { type Sheet, type StyleName, sheetXml, styleNames } from './sheet.ts';

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const officeRelations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageRelations = 'http://schemas.openxmlformats.org/package/2006/relationships';
const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Local time, as the archive keeps it: the same bytes in every zone. */
const made = '1980-01-01T00:00:00';

/**
 * The bytes of an `.xlsx` file; the same for the same sheets.
 * Our own writer, because the library that writes the downloads knows no drop-down lists.
 */
export function workbookBytes(sheets: readonly Sheet[]): Uint8Array {
  const parts: [string, string][] = [
    ['[Content_Types].xml', contentTypes(sheets.length)],
    ['_rels/.rels', relations([['officeDocument', 'xl/workbook.xml']])],
    ['xl/workbook.xml', workbookXml(sheets)],
    ['xl/_rels/workbook.xml.rels', relations(workbookParts(sheets.length))],
    ['xl/styles.xml', stylesXml],
    ...sheets.map((sheet, index): [string, string] => [
      `xl/worksheets/sheet${index + 1}.xml`,
      sheetXml(sheet),
    ]),
  ];
  const files = parts.map(([name, text]) => [name, strToU8(text)]);
  return zipSync(Object.fromEntries(files), { mtime: made, level: 9 });
}

function workbookParts(sheets: number): [type: string, file: string][] {
  const numbers = Array.from({ length: sheets }, (_, index) => index + 1);
  return [
    ...numbers.map((n): [string, string] => ['worksheet', `worksheets/sheet${n}.xml`]),
    ['styles', 'styles.xml'],
  ];
}

function relations(parts: readonly [type: string, file: string][]): string {
  const made = parts.map(
    ([type, file], index) =>
      `<Relationship Id="rId${index + 1}" Type="${officeRelations}/${type}" Target="${file}"/>`,
  );
  return `${head}<Relationships xmlns="${packageRelations}">${made.join('')}</Relationships>`;
}

function contentTypes(sheets: number): string {
  const override = (file: string, kind: string): string =>
    `<Override PartName="/xl/${file}" ContentType="${types}.${kind}+xml"/>`;
  const list = Array.from({ length: sheets }, (_, index) =>
    override(`worksheets/sheet${index + 1}.xml`, 'worksheet'),
  );
  return [
    `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">`,
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    override('workbook.xml', 'sheet.main'),
    override('styles.xml', 'styles'),
    ...list,
    '</Types>',
  ].join('');
}

function workbookXml(sheets: readonly Sheet[]): string {
  const list = sheets.map(
    ({ name }, index) =>
      `<sheet name="${escapeXml(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  return `${head}<workbook xmlns="${main}" xmlns:r="${officeRelations}"><sheets>${list.join('')}</sheets></workbook>`;
}

/** Number format 49 is text, so that `01` stays `01`; 164 is ours: a date the Vietnamese way. */
const looks: Readonly<Record<StyleName, string>> = {
  plain: 'numFmtId="0" fontId="0"><alignment vertical="top"/>',
  heading: 'numFmtId="49" fontId="0" applyAlignment="1"><alignment wrapText="1" vertical="top"/>',
  'required-heading':
    'numFmtId="49" fontId="1" applyFont="1" applyAlignment="1"><alignment wrapText="1" vertical="top"/>',
  code: 'numFmtId="49" fontId="0" applyNumberFormat="1"><alignment vertical="top"/>',
  date: 'numFmtId="164" fontId="0" applyNumberFormat="1"><alignment vertical="top"/>',
  wrapped: 'numFmtId="49" fontId="0" applyAlignment="1"><alignment wrapText="1" vertical="top"/>',
  strong: 'numFmtId="49" fontId="1" applyFont="1" applyAlignment="1"><alignment vertical="top"/>',
};

const stylesXml = [
  `${head}<styleSheet xmlns="${main}">`,
  '<numFmts count="1"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts>',
  '<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font>',
  '<font><b/><sz val="11"/><name val="Calibri"/></font></fonts>',
  '<fills count="2"><fill><patternFill patternType="none"/></fill>',
  '<fill><patternFill patternType="gray125"/></fill></fills>',
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>',
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
  `<cellXfs count="${styleNames.length}">`,
  ...styleNames.map((name) => `<xf fillId="0" borderId="0" xfId="0" ${looks[name]}</xf>`),
  '</cellXfs></styleSheet>',
].join('');
