import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Status } from '../../../src/model/status/status.ts';
import type { Target } from '../../../src/model/target.ts';
import { judge, judgeAfter, row } from './build.ts';

/** From the worst to the best; "cannot tell" lies between. */
const order: readonly Status[] = [
  'not-met',
  'behind',
  'inconclusive',
  'not-enough-data',
  'on-track',
  'met',
];
const rank = (status: Status): number => order.indexOf(status);

const decimal = fc.integer({ min: 0, max: 20_000 }).map((number) => number / 100);
const change = fc.oneof(
  fc.record<Partial<Target>>({ value: decimal }),
  fc.record<Partial<Target>>({
    kind: fc.constant('at-most' as const),
    operator: fc.constant('<=' as const),
    value: decimal,
  }),
  fc.record<Partial<Target>>({
    kind: fc.constant('halve-since-baseline' as const),
    value: fc.constantFrom(0.5, 0.25, 1),
  }),
  fc.record<Partial<Target>>({
    kind: fc.constant('yearly-fall-band' as const),
    value: fc.constantFrom(0.4, 0.5, 1),
    value_max: fc.constantFrom(1, 2),
  }),
);
const lowerIsBetter = ({ kind }: Partial<Target>): boolean => kind !== undefined;

test('a worse value never gives a better status', () => {
  fc.assert(
    fc.property(change, decimal, decimal, decimal, fc.boolean(), (goal, base, a, b, after) => {
      const [better, worse] = lowerIsBetter(goal)
        ? [Math.min(a, b), Math.max(a, b)]
        : [Math.max(a, b), Math.min(a, b)];
      const year = after ? '2025' : '2024';
      const at = (value: number): number =>
        rank((after ? judgeAfter : judge)([row('2022', base), row(year, value)], goal).status);
      expect(at(worse)).toBeLessThanOrEqual(at(better));
    }),
    { numRuns: 2_000 },
  );
});

test('the order of the rows never matters', () => {
  const rows = fc.array(
    fc
      .tuple(
        fc.constantFrom('2021', '2022', '2023', '2024', '2024-H1'),
        decimal,
        fc.constantFrom('result', 'preliminary', 'estimate', 'forecast'),
        fc.constantFrom('a', 'b'),
        fc.constantFrom('old', 'new'),
      )
      .map(([period, value, nature, document, standard]) =>
        row(period, value, { nature, document, standard }),
      ),
    { maxLength: 8 },
  );
  const shuffled = rows
    .map((list) => [
      ...new Map(list.map((item) => [JSON.stringify({ ...item, value: 0 }), item])).values(),
    ])
    .chain((list) =>
      fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
    );
  fc.assert(
    fc.property(change, shuffled, (goal, [list, mixed]) => {
      expect(judge(mixed, goal)).toEqual(judge(list, goal));
    }),
    { numRuns: 1_000 },
  );
});
