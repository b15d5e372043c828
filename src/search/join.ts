/** Sentences that are there, one after the other. */
export function joined(parts: readonly (string | null | undefined)[]): string {
  return parts.filter((part) => part !== null && part !== undefined && part !== '').join(' ');
}

/** The opening words of a long sentence, cut between words. */
export function shortened(text: string, most = 90): string {
  if (text.length <= most) return text;
  return `${text.slice(0, most).replace(/[\s,;:.]+\S*$/, '')}…`;
}
