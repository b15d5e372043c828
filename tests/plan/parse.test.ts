import { describe, expect, test } from 'vitest';
import { parsePlan, textOf } from '../../src/plan/parse.ts';

const blockNames = [
  { name: 'can-cu', title: 'căn cứ', starts: 'Căn cứ' },
  { name: 'ky', title: 'chữ ký', starts: 'TM.' },
  { name: 'ky', title: 'chữ ký', starts: 'KT.' },
];
const parse = (...lines: string[]) => parsePlan(lines.join('\n'), blockNames);
const pathsOf = (...lines: string[]) => parse(...lines).map(({ path }) => path);
const textsOf = (...lines: string[]) =>
  parse(...lines).map((clause) => [clause.path, textOf(lines.join('\n'), clause)]);

describe('parsePlan follows the printed marks', () => {
  test('Roman › digit › letter › dash › plus', () => {
    expect(
      pathsOf('I. A', '3. B', 'b) C', '- D', '+ E', '+ F', '- G', '+ H', 'II. K', '- L'),
    ).toEqual([
      'i',
      'i-3',
      'i-3-b',
      'i-3-b-1',
      'i-3-b-1-1',
      'i-3-b-1-2',
      'i-3-b-2',
      'i-3-b-2-1',
      'ii',
      'ii-1',
    ]);
  });

  test('numbers are those printed, not those counted', () => {
    expect(pathsOf('IV. A', '1. B', '2. C', '4. D')).toEqual(['iv', 'iv-1', 'iv-2', 'iv-4']);
  });

  test('Phần › Chương › Điều › khoản › điểm, with articles addressed from the root', () => {
    expect(
      pathsOf('Phần I', 'Chương II. A', 'Điều 5. B', '1. C', 'a) D', 'đ) E', 'Điều 6a. F', '2. G'),
    ).toEqual([
      'phan-i',
      'phan-i-chuong-ii',
      'dieu-5',
      'dieu-5-1',
      'dieu-5-1-a',
      'dieu-5-1-dd',
      'dieu-6a',
      'dieu-6a-2',
    ]);
  });

  test('an article knows the chapter that holds it', () => {
    expect(parse('Chương I', 'Điều 1. A').map(({ parent }) => parent)).toEqual([null, 'chuong-i']);
  });

  test('decimals nest in the digit before', () => {
    expect(pathsOf('II. A', '1. B', '1.1. C', 'a) D', '1.2. E', '2. F')).toEqual([
      'ii',
      'ii-1',
      'ii-1-1',
      'ii-1-1-a',
      'ii-1-2',
      'ii-2',
    ]);
  });

  test('letters d and đ are two', () => {
    expect(pathsOf('I. A', 'd) B', 'đ) C', 'e) D')).toEqual(['i', 'i-d', 'i-dd', 'i-e']);
  });

  test('a bullet before a letter or digit is layout', () => {
    expect(pathsOf('I. A', '- a) B', '- C', '- 2. D', '+ b) E')).toEqual([
      'i',
      'i-a',
      'i-a-1',
      'i-2',
      'i-2-b',
    ]);
  });

  test('a number inside a sentence is no mark', () => {
    expect(pathsOf('I. A', '- 100% hộ nghèo', '- 1.500 hộ', '- Đến 2025.')).toEqual([
      'i',
      'i-1',
      'i-2',
      'i-3',
    ]);
  });

  test('two clauses with one address are both kept, for the check to name', () => {
    expect(pathsOf('I. A', 'a) B', 'a) C')).toEqual(['i', 'i-a', 'i-a']);
  });
});

describe('parsePlan joins and names what has no mark', () => {
  test('a line that starts with a small letter goes on with its clause', () => {
    expect(textsOf('I. A', '- Hỗ trợ người', '', 'nghèo.', '- B')).toEqual([
      ['i', 'I. A'],
      ['i-1', 'Hỗ trợ người nghèo.'],
      ['i-2', 'B'],
    ]);
  });

  test('a line that starts with a capital closes the path and is a named block', () => {
    expect(pathsOf('I. A', '- B', 'Căn cứ C', '- D', 'II. E')).toEqual([
      'i',
      'i-1',
      'can-cu',
      'can-cu-1',
      'ii',
    ]);
  });

  test('a block that the list does not know has a name of its own', () => {
    expect(pathsOf('Lạ hoắc')).toEqual(['khoi-khong-ten']);
  });

  test('two blocks in a row with one name are one block', () => {
    expect(textsOf('TM. ỦY BAN', '', 'KT. CHỦ TỊCH')).toEqual([['ky', 'TM. ỦY BAN KT. CHỦ TỊCH']]);
  });
});

describe('parsePlan leaves Markdown out of the words', () => {
  test('hashes and stars belong to no clause, bold and italics are told apart', () => {
    const source = '### **1. Mục tiêu:** Giảm *nghèo*';
    const [clause] = parsePlan(source, []);
    expect(clause?.path).toBe('1');
    expect(
      clause?.spans.map(({ start, end, strong, emphasis }) => [
        source.slice(start, end),
        strong,
        emphasis,
      ]),
    ).toEqual([
      ['1. Mục tiêu:', true, false],
      [' Giảm ', false, false],
      ['nghèo', false, true],
    ]);
  });

  test('a heading is a # line or one that is bold throughout', () => {
    expect(parse('# I. A', '**1. B**', '**a) C:** d').map(({ heading }) => heading)).toEqual([
      true,
      true,
      false,
    ]);
  });
});
