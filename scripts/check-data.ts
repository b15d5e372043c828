import path from 'node:path';
import { checkLocality } from '../src/checks/run.ts';
import type { Locality } from '../src/plan/locality.ts';
import { readBuildOptions } from './options.ts';
import { printProblems } from './print-problems.ts';
import { projectFolder } from './project-folder.ts';
import { readLocality } from './read-locality.ts';
import { readReleases } from './read-releases.ts';

/** One line on what was found to be in order. */
function summaryOf({ tables, clauses }: Locality): string {
  const all = Object.values(tables);
  const rows = all.reduce((total, table) => total + table.length, 0);
  return `Số liệu đúng quy cách: ${all.length} bảng, ${rows} dòng, ${clauses.length} đoạn của kế hoạch.`;
}

const { locality: folder } = readBuildOptions(process.argv.slice(2));
const source = path.resolve(projectFolder, folder);
const { problems, locality } = checkLocality(readLocality(source), readReleases(source));
const prefix = path
  .relative(projectFolder, path.resolve(projectFolder, folder))
  .replaceAll('\\', '/');
printProblems(problems, prefix === '' ? '' : `${prefix}/`);
if (locality === null) process.exitCode = 1;
else process.stdout.write(`${summaryOf(locality)}\n`);
