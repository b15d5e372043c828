import type { Observation } from '../model/observation.ts';
import type { Context } from './context.ts';
import { type Problem, problemAt } from './problem.ts';

/** A count of this many households or fewer, but not none, could point at a family. */
const smallest = 5;

/** Checks that small counts of a ward or commune are hidden, and stay hidden under subtraction. */
export function checkSmallCounts(context: Context): Problem[] {
  return [checkShown(context), checkSubtraction(context)].flat();
}

function checkShown({ typed }: Context): Problem[] {
  const local = new Set(
    typed.tables.areas
      .filter(({ kind }) => kind === 'ward' || kind === 'commune')
      .map(({ id }) => id),
  );
  const households = new Set(
    typed.tables.indicators.filter(({ unit }) => unit === 'hộ').map(({ id }) => id),
  );
  return typed.tables.observations
    .filter(({ area, indicator }) => local.has(area) && households.has(indicator))
    .filter(({ value }) => value !== null && value > 0 && value < smallest)
    .map((row) => {
      const message = `${row.value} hộ ở một phường, xã thì có thể nhận ra từng nhà; bỏ con số và ghi suppressed ở cột absence`;
      return problemAt(placeOf(typed.rowOf(row), 'value'), 'small-count', message);
    });
}

/** One hidden part beside its shown whole and shown other parts is not hidden. */
function checkSubtraction({ typed }: Context): Problem[] {
  const { areas, observations } = typed.tables;
  const parentOf = new Map(areas.map(({ id, parent }) => [id, parent]));
  const shown = new Set(observations.filter(({ value }) => value !== null).map(seriesOf));
  return observations
    .filter(({ absence }) => absence === 'suppressed')
    .filter((row) => {
      const parent = parentOf.get(row.area) ?? null;
      const parts = areas.filter((area) => area.parent === parent && area.id !== row.area);
      const isShown = (area: string) => shown.has(seriesOf({ ...row, area }));
      return (
        parent !== null && parts.length > 0 && [parent, ...parts.map(({ id }) => id)].every(isShown)
      );
    })
    .map((row) => {
      const message =
        'số đã ẩn vẫn tính ra được: tổng và mọi phần khác đều hiện; ẩn thêm một phần nữa';
      return problemAt(placeOf(typed.rowOf(row), 'absence'), 'hidden-by-subtraction', message);
    });
}

const placeOf = (row: number, column: string) => ({ file: 'data/observations.csv', row, column });

const seriesOf = ({ indicator, area, period, standard, nature }: Omit<Observation, 'document'>) =>
  [indicator, area, period, standard, nature].join('/');
