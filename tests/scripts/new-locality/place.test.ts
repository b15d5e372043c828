import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newLocalityPlace } from '../../../scripts/new-locality/place.ts';

const project = mkdtempSync(path.join(tmpdir(), 'new-locality-'));
beforeAll(() => {
  mkdirSync(path.join(project, 'examples/thi-xa-cu'), { recursive: true });
  mkdirSync(path.join(project, 'trong'));
  mkdirSync(path.join(project, 'co-tep'));
  writeFileSync(path.join(project, 'co-tep/a.txt'), '');
  writeFileSync(path.join(project, 'mot-tep'), '');
});
afterAll(() => rmSync(project, { recursive: true }));

describe('newLocalityPlace(typed)', () => {
  test.each([
    ['xa-a', 'xa-a'],
    ['./noi-khac/xa-a/', 'noi-khac/xa-a'],
    ['trong', 'trong'],
  ])('%s stands at %s', (typed, folder) => {
    expect(newLocalityPlace(typed, project)).toEqual({ folder });
  });

  test('an absolute path inside the project is taken from the project', () => {
    expect(newLocalityPlace(path.join(project, 'xa-a'), project)).toEqual({ folder: 'xa-a' });
  });

  test.each([
    ['.', 'không nằm bên trong'],
    ['../xa-a', 'không nằm bên trong'],
    ['/xa-a', 'không nằm bên trong'],
    ['src/xa-a', 'thư mục của chương trình'],
    ['dist-xa-a', 'thư mục của chương trình'],
    ['.git', 'thư mục của chương trình'],
    ['Xã A', 'chữ thường không dấu'],
    ['noi-khac/thi-xa-cu', 'đã có một địa phương mang tên ấy'],
    ['root', 'đã có một địa phương mang tên ấy'],
    ['examples/thi-xa-cu', undefined],
    ['co-tep', 'không trống'],
    ['mot-tep', 'một tệp đã có'],
  ])('%s: %s', (typed, words) => {
    const place = newLocalityPlace(typed, project);
    if (words === undefined) expect(place).toEqual({ folder: typed });
    else expect('refusal' in place && place.refusal).toContain(words);
  });
});
