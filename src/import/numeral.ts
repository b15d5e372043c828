/** The mark before the decimals. */
export type DecimalMark = 'comma' | 'point';

const forms: Readonly<Record<DecimalMark, RegExp>> = {
  comma: /^-?(\d+|[1-9]\d{0,2}(\.\d{3})+|[1-9]\d{0,2}( \d{3})+)(,\d+)?$/,
  point: /^-?(\d+|[1-9]\d{0,2}(,\d{3})+|[1-9]\d{0,2}( \d{3})+)(\.\d+)?$/,
};

/** Digits and signs in their plain form: full-width ones, blanks that do not break, three kinds of minus. */
export function plainSigns(text: string): string {
  return text
    .replaceAll(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replaceAll(/[\u00a0\u2000-\u200a\u202f\u3000]/g, ' ')
    .trim()
    .replace(/^[-\u2010-\u2015\u2212\ufe63] ?(?=[\d.,])/, '-');
}

/** Takes a percent sign off a numeral. */
export function withoutPercent(text: string): { numeral: string; isPercent: boolean } {
  const match = /^(.*\d) ?%$/.exec(text);
  return { numeral: match?.[1] ?? text, isPercent: match !== null };
}

/**
 * A numeral in the canonical form when it can be read with that mark: `1.234,50` → `1234.50`. Decimals stay as typed.
 * @param numeral as `plainSigns` leaves it.
 */
export function readNumeral(numeral: string, mark: DecimalMark): string | undefined {
  if (!forms[mark].test(numeral)) return undefined;
  const [whole = '', decimals] = numeral.split(mark === 'comma' ? ',' : '.');
  return canonical(whole.replaceAll(/[ .,]/g, ''), decimals);
}

/** A canonical numeral as a Vietnamese reader writes it: `2.76` → `2,76`. */
export function shownNumeral(numeral: string): string {
  return numeral.replace('.', ',');
}

/** Moves the point two digits to the right: `0.031` → `3.1`. */
export function timesHundred(numeral: string): string {
  const [whole = '', decimals = ''] = numeral.split('.');
  const filled = decimals.padEnd(2, '0');
  return canonical(`${whole}${filled.slice(0, 2)}`, filled.slice(2) || undefined);
}

function canonical(whole: string, decimals: string | undefined): string {
  const sign = whole.startsWith('-') ? '-' : '';
  const digits = whole.replace('-', '').replace(/^0+(?=\d)/, '');
  const number = decimals === undefined ? digits : `${digits}.${decimals}`;
  return /[1-9]/.test(number) ? `${sign}${number}` : number;
}

/** A workbook's number without the dust of binary fractions, never with an exponent. */
export function numeralOf(value: number): string {
  const clean = Number(value.toPrecision(15));
  const text = String(clean);
  if (!text.includes('e')) return text;
  if (Number.isInteger(clean)) return BigInt(clean).toString();
  return clean.toFixed(20).replace(/0+$/, '');
}
