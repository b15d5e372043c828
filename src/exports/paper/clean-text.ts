/** Characters that no XML 1.0 file can hold; tab and line feed pass. Source: XML 1.0, 2.2, Char. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones to find.
const illegal = /[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]/g;

/** Characters that turn the direction of what follows: a text could read other than it is. */
const turning = /[\u202A-\u202E\u2066-\u2069]/g;

/** A text as a DOCX can hold it: what XML forbids is shown as U+FFFD, line ends become `\n`. */
export function cleanText(text: string): string {
  return text
    .replaceAll(/\r\n?/g, '\n')
    .toWellFormed()
    .replaceAll(illegal, '\uFFFD')
    .replaceAll(turning, '');
}
