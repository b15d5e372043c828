import type { Field } from '../../model/noun.ts';
import { errorAt, type Finding, noticeAt } from '../finding.ts';
import { columnLetters, type Grid, spotOf } from '../grid.ts';
import { answerFor, ask, choicesFor, type Scope, scopedKey } from './answers.ts';
import type { CrossHeader, ValueColumn } from './cross-header.ts';
import type { CrossContext } from './gaps.ts';
import { closedGap, neededFields } from './gaps.ts';

/** The answer that leaves a column out. */
const ignored = 'ignore';

/** Gives columns whose words are not understood the meaning that the steward answers, or asks for it. */
export function giveMeanings(
  scope: Scope,
  header: CrossHeader,
  { context, grouped }: { context: CrossContext; grouped: readonly string[] },
): { header: CrossHeader; findings: Finding[] } {
  const findings: Finding[] = [];
  const asked = new Set<string>();
  const values = header.values.flatMap((value): ValueColumn[] => {
    if (value.unknown.length === 0) return [value];
    const words = value.unknown.join(' / ');
    const lacking = lackingFields(header, value, grouped).filter(
      (field) => closedGap(scope, field, { header, context }) === null,
    );
    const answer = answerFor(scope, words, context.options.meanings);
    const known = answer === undefined ? null : meant(answer, lacking, context);
    if (known !== null) return [{ ...value, unknown: [], said: { ...value.said, ...known } }];
    const spot = spotOfValue(scope.grid, value);
    if (answer === ignored) {
      findings.push(noticeAt(spot, 'heading-ignored', `cột "${value.heading}" không lấy vào bảng`));
      return [];
    }
    if (asked.has(words)) return [value];
    asked.add(words);
    findings.push(question(scope, value, { words, lacking, context }));
    return [value];
  });
  return { header: { ...header, values }, findings };
}

/** Where a column of numbers is named. */
export function spotOfValue(grid: Grid, { index, heading, row }: ValueColumn) {
  return { ...spotOf(grid), row, column: `${columnLetters(index)} "${heading}"` };
}

/** Fields with codes to choose from that neither the rows nor the column's other words name. */
function lackingFields(
  header: CrossHeader,
  { said }: ValueColumn,
  grouped: readonly string[],
): Field[] {
  const inRows = new Set([...header.columns.map(({ field }) => field?.name), ...grouped]);
  return neededFields(header).filter(
    ({ name, type }) =>
      !inRows.has(name) &&
      !(name in said) &&
      !['document', 'standard'].includes(name) &&
      (type.references !== undefined || type.categories !== undefined),
  );
}

function meant(
  answer: string,
  lacking: readonly Field[],
  { names }: CrossContext,
): Record<string, string> | null {
  const found = lacking.filter(({ type }) =>
    type.references === undefined
      ? Object.hasOwn(type.categories ?? {}, answer)
      : names.has(type.references, answer),
  );
  const [field] = found;
  return field === undefined || found.length > 1 ? null : { [field.name]: answer };
}

function question(
  scope: Scope,
  value: ValueColumn,
  { words, lacking, context }: { words: string; lacking: readonly Field[]; context: CrossContext },
): Finding {
  const spot = spotOfValue(scope.grid, value);
  const key = scopedKey(scope, words);
  const choices = lacking.flatMap((field) => choicesFor(field, context.names, []));
  if (choices.length === 0) {
    const message = `không hiểu tên cột số "${words}"; sửa tên, xóa cột, hoặc bỏ qua bằng --heading="${key}=${ignored}"`;
    return errorAt(spot, 'unknown-column', message);
  }
  return ask(spot, 'which-heading', {
    asked: `tên cột "${words}" không phải là tên trong danh mục nào; cột này là gì`,
    key,
    choices: [...choices, [ignored, 'bỏ qua cột này']],
  });
}
