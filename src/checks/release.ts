import {
  type FileSum,
  type FoundRelease,
  manifestName,
  manifestText,
  partsOfReleaseId,
  type ReleaseManifest,
  releaseManifest,
} from '../model/release.ts';
import { type Problem, problemAt } from './problem.ts';
import type { Tag } from './tags.ts';

/**
 * Checks that no release has changed since it was published and that the releases form one chain.
 * @param found what lies in `data/releases/`, oldest first; the sums were taken where files are read.
 */
export function checkReleases(found: readonly FoundRelease[]): Problem[] {
  return [...checkSequence(found), ...found.flatMap((_, index) => checkRelease(found, index))];
}

const folderOf = (name: string): string => `data/releases/${name}`;
const restore = 'bản đã phát hành không bao giờ đổi, hãy lấy lại từ kho mã bằng lệnh git restore';

/** Numbers within a date run on from 1; a hole is a release that someone took away. */
function checkSequence(found: readonly FoundRelease[]): Problem[] {
  const last = new Map<string, number>();
  return found.flatMap(({ name }) => {
    const parts = partsOfReleaseId(name);
    if (parts === null) {
      const message = 'tên phải là ngày phát hành và số thứ tự trong ngày, ví dụ 2024-03-15-1';
      return [problemAt({ file: folderOf(name) }, 'release-name', message)];
    }
    const expected = (last.get(parts.date) ?? 0) + 1;
    last.set(parts.date, parts.number);
    if (parts.number === expected) return [];
    const message = `trước bản này phải có bản ${parts.date}-${expected}; ${restore}`;
    return [problemAt({ file: folderOf(name) }, 'release-sequence', message)];
  });
}

function checkRelease(found: readonly FoundRelease[], index: number): Problem[] {
  const release = found[index];
  if (release === undefined || partsOfReleaseId(release.name) === null) return [];
  const read = readManifest(release);
  if (read.manifest === null) return read.problems;
  return [
    ...read.problems,
    ...checkChain(release.name, read.manifest, found[index - 1]),
    ...checkFiles(release, read.manifest.files),
  ];
}

function readManifest({ name, manifest }: FoundRelease): {
  manifest: ReleaseManifest | null;
  problems: Problem[];
} {
  const fault = (message: string) => [
    problemAt({ file: `${folderOf(name)}/${manifestName}` }, 'release-manifest', message),
  ];
  if (manifest === null) return { manifest: null, problems: fault(`thiếu tệp kê này; ${restore}`) };
  const parsed = releaseManifest.safeParse(jsonOf(manifest.text));
  if (!parsed.success) {
    const at = parsed.error.issues[0]?.path.join('.') ?? '';
    const where = at === '' ? '' : `, mục ${at}`;
    return { manifest: null, problems: fault(`không đọc được tệp kê${where}; ${restore}`) };
  }
  const { release, released_on } = parsed.data;
  const isOwn = release === name && name.startsWith(`${released_on}-`);
  if (!isOwn) {
    const message = `tệp kê là của bản ${release}, phát hành ngày ${released_on}; ${restore}`;
    return { manifest: parsed.data, problems: fault(message) };
  }
  const isCanonical = manifestText(parsed.data) === manifest.text;
  return {
    manifest: parsed.data,
    problems: isCanonical ? [] : fault(`tệp kê không ở dạng đã ghi khi phát hành; ${restore}`),
  };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function checkChain(
  name: string,
  { previous }: ReleaseManifest,
  before: FoundRelease | undefined,
): Problem[] {
  const expected = before?.manifest?.sha256 ?? null;
  if (previous === expected) return [];
  const place = { file: `${folderOf(name)}/${manifestName}`, column: 'previous' };
  const message =
    before === undefined
      ? 'ghi có bản trước, mà trước bản này không còn bản nào'
      : `không phải mã của tệp kê bản ${before.name}`;
  return [problemAt(place, 'release-chain', `${message}; ${restore}`)];
}

function checkFiles({ name, files: found }: FoundRelease, listed: readonly FileSum[]): Problem[] {
  const fault = (path: string, tag: Tag, message: string): Problem =>
    problemAt({ file: `${folderOf(name)}/${path}` }, tag, `${message}; ${restore}`);
  const sums = new Map(found.map((file) => [file.path, file]));
  const names = new Set(listed.map(({ path }) => path));
  const extra = found
    .filter(({ path }) => !names.has(path))
    .map(({ path }) =>
      problemAt(
        { file: `${folderOf(name)}/${path}` },
        'release-file-extra',
        'tệp kê không có tệp này; chuyển nó ra khỏi thư mục của bản phát hành',
      ),
    );
  const others = listed.flatMap(({ path, bytes, sha256 }) => {
    const file = sums.get(path);
    if (file === undefined) return [fault(path, 'release-file-missing', 'thiếu tệp đã phát hành')];
    if (file.sha256 === sha256 && file.bytes === bytes) return [];
    const message = `nội dung khác với lúc phát hành (${file.bytes} byte, tệp kê ghi ${bytes} byte)`;
    return [fault(path, 'release-file-changed', message)];
  });
  return [...extra, ...others];
}
