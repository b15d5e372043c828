const schemes = new Set(['http:', 'https:', 'mailto:']);

/**
 * Where a link of a paper leads; null when it may not be a link: another scheme, or no address at all.
 * @param home address of the home page, origin and base path, with a slash at its end.
 */
export function paperLink(link: string, home: string): string | null {
  const isOwn = link.startsWith('/') && !/^\/[/\\]/.test(link);
  const address = URL.parse(isOwn ? `.${link}` : link, isOwn ? home : undefined);
  return address !== null && schemes.has(address.protocol) ? address.href : null;
}
