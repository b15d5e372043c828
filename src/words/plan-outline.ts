/** What is needed of a clause or line to print it. */
export interface PrintedLine {
  line: number;
  text: string;
  path?: string;
  name?: string;
  depth?: number;
}

/** What a person has to look at in a plan's text. */
export interface PrintedOutline {
  entries: readonly PrintedLine[];
  unnamed: readonly PrintedLine[];
  doubled: readonly PrintedLine[];
  odd: readonly PrintedLine[];
}

const shown = 70;

const start = (text: string): string =>
  text.length <= shown ? text : `${text.slice(0, shown).trimEnd()}…`;

/** The clauses of a plan as lines for the eye, what needs a cure last. */
export function outlineLines({ entries, unnamed, doubled, odd }: PrintedOutline): string[] {
  return [
    ...entries.map(entryLine),
    '',
    `${entries.length} đoạn.`,
    ...part(unnamed, 'khối chưa có tên; thêm vào content/plan/blocks.yml theo chữ mở đầu:'),
    ...part(doubled, 'đoạn trùng địa chỉ với một đoạn ở trên; xem lại số mục hoặc tên khối:'),
    ...part(odd, 'dòng mở đầu giống số mục nhưng được đọc là lời văn; nếu là số mục thì viết lại:'),
  ];
}

function entryLine({ line, path = '', name = '', text, depth = 0 }: PrintedLine): string {
  return `${String(line).padStart(4)}  ${'  '.repeat(depth)}${path} (${name}): ${start(text)}`;
}

function part(lines: readonly PrintedLine[], words: string): string[] {
  if (lines.length === 0) return [];
  const list = lines.map(({ line, text }) => `  dòng ${line}: ${start(text)}`);
  return ['', `${lines.length} ${words}`, ...list];
}
