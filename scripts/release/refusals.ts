import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { z } from 'zod';
import {
  type FoundRelease,
  type InputSum,
  partsOfReleaseId,
  releaseManifest,
} from '../../src/model/release.ts';
import { ruleVersion } from '../../src/model/status/status.ts';
import { formatDate, formatList } from '../../src/words/format.ts';

/** Why a release may not be cut, with the cure, for the steward; null when nothing speaks against it. */
type Refusal = string | null;

/** A date that is none. */
export function refuseDate(date: string | undefined): Refusal {
  if (date === undefined) return 'thiếu ngày phát hành; thêm --date, ví dụ --date 2024-03-15.';
  if (z.iso.date().safeParse(date).success) return null;
  return `"${date}" không phải ngày có thật viết theo năm-tháng-ngày; ví dụ --date 2024-03-15.`;
}

/** Files of the locality or of the code that differ from what is committed. */
export function refuseTree(project: string, locality: string): Refusal {
  const own = ['data', 'content'].map((folder) => path.posix.join(locality, folder));
  const paths = [...own, 'src', 'scripts', 'package.json', 'package-lock.json'];
  const status = gitStatus(project, paths);
  if (status === null)
    return 'không đọc được trạng thái của git; chạy lệnh này trong bản sao lấy bằng git clone.';
  if (status.length === 0) return null;
  const shown = status.slice(0, 5).map((line) => line.slice(3));
  const more = status.length > shown.length ? ` và ${status.length - shown.length} tệp khác` : '';
  return `có tệp khác với bản đã ghi vào git: ${shown.join(', ')}${more}. Ghi lại bằng git commit, hoặc bỏ thay đổi, rồi chạy lại.`;
}

function gitStatus(project: string, paths: readonly string[]): string[] | null {
  const args = ['-c', 'core.quotePath=false', 'status', '--porcelain', '--untracked-files=all'];
  try {
    const output = execFileSync('git', [...args, '--', ...paths], {
      ...{ cwd: project, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] },
    });
    return output.split('\n').filter((line) => line !== '');
  } catch {
    return null;
  }
}

/** A day before that of the last release, or before the day that the figures were judged at. */
export function refuseOrder(
  date: string,
  assessmentDate: string,
  last: FoundRelease | undefined,
): Refusal {
  const before = partsOfReleaseId(last?.name ?? '')?.date ?? '';
  if (date < before)
    return `ngày ${formatDate(date)} trước ngày của bản gần nhất (${formatDate(before)}); chọn ngày ${formatDate(before)} hoặc sau đó.`;
  if (date < assessmentDate)
    return `ngày ${formatDate(date)} trước ngày xét tiến độ (${formatDate(assessmentDate)}, mục assessment_date trong content/site.yml); chọn ngày ${formatDate(assessmentDate)} hoặc sau đó.`;
  return null;
}

/** Nothing that a release is made from has changed since the last one. */
export function refuseSame(inputs: readonly InputSum[], last: FoundRelease | undefined): Refusal {
  if (last === undefined || last.manifest === null) return null;
  const { inputs: before, rules } = releaseManifest.parse(JSON.parse(last.manifest.text));
  const isSame = rules === ruleVersion && JSON.stringify(before) === JSON.stringify(inputs);
  if (!isSame) return null;
  const folders = formatList(['data/', 'content/']);
  return `${folders} không đổi từ bản ${last.name}, nên bản mới sẽ y như bản đó; sửa số liệu rồi hãy phát hành.`;
}
