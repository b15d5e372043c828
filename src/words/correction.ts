import type { Agency } from '../model/agency.ts';
import type { Area } from '../model/area.ts';
import { budget, budgetSources, budgetStages, capitalTypes } from '../model/budget-line.ts';
import { type Correction, corrections } from '../model/correction.ts';
import { keyParts } from '../model/corrections-of.ts';
import { fieldMeta } from '../model/field.ts';
import { figureAnchor } from '../model/figure-anchor.ts';
import type { Indicator } from '../model/indicator.ts';
import { fieldsOf } from '../model/noun.ts';
import { nouns } from '../model/nouns.ts';
import type { Project } from '../model/project.ts';
import { reportKinds } from '../model/report-due.ts';
import type { Target } from '../model/target.ts';
import { indicatorIds } from '../model/target-figures.ts';
import {
  formatDate,
  formatNumber,
  formatPeriod,
  formatPlain,
  lowerFirst,
  withUnit,
} from './format.ts';
import { projectLabel } from './project.ts';

/** The tables that a corrected row is named from. */
export interface CorrectionTables {
  agencies: readonly Agency[];
  areas: readonly Area[];
  indicators: readonly Indicator[];
  projects: readonly Project[];
  targets: readonly Target[];
}

/** What a correction speaks of: its name in words, and the page and section where it stands. */
export interface CorrectedThing {
  words: string;
  address: `/${string}`;
}

/**
 * Names what was corrected.
 * @param planArea id of the area of the plan, whose figures stand on the pages of the commitments.
 */
export function correctedThing(
  { dataset, row }: Correction,
  tables: CorrectionTables,
  planArea: string,
): CorrectedThing {
  const parts = keyParts(nouns[dataset], row);
  switch (dataset) {
    case 'observations':
      return correctedFigure(row, tables, planArea);
    case 'budget':
      return correctedMoney(row, tables);
    case 'reports-due':
      return correctedReport(parts, tables);
    case 'targets':
      return {
        words: nameOf(tables.targets, parts['id']),
        address: `/chi-tieu/${parts['id']}/`,
      };
  }
}

type Parts = Readonly<Record<string, string>>;

function correctedFigure(row: string, tables: CorrectionTables, planArea: string): CorrectedThing {
  const { indicator = '', area = '', period = '' } = keyParts(nouns.observations, row);
  const anchor = figureAnchor(row);
  const target = tables.targets.find((one) => indicatorIds(one).includes(indicator));
  const names = [nameOf(tables.indicators, indicator), nameOf(tables.areas, area)];
  return {
    words: `${names.join(', ')}, ${formatPeriod(period)}`,
    address:
      area === planArea && target !== undefined
        ? `/chi-tieu/${target.id}/#${anchor}`
        : `/dia-ban/${area}/#${anchor}`,
  };
}

function correctedMoney(row: string, { projects }: CorrectionTables): CorrectedThing {
  const parts = keyParts(budget, row);
  const { year = '', project = '', as_of = '' } = parts;
  const owner = projects.find(({ id }) => id === project);
  const words = [
    owner === undefined ? project : projectLabel(owner),
    labelOf(budgetSources, parts['source']),
    labelOf(capitalTypes, parts['capital_type']),
    `${labelOf(budgetStages, parts['stage'])} năm ${year}, tính đến ${formatDate(as_of)}`,
  ];
  return { words: words.join(', '), address: `/du-an/${project}/#${figureAnchor(row)}` };
}

function correctedReport(parts: Parts, { agencies }: CorrectionTables): CorrectedThing {
  const { agency = '', kind, period = '' } = parts;
  const words = [nameOf(agencies, agency), labelOf(reportKinds, kind), formatPeriod(period)];
  return { words: words.join(', '), address: `/co-quan/${agency}/#bao-cao` };
}

const labelOf = (labels: Readonly<Record<string, string>>, code = ''): string =>
  labels[code] ?? code;

function nameOf(rows: readonly { id: string; name: string }[], id = ''): string {
  return rows.find((row) => row.id === id)?.name ?? id;
}

/** Name of the corrected column, for readers: `giá trị`, `ngày nhận`. */
export function correctedField({ dataset, field }: Correction): string {
  const found = fieldsOf(nouns[dataset]).find(({ name }) => name === field);
  return lowerFirst(found?.title ?? field);
}

/** Old and new value as readers write them: numbers with their unit, days; an empty cell by its name. */
export function correctedValues(
  correction: Correction,
  { indicators }: Pick<CorrectionTables, 'indicators'>,
): { before: string; after: string } {
  const { dataset, row, old_value, new_value } = correction;
  const id = keyParts(nouns[dataset], row)['indicator'];
  const indicator =
    dataset === 'observations' ? indicators.find((one) => one.id === id) : undefined;
  const words = (value: string | null): string => valueWords(value, correction, indicator);
  return { before: words(old_value), after: words(new_value) };
}

function valueWords(
  value: string | null,
  { dataset, field }: Correction,
  indicator: Indicator | undefined,
): string {
  if (value === null) return 'ô trống';
  const type = fieldsOf(nouns[dataset]).find(({ name }) => name === field)?.type;
  if (type?.name === 'date') return formatDate(value);
  if (type?.name === 'category') return type.categories?.[value] ?? value;
  if (type?.name !== 'number' || !Number.isFinite(Number(value))) return value;
  if (dataset === 'budget') return withUnit(formatPlain(Number(value)), amountUnit);
  if (indicator === undefined) return formatPlain(Number(value));
  return withUnit(formatNumber(Number(value), indicator.decimals), indicator.unit);
}

const amountUnit = fieldMeta(budget.schema.shape.amount).unit ?? '';

/** First sentence of the page of corrections. */
export function correctionsSentence(count: number): string {
  if (count === 0) return `Chưa có ${lowerFirst(corrections.title)} nào.`;
  return count === 1 ? 'Một giá trị đã được sửa.' : `${formatNumber(count)} giá trị đã được sửa.`;
}

/** What a mark beside a number says to those who hear it: it begins with the mark's own words. */
export function markLabel(mark: string, { corrected_on, reason }: Correction): string {
  return `${mark} ngày ${formatDate(corrected_on)}: ${reason}`;
}

/**
 * The mark itself; several corrections of one number are told apart.
 * @param isSum the number was summed from several rows, of which one was mended.
 */
export function markWords(index: number, count: number, isSum = false): string {
  const words = isSum ? 'gồm số đã sửa' : 'đã sửa';
  return count === 1 ? words : `${words} ${index + 1}`;
}
