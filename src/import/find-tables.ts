import type { RawRow } from '../model/csv.ts';
import type { NounName } from '../model/nouns.ts';
import { chooseTable, isHelp } from './choose-table.ts';
import type { Reason } from './correction.ts';
import { errorAt, type Finding, isStopping } from './finding.ts';
import { cellAt } from './grid.ts';
import type { Header } from './header.ts';
import type { ImportOptions } from './options.ts';
import type { Sheet, Upload } from './read-upload.ts';
import { readReasons, reasonsHeader } from './reasons.ts';

/** A sheet that is a noun's table. */
export interface FoundTable {
  sheet: Sheet;
  header: Header;
}

/** A sheet that is no long table, and what is said of it unless it is something else. */
export interface OtherSheet {
  sheet: Sheet;
  findings: readonly Finding[];
}

/** Tells the sheets that are tables, those that say why figures change, and the rest. */
export function findTables(
  uploads: readonly Upload[],
  options: ImportOptions,
): { tables: FoundTable[]; others: OtherSheet[]; reasons: Reason[] } {
  const tables: FoundTable[] = [];
  const others: OtherSheet[] = [];
  const reasons: Reason[] = [];
  for (const sheet of uploads.flatMap(({ sheets }) => sheets)) {
    const why = options.table === 'corrections' ? null : reasonsHeader(sheet.grid);
    const chosen = chooseTable(sheet.grid, options);
    if (chosen.header !== null) tables.push({ sheet, header: chosen.header });
    else if (why !== null) reasons.push(...readReasons(sheet.grid, why));
    else if (!isHelp(sheet.grid)) others.push({ sheet, findings: chosen.findings });
  }
  return { tables, others, reasons };
}

/** Files of which nothing was read and nothing else is said. */
export function tableless(uploads: readonly Upload[], told: ReadonlySet<Sheet>): Finding[] {
  return uploads
    .filter(
      ({ sheets, findings }) => !findings.some(isStopping) && !sheets.some((s) => told.has(s)),
    )
    .map(({ file }) => {
      const message =
        'không tìm thấy dòng tên cột của bảng nào; đặt tên cột như trong mẫu, hoặc chọn bảng bằng --table';
      return errorAt({ file }, 'no-table', message);
    });
}

/** Rows of the sheets as typed, to know the names that they bring along. */
export function rawRows(tables: readonly FoundTable[], noun: NounName): RawRow[] {
  return tables
    .filter(({ header }) => header.noun === noun)
    .flatMap(({ sheet, header }) =>
      sheet.grid.rows
        .slice(header.end)
        .map((row) =>
          Object.fromEntries(
            header.columns.flatMap(({ field, index }) =>
              field === null ? [] : [[field.name, cellAt(row, index).text.trim()]],
            ),
          ),
        ),
    );
}
