import { expect, test } from 'vitest';
import { checkLocality } from '../../src/checks/run.ts';
import { localityWith, localityWithRows } from './locality-fixture.ts';
import { tagsOfRows, tagsWith } from './messages-of.ts';

const last = '2024-02-20,\n';
const figure = (area: string, value: string) =>
  `so-ho-ngheo,${area},2023,chuan-thu,result,${value},,,,,bao-cao-2023,,,\n`;
const tagsOf = (...rows: string[]) =>
  tagsWith('data/observations.csv', last, `${last}${rows.join('')}`);

test('checkSmallCounts(ward) hides 1 to 4 households; 0 and 5 are shown', () => {
  expect(tagsOf(figure('phuong-b', '4'))).toEqual(['small-count']);
  expect(tagsOf(figure('phuong-b', '0'))).toEqual([]);
  expect(tagsOf(figure('phuong-b', '5'))).toEqual([]);
});

test('checkSmallCounts(town) is wide enough to be told', () => {
  expect(tagsOf(figure('thi-xa-thu', '3'))).toEqual([]);
});

test('checkSmallCounts(hidden part) may stand beside its whole when another part is hidden too', () => {
  const hidden = 'so-ho-ngheo,phuong-b,2023,chuan-thu,result,,suppressed,,,,,,,\n';
  expect(tagsOf(figure('thi-xa-thu', '9'), hidden)).toEqual([]);
  expect(tagsOf(figure('thi-xa-thu', '9'), figure('phuong-b', '7'))).toEqual([
    'hidden-by-subtraction',
  ]);
});

/** Valid locality in which phường A, whose count is hidden, is the only unit of its town. */
const onlyUnit = () =>
  localityWith(
    'data/areas.csv',
    'phuong-b,4,Phường B,ward,,thi-xa-thu',
    'phuong-b,4,Phường B,ward,,tinh-thu',
  );

test('checkSmallCounts(hidden only part of a shown whole) is not hidden', () => {
  const files = localityWithRows({ observations: [figure('thi-xa-thu', '9').trim()] }, onlyUnit());
  expect(checkLocality(files).problems.map(({ tag }) => tag)).toEqual(['hidden-by-subtraction']);
  expect(checkLocality(onlyUnit()).problems).toEqual([]);
});

test('checkSmallCounts(only listed town of a province) has sisters that are not listed', () => {
  expect(
    tagsOfRows({
      observations: ['so-ho-ngheo,thi-xa-thu,2023,chuan-thu,result,,suppressed,,,,,,,'],
    }),
  ).toEqual([]);
});

test('checkSmallCounts(units that no longer exist) hide nothing', () => {
  const areas = ['phuong-c,6,Phường C,ward,,thi-xa-thu,,2022-06-30,phuong-b,,,,,'];
  const observations = ['thi-xa-thu', 'phuong-b'].map((area) => figure(area, '9').trim());
  expect(tagsOfRows({ areas, observations })).toEqual(['hidden-by-subtraction']);
});

test('checkSmallCounts(whole that the site computes) is shown too', () => {
  const key = 'so-ho-ngheo/tinh-thu/2023/chuan-thu/result/bao-cao-2023';
  expect(
    tagsOfRows({
      observations: [figure('phuong-b', '9').trim()],
      derivations: [`so-ho-ngheo,thi-xa-thu,2023,chuan-thu,sum,${key}|${key},,Thử.,`],
    }),
  ).toEqual(['hidden-by-subtraction']);
});
