import type { Release } from './release.ts';

/** What is needed of a release to know its files again; its day as readers write it. */
type PublishedRelease = Pick<Release, 'id' | 'files'> & { day: string };

/** SHA-256 → path of the file below its folder. */
type PathsBySum = Readonly<Record<string, string>>;

/** Every sum this site vouches for, as the page that verifies files loads it. */
export interface FileSums {
  /** The files of the site as it stands, released or not. */
  today: PathsBySum;
  /** The oldest first. */
  releases: readonly { id: string; day: string; files: PathsBySum }[];
}

interface SummedFile {
  path: string;
  sha256: string;
}

/** Packs the sums of the files of today and of every release, the oldest first. */
export function packSums(
  today: readonly SummedFile[],
  releases: readonly PublishedRelease[],
): FileSums {
  return {
    today: pathsBySum(today),
    releases: releases.map(({ id, day, files }) => ({
      id,
      day,
      files: pathsBySum(files),
    })),
  };
}

function pathsBySum(files: readonly SummedFile[]): PathsBySum {
  return Object.fromEntries(files.map(({ path, sha256 }) => [sha256, path]));
}

/** Where a file with some sum comes from. */
export type FileOrigin =
  | { kind: 'unknown' }
  | { kind: 'today'; path: string }
  | {
      kind: 'released';
      path: string;
      /** Every release that holds these very bytes, the oldest first; at least one. */
      releases: readonly { id: string; day: string }[];
      /** True when the site still serves these bytes as its newest. */
      isNewest: boolean;
    };

/** Looks a sum up among all that the site vouches for. */
export function originOf(sha256: string, { today, releases: all }: FileSums): FileOrigin {
  const holding = all.filter(({ files }) => Object.hasOwn(files, sha256));
  const isNewest = Object.hasOwn(today, sha256);
  const path = [...holding.map(({ files }) => files), ...(isNewest ? [today] : [])][0]?.[sha256];
  if (path === undefined) return { kind: 'unknown' };
  if (holding.length === 0) return { kind: 'today', path };
  const releases = holding.map(({ id, day }) => ({ id, day }));
  return { kind: 'released', path, releases, isNewest };
}
