import { expect, test } from 'vitest';
import { checkLocality } from '../../src/checks/run.ts';
import { localityWithRows } from './locality-fixture.ts';

const rowCount = 20_000;
const seconds = 3;

/** The valid locality with many rows more in some of its tables. */
function localityOf(rows: Readonly<Record<string, (index: number) => string>>, count = rowCount) {
  const added = Object.entries(rows).map(([noun, rowAt]) => [
    noun,
    Array.from({ length: count }, (_, index) => rowAt(index)),
  ]);
  return localityWithRows(Object.fromEntries(added));
}

const unit = (index: number) =>
  `don-vi-${index},${index + 10},Đơn vị ${index},ward,,thi-xa-thu,,2025-06-30,phuong-moi,,,,,`;
const figure = (area: string, index: number, value = `${index},`) =>
  `so-ho-ngheo,${area},${1900 + (index % 100)},chuan-thu,result,${value},,,,bao-cao-2023,,,`;
const derived = (index: number) =>
  `so-ho,don-vi-${index},2022,chuan-thu,sum,so-ho/don-vi-${index + 1}/2022/chuan-thu/derived/-|so-ho/tinh-thu/2023/chuan-thu/result/bao-cao-2023,,Thử.,`;

/** Rows that a check with one loop inside another would be slow at, by what is many. */
const cases: Record<string, ReturnType<typeof localityOf>> = {
  'units, each with a figure': localityOf({
    areas: unit,
    observations: (index) => figure(`don-vi-${index}`, 23 + 100 * index),
  }),
  'hidden figures of one place': localityOf({
    areas: unit,
    observations: (index) => figure(`don-vi-${index}`, 23, index % 2 === 0 ? '9,' : ',suppressed'),
  }),
  'unknown codes': localityOf({ observations: (index) => figure(`don-vi-${index}`, index) }),
  'computed figures in one long row': localityOf({ derivations: derived }),
  'areas in one long row': localityOf({
    areas: (index) => unit(index).replace('thi-xa-thu', `don-vi-${index + 1}`),
  }),
  'corrections of rows that are not there': localityOf({
    observations: (index) => figure('tinh-thu', 23, '9,').replace('bao-cao', `bao-cao-${index}`),
    corrections: (index) =>
      `so-${index},observations,so-ho/tinh-thu/${index}/x/result/y,value,62,61,Thử.,2024-05-20,,,`,
  }),
  'amounts of one pocket': localityOf({
    budget: () => '2023,du-an-1,central,recurrent,disbursed,2023-12-31,1300,,bao-cao-2023,,',
  }),
};

test.for(Object.keys(cases))(
  `checkLocality(${rowCount} rows: %s) takes less than ${seconds} seconds`,
  { timeout: 60_000 },
  (name) => {
    const start = process.cpuUsage();
    checkLocality(cases[name] ?? new Map());
    // Time of the processor, not of the clock, so that a busy machine changes little.
    expect(process.cpuUsage(start).user / 1e6).toBeLessThan(seconds);
  },
);

test('checkLocality(200 000 short rows) names each of them', { timeout: 60_000 }, () => {
  const { problems } = checkLocality(localityOf({ needs: () => 'a' }, 200_000));
  expect(problems).toHaveLength(200_000);
});
