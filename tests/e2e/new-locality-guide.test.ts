import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { projectFolder } from '../../scripts/project-folder.ts';
import { generatedFolder } from '../../src/generated-folder.ts';

const locality = 'xa-vi-du-nho';
const made = [locality, `dist-${locality}`, `dist-mau-${locality}`, generatedFolder(locality)];
const fixture = path.join(projectFolder, 'tests/fixtures/new-locality', locality);
const guide = readFileSync(
  path.join(projectFolder, 'src/prose/huong-dan/dia-phuong-moi.mdx'),
  'utf8',
);
const { scripts } = z
  .object({ scripts: z.record(z.string(), z.string()) })
  .parse(JSON.parse(readFileSync(path.join(projectFolder, 'package.json'), 'utf8')));

/** One step of the guide: the files it fills, the commands it gives, what it shows of the files. */
interface Step {
  title: string;
  files: string[];
  commands: string[];
  excerpts: string[];
}

const fences = (text: string, language: string): string[] =>
  [...text.matchAll(/^```(\w+)\n(.*?)^```$/gms)].flatMap(([, name, body = '']) =>
    name === language ? body.split('\n').filter((line) => line.trim() !== '') : [],
  );

const steps: Step[] = guide
  .split(/^## /m)
  .slice(1)
  .map((text) => ({
    title: text.split('\n')[0] ?? '',
    files: [...text.matchAll(/`((?:content|data)\/[\w/.-]+)`/g)].map(([, file = '']) => file),
    commands: fences(text, 'sh'),
    excerpts: ['text', 'yaml', 'csv'].flatMap((language) => fences(text, language)),
  }));

/** Runs `npm run NAME -- ARGUMENTS` as npm would, with this very Node. */
function npmRun(command: string): { code: number; output: string } {
  const [, name = '', args = ''] = /^npm run (\S+)(?: -- (.*))?$/.exec(command) ?? [];
  const [program, file = ''] = (scripts[name] ?? '').split(' ');
  if (program !== 'node') throw new Error(`${command} is no script of the project`);
  const env = { ...process.env, OTHER_SITE: '', LOCALITY: '' };
  const options = { cwd: projectFolder, encoding: 'utf8', env } as const;
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [file, ...args.split(' ')],
    options,
  );
  return { code: status ?? 1, output: stdout + stderr };
}

function cleanUp(): void {
  for (const folder of made)
    rmSync(path.join(projectFolder, folder), { recursive: true, force: true });
}
beforeAll(cleanUp);
afterAll(cleanUp);

/** What a step's person does by hand: fills the files that the step names. */
function fill({ files }: Step): void {
  for (const file of files) {
    const source = path.join(fixture, file);
    if (existsSync(source)) cpSync(source, path.join(projectFolder, locality, file));
  }
}

describe('the guide to a new locality, followed on a made-up commune', () => {
  test('has seven steps, each with a command', () => {
    expect(steps.map(({ title }) => title.slice(0, 6))).toEqual(
      [1, 2, 3, 4, 5, 6, 7].map((number) => `Bước ${number}`),
    );
    expect(steps.every(({ commands }) => commands.length > 0)).toBe(true);
  });

  test.each(steps)('$title', { timeout: 300_000 }, (step) => {
    fill(step);
    for (const command of step.commands) {
      const { code, output } = npmRun(command);
      expect(`${command}: ${code}\n${code === 0 ? '' : output}`).toBe(`${command}: 0\n`);
    }
  });

  test('shows only what stands in the files', () => {
    const texts = steps
      .flatMap(({ files }) => files)
      .filter((file) => existsSync(path.join(fixture, file)))
      .map((file) => readFileSync(path.join(fixture, file), 'utf8'));
    const lines = new Set(texts.join('\n').split('\n'));
    const strange = steps.flatMap(({ excerpts }) => excerpts).filter((line) => !lines.has(line));
    expect(strange).toEqual([]);
  });

  test('ends with no warning and a whole site', () => {
    const { code, output } = npmRun(`npm run check -- --locality ${locality}`);
    expect([code, output]).toEqual([0, expect.stringMatching(/^Số liệu đúng quy cách: 19 bảng, /)]);
    const plan = npmRun(`npm run plan -- --locality ${locality}`).output;
    expect(plan.trimEnd().split('\n').at(-1)).toMatch(/^\d+ đoạn\.$/);
    const page = (name: string): string =>
      readFileSync(path.join(projectFolder, `dist-${locality}`, name, 'index.html'), 'utf8');
    expect(page('')).toContain('xã Ví Dụ Nhỏ');
    expect(page('chi-tieu/bao-hiem-y-te')).toContain('97,50%');
    expect(page('')).not.toContain('CHƯA ĐIỀN');
  });
});
