const between = ' – ';

/** A code with its words, as a drop-down list of a template offers it: `ward – phường`. */
export function choiceOf(code: string, words: string): string {
  const line = words.replaceAll(/\s+/g, ' ').trim();
  return line === '' || line === code ? code : `${code}${between}${line}`;
}

/** The code of a cell that was chosen from such a list; any other cell is given back as it is. */
export function codeOfChoice(cell: string): string {
  const end = cell.indexOf(between);
  const code = cell.slice(0, end);
  return end > 0 && /^[0-9A-Za-z]+([-./][0-9A-Za-z]+)*$/.test(code) ? code : cell;
}
