import { zipSync } from 'fflate';

/** A cell of a made workbook: text, number, blank, or one with more to it. */
export type MadeCell =
  | string
  | number
  | null
  | {
      value?: string | number;
      look?: 'date' | 'percent';
      formula?: string;
      error?: string;
      /** A raised mark behind the text. */
      raised?: string;
    };

/** A sheet of a made workbook; rows count from 1, columns from 0. */
export interface MadeSheet {
  name: string;
  rows: readonly (readonly MadeCell[])[];
  merges?: readonly string[];
  hiddenRows?: readonly number[];
  hiddenColumns?: readonly number[];
  isHidden?: boolean;
  hasDrawing?: boolean;
}

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** An XLSX file written by hand, so that it can hold what a writing library would mend. */
export function workbookBytes(
  sheets: readonly MadeSheet[],
  {
    isFrom1904 = false,
    more = {},
  }: { isFrom1904?: boolean; more?: Record<string, Uint8Array> } = {},
): Uint8Array {
  const parts: Record<string, Uint8Array> = {
    '[Content_Types].xml': encode(contentTypes(sheets.length)),
    '_rels/.rels': encode(
      `${head}<Relationships xmlns="${packages}"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ),
    'xl/workbook.xml': encode(workbookXml(sheets, isFrom1904)),
    'xl/_rels/workbook.xml.rels': encode(
      `${head}<Relationships xmlns="${packages}">${sheets.map((_, i) => `<Relationship Id="rId${i + 1}" Type="${office}/worksheet" Target="worksheets/sheet${i + 1}.xml"/>`).join('')}<Relationship Id="rId99" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
    ),
    'xl/styles.xml': encode(stylesXml),
    ...Object.fromEntries(
      sheets.map((sheet, i) => [`xl/worksheets/sheet${i + 1}.xml`, encode(sheetXml(sheet))]),
    ),
    ...more,
  };
  return zipSync(parts, { mtime: '1980-01-01T00:00:00', level: 9 });
}

function contentTypes(count: number): string {
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  const sheets = Array.from(
    { length: count },
    (_, i) =>
      `<Override PartName="/xl/worksheets/sheet${i + 1}.xml" ContentType="${type}.worksheet+xml"/>`,
  );
  return `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${type}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${type}.styles+xml"/>${sheets.join('')}</Types>`;
}

function workbookXml(sheets: readonly MadeSheet[], isFrom1904: boolean): string {
  const entries = sheets.map(
    ({ name, isHidden }, i) =>
      `<sheet name="${escaped(name)}" sheetId="${i + 1}"${isHidden === true ? ' state="hidden"' : ''} r:id="rId${i + 1}"/>`,
  );
  return `${head}<workbook xmlns="${main}" xmlns:r="${office}"><workbookPr${isFrom1904 ? ' date1904="1"' : ''}/><sheets>${entries.join('')}</sheets></workbook>`;
}

/** Style 1 is a day as `dd/mm/yyyy`, style 2 a percentage with two decimals. */
const stylesXml = `${head}<styleSheet xmlns="${main}"><numFmts count="1"><numFmt numFmtId="164" formatCode="dd\\/mm\\/yyyy"/></numFmts><fonts count="1"><font/></fonts><fills count="2"><fill/><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="10"/></cellXfs></styleSheet>`;

function sheetXml(sheet: MadeSheet): string {
  const { rows, merges = [], hiddenRows = [], hiddenColumns = [], hasDrawing } = sheet;
  const cols = hiddenColumns.map(
    (at) => `<col min="${at + 1}" max="${at + 1}" width="9" hidden="1"/>`,
  );
  const body = rows.map((cells, i) => {
    const hidden = hiddenRows.includes(i + 1) ? ' hidden="1"' : '';
    return `<row r="${i + 1}"${hidden}>${cells.map((cell, column) => cellXml(cell, `${String.fromCharCode(65 + column)}${i + 1}`)).join('')}</row>`;
  });
  const merged = merges.map((ref) => `<mergeCell ref="${ref}"/>`).join('');
  return `${head}<worksheet xmlns="${main}" xmlns:r="${office}">${cols.length > 0 ? `<cols>${cols.join('')}</cols>` : ''}<sheetData>${body.join('')}</sheetData>${merged === '' ? '' : `<mergeCells>${merged}</mergeCells>`}${hasDrawing === true ? '<drawing r:id="rId1"/>' : ''}</worksheet>`;
}

function cellXml(cell: MadeCell, place: string): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return `<c r="${place}"><v>${cell}</v></c>`;
  if (typeof cell === 'string')
    return textXml(place, `<t xml:space="preserve">${escaped(cell)}</t>`);
  const { value, look, formula, error, raised } = cell;
  if (raised !== undefined) {
    const mark = `<r><rPr><vertAlign val="superscript"/></rPr><t>${escaped(raised)}</t></r>`;
    return textXml(place, `<r><t>${escaped(String(value))}</t></r>${mark}`);
  }
  const style = look === undefined ? '' : { date: ' s="1"', percent: ' s="2"' }[look];
  const type = error === undefined ? '' : ' t="e"';
  const own = formula === undefined ? '' : `<f>${escaped(formula)}</f>`;
  const shown = error ?? value;
  return `<c r="${place}"${style}${type}>${own}${shown === undefined ? '' : `<v>${escaped(String(shown))}</v>`}</c>`;
}

const textXml = (place: string, inner: string): string =>
  `<c r="${place}" t="inlineStr"><is>${inner}</is></c>`;

const escaped = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
