import { countByTag, formatProblem, type Problem } from '../src/checks/problem.ts';

/** Prints every problem, then how often each rule was broken; nothing when there is none. */
export function printProblems(problems: readonly Problem[], prefix = ''): void {
  if (problems.length === 0) return;
  const lines = problems.map((problem) => `${prefix}${formatProblem(problem)}`);
  const counts = countByTag(problems).map(
    ({ tag, count, words }) => `  ${count} × [${tag}] ${words}`,
  );
  const summary = `Tất cả ${problems.length} chỗ cần sửa:`;
  process.stderr.write(`${[...lines, '', summary, ...counts].join('\n')}\n`);
}
