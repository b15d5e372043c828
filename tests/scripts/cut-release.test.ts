import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { type Cut, cutRelease } from '../../scripts/cut-release.ts';
import { projectFolder } from '../../scripts/project-folder.ts';
import { readReleases } from '../../scripts/read-releases.ts';
import * as extraFiles from '../../scripts/release/extra-files.ts';
import { checkReleases } from '../../src/checks/release.ts';
import { readChanges } from '../../src/exports/changes.ts';
import { releaseManifest } from '../../src/model/release.ts';

vi.mock('../../scripts/release/extra-files.ts', { spy: true });

/** Git and all checks run several times in each test. */
vi.setConfig({ testTimeout: 60_000 });

const locality = 'noi-thu';
const root = mkdtempSync(path.join(tmpdir(), 'cut-release-'));
let count = 0;
let project: string;

/** A working copy of its own for each test: one locality and a file of code, all committed. */
beforeEach(() => {
  count += 1;
  project = path.join(root, String(count));
  const fixture = path.join(projectFolder, 'tests/fixtures/valid-locality');
  cpSync(fixture, path.join(project, locality), { recursive: true });
  write('src/code.ts', 'export {};\n');
  git('init', '--quiet', '--template=');
  commit();
});

afterAll(() => rmSync(root, { recursive: true }));

function git(...args: string[]): void {
  const who = ['-c', 'user.name=Thử', '-c', 'user.email=thu@example.org'];
  execFileSync('git', [...who, '-c', 'core.autocrlf=false', ...args], { cwd: project });
}

function commit(): void {
  git('add', '--all');
  git('commit', '--quiet', '--message', 'Change');
}

function write(file: string, text: string): void {
  const absolute = path.join(project, file);
  mkdirSync(path.dirname(absolute), { recursive: true });
  writeFileSync(absolute, text);
}

/** Puts one text for another in a file of the locality. */
function edit(file: string, found: string, replacement: string): void {
  const text = readFileSync(path.join(project, locality, file), 'utf8');
  expect(text).toContain(found);
  write(`${locality}/${file}`, text.replace(found, replacement));
}

const cut = (date: string | undefined): Promise<Cut> => cutRelease({ project, locality, date });
const found = () => readReleases(path.join(project, locality));
const manifestOf = (index: number) =>
  releaseManifest.parse(JSON.parse(found()[index]?.manifest?.text ?? ''));
const assessed = '2026-01-31';
const figures = 'data/observations.csv';

describe('cutRelease refuses', () => {
  test('a date that is missing or none', async () => {
    expect(await cut(undefined)).toEqual({
      refusal: 'thiếu ngày phát hành; thêm --date, ví dụ --date 2024-03-15.',
    });
    expect(await cut('2024-02-30')).toEqual({
      refusal:
        '"2024-02-30" không phải ngày có thật viết theo năm-tháng-ngày; ví dụ --date 2024-03-15.',
    });
  });

  test('a folder that git does not know', async () => {
    rmSync(path.join(project, '.git'), { recursive: true });
    expect(await cut(assessed)).toEqual({
      refusal: 'không đọc được trạng thái của git; chạy lệnh này trong bản sao lấy bằng git clone.',
    });
  });

  test('data and code that differ from what is committed, new files too', async () => {
    const cure = 'Ghi lại bằng git commit, hoặc bỏ thay đổi, rồi chạy lại.';
    write(`${locality}/content/them.yml`, 'a: 1\n');
    expect(await cut(assessed)).toEqual({
      refusal: `có tệp khác với bản đã ghi vào git: ${locality}/content/them.yml. ${cure}`,
    });
    commit();
    write('src/code.ts', 'export const a = 1;\n');
    expect(await cut(assessed)).toEqual({
      refusal: `có tệp khác với bản đã ghi vào git: src/code.ts. ${cure}`,
    });
  });

  test('data with an error', async () => {
    edit(figures, ',61,', ',"sáu mốt",');
    commit();
    expect(await cut(assessed)).toEqual({
      refusal: 'số liệu còn lỗi nêu ở trên; sửa, ghi lại bằng git commit rồi chạy lại.',
    });
  });

  test('a day before that of the assessment or of the last release', async () => {
    expect(await cut('2026-01-30')).toEqual({
      refusal:
        'ngày 30/01/2026 trước ngày xét tiến độ (31/01/2026, mục assessment_date trong content/site.yml); chọn ngày 31/01/2026 hoặc sau đó.',
    });
    await cut('2026-03-01');
    commit();
    expect(await cut('2026-02-28')).toEqual({
      refusal:
        'ngày 28/02/2026 trước ngày của bản gần nhất (01/03/2026); chọn ngày 01/03/2026 hoặc sau đó.',
    });
  });

  test('to say the same twice', async () => {
    await cut(assessed);
    commit();
    expect(await cut('2026-02-01')).toEqual({
      refusal: `data/ và content/ không đổi từ bản ${assessed}-1, nên bản mới sẽ y như bản đó; sửa số liệu rồi hãy phát hành.`,
    });
  });

  test('to go on while a published file has other bytes', async () => {
    await cut(assessed);
    const file = found()[0]?.files[0]?.path ?? '';
    write(`${locality}/data/releases/${assessed}-1/${file}`, 'khác');
    edit(figures, ',61,', ',62,');
    commit();
    expect(await cut('2026-02-01')).toHaveProperty('refusal');
    expect(found()).toHaveLength(1);
  });
});

