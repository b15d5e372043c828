/**
 * Characters that no XML 1.0 file can hold, that its readers change (a carriage return) or that
 * write-excel-file drops; tab and line feed alone pass.
 */
const unsafe = /[\p{Cc}\p{Noncharacter_Code_Point}\uFFFD]/gu;

/** What looks like an escape and is meant as it stands. */
const likeEscape = /_(?=x[0-9A-Fa-f]{4}_)/g;

/** A text as the cells of an XLSX hold it. Source: ECMA-376 part 1, 22.9.2.19, ST_Xstring. */
export function escapeXlsxText(text: string): string {
  return text
    .replaceAll(likeEscape, '_x005F_')
    .replaceAll(unsafe, (found) => (/[\t\n]/.test(found) ? found : escaped(found)));
}

function escaped(character: string): string {
  return character
    .split('')
    .map((unit) => `_x${unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`)
    .join('');
}
