import type { MeasuredExport } from './exports.ts';
import type { Measured } from './measure.ts';

/** What a build may take; the machine has two cores. */
export const limits = {
  /** Of the nation's communes. */
  seconds: 90,
  memory: 2_000_000_000,
  /** Of about 500 pages without binary files. */
  pagesOnlySeconds: 20,
  /** Heaviest page of a commitment as sent. */
  targetPage: 20_000,
  /** Of the export of a million figures, the table itself with it. */
  exportMemory: 1_500_000_000,
  /** How much dearer one more unit may be among many than among few. */
  growth: 1.5,
  /** What chance may add to the growth: seconds of work, bytes. */
  slackSeconds: 5,
  slackBytes: 2_000_000,
} as const;

/** Every limit that the builds break, in words; the builds go from the smallest to the largest. */
export function broken(builds: readonly Measured[]): string[] {
  const whole = builds.filter(({ pagesOnly }) => !pagesOnly);
  const largest = whole.at(-1);
  return [
    ...builds.flatMap(({ pagesOnly, seconds }) =>
      above(`seconds of the pages alone`, pagesOnly ? seconds : 0, limits.pagesOnlySeconds),
    ),
    ...above('seconds of the largest', largest?.seconds ?? 0, limits.seconds),
    ...above('bytes of memory of the largest', largest?.memory ?? 0, limits.memory),
    ...whole.flatMap(({ units, targetPage }) =>
      above(`bytes of a target page with ${units} units`, targetPage, limits.targetPage),
    ),
    ...whole.flatMap(({ heavy }) => heavy.map((page) => `above its budget: ${page}`)),
    ...grown(whole, 'cpuSeconds', limits.slackSeconds),
    ...grown(whole, 'html', limits.slackBytes),
  ];
}

/** Every limit that the exports break, in words. */
export function brokenExports(exports: readonly MeasuredExport[]): string[] {
  return exports.flatMap(({ format, memory }) =>
    above(`bytes of memory of the export to ${format}`, memory, limits.exportMemory),
  );
}

function above(what: string, value: number, limit: number): string[] {
  return value > limit ? [`${what}: ${Math.round(value)}, at most ${limit}`] : [];
}

/** Compares the cost of one more unit between the last two builds with that between the two before. */
function grown(builds: readonly Measured[], of: 'cpuSeconds' | 'html', slack: number): string[] {
  const [few, some, many] = builds.slice(-3);
  if (few === undefined || some === undefined || many === undefined) return [];
  const each = Math.max(0, some[of] - few[of]) / (some.units - few.units);
  const allowed = some[of] + limits.growth * each * (many.units - some.units) + slack;
  return above(`growth of ${of} to ${many.units} units`, many[of], Math.round(allowed));
}
