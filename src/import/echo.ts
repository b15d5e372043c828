import { type Finding, isStopping, rowsOf } from './finding.ts';

/** What the checks say only because of something that import has said already, by import's tag. */
const consequences: Partial<Record<Finding['tag'], readonly Finding['tag'][]>> = {
  'which-absence': ['neither-value-nor-absence'],
  'formula-failed': ['neither-value-nor-absence'],
  'doubled-key': ['doubled-key', 'conflict-unsettled'],
};

/** Leaves out what the checks find at a cell, or in a row, where import has already named the cause. */
export function withoutEchoes(own: readonly Finding[], checked: readonly Finding[]): Finding[] {
  const causes = own.filter(isStopping);
  const cells = new Set(causes.flatMap((cause) => rowsOf(cause).map((row) => cellOf(cause, row))));
  return checked.filter((finding) => {
    if (finding.row === null) return true;
    if (finding.column !== null && cells.has(cellOf(finding, finding.row))) return false;
    return !causes.some((cause) => isConsequence(cause, finding));
  });
}

/** Leaves out what is asked about a change where the new value itself is at fault: that is cured first. */
export function withoutFaulty(asked: readonly Finding[], checked: readonly Finding[]): Finding[] {
  const faulty = new Set(
    checked
      .filter(isStopping)
      .flatMap((fault) => (fault.row === null ? [] : [cellOf(fault, fault.row)])),
  );
  return asked.filter(
    (finding) => finding.row === null || !faulty.has(cellOf(finding, finding.row)),
  );
}

const cellOf = ({ file, sheet, column }: Finding, row: number): string =>
  [file, sheet, row, column].join('\n');

function isConsequence(cause: Finding, { file, sheet, row, tag }: Finding): boolean {
  return (
    cause.file === file &&
    cause.sheet === sheet &&
    row !== null &&
    rowsOf(cause).includes(row) &&
    (consequences[cause.tag] ?? []).includes(tag)
  );
}
