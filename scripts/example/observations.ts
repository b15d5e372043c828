import type { Observation } from '../../src/model/observation.ts';
import { foreseenFigures } from './foreseen-figures.ts';
import { householdFigures } from './household-figures.ts';
import { openedFigures } from './opened-figures.ts';
import { peopleFigures } from './people-figures.ts';
import { provinceFigures, withConflict } from './province-figures.ts';
import type { Random } from './random.ts';
import type { Setting } from './setting.ts';
import { townFigures } from './town-figures.ts';

/** Every figure and every named absence of the history. */
export function makeObservations(setting: Setting, random: Random): Observation[] {
  const rows = [
    ...householdFigures(setting),
    ...peopleFigures(setting, random),
    ...openedFigures(setting, random),
    ...townFigures(setting),
    ...foreseenFigures(setting),
    ...provinceFigures(setting),
  ];
  return withConflict(rows, setting);
}
