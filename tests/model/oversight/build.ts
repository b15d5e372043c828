import type { Agency } from '../../../src/model/agency.ts';
import type { Area } from '../../../src/model/area.ts';
import type { BudgetLine } from '../../../src/model/budget-line.ts';
import type { Duty } from '../../../src/model/duty.ts';
import type { Indicator } from '../../../src/model/indicator.ts';
import type { Link } from '../../../src/model/link.ts';
import type { Observation } from '../../../src/model/observation.ts';
import type { OversightSources } from '../../../src/model/oversight/sources.ts';
import type { Project } from '../../../src/model/project.ts';
import type { ReportDue } from '../../../src/model/report-due.ts';
import type { Site } from '../../../src/model/site.ts';
import type { Target } from '../../../src/model/target.ts';

/** Rows for tests, with what each one needs and nothing more. */
export const area = (id: string, change: Partial<Area> = {}): Area => ({
  id,
  order: 1,
  name: id,
  kind: 'ward',
  code: null,
  parent: 'town',
  valid_from: null,
  valid_to: null,
  successors: [],
  longitude: null,
  latitude: null,
  document: null,
  place: null,
  note: null,
  ...change,
});

export const agency = (id: string, change: Partial<Agency> = {}): Agency => ({
  id,
  order: 1,
  name: id,
  kind: 'entry',
  clause: 'iv-1',
  area: 'town',
  ended_on: null,
  ended_document: null,
  successors: [],
  note: null,
  ...change,
});

export const indicator = (id: string, change: Partial<Indicator> = {}): Indicator => ({
  id,
  name: id,
  unit: 'hộ',
  decimals: 0,
  direction: 'decrease',
  numerator: id,
  denominator: null,
  denominator_counted: null,
  definition: 'Có.',
  document: null,
  place: null,
  frequency: 'yearly',
  cumulative: false,
  minimum: 0,
  maximum: null,
  note: null,
  ...change,
});

export const target = (id: string, change: Partial<Target> = {}): Target => ({
  id,
  order: 1,
  name: id,
  clause: 'i-1',
  quote: id,
  kind: 'at-least',
  operator: '>=',
  value: 100,
  value_max: null,
  unit: '%',
  indicators: ['rate'],
  or_kind: null,
  or_indicator: null,
  or_value: null,
  baseline_period: '2021',
  baseline_alternatives: [],
  deadline: '2025-12-31',
  deadline_basis: 'stated',
  dimension: 'health',
  original_value: null,
  revised_on: null,
  revised_document: null,
  note: null,
  ...change,
});

export const figure = (
  indicatorId: string,
  areaId: string,
  value: number | null,
  change: Partial<Observation> = {},
): Observation => ({
  indicator: indicatorId,
  area: areaId,
  period: '2023',
  standard: null,
  nature: 'result',
  value,
  absence: value === null ? 'not-published' : null,
  qualifier: null,
  use: null,
  use_reason: null,
  document: 'd',
  place: null,
  published_on: null,
  note: null,
  ...change,
});

export const project = (id: string, change: Partial<Project> = {}): Project => ({
  id,
  order: 1,
  level: 'project',
  parent: null,
  number: '1',
  name: id,
  clause: 'ii-1',
  objective: null,
  beneficiaries: null,
  support: null,
  note: null,
  ...change,
});

export const duty = (id: string, change: Partial<Duty> = {}): Duty => ({
  id,
  order: 1,
  agency: 'office',
  clause: 'iv-1',
  quote: 'Chủ trì việc',
  role: 'lead',
  projects: [],
  object: null,
  counterparts: [],
  note: null,
  ...change,
});

export const link = (targetId: string, change: Partial<Link> = {}): Link => ({
  target: targetId,
  project: null,
  agency: null,
  target_quote: 'x',
  clause: 'iv-1',
  quote: 'Chủ trì việc',
  basis: 'editor',
  note: null,
  ...change,
});

export const money = (
  stage: BudgetLine['stage'],
  amount: number | null,
  change: Partial<BudgetLine> = {},
): BudgetLine => ({
  year: 2023,
  project: 'p',
  source: 'central',
  capital_type: 'recurrent',
  stage,
  as_of: '2023-12-31',
  amount,
  absence: amount === null ? 'not-published' : null,
  document: 'd',
  place: null,
  note: null,
  ...change,
});

export const report = (change: Partial<ReportDue> = {}): ReportDue => ({
  agency: 'office',
  kind: 'yearly',
  period: '2023',
  recipient: 'town-office',
  clause: 'end',
  document: null,
  due_on: '2024-01-31',
  due_basis: 'stated',
  assumption: null,
  received_on: null,
  corrected_on: null,
  received_document: null,
  exempt_reason: null,
  note: null,
  ...change,
});

const site: Site = {
  title: 'Trang thử',
  tagline: 'Thử',
  description: 'Một trang thật nhỏ, không có thật, chỉ để thử các phép tính giám sát.',
  site_url: 'https://thu.example',
  illustrative: true,
  official: false,
  publisher: { name: 'Nhóm thử', email: null },
  feedback: { email: null, issue_url: null },
  place: { name: 'thị xã Thử', area: 'town' },
  context_areas: [],
  plan: {
    title: 'Kế hoạch thử',
    document: 'plan',
    period_start: '2022-01-01',
    period_end: '2025-12-31',
    reports_to: 'town-office',
    reports_clause: 'end',
    publish_clause: null,
    parts: { aims: 'i', projects: 'ii', money: 'iii', organisation: 'iv' },
  },
  assessment_date: '2025-06-30',
  information_law: null,
  days_off: [],
  standards: {},
  home_chart: null,
};

/** Sources with a town of two wards and nothing else but what is given. */
export const sources = (
  change: Partial<OversightSources> = {},
  siteChange: Partial<Site> = {},
): OversightSources => ({
  site: { ...site, ...siteChange },
  clauses: [],
  agencies: [],
  areas: [area('town', { kind: 'town', parent: null }), area('ward-a'), area('ward-b')],
  budget: [],
  comments: [],
  corrections: [],
  documents: [],
  duties: [],
  indicators: [],
  links: [],
  observations: [],
  projects: [],
  reportsDue: [],
  targets: [],
  ...change,
});
