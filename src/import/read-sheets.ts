import { type CrossTable, findCrossTables } from './cross/find-cross-tables.ts';
import type { CrossContext } from './cross/gaps.ts';
import { checkTotalColumns } from './cross/total-columns.ts';
import { type FoundTable, type findTables, tableless } from './find-tables.ts';
import { type Finding, formatFinding } from './finding.ts';
import { groupedTable } from './group-header.ts';
import { isCanonicalForm, readTable } from './read-table.ts';
import type { Upload } from './read-upload.ts';
import type { ImportedTable } from './reading.ts';

/** All tables of the uploads as rows of their nouns. */
export interface ReadSheets {
  tables: ImportedTable[];
  findings: Finding[];
}

/** Reads the sheets that are tables: long ones, those whose rows are grouped, and those that lie across. */
export function readSheets(
  uploads: readonly Upload[],
  found: ReturnType<typeof findTables>,
  context: CrossContext,
): ReadSheets {
  const grouped = found.others.flatMap((other) => groupedTable(other, context) ?? []);
  const long = [...found.tables, ...grouped];
  const known = new Set(long.map(({ sheet }) => sheet));
  const others = found.others.filter(({ sheet }) => !known.has(sheet));
  const crosses = findCrossTables(
    others.map(({ sheet }) => sheet),
    context,
  );
  for (const { sheet } of crosses) known.add(sheet);
  const rest = others.filter(({ sheet }) => !known.has(sheet)).flatMap(({ findings }) => findings);
  const told = new Set([
    ...known,
    ...others.filter((o) => o.findings.length > 0).map((o) => o.sheet),
  ]);
  const read = [
    ...long.map((table) => readLong(table, context)),
    ...crosses.map((cross) => readCross(cross, context)),
  ];
  return {
    tables: read.flatMap(({ tables }) => tables),
    findings: [...rest, ...tableless(uploads, told), ...read.flatMap(({ findings }) => findings)],
  };
}

function readLong({ sheet, header }: FoundTable, context: CrossContext): ReadSheets {
  const isCanonical = isCanonicalForm(header, sheet.separator);
  const { table, findings } = readTable(sheet.grid, header, { ...context, isCanonical });
  return { tables: [table], findings };
}

/** What is said of the whole sheet is said for each of its columns of numbers, and told once. */
function readCross(
  { sheet, header, slices, findings }: CrossTable,
  context: CrossContext,
): ReadSheets {
  const read = slices.map((slice) =>
    readTable(sheet.grid, slice, { ...context, isCanonical: false }),
  );
  const tables = read.map(({ table }) => table);
  const { units, options } = context;
  const totals =
    tables.length === 0
      ? []
      : checkTotalColumns({ grid: sheet.grid, header, tables, units, options });
  const all = [...findings, ...read.flatMap((result) => result.findings), ...totals];
  return { tables, findings: [...new Map(all.map((f) => [formatFinding(f), f])).values()] };
}
