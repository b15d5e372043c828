import type { Vocabulary } from './cross/single-words.ts';
import type { FoundTable, OtherSheet } from './find-tables.ts';
import { groupedFields } from './group-rows.ts';
import { findHeaders, missingKeys } from './header.ts';

/** A sheet that lacks columns of its key because group rows name them instead; null when it is none. */
export function groupedTable(
  { sheet }: OtherSheet,
  { names, units }: Omit<Vocabulary, 'noun'>,
): FoundTable | null {
  for (const header of findHeaders(sheet.grid)) {
    const missing = missingKeys(header);
    const grouped = groupedFields(sheet.grid, header, { noun: header.noun, names, units });
    if (missing.length === 0 || !missing.every(({ name }) => grouped.includes(name))) continue;
    const width = header.columns.length;
    const added = missing.map((field, at) => ({
      ...{ index: width + at, heading: field.title, field, unit: null, place: 'dòng nhóm' },
    }));
    return { sheet, header: { ...header, width, columns: [...header.columns, ...added] } };
  }
  return null;
}
