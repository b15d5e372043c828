import { fewOf } from '../../checks/nearest.ts';
import type { Field } from '../../model/noun.ts';
import type { Answer, Spot } from '../finding.ts';
import { type Finding, questionAt } from '../finding.ts';
import type { Grid } from '../grid.ts';
import type { Names } from '../names.ts';

/** What a steward may choose for a field: codes with their words. */
export type Choices = readonly (readonly [value: string, words: string])[];

/** Whether a sheet is the only cross table among the files, so that an answer can be meant for no other. */
export interface Scope {
  grid: Grid;
  isAlone: boolean;
}

/** An answer's key: the words alone, or with the sheet they stand in. */
export function scopedKey({ grid, isAlone }: Scope, key: string): string {
  return isAlone ? key : `${grid.sheet ?? grid.file}:${key}`;
}

/** What the steward answered for a sheet, or for all of them. */
export function answerFor(
  { grid }: Scope,
  key: string,
  given: Readonly<Record<string, string>> = {},
): string | undefined {
  return given[`${grid.sheet ?? grid.file}:${key}`] ?? given[key];
}

/** The codes of a field, or the ids that it can refer to. */
export function choicesFor(
  { name, type }: Field,
  names: Names,
  standards: readonly string[],
): Choices {
  if (name === 'standard') {
    return [...standards.map((id) => [id, id] as const), ['', 'không ghi chuẩn']];
  }
  if (type.references !== undefined) return [...names.choicesOf(type.references)];
  return Object.entries(type.categories ?? {});
}

/** As many answers are told one by one. */
const few = 12;

/** Asks what a table leaves unsaid. */
export function ask(
  spot: Spot,
  tag: 'which-fill' | 'which-heading',
  { asked, key, choices }: { asked: string; key: string; choices: Choices },
): Finding {
  const option = tag === 'which-fill' ? 'fill' : 'heading';
  const answers = choices.map(
    ([value, words]): Answer => ({ option, value: `${key}=${value}`, words }),
  );
  const question = questionAt(spot, tag, { finding: asked, answers });
  if (choices.length <= few) return question;
  const codes = fewOf(choices.map(([value, words]) => `${value} (${words})`));
  const message = `${asked}; hãy chọn rồi chạy lại với --${option}="${key}=MÃ", mã là một trong: ${codes}`;
  return { ...question, message };
}
