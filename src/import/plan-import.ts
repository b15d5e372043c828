import { type RawRow, writeTable } from '../model/csv.ts';
import { fileOf } from '../model/noun.ts';
import { type NounName, nounNames, nouns } from '../model/nouns.ts';
import { checkBack } from './check-back.ts';
import { correct, type Reason } from './correction.ts';
import { type CurrentTable, readCurrent } from './current.ts';
import { type Difference, differ } from './difference.ts';
import { withoutEchoes, withoutFaulty } from './echo.ts';
import { findTables, rawRows } from './find-tables.ts';
import { type Finding, isStopping } from './finding.ts';
import { type Names, readNames } from './names.ts';
import type { ImportOptions } from './options.ts';
import { readSheets } from './read-sheets.ts';
import type { Upload } from './read-upload.ts';
import type { ImportedTable } from './reading.ts';
import { inReadingOrder } from './reading-order.ts';
import { doubled, publishedRemoved, rowless, untidy } from './result-notes.ts';

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
  const standards = standardsOf(rowsOf(current, 'observations'));
  const { tables, ...read } = readSheets(uploads, found, { names, units, standards, options });
  const made = differAll(current, tables, { options, names, reasons: found.reasons });
  const findings = [
    ...uploads.flatMap((upload) => upload.findings),
    ...read.findings,
    ...tables.flatMap(rowless),
    ...made.differences.flatMap(doubled),
    ...untidy(made.differences, current),
    ...made.differences.flatMap(publishedRemoved),
  ];
  const changed = filesOf(made.differences);
  const after = new Map([...files, ...changed]);
  const checked = checkBack({ files, current }, after, made.differences);
  const own = [...findings, ...withoutFaulty(made.findings, checked)];
  const all = inReadingOrder([...own, ...withoutEchoes(own, checked)], uploads);
  return {
    tables: made.differences,
    findings: all,
    files: all.some(isStopping) ? new Map() : changed,
  };
}

type Current = ReadonlyMap<NounName, CurrentTable>;

const rowsOf = (current: Current, noun: NounName): readonly RawRow[] =>
  current.get(noun)?.rows ?? [];

const unitsOf = (rows: readonly RawRow[]): ReadonlyMap<string, string> =>
  new Map(rows.map((row) => [row['id'] ?? '', row['unit'] ?? '']));

const standardsOf = (rows: readonly RawRow[]): string[] =>
  [...new Set(rows.map((row) => row['standard'] ?? ''))].filter((id) => id !== '').sort();

function differAll(
  current: Current,
  tables: readonly ImportedTable[],
  { options, names, reasons }: { options: ImportOptions; names: Names; reasons: readonly Reason[] },
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
