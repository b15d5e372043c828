import { type Token, tokensOf } from './fold.ts';

/** Words that carry no content of their own in a question; they count little. */
const light = new Set(
  (
    'là gì nào ai ở đâu có không được cho của và để thì tôi với các những này kia ấy bị do vì theo ' +
    'khi về tại từ đến như thế sao hay hoặc trong trên nay hộ mấy bao nhiêu cần muốn xin bây giờ'
  ).split(' '),
);
const lightBare = new Set([
  'la',
  'gi',
  'nao',
  'ai',
  'o',
  'dau',
  'co',
  'khong',
  'duoc',
  'cho',
  'cua',
]);

/** How much a word says, 0 to 1. */
export function contentOf(token: Pick<Token, 'exact'>): number {
  return light.has(token.exact) || lightBare.has(token.exact) ? 0.2 : 1;
}

/** Every word of the texts with its marks, the most frequent first. */
export function wordList(texts: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const text of texts) {
    for (const { exact } of tokensOf(text.normalize('NFC'))) {
      counts.set(exact, (counts.get(exact) ?? 0) + 1);
    }
  }
  return [...counts]
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .map(([word]) => word)
    .filter((word) => !/\d/.test(word));
}
