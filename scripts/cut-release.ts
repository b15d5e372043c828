/** `npm run cut-release -- --date D`: writes the next release of a locality, to be committed and never changed. */
import path from 'node:path';
import { parseArgs } from 'node:util';
import { checkLocality } from '../src/checks/run.ts';
import { printProblems } from './print-problems.ts';
import { projectFolder } from './project-folder.ts';
import { readLocality } from './read-locality.ts';
import { readReleases } from './read-releases.ts';
import { refuseDate, refuseOrder, refuseSame, refuseTree } from './release/refusals.ts';
import { inputSums, writeRelease } from './release/write-release.ts';

/** What to release, and when. */
export interface CutOptions {
  /** Folder of the project: a working copy of git. */
  project: string;
  /** Folder of the locality, relative to the project. */
  locality: string;
  date: string | undefined;
}

/** The name of the release that was written, or why none was. */
export type Cut = { release: string } | { refusal: string };

/** Writes the next release of a locality, unless something speaks against it. */
export async function cutRelease(options: CutOptions): Promise<Cut> {
  const { project, locality: name, date = '' } = options;
  const early = refuseDate(options.date) ?? refuseTree(project, name);
  if (early !== null) return { refusal: early };
  const folder = path.join(project, name);
  const [files, releases] = [readLocality(folder), readReleases(folder)];
  const { problems, locality } = checkLocality(files, releases);
  printProblems(problems);
  if (locality === null)
    return { refusal: 'số liệu còn lỗi nêu ở trên; sửa, ghi lại bằng git commit rồi chạy lại.' };
  const last = releases.at(-1);
  const late =
    refuseOrder(date, locality.site.assessment_date, last) ?? refuseSame(inputSums(files), last);
  if (late !== null) return { refusal: late };
  return { release: await writeRelease({ folder, files, locality, releases }, date) };
}

async function main(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: { date: { type: 'string' }, locality: { type: 'string', default: '.' } },
  });
  const { date, locality } = values;
  const cut = await cutRelease({ project: projectFolder, locality, date });
  if ('refusal' in cut) {
    console.error(`Chưa phát hành: ${cut.refusal}`);
    process.exitCode = 1;
    return;
  }
  const folder = path.posix.join(locality, 'data/releases', cut.release);
  console.log(`Đã ghi bản phát hành ${cut.release}. Ghi vào git, từ đây không sửa nữa:`);
  console.log(`  git add ${folder}\n  git commit -m "Release ${cut.release}"`);
}

if (import.meta.main) await main(process.argv.slice(2));
