import { expect, test } from 'vitest';
import { messagesWith, tagsWith } from './messages-of.ts';

const row = 'ty-le-ho-ngheo,thi-xa-thu,2023';

test.each([
  ['2025', []],
  ['2025-06', []],
  ['2025-Q2', []],
  ['2025-07', ['period-outside-validity']],
  ['2025-H2', ['period-outside-validity']],
  ['2026', ['period-outside-validity']],
  ['2006', ['period-outside-validity']],
])(
  'checkValidity(figure of %s for an area of 2007-03-01 to 2025-06-30) finds %j',
  (period, tags) => {
    expect(tagsWith('data/observations.csv', row, `ty-le-ho-ngheo,thi-xa-thu,${period}`)).toEqual(
      tags,
    );
  },
);

test('checkValidity(figure that touches the first or last day of its area) is within its time', () => {
  const period = (value: string) => `thi-xa-thu,2,Thị xã Thử,town,,tinh-thu,${value},phuong-moi`;
  const span = period('2007-03-01,2025-06-30');
  expect(tagsWith('data/areas.csv', span, period('2023-12-31,2025-06-30'))).toEqual([]);
  expect(tagsWith('data/areas.csv', span, period('2007-03-01,2023-01-01'))).toEqual([]);
  expect(tagsWith('data/areas.csv', span, period('2007-03-01,2022-12-31'))).toEqual([
    'period-outside-validity',
  ]);
});

test('checkValidity(site.yml) finds a plan that ends before it begins, with its line', () => {
  expect(messagesWith('content/site.yml', 'period_end: 2025', 'period_end: 2021')).toEqual([
    'content/site.yml:18 plan.period_end [ends-before-start] ngày 2021-12-31 đứng trước period_start 2022-01-01; sửa một trong hai ngày',
  ]);
});
