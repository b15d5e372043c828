import { checkLocality } from '../../src/checks/run.ts';
import type { Locality } from '../../src/plan/locality.ts';
import { validLocality } from '../checks/locality-fixture.ts';

/** The small locality without a fault, as the exporters get it. */
export function checkedLocality(): Locality {
  const { locality } = checkLocality(validLocality());
  if (locality === null) throw new Error('The valid locality has problems');
  return locality;
}
