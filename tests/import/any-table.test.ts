import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csv } from '../../scripts/messy/table.ts';
import { markedCsv } from '../../src/browser/check/marked-csv.ts';
import { checkCells } from '../../src/checks/cells.ts';
import { checkKeys } from '../../src/checks/key.ts';
import { checkMarkup } from '../../src/checks/markup.ts';
import { formatProblem } from '../../src/checks/problem.ts';
import { readTable } from '../../src/checks/table.ts';
import { type Answer, formatFinding, isStopping } from '../../src/import/finding.ts';
import { markSheets } from '../../src/import/marked.ts';
import { type ImportPlan, planImport } from '../../src/import/plan-import.ts';
import { readOptions, type TypedOptions } from '../../src/import/read-options.ts';
import { readUpload, type Upload } from '../../src/import/read-upload.ts';
import { importTags } from '../../src/import/tags.ts';
import { type RawRow, writeTable } from '../../src/model/csv.ts';
import { type Field, fieldsOf, fileOf } from '../../src/model/noun.ts';
import { type NounName, nounNames, nouns } from '../../src/model/nouns.ts';
import { columnHeading } from '../../src/words/heading.ts';
import { validLocality } from '../checks/locality-fixture.ts';
import { localityOf } from '../locality-of.ts';
import { rowsOf } from './arbitrary-rows.ts';
import { chosenCell, filledTemplate } from './fill-template.ts';

const files = validLocality();
const locality = localityOf(files);
const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The ways in which a template comes back. */
const forms: Record<string, (name: NounName, rows: readonly RawRow[]) => [string, Uint8Array]> = {
  'filled in a spreadsheet': (name, rows) => [`${name}.xlsx`, filledTemplate(name, rows, locality)],
  'saved as CSV by a Vietnamese spreadsheet': (name, rows) => [
    `${name}.csv`,
    encode(`\uFEFF${csv(savedTable(name, rows))}`),
  ],
  'mended in its marked copy': (name, rows) => {
    const upload = readUpload(filledTemplate(name, rows, locality), `${name}.xlsx`);
    const { findings } = imported(name, upload);
    const [sheet] = markSheets([upload], findings);
    return [`${name}.csv`, encode(sheet === undefined ? '' : markedCsv(sheet))];
  },
  'as our own CSV': (name, rows) => [`${name}.csv`, encode(writeTable(nouns[name], rows))],
};

function savedTable(name: NounName, rows: readonly RawRow[]): string[][] {
  const fields = fieldsOf(nouns[name]);
  return [
    fields.map(columnHeading),
    ...rows.map((row) => fields.map((field) => savedCell(field, row[field.name] ?? ''))),
  ];
}

function savedCell(field: Field, cell: string): string {
  const { name } = field.type;
  if (name === 'number') return cell.replace('.', ',');
  if (name === 'date') return cell.split('-').toReversed().join('/');
  return chosenCell(field, cell, locality);
}

/** What a steward answers who typed as `savedCell` does. */
const meant: readonly string[] = ['decimal comma', 'percent as-is', 'dates day-first'];

function imported(name: NounName, upload: Upload): ImportPlan {
  const own = `data/${fileOf(nouns[name])}`;
  const into = new Map(files).set(own, encode(writeTable(nouns[name], [])));
  const asked = planImport({ files: into, uploads: [upload], options: {} });
  const answers = asked.findings.flatMap((finding) => finding.answers ?? []);
  if (answers.length === 0) return asked;
  const chosen = answers.filter(({ option, value }) => meant.includes(`${option} ${value}`));
  return planImport({ files: into, uploads: [upload], options: readOptions(typed(chosen)) });
}

const typed = (answers: readonly Answer[]): TypedOptions => ({
  ...Object.fromEntries(answers.map(({ option, value }) => [option, value])),
  absence: [],
});

/** Only what the checks of the whole locality say may stop random rows: they know nothing of each other. */
const refusals = ({ findings }: ImportPlan): string[] =>
  findings
    .filter((finding) => isStopping(finding) && Object.hasOwn(importTags, finding.tag))
    .map(formatFinding);

const written = ({ tables }: ImportPlan): string[] =>
  tables.map(({ noun, rows }) =>
    writeTable(
      nouns[noun],
      rows.map(({ cells }) => cells),
    ),
  );

describe.each(Object.entries(forms))('any valid table %s', (_form, bytesOf) => {
  test.each(nounNames())('of %s comes back unchanged', { timeout: 60_000 }, (name) => {
    fc.assert(
      fc.property(rowsOf(name, locality), (rows) => {
        const text = writeTable(nouns[name], rows);
        const { table } = readTable(nouns[name], text);
        if (table === null) throw new Error(`No table of ${name}`);
        const faults = [checkCells, checkKeys, checkMarkup].flatMap((check) => check(table));
        expect(faults.map(formatProblem)).toEqual([]);
        const [file, bytes] = bytesOf(name, rows);
        const plan = imported(name, readUpload(bytes, file));
        expect(refusals(plan)).toEqual([]);
        expect(written(plan)).toEqual([text]);
      }),
      { numRuns: 8 },
    );
  });
});
