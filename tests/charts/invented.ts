import { barChart } from '../../src/charts/bar-chart.ts';
import type { Value } from '../../src/charts/chart-options.ts';
import { type LinePoint, lineChart, type PointMark } from '../../src/charts/line-chart.ts';
import { pairChart } from '../../src/charts/pair-chart.ts';
import { slopeChart } from '../../src/charts/slope-chart.ts';
import { spark } from '../../src/charts/spark.ts';
import { stripChart } from '../../src/charts/strip-chart.ts';
import type { Svg } from '../../src/charts/svg.ts';
import { tileLayout } from '../../src/charts/tile-layout.ts';
import { tileMap } from '../../src/charts/tile-map.ts';
import { timelineChart } from '../../src/charts/timeline-chart.ts';
import type { StatusShape } from '../../src/model/status/shape.ts';
import { formatPlain } from '../../src/words/format.ts';

/** Charts of invented figures; each is stored as a picture, wide and narrow. */
export const pictures: Record<string, (width: number) => Svg> = {
  'line-goal': (width) => lineGoal(width),
  'line-natures': (width) => lineNatures(width),
  'line-near-hundred': (width) => lineNearHundred(width),
  'bar-money': (width) => barMoney(width),
  'bar-areas': (width) => barAreas(width),
  'slope-areas': (width) => slopeAreas(width),
  'tile-map': (width) => tiles(width),
  strip: (width) => strip(width),
  'pair-money': (width) => pairMoney(width),
  timeline: (width) => days(width),
};

export const unknown: Value = { value: null, label: 'chưa tìm thấy số liệu công bố' };
export const known = (value: number): Value => ({ value, label: formatPlain(value) });
export const point = (
  x: number,
  value: number | null,
  mark: PointMark = 'published',
): LinePoint => ({ x, value, label: value === null ? '' : formatPlain(value), mark });

const base = (id: string, width: number) => ({
  id: `${id}-${width}`,
  width,
  title: 'Số liệu minh họa',
  description: 'Hình vẽ bằng số bịa để thử.',
});

function lineGoal(width: number): Svg {
  const points = [point(2021, 742, 'baseline'), point(2022, 679), point(2024, 512, 'preliminary')];
  return lineChart([{ name: 'Thị xã Ví Dụ', colour: 'var(--chart-1)', points }], {
    ...base('line-goal', width),
    height: 300,
    missing: [2023],
    goal: { x: 2025, value: 371, label: 'đích 371' },
    path: { from: { x: 2021, value: 742 }, to: { x: 2025, value: 371 } },
  });
}

function lineNatures(width: number): Svg {
  const old = [point(2020, 3.51), point(2021, 2.96)];
  const first = [
    point(2021, 4.68, 'derived'),
    point(2022, 3.79, 'derived'),
    point(2023, 3.04),
    point(2024, 2.4, 'preliminary'),
    point(2025, 1.9, 'estimate'),
    point(2026, 1.5, 'foreseen'),
  ];
  const second = [point(2021, 5.2), point(2022, 4.03), point(2023, 2.93), point(2024, 1.93)];
  return lineChart(
    [
      { name: 'Tỉnh Ví Dụ', colour: 'var(--chart-1)', points: old, muted: true },
      { name: 'Tỉnh Ví Dụ', colour: 'var(--chart-1)', points: first },
      { name: 'Cả nước', colour: 'var(--chart-2)', points: second },
    ],
    { ...base('line-natures', width), height: 320, breaks: [{ x: 2021.5, label: 'đổi chuẩn đo' }] },
  );
}

function lineNearHundred(width: number): Svg {
  const points = [point(2022, 96.2), point(2023, 97.05), point(2024, 98.4), point(2025, 99.96)];
  return lineChart([{ name: '', colour: 'var(--chart-1)', points }], {
    ...base('line-near-hundred', width),
    height: 280,
    baselineZero: false,
    axisNote: (start) => `Trục dọc bắt đầu từ ${start}%, không từ 0.`,
    goal: { x: 2025, value: 100, label: 'đích 100%' },
  });
}

function barMoney(width: number): Svg {
  const group = (name: string, values: (number | null)[]) => ({
    name,
    bars: values.map((value) => (value === null ? unknown : known(value))),
  });
  const groups = [
    group('2022', [1200, 1180, 1180, 1022.5]),
    group('2023', [2400, 2350, 2410, 2206]),
    group('2024', [3400, 3400, null, 2108]),
    group('2025', [3100, null, null, null]),
  ];
  const kinds = [
    { name: 'kế hoạch', colour: 'var(--chart-2)', fill: 'hollow' },
    { name: 'giao', colour: 'var(--chart-2)', fill: 'light' },
    { name: 'điều chỉnh', colour: 'var(--chart-2)' },
    { name: 'giải ngân', colour: 'var(--chart-1)' },
  ] as const;
  return barChart(groups, { ...base('bar-money', width), kinds });
}

