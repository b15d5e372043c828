import { countByTag, formatProblem, type Problem } from '../src/checks/problem.ts';
import { guidePointer } from '../src/words/guide.ts';

/** Prints every problem, errors and warnings apart; nothing when there is none. */
export function printProblems(problems: readonly Problem[], prefix = ''): void {
  process.stderr.write(problemReport(problems, prefix));
}

/** Every problem, then how often each rule was broken: first what must be cured, then the warnings. */
export function problemReport(problems: readonly Problem[], prefix = ''): string {
  const errors = problems.filter(({ severity }) => severity === 'error');
  const warnings = problems.filter(({ severity }) => severity === 'warning');
  return [
    part(errors, prefix, `Tất cả ${errors.length} chỗ cần sửa:`),
    part(warnings, prefix, `Tất cả ${warnings.length} cảnh báo, nên xem lại, không bắt buộc sửa:`),
    errors.length === 0 ? '' : `${guidePointer}\n`,
  ]
    .filter((text) => text !== '')
    .join('\n');
}

function part(problems: readonly Problem[], prefix: string, summary: string): string {
  if (problems.length === 0) return '';
  const lines = problems.map((problem) => `${prefix}${formatProblem(problem)}`);
  const counts = countByTag(problems).map(
    ({ tag, count, words }) => `  ${count} × [${tag}] ${words}`,
  );
  return `${[...lines, '', summary, ...counts].join('\n')}\n`;
}
