import type { Site } from './site.ts';

/** Characters of a whole address that every mail program and browser takes. */
export const longestLink = 2000;

/** A report that a reader goes on writing. */
export interface ReportDraft {
  subject: string;
  body: string;
}

/** Where a draft can be sent; null for a channel that is not set up. */
export interface ReportLinks {
  email: string | null;
  issue: string | null;
}

/** Addresses that open a draft as an e-mail or as a new issue; what is too long is cut at its end. */
export function reportLinks(
  { email, issue_url }: Site['feedback'],
  draft: ReportDraft,
): ReportLinks {
  return {
    email:
      email === null
        ? null
        : filled(`mailto:${encodeURIComponent(email)}?subject=`, '&body=', draft),
    issue: issue_url === null ? null : filled(issueStart(issue_url), '&body=', draft),
  };
}

function issueStart(address: string): string {
  const url = new URL(address);
  url.hash = '';
  return `${url.href}${url.search === '' ? '?' : '&'}title=`;
}

/** The subject takes at most a third of the room, the body what is left. */
function filled(start: string, between: string, { subject, body }: ReportDraft): string {
  const room = longestLink - start.length - between.length;
  const title = encodeWithin(subject, Math.floor(room / 3));
  return `${start}${title}${between}${encodeWithin(body, room - title.length)}`;
}

/** Encodes as many whole characters as fit. */
function encodeWithin(text: string, room: number): string {
  let encoded = '';
  for (const character of text.toWellFormed()) {
    const next = encodeURIComponent(character === '\n' ? '\r\n' : character);
    if (encoded.length + next.length > room) break;
    encoded += next;
  }
  return encoded;
}
