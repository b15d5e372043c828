/**
 * Texts that a spreadsheet would run when it opens a CSV: a formula mark with something after it. A sign
 * before digits alone is a number or a telephone number, and a mark alone is only a mark.
 * Source: OWASP, CSV Injection.
 */
const runs = /^'*(?:[=@＝＠\t\r].|[+\-＋－](?![\d\s.,]*$).)/su;

/** The text with a `'` in front where a spreadsheet would run it; one that already has some gets one more. */
export function guardFormula(text: string): string {
  return runs.test(text) ? `'${text}` : text;
}

/** The text as it was before `guardFormula`. */
export function unguardFormula(cell: string): string {
  return cell.startsWith("'") && runs.test(cell) ? cell.slice(1) : cell;
}
