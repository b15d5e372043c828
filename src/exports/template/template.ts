import { fieldsOf } from '../../model/noun.ts';
import { type NounName, nouns } from '../../model/nouns.ts';
import type { Locality } from '../../plan/locality.ts';
import { columnHeading } from '../../words/heading.ts';
import { helpSheetMark, timeOfTemplate } from '../../words/template.ts';
import { type ChoiceList, choicesOf } from './choices.ts';
import { explanationSheet } from './explanation.ts';
import { ruleOf, styleOf, widthOf } from './rules.ts';
import { columnLetters, type Sheet, type SheetCell } from './sheet.ts';
import { workbookBytes } from './workbook.ts';

/** Name of the sheet that holds what the drop-down lists offer. */
export const listsName = 'Danh mục';

/**
 * The blank table of a noun for a steward to fill, as the bytes of an `.xlsx` file: a sheet with the
 * headings alone, the explanations, and the lists that the cells choose from.
 */
export function templateOf(name: NounName, locality: Locality): Uint8Array {
  const noun = nouns[name];
  const { illustrative } = locality.site;
  const fields = fieldsOf(noun);
  const lists = distinctLists(fields.map((field) => choicesOf(field, locality)));
  const rangeOf = (list: ChoiceList | null): string | null =>
    list === null || list.choices.length === 0 ? null : listRange(lists, list);
  const table: Sheet = {
    name: noun.title,
    frozen: 1,
    columns: fields.map((field) => ({
      width: widthOf(field),
      style: styleOf(field),
      rule: ruleOf(field, rangeOf(choicesOf(field, locality))),
    })),
    rows: [
      fields.map((field) => ({
        text: columnHeading(field),
        style: field.required ? ('required-heading' as const) : ('heading' as const),
      })),
    ],
  };
  const explanation = explanationSheet(noun, { illustrative, time: timeOfTemplate[name] });
  return workbookBytes([table, explanation, ...(lists.length === 0 ? [] : [listsSheet(lists)])]);
}

/** Columns that choose from one list share it. */
function distinctLists(lists: readonly (ChoiceList | null)[]): ChoiceList[] {
  const byId = new Map<string, ChoiceList>();
  for (const list of lists) if (list !== null && !byId.has(list.id)) byId.set(list.id, list);
  return [...byId.values()];
}

function listRange(lists: readonly ChoiceList[], { id, choices }: ChoiceList): string {
  const letters = columnLetters(lists.findIndex((list) => list.id === id));
  return `'${listsName}'!$${letters}$3:$${letters}$${choices.length + 2}`;
}

function listsSheet(lists: readonly ChoiceList[]): Sheet {
  const longest = Math.max(...lists.map(({ choices }) => choices.length));
  const rows = Array.from({ length: longest }, (_, index) =>
    lists.map(({ choices }): SheetCell | null => {
      const text = choices[index];
      return text === undefined ? null : { text, style: 'code' };
    }),
  );
  return {
    name: listsName,
    frozen: 2,
    columns: lists.map(() => ({ width: 44, style: 'code' as const })),
    rows: [
      [{ text: helpSheetMark, style: 'code' }],
      lists.map(({ title }) => ({ text: title, style: 'strong' as const })),
      ...rows,
    ],
  };
}