function barAreas(width: number): Svg {
  const groups = [
    { name: 'Phường Sông', bars: [known(71), known(54)] },
    { name: 'Phường Núi', bars: [known(84), known(31)] },
    { name: 'Xã Gò', bars: [known(66), { value: null, label: 'ẩn' }] },
  ];
  const kinds = [
    { name: 'hộ nghèo', colour: 'var(--chart-1)' },
    { name: 'hộ cận nghèo', colour: 'var(--chart-2)', fill: 'light' },
  ] as const;
  return barChart(groups, { ...base('bar-areas', width), kinds });
}

function slopeAreas(width: number): Svg {
  const row = (name: string, [baseline, now, target]: (number | null)[]) => ({
    name,
    baseline: baseline == null ? unknown : known(baseline),
    now: now == null ? unknown : known(now),
    target: target == null ? unknown : known(target),
  });
  const rows = [
    row('Phường Sông', [142, 71, 71]),
    row('Phường Núi', [120, 84, 60]),
    row('Phường Đồng', [118, 92, 59]),
    row('Phường Chợ Trên', [117, 96, 58.5]),
    row('Phường Bến', [125, null, 62.5]),
    row('Xã Gò', [120, 66, 60]),
  ];
  const columns = { baseline: 'đầu kỳ, 2021', now: 'mới nhất, 2024', target: 'đích, 2025' };
  return slopeChart(rows, { ...base('slope-areas', width), columns });
}

export const centres = [
  { id: 'nui', lon: 105.688, lat: 18.562 },
  { id: 'song', lon: 105.689, lat: 18.545 },
  { id: 'cho', lon: 105.706, lat: 18.538 },
  { id: 'dong', lon: 105.705, lat: 18.521 },
  { id: 'ben', lon: 105.732, lat: 18.521 },
  { id: 'go', lon: 105.691, lat: 18.507 },
];

export const shapes: StatusShape[] = [
  { status: 'met', share: 1 },
  { status: 'on-track', share: 0.62 },
  { status: 'behind', share: 0.35 },
  { status: 'not-met', share: 0.4 },
  { status: 'not-enough-data', share: null },
  { status: 'not-quantified', share: null },
  { status: 'inconclusive', share: null },
  { status: 'on-track', share: null },
  { status: 'behind', share: null },
  { status: 'behind', share: -0.2 },
];

function tiles(width: number): Svg {
  const names = [
    'Phường Núi',
    'Phường Sông',
    'Phường Chợ Trên',
    'Phường Đồng',
    'Phường Bến',
    'Xã Gò',
  ];
  const values = ['31 hộ', '54 hộ', '92 hộ', '1.120 hộ', unknown.label, 'không định lượng'];
  const drawn = tileLayout(centres).map((place, index) => ({
    ...place,
    name: names[index] ?? '',
    value: values[index] ?? '',
    shape: shapes[index] ?? { status: 'met' as const, share: 1 },
    title: `${names[index]}: ${values[index]}`,
    href: `/dia-ban/${place.id}/`,
  }));
  return tileMap(drawn, base('tile-map', width));
}

function strip(width: number): Svg {
  const cells = Array.from({ length: 18 }, (_, index) => ({
    label: String(index + 1),
    shape: shapes[index % shapes.length] ?? { status: 'met' as const, share: 1 },
    lit: index < 14,
  }));
  return stripChart(cells, base('strip', width));
}

/** A tiny line with a gap. */
export const tinyLine = (): Svg =>
  spark(
    [
      { x: 2021, value: 742 },
      { x: 2022, value: 679 },
      { x: 2023, value: null },
      { x: 2024, value: 600 },
      { x: 2025, value: 512 },
    ],
    { id: 'spark', title: 'Từ 742 còn 512' },
  );

function pairMoney(width: number): Svg {
  const share = (value: number): Value => ({ value, label: `${formatPlain(value * 100)}%` });
  const rows = [
    {
      name: 'Tiểu dự án 4.1: người lao động qua đào tạo',
      first: share(0.91),
      second: share(0.505),
    },
    { name: 'Dự án 2: mô hình nhóm sinh kế', first: share(0.3), second: share(1) },
    { name: 'Dự án 9: hai phần bằng nhau', first: share(0), second: share(0) },
    { name: 'Dự án 10: cả hai đều hết', first: share(1), second: share(1) },
    { name: 'Dự án 7', first: share(0.4), second: unknown },
    { name: 'Dự án 8', first: unknown, second: unknown },
  ];
  return pairChart(rows, {
    ...base('pair-money', width),
    marks: ['tiền', 'kết quả'],
    ends: ['0%', '100%'],
  });
}

function days(width: number): Svg {
  const at = (x: number, isAssumed = false) => ({ x, isAssumed });
  const lanes = [
    { name: 'văn bản ban hành: 3 mốc, 1 trước năm 2023', days: [at(2023.1), at(2025.5)] },
    { name: 'hạn gửi báo cáo: 2 mốc', days: [at(2024.08, true), at(2025.08)] },
    { name: 'đính chính: 1 mốc', days: [at(2024.3)] },
  ];
  return timelineChart(lanes, {
    ...base('timeline', width),
    from: 2023,
    to: 2028.1,
    band: { from: 2023, to: 2028, label: 'thời kỳ kế hoạch' },
    marks: [
      { x: 2025.5, label: 'địa bàn sáp nhập 01/07/2025' },
      { x: 2026.5, label: 'ngày xét 30/06/2026' },
    ],
  });
}
