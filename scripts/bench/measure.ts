import { readFileSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { generatedFolder } from '../../src/generated-folder.ts';
import { weighPage } from '../page-weight.ts';
import { projectFolder } from '../project-folder.ts';
import { run } from '../run.ts';
import { type BuiltFile, type BuiltSite, builtFiles } from '../sites.ts';
import { writeBenchLocality } from './locality.ts';

/** Which locality to build, and how. */
export interface BenchCase {
  /** Units under the plan's area. */
  units: number;
  /** Leaves out pictures and other binary files. */
  pagesOnly: boolean;
}

/** What one build took and gave. */
export interface Measured extends BenchCase {
  pages: number;
  seconds: number;
  /** Seconds of work of all cores together; other programs disturb it less. */
  cpuSeconds: number;
  /** Most memory held at once, in bytes. */
  memory: number;
  /** Bytes of all HTML. */
  html: number;
  largestPage: number;
  medianPage: number;
  /** Heaviest page of a commitment as sent: brotli 11, with its styles and scripts. */
  targetPage: number;
  /** Pages above their budget, as sent; only the ten largest of each list are weighed. */
  heavy: string[];
}

/** The build is one process, so its own usage is all of it; sizes in kilobytes on every system. */
export const usageSchema = z.object({
  maxRSS: z.number(),
  userCPUTime: z.number(),
  systemCPUTime: z.number(),
});

/**
 * Writes, builds, measures and removes one locality inside `folder`, which git ignores.
 * @throws Error when the build fails.
 */
export async function measure(given: BenchCase, folder: string): Promise<Measured> {
  const name = `do-thu-${given.units}${given.pagesOnly ? '-trang' : ''}`;
  const locality = `${folder}/${name}`;
  const site = { locality, base: '/', out: `${folder}/${name}-out`, title: name };
  const usageFile = path.join(projectFolder, folder, `${name}.json`);
  try {
    writeBenchLocality(locality, given.units);
    const args = [
      '--locality',
      locality,
      '--out',
      site.out,
      ...(given.pagesOnly ? ['--pages-only'] : []),
    ];
    const start = performance.now();
    const code = await run(
      ['--import', './scripts/bench/report-usage.ts', 'scripts/build.ts', ...args],
      { BENCH_USAGE: usageFile },
    );
    const seconds = (performance.now() - start) / 1000;
    if (code !== 0) throw new Error(`The build of ${given.units} units failed`);
    const usage = usageSchema.parse(JSON.parse(readFileSync(usageFile, 'utf8')));
    const cpuSeconds = (usage.userCPUTime + usage.systemCPUTime) / 1e6;
    return { ...given, seconds, cpuSeconds, memory: usage.maxRSS * 1024, ...weigh(site) };
  } finally {
    remove([locality, site.out, generatedFolder(locality), `node_modules/.astro/${name}`]);
  }
}

function remove(folders: readonly string[]): void {
  for (const folder of folders) {
    rmSync(path.join(projectFolder, folder), { recursive: true, force: true });
  }
}

type Weights = Pick<
  Measured,
  'pages' | 'html' | 'largestPage' | 'medianPage' | 'targetPage' | 'heavy'
>;

interface Page extends BuiltFile {
  size: number;
}

function weigh(site: BuiltSite): Weights {
  const pages = builtFiles(site)
    .filter(({ file }) => file.endsWith('.html'))
    .map((page): Page => ({ ...page, size: statSync(page.file).size }))
    .sort((a, b) => b.size - a.size);
  const lists = Map.groupBy(pages, ({ address }) => address.split('/').slice(0, -2).join('/'));
  const weighed = [...lists.values()]
    .flatMap((list) => list.slice(0, 10))
    .map(({ file, address }) => ({
      address,
      ...weighPage(address, readFileSync(file, 'utf8'), site),
    }));
  const targets = weighed.filter(({ address }) => /^\/chi-tieu\/[^/]+\/$/.test(address));
  return {
    pages: pages.length,
    html: pages.reduce((sum, { size }) => sum + size, 0),
    largestPage: pages[0]?.size ?? 0,
    medianPage: pages[Math.floor(pages.length / 2)]?.size ?? 0,
    targetPage: Math.max(...targets.map(({ total }) => total)),
    heavy: weighed.flatMap(({ address, total, budget }) =>
      total > budget ? [`${address} ${(total / 1000).toFixed(1)} kB`] : [],
    ),
  };
}
