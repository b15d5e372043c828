import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readImportCommand } from '../../scripts/import-options.ts';
import { projectFolder } from '../../scripts/project-folder.ts';
import { writeTogether } from '../../scripts/write-together.ts';

const fixtures = path.join(projectFolder, 'tests/fixtures');
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'import-data-'));
  cpSync(path.join(fixtures, 'valid-locality'), folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

function run(file: string, ...options: string[]): { status: number | null; out: string } {
  const script = path.join(projectFolder, 'scripts/import-data.ts');
  const args = [script, path.resolve(fixtures, 'messy', file), '--locality', folder, ...options];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  return { status, out: `${stdout}${stderr}` };
}

const read = (name: string): string => readFileSync(path.join(folder, 'data', name), 'utf8');

describe('npm run import', { timeout: 60_000 }, () => {
  test('shows a difference and writes nothing without --write', () => {
    const before = read('observations.csv');
    const { status, out } = run('plain.xlsx');
    expect(status).toBe(0);
    expect(out).toContain('Số liệu (observations): 3 mới, 0 đổi, 0 bỏ, 0 giữ nguyên');
    expect(out).toContain('chạy lại với --write');
    expect(read('observations.csv')).toBe(before);
  });

  test('writes with --write, and the second time changes nothing', () => {
    const lines = read('observations.csv').split('\n');
    expect(run('plain.xlsx', '--write').status).toBe(0);
    const written = read('observations.csv');
    expect(lines.filter((line) => !written.includes(line))).toEqual([]);
    expect(written).toContain('so-ho-ngheo,tinh-thu,2024,chuan-thu,result,58,');
    expect(readdirSync(path.join(folder, 'data')).filter((name) => !name.endsWith('.csv'))).toEqual(
      [],
    );
    const again = run('plain.xlsx', '--write');
    expect(again).toMatchObject({ status: 0 });
    expect(again.out).toContain('Không có gì thay đổi.');
    expect(read('observations.csv')).toBe(written);
  });

  test('makes a correction of a changed figure, once', () => {
    const why = ['--reason', 'Đếm lại.', '--document', 'bao-cao-2023', '--date', '2024-03-01'];
    expect(run('changed-figure.csv', '--write', ...why).status).toBe(0);
    const corrections = read('corrections.csv');
    expect(corrections).toContain('dinh-chinh-2024-03-01-1,observations,so-ho-ngheo/tinh-thu/2023');
    expect(run('changed-figure.csv', '--write', ...why).out).toContain('Không có gì thay đổi.');
    expect(read('corrections.csv')).toBe(corrections);
  });

  test('stops at questions and errors with exit code 1, whatever --write says', () => {
    const before = read('observations.csv');
    const asked = run('thousand-or-decimal.csv', '--write');
    expect(asked.status).toBe(1);
    expect(asked.out).toContain('--decimal comma');
    expect(run('dash-for-number.csv').out).toContain('--absence="-=not-published"');
    expect(run('dash-for-number.csv', '--absence=-=not-published').status).toBe(0);
    expect(run('few-households.csv', '--write').status).toBe(1);
    expect(read('observations.csv')).toBe(before);
  });

  test('refuses a changed figure without its reason, and says what to write', () => {
    const before = read('observations.csv');
    const { status, out } = run('changed-figure.csv', '--write');
    expect(status).toBe(1);
    expect(out).toContain(
      'số đã công bố đổi từ "61" thành "58" mà chưa có lý do, văn bản làm căn cứ,',
    );
    expect(out).toContain('Chưa ghi gì');
    expect(read('observations.csv')).toBe(before);
  });

  test('writes nothing of a good file beside a faulty one', () => {
    const before = read('observations.csv');
    expect(run('plain.xlsx', path.join(fixtures, 'messy/vni.csv'), '--write').status).toBe(1);
    expect(read('observations.csv')).toBe(before);
  });

  test('takes out with --replace what the file does not have, and nothing without it', () => {
    const terms = path.join(folder, 'terms.csv');
    const [head] = read('terms.csv').split('\n');
    writeFileSync(terms, `${head}\nho-moi,Hộ mới,,,,,,\n`);
    expect(run(terms).out).toContain('(terms): 1 mới, 0 đổi, 0 bỏ');
    expect(run(terms, '--replace', '--write').out).toContain('  bỏ ho-ngheo: ');
    expect(read('terms.csv')).toBe(`${head}\nho-moi,Hộ mới,,,,,,\n`);
    expect(run(terms, '--replace', '--write').out).toContain('Không có gì thay đổi.');
  });

  test('says how it is used when an option is wrong', () => {
    const { status, out } = run('plain.xlsx', '--decimal', 'dot');
    expect(status).toBe(1);
    expect(out).toContain('--decimal dot: chỉ nhận comma, point');
  });
});

test('readImportCommand(args) takes several answers about marks', () => {
  const { files, options } = readImportCommand(['a.csv', '--absence=-=0', '--absence', 'x=blank']);
  expect(files).toEqual(['a.csv']);
  expect(options.absences).toEqual({ '-': '0', x: 'blank' });
  expect(() => readImportCommand(['a.csv', '--absence=-=nothing'])).toThrow('not-published');
});

test('writeTogether(folder, files) puts back what was there when one cannot be written', () => {
  mkdirSync(path.join(folder, 'data/needs.csv.moi'));
  const before = read('areas.csv');
  const files = new Map([
    ['data/areas.csv', new TextEncoder().encode('x\n')],
    ['data/needs.csv', new TextEncoder().encode('y\n')],
  ]);
  expect(() => writeTogether(folder, files)).toThrow();
  expect(read('areas.csv')).toBe(before);
});

test('writeTogether(folder, files) puts back what has been written when a later one fails', () => {
  rmSync(path.join(folder, 'data/needs.csv'));
  mkdirSync(path.join(folder, 'data/needs.csv'));
  const before = read('areas.csv');
  const files = new Map([
    ['data/areas.csv', new TextEncoder().encode('x\n')],
    ['data/moi.csv', new TextEncoder().encode('z\n')],
    ['data/needs.csv', new TextEncoder().encode('y\n')],
  ]);
  expect(() => writeTogether(folder, files)).toThrow();
  expect(read('areas.csv')).toBe(before);
  const names = readdirSync(path.join(folder, 'data'));
  expect(names.filter((name) => name.endsWith('.moi') || name === 'moi.csv')).toEqual([]);
});