describe('cutRelease writes', () => {
  test('a first release: every dataset, what it was made from, no changes', async () => {
    expect(await cut(assessed)).toEqual({ release: `${assessed}-1` });
    expect(checkReleases(found())).toEqual([]);
    const { previous, inputs, files, assessment_date: day } = manifestOf(0);
    expect([previous, day]).toEqual([null, assessed]);
    expect(inputs.map(({ path: file }) => file)).toContain('data/observations.csv');
    expect(inputs.map(({ path: file }) => file)).toContain('content/plan/ke-hoach.txt');
    const names = files.map(({ path: file }) => file);
    expect(names.filter((file) => /^observations\/.*\.(csv|json)$/.test(file))).toHaveLength(2);
    expect(names.filter((file) => file.startsWith('changes/'))).toEqual([]);
  });

  test('numbers within a date, a chain, and what changed, computed figures too', async () => {
    await cut(assessed);
    edit(figures, ',61,', ',62,');
    commit();
    expect(await cut(assessed)).toEqual({ release: `${assessed}-2` });
    expect(checkReleases(found())).toEqual([]);
    expect(manifestOf(1).previous).toBe(found()[0]?.manifest?.sha256);
    const file = manifestOf(1).files.find(({ path: name }) => /^changes\/.*csv$/.test(name));
    const folder = path.join(project, locality, 'data/releases', `${assessed}-2`);
    const text = readFileSync(path.join(folder, file?.path ?? ''), 'utf8');
    const changes = readChanges(text).map(({ row, field, old_value, new_value }) =>
      [row?.split('/').at(-2), field, old_value, new_value].join(' '),
    );
    expect(changes).toEqual(['result value 61 62', 'derived value 3.05 3.1']);
  });

  test('the same bytes for the same inputs', async () => {
    await cut(assessed);
    const text = found()[0]?.manifest?.text;
    rmSync(path.join(project, locality, 'data/releases'), { recursive: true });
    await cut(assessed);
    expect(found()[0]?.manifest?.text).toBe(text);
  });

  test('each commitment as a page of its own, listed in the manifest', async () => {
    await cut(assessed);
    const pages = manifestOf(0).files.map(({ path: file }) => file);
    expect(pages.filter((file) => file.startsWith('nhung/'))).toEqual([
      'nhung/mo-hinh.html',
      'nhung/ty-le-ngheo.html',
    ]);
  });

  test('nothing when the writing is stopped, and clears away what a killed run left', async () => {
    vi.mocked(extraFiles.releaseExtras).mockImplementationOnce(() => {
      throw new Error('đĩa đầy');
    });
    await expect(cut(assessed)).rejects.toThrow('đĩa đầy');
    const folder = path.join(project, locality, 'data/releases');
    expect(readdirSync(folder)).toEqual([]);
    write('.gitignore', '**/data/releases/.*\n');
    write(`${locality}/data/releases/.${assessed}-1.writing/terms/them.csv`, 'id\n');
    expect(await cut(assessed)).toEqual({ release: `${assessed}-1` });
    expect(checkReleases(found())).toEqual([]);
    expect(existsSync(path.join(folder, `.${assessed}-1.writing`))).toBe(false);
  });
});
