import { contentFiles, optionalFiles } from '../checks/content-files.ts';
import { formatProblem, type Problem } from '../checks/problem.ts';
import { checkLocality, requiredFiles } from '../checks/run.ts';

type Files = ReadonlyMap<string, Uint8Array>;

/** A file as it was chosen. */
export interface ChosenFile {
  name: string;
  bytes: Uint8Array;
}

/** Where a file of that name lies in a locality; null when there is none. */
export function placeOf(name: string): string | null {
  const places = [...requiredFiles, ...Object.values(optionalFiles)];
  return places.find((place) => place.endsWith(`/${name}`)) ?? null;
}

/** Whether a file of that name is a text of the locality, which import does not read. */
export function isContent(name: string): boolean {
  const place = placeOf(name);
  return [...Object.values(contentFiles), ...Object.values(optionalFiles)].some(
    (file) => file === place,
  );
}

/**
 * What `npm run check` would say if the files were put, byte for byte, where a file of their name lies.
 * What it says of the locality without them is left out.
 */
export function checkInPlace(files: Files, chosen: readonly ChosenFile[]): Problem[] {
  const placed = chosen.flatMap(({ name, bytes }): [string, Uint8Array][] => {
    const place = placeOf(name);
    return place === null ? [] : [[place, bytes]];
  });
  if (placed.length === 0) return [];
  const before = new Set(checkLocality(files).problems.map(formatProblem));
  const after = checkLocality(new Map([...files, ...placed])).problems;
  return after.filter((problem) => !before.has(formatProblem(problem)));
}
