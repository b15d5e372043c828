import type { Site } from './site.ts';

/** What a new locality holds where its steward has to write something. */
export const unfilledMark = '(chưa điền';

/** True while the names that stand on every page are still those of a new locality. */
export function isUnfilled({ title, place, plan, publisher }: Site): boolean {
  return [title, place.name, plan.title, publisher.name].some((name) =>
    name.includes(unfilledMark),
  );
}
