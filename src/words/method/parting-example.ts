import { partingOf, partings } from '../../model/oversight/money-and-results.ts';
import { outputOf } from '../../model/oversight/output.ts';
import { spendingOf } from '../../model/oversight/spending.ts';
import { capitalise, formatPlain } from '../format.ts';
import { shareWords } from '../money.ts';
import { makeExample } from './example.ts';
import { exampleLine, exampleYear } from './money-example.ts';

/** Amounts in triệu đồng, and the rate at the end of the year; the way leads from 40% in 2022 to 100% in 2025. */
const sketches = [
  { allocated: 100, disbursed: 90, rate: 60 },
  { allocated: 100, disbursed: 80, rate: 68 },
  { allocated: 100, disbursed: 30, rate: 76 },
] as const;

/** What each row of the example says, from left to right. */
function rowOf({ allocated, disbursed, rate }: (typeof sketches)[number]): string[] {
  const lines = [
    exampleLine('p', 'allocated', allocated),
    exampleLine('p', 'disbursed', disbursed),
  ];
  const day = `${exampleYear}-12-31`;
  const spending = spendingOf(lines, { lastYear: exampleYear, assessmentDate: day });
  const { target, verdict } = makeExample({
    name: 'Ví dụ',
    measured: [
      {
        name: 'Ví dụ',
        unit: '%',
        rows: [
          ['2022', 40],
          [String(exampleYear), rate],
        ],
      },
    ],
    assessmentDate: day,
  });
  const output = outputOf(target, verdict);
  if (typeof spending === 'string' || output === null) return [];
  const { parting } = partingOf(spending.share, output.share);
  return [
    formatPlain(allocated),
    formatPlain(disbursed),
    shareWords(spending.share),
    `${formatPlain(rate)}%`,
    shareWords(output.share),
    capitalise(partings[parting]),
  ];
}

/** Three invented pairs of money and result, each compared by the real rule. */
export const partingRows: readonly (readonly string[])[] = sketches.map(rowOf);
