import { slugOf } from '../checks/suggestion.ts';
import { nouns } from '../model/nouns.ts';
import { helpSheetMark } from '../words/template.ts';
import { type Answer, errorAt, type Finding, questionAt } from './finding.ts';
import { cellAt, type Grid, spotOf } from './grid.ts';
import { findHeaders, type Header, matched, missingKeys } from './header.ts';
import type { ImportOptions } from './options.ts';

/** Which noun's table a sheet is; `null` when it is none, or cannot be told. */
export function chooseTable(
  grid: Grid,
  { table }: ImportOptions,
): { header: Header | null; findings: Finding[] } {
  if (isHelp(grid)) return { header: null, findings: [] };
  const headers = findHeaders(grid).filter(({ noun }) => table === undefined || noun === table);
  const whole = headers.filter((header) => missingKeys(header).length === 0);
  const [nearest] = headers;
  const named = whole.filter((header) => isNamed(grid, header));
  const pool = named.length > 0 ? named : whole;
  const most = Math.max(0, ...pool.map(matched));
  // A table that lacks a key is nearer than one that leaves most of the headings unread.
  if (nearest !== undefined && named.length === 0 && matched(nearest) > most) {
    const isClose = table !== undefined || matched(nearest) > 2;
    return { header: null, findings: isClose ? [lacking(grid, nearest)] : [] };
  }
  if (pool.length === 0) return { header: null, findings: [] };
  const best = pool.filter((header) => matched(header) === most);
  const [header = null] = best;
  if (best.length === 1) return { header, findings: [] };
  const answers = best.map(
    ({ noun }): Answer => ({ option: 'table', value: noun, words: nouns[noun].title }),
  );
  const finding = 'tên các cột hợp với nhiều bảng';
  return {
    header: null,
    findings: [questionAt(spotOf(grid), 'which-table', { finding, answers })],
  };
}

/** Explanations and lists of our own templates. */
export function isHelp({ rows: [first] }: Grid): boolean {
  return first !== undefined && cellAt(first, 0).text.trim() === helpSheetMark;
}

/** Whether the file or the sheet is called like the noun. */
function isNamed({ file, sheet }: Grid, { noun }: Header): boolean {
  const names = [file.replace(/\.[^.]+$/, ''), sheet ?? ''].map(slugOf);
  return names.some((name) => name === noun || name === slugOf(nouns[noun].title));
}

function lacking(grid: Grid, header: Header): Finding {
  const missing = missingKeys(header).map(({ title, name }) => `"${title}" (${name})`);
  const message = `giống bảng "${nouns[header.noun].title}" nhưng thiếu cột ${missing.join(', ')}; thêm cột đó, dòng nào không có thì để trống`;
  const row = grid.rows[header.first]?.row ?? 1;
  return errorAt({ ...spotOf(grid), row }, 'key-column-missing', message);
}
