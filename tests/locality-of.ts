import { checkLocality } from '../src/checks/run.ts';
import type { Locality } from '../src/plan/locality.ts';

/**
 * A locality's files, checked and read.
 * @throws Error when they have a problem.
 */
export function localityOf(files: ReadonlyMap<string, Uint8Array>): Locality {
  const { locality, problems } = checkLocality(files);
  if (locality === null) throw new Error(problems.map(({ message }) => message).join('\n'));
  return locality;
}
