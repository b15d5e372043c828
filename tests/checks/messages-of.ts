import { formatProblem } from '../../src/checks/problem.ts';
import { checkLocality } from '../../src/checks/run.ts';
import { localityWith, localityWithRows, type RowsByTable } from './locality-fixture.ts';

/** Messages that one change in one file of the valid locality brings about. */
export function messagesWith(file: string, found: string, replacement: string): string[] {
  return checkLocality(localityWith(file, found, replacement)).problems.map(formatProblem);
}

/** Tags that one change in one file of the valid locality brings about. */
export function tagsWith(file: string, found: string, replacement: string): string[] {
  return checkLocality(localityWith(file, found, replacement)).problems.map(({ tag }) => tag);
}

/** Messages when these rows stand at the end of tables of the valid locality. */
export function messagesOfRows(rows: RowsByTable): string[] {
  return checkLocality(localityWithRows(rows)).problems.map(formatProblem);
}

/** Tags when these rows stand at the end of tables; a warning's tag with a question mark behind it. */
export function tagsOfRows(rows: RowsByTable): string[] {
  return checkLocality(localityWithRows(rows)).problems.map(({ tag, severity }) =>
    severity === 'warning' ? `${tag}?` : tag,
  );
}
