import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { writeWhole } from '../../scripts/new-locality.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'write-whole-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('writeWhole(folder, files) writes below a folder that is new or empty', () => {
  const target = path.join(folder, 'xa-a');
  mkdirSync(target);
  writeWhole(target, new Map([['data/a.csv', 'id\n']]));
  expect(readFileSync(path.join(target, 'data/a.csv'), 'utf8')).toBe('id\n');
});

test('writeWhole(folder, files) leaves nothing when one file cannot be written', () => {
  const target = path.join(folder, 'xa-b');
  const files = new Map([
    ['data', 'a file where a folder must be'],
    ['data/a.csv', 'id\n'],
  ]);
  expect(() => writeWhole(target, files)).toThrow();
  expect(existsSync(target)).toBe(false);
  expect(readdirSync(folder).filter((name) => name.startsWith('xa-b'))).toEqual([]);
});
