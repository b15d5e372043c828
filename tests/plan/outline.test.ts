import { describe, expect, it } from 'vitest';
import { outlineOf } from '../../src/plan/outline.ts';

const outline = (...lines: string[]) =>
  outlineOf(lines.join('\n'), [{ name: 'ket-thuc', title: 'đoạn kết', starts: 'Các phòng' }]);

describe('outlineOf(text)', () => {
  it('tells line, path, name and depth of each clause', () => {
    const { entries } = outline('Chương I', '', 'Điều 1. A', '1. B', 'a) C', 'Các phòng gửi.');
    expect(entries.map(({ line, path, name, depth }) => [line, path, name, depth])).toEqual([
      [1, 'chuong-i', 'Chương I', 0],
      [3, 'dieu-1', 'Điều 1', 1],
      [4, 'dieu-1-1', 'Điều 1, khoản 1', 2],
      [5, 'dieu-1-1-a', 'Điều 1, khoản 1, điểm a', 3],
      [6, 'ket-thuc', 'đoạn kết', 0],
    ]);
  });

  it('names the blocks that have no name yet', () => {
    const { unnamed } = outline('Căn cứ Luật', 'I. A', 'Các phòng gửi.');
    expect(unnamed.map(({ line, text }) => [line, text])).toEqual([[1, 'Căn cứ Luật']]);
  });

  it('names a second clause of one address, and only the second', () => {
    const { doubled } = outline('I. A', '1. B', '1. C', '2. D');
    expect(doubled.map(({ line, path }) => [line, path])).toEqual([[3, 'i-1']]);
  });

  it.each(['a. x', '1) x', '(a) x', '• x', '– x', 'Điều 3: x', 'Mục 2 x', 'ii) x'])(
    'asks about "%s", which looks like a mark and is none',
    (text) => {
      expect(outline('I. A', text).odd).toEqual([{ line: 2, text }]);
    },
  );

  it.each(['1. x', 'a) x', '- x', '+ x', 'Điều 3. x', 'và các điều 3, 4 của Luật', 'Các phòng'])(
    'does not ask about "%s"',
    (text) => {
      expect(outline('I. A', text).odd).toEqual([]);
    },
  );
});
