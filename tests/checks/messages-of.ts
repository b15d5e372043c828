import { formatProblem } from '../../src/checks/problem.ts';
import { checkLocality } from '../../src/checks/run.ts';
import { localityWith } from './locality-fixture.ts';

/** Messages that one change in one file of the valid locality brings about. */
export function messagesWith(file: string, found: string, replacement: string): string[] {
  return checkLocality(localityWith(file, found, replacement)).problems.map(formatProblem);
}

/** Tags that one change in one file of the valid locality brings about. */
export function tagsWith(file: string, found: string, replacement: string): string[] {
  return checkLocality(localityWith(file, found, replacement)).problems.map(({ tag }) => tag);
}
