import type { Duty, Role } from './duty.ts';

/** How many duties a body has in each role. */
export function countRoles(agency: string, duties: readonly Duty[]): Partial<Record<Role, number>> {
  const counts: Partial<Record<Role, number>> = {};
  for (const duty of duties) {
    if (duty.agency === agency) counts[duty.role] = (counts[duty.role] ?? 0) + 1;
  }
  return counts;
}
