import type { Observation } from '../../model/observation.ts';
import type { Target } from '../../model/target.ts';
import { type Example, type Measured, makeExample } from './example.ts';
import { atMost, band, halve } from './worked-examples.ts';

/** Kinds of commitments that have cases of their own. */
export type CaseKind = 'at-least' | 'at-most' | 'halve-since-baseline' | 'yearly-fall-band';

type Rows = Measured['rows'];

/** From the end of 2022 to the end of 2025; a figure of 2025 is looked at after the deadline, others before. */
function specialCase(
  name: string,
  rows: Rows,
  { unit = '%', decimals = 0, ...target }: Partial<Target> & { decimals?: number } = {},
): Example {
  const assessmentDate = rows.some(([period]) => period === '2025') ? '2026-06-30' : '2025-06-30';
  const measured = [{ name, unit: target.kind === band.kind ? '%' : (unit ?? ''), decimals, rows }];
  const own = target.kind === band.kind ? { ...target, unit } : target;
  return makeExample({ name, target: own, measured, assessmentDate });
}

const preliminary: Partial<Observation> = { nature: 'preliminary' };
const oldStandard: Partial<Observation> = { standard: 'cu' };
const homes = { ...halve, unit: 'hộ' };
const fall = { ...band, decimals: 2 };

/** Cases of their own, each judged by the real rule. */
export const specialCases: Readonly<Record<CaseKind, readonly Example[]>> = {
  'at-least': [
    specialCase(
      'Đầu kỳ bằng 0',
      [
        ['2022', 0],
        ['2023', 200],
      ],
      { value: 600, unit: 'người' },
    ),
    specialCase(
      'Đầu kỳ đã ở mức cam kết, giữ được',
      [
        ['2022', 80],
        ['2024', 80],
      ],
      { value: 80 },
    ),
    specialCase(
      'Đầu kỳ đã ở mức cam kết, nay tụt xuống',
      [
        ['2022', 80],
        ['2024', 79],
      ],
      { value: 80 },
    ),
    specialCase(
      'Đi lùi',
      [
        ['2022', 10],
        ['2024', 5],
      ],
      { value: 50 },
    ),
    specialCase(
      'Vượt đích',
      [
        ['2022', 10],
        ['2024', 90],
      ],
      { value: 50 },
    ),
    specialCase('99,96 không phải là 100', [['2025', 99.96]], { decimals: 2 }),
    specialCase('Không có số đầu kỳ, chưa tới đích', [['2024', 60]]),
    specialCase('Không có số đầu kỳ, đã tới đích', [['2024', 100]]),
    specialCase('Số cuối là số sơ bộ', [['2025', 100, preliminary]]),
  ],
  'at-most': [
    specialCase(
      'Đích bằng 0',
      [
        ['2022', 9],
        ['2024', 3],
      ],
      { ...atMost(0), unit: 'hộ' },
    ),
    specialCase(
      'Kém đường thẳng 0,01',
      [
        ['2022', 8],
        ['2024', 3.01],
      ],
      { ...atMost(0.5), decimals: 2 },
    ),
    specialCase(
      'Đo theo hai chuẩn khác nhau',
      [
        ['2022', 8, oldStandard],
        ['2024', 3],
      ],
      { ...atMost(0.5), decimals: 1 },
    ),
    specialCase(
      'Tăng lên thay vì giảm',
      [
        ['2022', 8],
        ['2024', 9],
      ],
      { ...atMost(0.5), decimals: 1 },
    ),
  ],
  'halve-since-baseline': [
    specialCase(
      'Nửa của số lẻ, còn 3',
      [
        ['2022', 7],
        ['2025', 3],
      ],
      homes,
    ),
    specialCase(
      'Nửa của số lẻ, còn 4',
      [
        ['2022', 7],
        ['2025', 4],
      ],
      homes,
    ),
    specialCase(
      'Đầu kỳ bằng 0, nay vẫn 0',
      [
        ['2022', 0],
        ['2024', 0],
      ],
      homes,
    ),
    specialCase(
      'Đầu kỳ bằng 0, nay có 1',
      [
        ['2022', 0],
        ['2024', 1],
      ],
      homes,
    ),
    specialCase('Không có số đầu kỳ', [['2025', 3]], homes),
  ],
  'yearly-fall-band': [
    specialCase(
      'Đúng mép dưới',
      [
        ['2022', 5],
        ['2024', 4],
      ],
      fall,
    ),
    specialCase(
      'Nhanh hơn khoảng',
      [
        ['2022', 5],
        ['2024', 1],
      ],
      fall,
    ),
    specialCase(
      'Chậm hơn khoảng',
      [
        ['2022', 5],
        ['2024', 4.01],
      ],
      fall,
    ),
    specialCase(
      'Tăng lên thay vì giảm',
      [
        ['2022', 5],
        ['2024', 6],
      ],
      fall,
    ),
    specialCase(
      'Còn ít hơn mép dưới',
      [
        ['2022', 0.9],
        ['2024', 0.4],
      ],
      fall,
    ),
    specialCase(
      'Đã về 0',
      [
        ['2022', 0.4],
        ['2024', 0],
      ],
      fall,
    ),
  ],
};
