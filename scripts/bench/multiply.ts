import type { Area } from '../../src/model/area.ts';
import type { Indicator } from '../../src/model/indicator.ts';
import type { Observation } from '../../src/model/observation.ts';
import { unitsOf } from '../../src/model/units.ts';
import type { Tables } from '../../src/plan/locality.ts';
import { between, type Random, seededRandom } from '../example/random.ts';

type Multiplied = Pick<Tables, 'areas' | 'observations'>;

/** Syllables of invented names, with the initials that real names have, some far more often than others. */
const syllables =
  'An Bình Cẩm Châu Diên Đại Đông Gia Giang Hải Hòa Hưng Khánh Kim Lạc Long Lương Minh Mỹ Nam Nghĩa Ngọc Phong Phú Phước Quang Quế Sơn Tam Tân Tây Thái Thanh Thạnh Thịnh Thọ Tiên Trung Tường Uyên Vân Viên Vĩnh Xuân Yên'.split(
    ' ',
  );

/**
 * The areas and figures of a locality with more units under its area, `units` in all. Each new unit gets
 * a figure wherever the area itself has a yearly result in percent.
 */
export function multiply(
  { areas, indicators, observations }: Tables,
  { area, units, seed }: { area: string; units: number; seed: number },
): Multiplied {
  const random = seededRandom(seed);
  const [sample] = areas.filter(({ parent, valid_to }) => parent === area && valid_to === null);
  if (sample === undefined) throw new Error(`${area} has no unit to multiply`);
  const first = 1 + Math.max(...areas.map(({ order }) => order));
  const count = Math.max(0, units - unitsOf({ ...sample, id: area }, areas).length);
  const more = Array.from({ length: count }, (_, index) =>
    madeUnit(sample, { order: first + index, number: index + 1, random }),
  );
  const patterns = patternsOf(area, indicators, observations);
  const figures = more.flatMap(({ id }) => patterns.map((pattern) => like(pattern, id, random)));
  return { areas: [...areas, ...more], observations: [...observations, ...figures] };
}

function madeUnit(
  sample: Area,
  { order, number, random }: { order: number; number: number; random: Random },
): Area {
  const pick = (): string => syllables[Math.floor(random() * syllables.length)] ?? '';
  const name = `${pick()} ${pick()}`;
  return {
    ...sample,
    id: `xa-${slugOf(name)}-${number}`,
    order,
    name: `Xã ${name}`,
    kind: 'commune',
    code: String(number).padStart(5, '0'),
    longitude: Number(between(random, 0, 8).toFixed(2)),
    latitude: Number(between(random, 0, 15).toFixed(2)),
  };
}

function slugOf(name: string): string {
  const plain = name.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
  return plain.replaceAll('đ', 'd').replaceAll(' ', '-');
}

interface Pattern {
  row: Observation;
  indicator: Indicator;
}

function patternsOf(
  area: string,
  indicators: readonly Indicator[],
  observations: readonly Observation[],
): Pattern[] {
  return observations
    .filter((row) => row.area === area && row.value !== null && row.use !== 'not-used')
    .filter(({ nature, period }) => nature === 'result' && /^\d{4}$/.test(period))
    .flatMap((row) =>
      indicators
        .filter(({ id, unit }) => id === row.indicator && unit === '%')
        .map((indicator) => ({ row, indicator })),
    );
}

/** A figure of another area up to a fifth away from its pattern. */
function like({ row, indicator }: Pattern, area: string, random: Random): Observation {
  const value = Math.min(100, (row.value ?? 0) * between(random, 0.8, 1.2));
  const rounded = Number(value.toFixed(indicator.decimals));
  return { ...row, area, value: rounded, use: null, use_reason: null, note: null };
}
