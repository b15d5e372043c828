import { type Status, statuses } from '../status/status.ts';
import { dimensions } from '../vocabulary.ts';
import type { Ledger, LedgerRow } from './ledger.ts';
import type { OversightSources } from './sources.ts';

/** One static list of the ledger: the rows that share one value. */
export interface LedgerList {
  /** Last part of the address: `muc-behind`, `chieu-health`, `co-quan-phong-y-te`, `dia-ban-phuong-a`. */
  id: string;
  kind: 'muc' | 'chieu' | 'co-quan' | 'dia-ban';
  /** Code of the value: a status, a dimension, the id of a body or of an area. */
  value: string;
  words: string;
  rows: LedgerRow[];
}

/** Commitments with one status. */
export function withStatus(rows: readonly LedgerRow[], status: Status): LedgerRow[] {
  return rows.filter(({ verdict }) => verdict?.status === status);
}

/** Commitments of one dimension of poverty. */
export function ofDimension(rows: readonly LedgerRow[], dimension: string): LedgerRow[] {
  return rows.filter(({ target }) => target.dimension === dimension);
}

/** Commitments that are tied to a body, straight or through a project it leads. */
export function ofBody(rows: readonly LedgerRow[], agency: string): LedgerRow[] {
  return rows.filter(({ ties }) => ties.bodies.some((body) => body.agency === agency));
}

/** Commitments that are tied to a project. */
export function ofProject(rows: readonly LedgerRow[], project: string): LedgerRow[] {
  return rows.filter(({ ties }) => ties.projects.some((tie) => tie.project === project));
}

/** Every list with at least one row, by status, dimension and body; then one for each unit. */
export function ledgerLists(
  ledger: Ledger,
  { agencies }: Pick<OversightSources, 'agencies'>,
): LedgerList[] {
  const rows = ledger.rowsOf(ledger.area);
  const make = (kind: LedgerList['kind'], value: string, words: string, own: LedgerRow[]) => ({
    id: `${kind}-${value}`,
    kind,
    value,
    words,
    rows: own,
  });
  return [
    ...statusCodes.map((code) => make('muc', code, statuses[code], withStatus(rows, code))),
    ...Object.entries(dimensions).map(([code, words]) =>
      make('chieu', code, words, ofDimension(rows, code)),
    ),
    ...agencies.map(({ id, name }) => make('co-quan', id, name, ofBody(rows, id))),
    ...ledger.units.map((unit) => make('dia-ban', unit.id, unit.name, ledger.rowsOf(unit))),
  ].filter((list) => list.rows.length > 0);
}

const statusCodes: readonly Status[] = [
  'met',
  'on-track',
  'behind',
  'not-enough-data',
  'not-met',
  'inconclusive',
  'not-quantified',
];
