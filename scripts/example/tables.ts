import type { z } from 'zod';
import { budget } from '../../src/model/budget-line.ts';
import { comments } from '../../src/model/comment.ts';
import { corrections } from '../../src/model/correction.ts';
import { cellText, type RawRow, writeTable } from '../../src/model/csv.ts';
import { derivations } from '../../src/model/derivation.ts';
import { feedback } from '../../src/model/feedback-item.ts';
import type { Indicator } from '../../src/model/indicator.ts';
import { fieldsOf, fileOf, type Noun } from '../../src/model/noun.ts';
import { type Observation, observations } from '../../src/model/observation.ts';
import { reportsDue } from '../../src/model/report-due.ts';
import { makeBudget } from './budget.ts';
import { makeCorrections } from './corrections.ts';
import { makeDerivations } from './derivations.ts';
import { makeObservations } from './observations.ts';
import { seededRandom } from './random.ts';
import { feedbackItems, makeComments } from './replies.ts';
import { makeReports } from './reports.ts';
import type { Setting } from './setting.ts';

/** The nouns whose tables are made; the others are written by hand. */
export const madeNouns: readonly Noun[] = [
  observations,
  budget,
  reportsDue,
  comments,
  corrections,
  feedback,
  derivations,
];

/** Each part draws from its own numbers, so that a change of one leaves the others as they were. */
const seeds = { observations: 2023, budget: 2024, reports: 2025 } as const;

/** The made files: name under `data/` and text. */
export function makeTables(setting: Setting): Map<string, string> {
  const figures = makeObservations(setting, seededRandom(seeds.observations));
  const lines = makeBudget(seededRandom(seeds.budget));
  const reports = makeReports(setting, seededRandom(seeds.reports));
  return new Map([
    [fileOf(observations), figuresText(figures, setting.locality.tables.indicators)],
    fileWith(budget, lines),
    fileWith(reportsDue, reports),
    fileWith(comments, makeComments(setting, figures)),
    fileWith(corrections, makeCorrections(setting, figures, lines)),
    fileWith(feedback, feedbackItems),
    fileWith(derivations, makeDerivations(setting, figures)),
  ]);
}

function fileWith<S extends z.ZodObject>(
  noun: Noun<S>,
  rows: readonly z.infer<S>[],
): [string, string] {
  return [
    fileOf(noun),
    writeTable(
      noun,
      rows.map((row) => cellsOf(noun, row)),
    ),
  ];
}

function cellsOf(noun: Noun, row: Readonly<Record<string, unknown>>): RawRow {
  return Object.fromEntries(fieldsOf(noun).map(({ name }) => [name, cellText(row[name])]));
}

/** A figure is written with its indicator's decimals; a rounded one ("khoảng 3") as it is told. */
function figuresText(rows: readonly Observation[], indicators: readonly Indicator[]): string {
  const decimals = new Map(indicators.map((indicator) => [indicator.id, indicator.decimals]));
  const cells = rows.map((row) => {
    if (row.value === null || row.qualifier !== null) return cellsOf(observations, row);
    const value = row.value.toFixed(decimals.get(row.indicator) ?? 0);
    return { ...cellsOf(observations, row), value };
  });
  return writeTable(observations, cells);
}
