import type { Area } from '../model/area.ts';
import { dayOf, partsByDay } from '../model/area-parts.ts';
import { derivedKey } from '../model/derive.ts';
import { keyOf } from '../model/noun.ts';
import { type Observation, observations } from '../model/observation.ts';
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

/** One hidden part beside its shown whole and shown other parts is not hidden; nor is an only part. */
function checkSubtraction(context: Context): Problem[] {
  const { typed } = context;
  const hiddenRows = typed.tables.observations.filter(({ absence }) => absence === 'suppressed');
  if (hiddenRows.length === 0) return [];
  const partsOf = partsByDay(typed.tables.areas, context.site?.value.place.area);
  const areas = new Map(typed.tables.areas.map((area) => [area.id, area]));
  const isShown = shownFigures(context);
  const lacking = new Map<string, readonly Area[]>();
  return hiddenRows
    .filter((row) => {
      const area = areas.get(row.area);
      const whole = area?.parent ?? null;
      if (area === undefined || whole === null || !isShown(row, whole)) return false;
      const day = dayOf(row.period, area);
      const key = `${seriesOf(row, whole)}/${day}`;
      const hidden =
        lacking.get(key) ?? firstTwo(partsOf(whole, day), ({ id }) => !isShown(row, id));
      lacking.set(key, hidden);
      return partsOf(whole, day).length > 0 && hidden.every(({ id }) => id === row.area);
    })
    .map((row) => {
      const message =
        'số đã ẩn vẫn tính ra được: tổng và mọi phần khác đều hiện; ẩn thêm một phần nữa, hoặc ẩn tổng nếu chỉ có một phần';
      return problemAt(placeOf(typed.rowOf(row), 'absence'), 'hidden-by-subtraction', message);
    });
}

/** Tells whether a figure like a row's is shown for another area, typed or computed by the site. */
function shownFigures({ typed }: Context): (row: Observation, area: string) => boolean {
  const { observations: rows, derivations } = typed.tables;
  const shown = new Set([
    ...rows.filter(({ value }) => value !== null).map((row) => seriesOf(row, row.area)),
    ...derivations.map(derivedKey),
  ]);
  return (row, area) =>
    shown.has(seriesOf(row, area)) || shown.has(seriesOf({ ...row, nature: 'derived' }, area));
}

/** Two are enough to know that there is more than one. */
function firstTwo<T>(items: readonly T[], isWanted: (item: T) => boolean): T[] {
  const found: T[] = [];
  for (const item of items) {
    if (isWanted(item)) found.push(item);
    if (found.length === 2) break;
  }
  return found;
}

const placeOf = (row: number, column: string) => ({ file: 'data/observations.csv', row, column });

const seriesOf = (row: Observation, area: string): string =>
  keyOf(observations, { ...row, area, document: null });
