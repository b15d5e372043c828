import { existsSync, renameSync, rmSync } from 'node:fs';

/** Puts a folder written aside in the place of the one there; nobody ever sees half of either. */
export function swapIn(aside: string, place: string): void {
  const old = `${place}.old`;
  rmSync(old, { recursive: true, force: true });
  if (existsSync(place)) renameSync(place, old);
  renameSync(aside, place);
  rmSync(old, { recursive: true, force: true });
}
