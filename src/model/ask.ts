import type { Agency } from './agency.ts';

/** Bodies to ask today: the one that results go to while it exists, else those that stand in its place. */
export function askToday(agencies: readonly Agency[], recipient: string): Agency[] {
  const body = agencies.find(({ id }) => id === recipient);
  if (body !== undefined && body.ended_on === null) return [body];
  const named = agencies.filter(({ id }) => body?.successors.includes(id) ?? false);
  return named.length > 0 ? named : agencies.filter(({ kind }) => kind === 'today');
}
