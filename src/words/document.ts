import type { Document } from '../model/document.ts';
import { formatDate, formatList } from './format.ts';

/** How a document is named in running text: its number, else its issuer with date, else its title. */
export function shortDocument(document: Document): string {
  if (document.number !== null) return document.number;
  if (document.kind !== 'press') return document.title;
  const when = documentDate(document);
  return when === null ? `${document.issuer}: ${document.title}` : `${document.issuer}, ${when}`;
}

/** When a document was issued, as far as it is known; null when nothing is known. */
export function documentDate(document: Document): string | null {
  return document.issued_on === null ? document.issued_text : formatDate(document.issued_on);
}

/** The documents of some figures, each named once: `01/QĐ-UBND, 07/BC-UBND và Báo A, 05/02/2024`. */
export function documentNames(ids: readonly string[], documents: readonly Document[]): string {
  return formatList(documents.filter(({ id }) => ids.includes(id)).map(shortDocument));
}
