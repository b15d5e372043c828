import type { Citable } from '../model/citable.ts';
import { formatDate } from './format.ts';
import { inventedMark } from './invented.ts';

/** `Bản phát hành 2026-11-24-1, ngày 24/11/2026, xét đến ngày 24/11/2026`; says so when none holds these numbers. */
export function editionWords({ release, assessedOn }: Citable): string {
  const judged = `xét đến ngày ${formatDate(assessedOn)}`;
  return release === null
    ? `Chưa có bản phát hành đúng với số liệu này, ${judged}`
    : `Bản phát hành ${release.id}, ngày ${formatDate(release.released_on)}, ${judged}`;
}

/** What reference managers keep as a note: edition, documents and, first of all, that figures are invented. */
export function citationNote(citable: Citable): string {
  const { sources, illustrative } = citable;
  const parts = [
    illustrative ? `${inventedMark}.` : null,
    `${editionWords(citable)}.`,
    sources.length === 0 ? null : `Nguồn: ${sources.join('; ')}.`,
  ];
  return parts.filter((part) => part !== null).join(' ');
}

/** A citation as a Vietnamese text writes it: publisher, title, site, edition, documents, address. */
export function citationSentence(citable: Citable): string {
  const { publisher, title, site, address } = citable;
  return `${publisher}. “${title}”. ${site}. ${citationNote(citable)} ${address}`;
}
