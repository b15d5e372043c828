import { z } from 'zod';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/**
 * The manifest of a release: the very bytes of every dataset at a date, named by their sums.
 * `previous` is the sum of the release's forerunner's manifest, so that the releases form a chain.
 */
export const releaseManifest = z.object({
  release: z.string().regex(/^\d{4}-\d{2}-\d{2}-\d+$/),
  released_on: z.iso.date(),
  rules: z.string(),
  previous: sha256.nullable(),
  files: z.array(z.object({ path: z.string(), bytes: z.number().int().nonnegative(), sha256 })),
});

export type ReleaseManifest = z.infer<typeof releaseManifest>;
