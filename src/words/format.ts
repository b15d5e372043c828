/** Vietnamese numbers, dates and lists; every page and chart goes through here. */

/**
 * A number as Vietnamese readers write it: `1.234,5`.
 * @param decimals digits after the comma, filled with zeros.
 */
export function formatNumber(value: number, decimals = 0): string {
  const known = byDecimals.get(decimals);
  if (known !== undefined) return known.format(value);
  const digits = { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
  const made = new Intl.NumberFormat('vi-VN', digits);
  byDecimals.set(decimals, made);
  return made.format(value);
}

/** A formatter takes longer to make than a hundred numbers to write. */
const byDecimals = new Map<number, Intl.NumberFormat>();
const plain = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 6 });

/** A plain number with just the decimals it has, at most six: `0,5`, `80`. */
export function formatPlain(value: number): string {
  return plain.format(value);
}

/** A value with its unit; percent sits against the number, as the plan prints it: `3,04%`. */
export function formatValue(value: number, unit: string, decimals = 0): string {
  return withUnit(formatNumber(value, decimals), unit);
}

/** Puts a unit behind an already written number. */
export function withUnit(number: string, unit: string): string {
  return unit === '%' ? `${number}%` : `${number} ${unit}`;
}

/** `2025-12-31` → `31/12/2025`. */
export function formatDate(iso: string): string {
  const [year = '', month = '', day = ''] = iso.split('-');
  return `${day}/${month}/${year}`;
}

/** `2023` → `2023`, `2023-H1` → `6 tháng đầu năm 2023`, `2023-Q3` → `quý 3/2023`, `2023-06` → `tháng 6/2023`. */
export function formatPeriod(period: string): string {
  const [year = '', part] = period.split('-');
  if (part === undefined) return year;
  if (part === 'H1') return `6 tháng đầu năm ${year}`;
  if (part === 'H2') return `6 tháng cuối năm ${year}`;
  if (part.startsWith('Q')) return `quý ${part.slice(1)}/${year}`;
  return `tháng ${Number(part)}/${year}`;
}

/** `['a', 'b', 'c']` → `a, b và c`. */
export function formatList(items: readonly string[]): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} và ${items.at(-1)}`;
}

/** First letter as a capital, the rest untouched. */
export function capitalise(sentence: string): string {
  return sentence.charAt(0).toLocaleUpperCase('vi') + sentence.slice(1);
}

/** First letter small, for a name inside a sentence; an abbreviation stays as it is. */
export function lowerFirst(name: string): string {
  return /^\p{Lu}{2}/u.test(name) ? name : name.charAt(0).toLocaleLowerCase('vi') + name.slice(1);
}

const collator = new Intl.Collator('vi');

/** Vietnamese alphabetical order, with Đ after D. */
export function byVietnamese(a: string, b: string): number {
  return collator.compare(a, b);
}
