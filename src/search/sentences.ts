/** How many results a query has, of all kinds or of one. */
export function countSentence(count: number, query: string, kind: string | null): string {
  const within = kind === null ? '' : ` thuộc loại “${kind}”`;
  return count === 0
    ? `Không thấy kết quả nào${within} cho “${query}”.`
    : `${count} kết quả${within} cho “${query}”.`;
}

/** Which other words were looked for; null when there are none. */
export function alsoSentence(also: readonly string[]): string | null {
  const most = 5;
  if (also.length === 0) return null;
  const words = also.slice(0, most).map((phrase) => `“${phrase}”`);
  return `Tìm cả: ${words.join(', ')}${also.length > most ? '…' : '.'}`;
}
