import type { FieldWords } from '../model/field.ts';

/** Heading of a column in a template, its unit behind it: `Số tiền (triệu đồng)`. */
export function columnHeading({ title, unit }: Pick<FieldWords, 'title' | 'unit'>): string {
  return unit === undefined ? title : `${title} (${unit})`;
}
