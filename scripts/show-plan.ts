import path from 'node:path';
import { contentFiles } from '../src/checks/content-files.ts';
import { checkEncoding } from '../src/checks/encoding.ts';
import { formatProblem, type Problem } from '../src/checks/problem.ts';
import { readYaml } from '../src/checks/yaml-file.ts';
import { blockNamesSchema } from '../src/model/plan-content.ts';
import { outlineOf } from '../src/plan/outline.ts';
import { outlineLines } from '../src/words/plan-outline.ts';
import { readBuildOptions } from './options.ts';
import { projectFolder } from './project-folder.ts';
import { readLocality } from './read-locality.ts';

/** A file's text; what is wrong with it is put into `problems`. */
function textOf(files: ReadonlyMap<string, Uint8Array>, file: string, problems: Problem[]): string {
  const { text, problems: found } = checkEncoding(file, files.get(file) ?? new Uint8Array());
  problems.push(...found);
  return text ?? '';
}

const { locality } = readBuildOptions(process.argv.slice(2));
const files = readLocality(path.resolve(projectFolder, locality));
const problems: Problem[] = [];
const source = textOf(files, contentFiles.source, problems);
const blocks = readYaml(
  contentFiles.blockNames,
  textOf(files, contentFiles.blockNames, problems),
  blockNamesSchema,
);
problems.push(...blocks.problems);
if (problems.some(({ severity }) => severity === 'error')) {
  console.error(problems.map(formatProblem).join('\n'));
  process.exitCode = 1;
} else {
  const outline = outlineOf(source, blocks.yaml?.value ?? []);
  console.log(outlineLines(outline).join('\n'));
}
