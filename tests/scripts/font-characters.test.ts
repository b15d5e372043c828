import { expect, test } from 'vitest';
import { fontCharacters, unicodeRange } from '../../scripts/font-characters.ts';

test('fontCharacters() holds every Vietnamese letter as one code point', () => {
  const characters = fontCharacters();
  for (const letter of 'ĂẰẮẲẴẶăằắẳẵặĐđƠỜỚỞỠỢơờớởỡợƯỪỨỬỮỰưừứửữựỲỴỶỸỵ')
    expect(characters).toContain(letter);
  expect(characters.filter((letter) => letter !== letter.normalize('NFC'))).toEqual([]);
  expect(new Set(characters).size).toBe(characters.length);
});

test('unicodeRange(codes) joins runs', () => {
  expect(unicodeRange([0x22, 0x20, 0x21, 0x1ea0])).toBe('U+20-22, U+1EA0');
});
