import { releaseShown } from './citing.ts';
import { content } from './content.ts';
import type { PaperDocument } from './exports/paper/document.ts';
import { requestPaper } from './exports/request/request-paper.ts';
import { makeLedger } from './model/oversight/ledger.ts';

const ledger = makeLedger(content);
const rows = ledger.rowsOf(ledger.area);

/** The request about each commitment, by its id. */
export function requestsByTarget(): Map<string, PaperDocument> {
  return new Map(
    rows.map((row) => [
      row.target.id,
      requestPaper(row, { ...content, release: releaseShown, rows }),
    ]),
  );
}
