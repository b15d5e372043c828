import { type RawRow, writeTable } from '../model/csv.ts';
import { fileOf } from '../model/noun.ts';
import { type NounName, nounNames, nouns } from '../model/nouns.ts';
import { checkBack } from './check-back.ts';
import { chooseTable } from './choose-table.ts';
import { correct } from './correction.ts';
import { type CurrentTable, readCurrent } from './current.ts';
import { type Difference, differ } from './difference.ts';
import { errorAt, type Finding, isStopping, noticeAt } from './finding.ts';
import { cellAt } from './grid.ts';
import type { Header } from './header.ts';
import { type Names, readNames } from './names.ts';
import type { ImportOptions } from './options.ts';
import { isCanonicalForm, readTable } from './read-table.ts';
import type { Sheet, Upload } from './read-upload.ts';
import type { ImportedTable } from './reading.ts';
import { readReasons, reasonsHeader } from './reasons.ts';

/** What an import would do, and all there is to say about it. */
export interface ImportPlan {
  tables: readonly Difference[];
  findings: readonly Finding[];
  /** Files to write, by path inside the locality; empty as long as something stops the import. */
  files: ReadonlyMap<string, Uint8Array>;
}

/** What is imported into what. */
export interface ImportTask {
  /** Bytes of the locality's files by path, as the checks take them. */
  files: ReadonlyMap<string, Uint8Array>;
  uploads: readonly Upload[];
  options: ImportOptions;
}

/** Works out what uploaded files would change in a locality; nothing is guessed and nothing written. */
export function planImport({ files, uploads, options }: ImportTask): ImportPlan {
  const current = readCurrent(files);
  const found = findTables(uploads, options);
  const names = readNames((noun) => [...rowsOf(current, noun), ...rawRows(found.tables, noun)]);
  const units = unitsOf([...rowsOf(current, 'indicators'), ...rawRows(found.tables, 'indicators')]);
  const read = found.tables.map(({ sheet, header }) =>
    readTable(sheet.grid, header, {
      names,
      units,
      options,
      isCanonical: isCanonicalForm(header, sheet.separator),
    }),
  );
  const tables = read.map(({ table }) => table);
  const made = differAll(current, tables, { options, names, reasons: found.reasons });
  const findings = [
    ...uploads.flatMap((upload) => upload.findings),
    ...found.findings,
    ...read.flatMap((result) => result.findings),
    ...made.findings,
    ...untidy(made.differences, current),
  ];
  const after = new Map([...files, ...filesOf(made.differences)]);
  const all = [...findings, ...checkBack({ files, current }, after, made.differences)];
  const written = all.some(isStopping) ? new Map() : filesOf(made.differences);
  return { tables: made.differences, findings: all, files: written };
}

type Current = ReadonlyMap<NounName, CurrentTable>;

interface FoundTable {
  sheet: Sheet;
  header: Header;
}

const rowsOf = (current: Current, noun: NounName): readonly RawRow[] =>
  current.get(noun)?.rows ?? [];

function findTables(uploads: readonly Upload[], options: ImportOptions) {
  const tables: FoundTable[] = [];
  const findings: Finding[] = [];
  const reasons: ReturnType<typeof readReasons> = [];
  for (const { file, sheets, findings: own } of uploads) {
    const before = tables.length + findings.length;
    for (const sheet of sheets) {
      const why = options.table === 'corrections' ? null : reasonsHeader(sheet.grid);
      const chosen = chooseTable(sheet.grid, options);
      if (chosen.header !== null) tables.push({ sheet, header: chosen.header });
      else if (why !== null) reasons.push(...readReasons(sheet.grid, why));
      else findings.push(...chosen.findings);
    }
    if (tables.length + findings.length > before || own.some(isStopping)) continue;
    const message =
      'không tìm thấy dòng tên cột của bảng nào; đặt tên cột như trong mẫu, hoặc chọn bảng bằng --table';
    findings.push(errorAt({ file }, 'no-table', message));
  }
  return { tables, findings, reasons };
}

/** Rows of the sheets as typed, to know the names that they bring along. */
function rawRows(tables: readonly FoundTable[], noun: NounName): RawRow[] {
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

const unitsOf = (rows: readonly RawRow[]): ReadonlyMap<string, string> =>
  new Map(rows.map((row) => [row['id'] ?? '', row['unit'] ?? '']));

function differAll(
  current: Current,
  tables: readonly ImportedTable[],
  {
    options,
    names,
    reasons,
  }: { options: ImportOptions; names: Names; reasons: ReturnType<typeof readReasons> },
): { differences: Difference[]; findings: Finding[] } {
  const replace = options.replace ?? false;
  const differ1 = (noun: NounName, own: readonly ImportedTable[]): Difference =>
    differ(noun, rowsOf(current, noun), { tables: own, replace });
  const nounsMet = nounNames().filter((noun) => tables.some((table) => table.noun === noun));
  const differences = nounsMet.map((noun) =>
    differ1(
      noun,
      tables.filter((table) => table.noun === noun),
    ),
  );
  const typed = differences.find(({ noun }) => noun === 'corrections');
  const existing = typed?.rows.map(({ cells }) => cells) ?? rowsOf(current, 'corrections');
  const made = correct(differences, { options, reasons, names, existing });
  if (made.tables.length === 0) return { differences, findings: made.findings };
  const own = tables.filter(({ noun }) => noun === 'corrections');
  const corrections = differ('corrections', rowsOf(current, 'corrections'), {
    tables: [...own, ...made.tables],
    replace: replace && own.length > 0,
  });
  const others = differences.filter(({ noun }) => noun !== 'corrections');
  return { differences: [...others, corrections], findings: made.findings };
}

/** Rows that an import does not touch keep their bytes only in a file that is in order. */
function untidy(differences: readonly Difference[], current: Current): Finding[] {
  return differences.flatMap(({ noun }) => {
    const form = current.get(noun)?.form ?? 'untidy';
    const spot = { file: `data/${fileOf(nouns[noun])}` };
    if (form === 'canonical') return [];
    if (form === 'unsorted') {
      return [
        noticeAt(
          spot,
          'rows-sorted',
          'các dòng hiện có chưa xếp theo khóa; khi ghi sẽ được xếp lại',
        ),
      ];
    }
    const message =
      'tệp hiện có chưa ở dạng chuẩn; chạy npm run format và npm run check trước khi nhập';
    return [errorAt(spot, 'not-canonical', message)];
  });
}

function filesOf(differences: readonly Difference[]): Map<string, Uint8Array> {
  const changed = differences.filter(({ changes }) =>
    changes.some(({ status }) => status !== 'unchanged'),
  );
  return new Map(
    changed.map(({ noun, rows }) => {
      const text = writeTable(
        nouns[noun],
        rows.map(({ cells }) => cells),
      );
      return [`data/${fileOf(nouns[noun])}`, new TextEncoder().encode(text)] as const;
    }),
  );
}
