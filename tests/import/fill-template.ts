import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { choicesOf } from '../../src/exports/template/choices.ts';
import { columnLetters } from '../../src/exports/template/sheet.ts';
import { templateOf } from '../../src/exports/template/template.ts';
import { escapeXlsxText } from '../../src/exports/xlsx-text.ts';
import { codeOfChoice } from '../../src/model/choice.ts';
import type { RawRow } from '../../src/model/csv.ts';
import { escapeXml } from '../../src/model/escape.ts';
import { type Field, fieldsOf } from '../../src/model/noun.ts';
import { type NounName, nouns } from '../../src/model/nouns.ts';
import type { Locality } from '../../src/plan/locality.ts';

const sheet = 'xl/worksheets/sheet1.xml';

/** A cell as the template offers it: with its words behind the code, each of several so. */
export function chosenCell(field: Field, cell: string, locality: Locality): string {
  const choices = choicesOf(field, locality)?.choices ?? [];
  const words = (code: string): string =>
    choices.find((choice) => codeOfChoice(choice) === code) ?? code;
  return field.type.name === 'list' ? cell.split('|').map(words).join('|') : words(cell);
}

/** A cell as a spreadsheet keeps what is typed or chosen in the template. */
function filledCell(field: Field, cell: string, { place, locality }: Filling): string {
  if (cell === '') return '';
  const { name } = field.type;
  if (name === 'number' || name === 'integer') return `<c r="${place}"><v>${cell}</v></c>`;
  if (name === 'date') {
    const days = (Date.parse(`${cell}T00:00:00Z`) - Date.UTC(1899, 11, 30)) / 86_400_000;
    return `<c r="${place}" s="4"><v>${days}</v></c>`;
  }
  const text = escapeXml(escapeXlsxText(chosenCell(field, cell, locality)));
  return `<c r="${place}" t="inlineStr" s="3"><is><t xml:space="preserve">${text}</t></is></c>`;
}

interface Filling {
  place: string;
  locality: Locality;
}

/** The template of a noun, filled in as a steward would. */
export function filledTemplate(
  name: NounName,
  rows: readonly RawRow[],
  locality: Locality,
): Uint8Array {
  const parts = unzipSync(templateOf(name, locality));
  const made = rows.map((row, index) => {
    const number = index + 2;
    const cells = fieldsOf(nouns[name]).map((field, column) => {
      const place = `${columnLetters(column)}${number}`;
      return filledCell(field, row[field.name] ?? '', { place, locality });
    });
    return `<row r="${number}">${cells.join('')}</row>`;
  });
  const xml = strFromU8(parts[sheet] ?? new Uint8Array());
  parts[sheet] = strToU8(xml.replace('</sheetData>', () => `${made.join('')}</sheetData>`));
  return zipSync(parts);
}
