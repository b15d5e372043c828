import { z } from 'zod';
import { changesOfDatasetSchema } from './change.ts';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const releaseId = z.string().regex(/^\d{4}-\d{2}-\d{2}-[1-9]\d*$/);

/** A file below the release's folder, with what its bytes must be. */
export const fileSumSchema = z.strictObject({
  path: z.string().min(1),
  bytes: z.number().int().nonnegative(),
  sha256,
});
export type FileSum = z.infer<typeof fileSumSchema>;

/** A file of `data/` or `content/` that a release was made from. */
export const inputSumSchema = z.strictObject({ path: z.string().min(1), sha256 });
export type InputSum = z.infer<typeof inputSumSchema>;

/** Name of the one file of a release that its manifest cannot list. */
export const manifestName = 'manifest.json';

/**
 * The manifest of a release: the very bytes of every dataset at a date, named by their sums.
 * `previous` is the sum of the release's forerunner's manifest, so that the releases form a chain.
 */
export const releaseManifest = z.strictObject({
  release: releaseId,
  title: z.string().min(1),
  released_on: z.iso.date(),
  /** The day that decided what counted when the statuses of this release were judged. */
  assessment_date: z.iso.date(),
  /** Version of the rules that decide a status. */
  rules: z.string().min(1),
  licence: z.url(),
  /** True when every figure is invented. */
  illustrative: z.boolean(),
  previous: sha256.nullable(),
  inputs: z.array(inputSumSchema),
  files: z.array(fileSumSchema),
});
export type ReleaseManifest = z.infer<typeof releaseManifest>;

/** The one text of a manifest: members in the order of the schema, files and inputs by their paths. */
export function manifestText(manifest: ReleaseManifest): string {
  const { inputs, files, ...head } = releaseManifest.parse(manifest);
  const sorted = { ...head, inputs: byPath(inputs), files: byPath(files) };
  return `${JSON.stringify(sorted, null, 1)}\n`;
}

function byPath<Entry extends { path: string }>(entries: readonly Entry[]): Entry[] {
  return entries.toSorted((a, b) => (a.path < b.path ? -1 : Number(a.path > b.path)));
}

/** The CSV of a dataset in a release; undefined when the release has none. */
export function releasedTable(files: readonly FileSum[], dataset: string): FileSum | undefined {
  return files.find(({ path }) => path.startsWith(`${dataset}/`) && path.endsWith('.csv'));
}

/** The file of a release that holds the frozen embed of a commitment. */
export const embedFile = (target: string): string => `nhung/${target}.html`;

/** The commitment whose frozen embed a file of a release is: `nhung/<target>.html`; null for other files. */
export function embedTarget(file: string): string | null {
  return /^nhung\/([^/]+)\.html$/.exec(file)?.[1] ?? null;
}

/** What lies in one folder of `data/releases/`; the sums are those of the bytes found. */
export interface FoundRelease {
  /** Name of the folder. */
  name: string;
  /** Null when the folder has no manifest. */
  manifest: { text: string; sha256: string } | null;
  /** Every file but the manifest. */
  files: readonly FileSum[];
}

/** A release as the pages know it. */
export const releaseSchema = releaseManifest.omit({ release: true }).extend({
  id: releaseId,
  /** Sum of the manifest: the hash that a citation gives. */
  manifest: sha256,
  /** What changed since the previous release, by dataset; null in the first one. */
  changes: z.array(changesOfDatasetSchema).nullable(),
});
export type Release = z.infer<typeof releaseSchema>;

/** The date and the number within it of a release; null for a name that is not one. */
export function partsOfReleaseId(id: string): { date: string; number: number } | null {
  if (!releaseId.safeParse(id).success) return null;
  const date = id.slice(0, 10);
  return z.iso.date().safeParse(date).success ? { date, number: Number(id.slice(11)) } : null;
}

/** The order of releases: by date, then by number. */
export function byRelease(a: string, b: string): number {
  const [one, other] = [a.slice(0, 10), b.slice(0, 10)];
  if (one !== other) return one < other ? -1 : 1;
  return Number(a.slice(11)) - Number(b.slice(11));
}

/** Name of the next release of a date; the numbers within a date run on from 1. */
export function nextReleaseId(date: string, names: readonly string[]): string {
  return `${date}-${names.filter((name) => partsOfReleaseId(name)?.date === date).length + 1}`;
}
