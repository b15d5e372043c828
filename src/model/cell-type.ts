import { z } from 'zod';

/**
 * What may stand in one cell of a CSV file: how it is read, what the program gets.
 * Empty cells never reach `read`; they are `null` by the house rule "blank = missing".
 */
export interface CellType<S extends z.ZodType = z.ZodType> {
  /** Stable English name, also used by the data dictionary. */
  name:
    | 'text'
    | 'number'
    | 'integer'
    | 'date'
    | 'period'
    | 'slug'
    | 'code'
    | 'flag'
    | 'url'
    | 'category'
    | 'reference'
    | 'list';
  /** Schema of the value after reading. */
  schema: S;
  /** Turns a non-empty cell into a value, or `undefined` when the cell is not of this type. */
  read: (cell: string) => z.output<S> | undefined;
  /** What is allowed, in Vietnamese, for error messages and the dictionary. */
  allowed: string;
  /** Name of the noun whose id the cell must be. */
  references?: string;
  /** Code → Vietnamese label, for `category`. */
  categories?: Readonly<Record<string, string>>;
  /** Type of one entry, for `list`. */
  items?: CellType;
}

const matching =
  (pattern: RegExp) =>
  (cell: string): string | undefined =>
    pattern.test(cell) ? cell : undefined;

/** What the texts of a type look like; whole cells, so each is anchored. */
export const patterns = {
  number: /^-?(0|[1-9]\d*)(\.\d+)?$/,
  integer: /^-?(0|[1-9]\d*)$/,
  date: /^\d{4}-\d{2}-\d{2}$/,
  period: /^\d{4}(-H[12]|-Q[1-4]|-(0[1-9]|1[0-2]))?$/,
  slug: /^[a-z0-9]+(-[a-z0-9]+)*$/,
  code: /^[0-9A-Za-z.]+$/,
  url: /^https?:\/\/[^\s<>"'|]+$/,
  reference: /^[a-z0-9]+([-/.][A-Za-z0-9]+)*$/,
};

function readNumber(cell: string): number | undefined {
  const value = Number(cell);
  return patterns.number.test(cell) && Number.isFinite(value) ? value : undefined;
}

function readInteger(cell: string): number | undefined {
  const value = Number(cell);
  return patterns.integer.test(cell) && Number.isSafeInteger(value) ? value : undefined;
}

/** True when an ISO date exists in the calendar: `2023-02-29` does not. */
export function isCalendarDate(text: string): boolean {
  if (!patterns.date.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

export const text: CellType<z.ZodString> = {
  name: 'text',
  schema: z.string().min(1),
  read: (cell) => cell,
  allowed: 'chữ bất kỳ',
};

export const number: CellType<z.ZodNumber> = {
  name: 'number',
  schema: z.number(),
  read: readNumber,
  allowed: 'số viết liền, dấu chấm thập phân, ví dụ 1234.5',
};

export const integer: CellType<z.ZodNumber> = {
  name: 'integer',
  schema: z.number().int(),
  read: readInteger,
  allowed: 'số nguyên viết liền, ví dụ 1234',
};

export const date: CellType<z.ZodString> = {
  name: 'date',
  schema: z.string(),
  read: (cell) => (isCalendarDate(cell) ? cell : undefined),
  allowed: 'ngày có thật, viết năm-tháng-ngày, ví dụ 2023-12-31',
};

export const period: CellType<z.ZodString> = {
  name: 'period',
  schema: z.string(),
  read: matching(patterns.period),
  allowed: 'năm 2023, nửa năm 2023-H1, quý 2023-Q3 hoặc tháng 2023-06',
};

export const slug: CellType<z.ZodString> = {
  name: 'slug',
  schema: z.string(),
  read: matching(patterns.slug),
  allowed: 'chữ thường không dấu, số và gạch nối, ví dụ bao-hiem-y-te',
};

export const code: CellType<z.ZodString> = {
  name: 'code',
  schema: z.string(),
  read: matching(patterns.code),
  allowed: 'mã gồm chữ số và chữ cái, giữ nguyên số 0 ở đầu, ví dụ 01',
};

export const flag: CellType<z.ZodBoolean> = {
  name: 'flag',
  schema: z.boolean(),
  read: (cell) => ({ yes: true, no: false })[cell],
  allowed: 'yes hoặc no',
};

export const url: CellType<z.ZodString> = {
  name: 'url',
  schema: z.string(),
  read: matching(patterns.url),
  allowed: 'địa chỉ bắt đầu bằng https:// hoặc http://, không có dấu cách',
};

/** One of a closed list of codes; `labels` gives each code its Vietnamese words. */
export function category<const L extends Readonly<Record<string, string>>>(
  labels: L,
): CellType<z.ZodType<keyof L & string>> {
  const isCode = (value: unknown): value is keyof L & string =>
    typeof value === 'string' && Object.hasOwn(labels, value);
  return {
    name: 'category',
    schema: z.custom<keyof L & string>(isCode),
    read: (cell) => (isCode(cell) ? cell : undefined),
    allowed: Object.entries(labels)
      .map(([key, label]) => `${key} (${label})`)
      .join(', '),
    categories: labels,
  };
}

/** The id of a row of another noun, or the path of a clause. */
export function reference(noun: string): CellType<z.ZodString> {
  return {
    name: 'reference',
    schema: z.string(),
    read: matching(patterns.reference),
    allowed: `mã có trong ${noun}`,
    references: noun,
  };
}

/** Several entries of one type, parted by `|`; an empty cell is an empty list. */
export function list<S extends z.ZodType>(items: CellType<S>): CellType<z.ZodArray<S>> {
  return {
    name: 'list',
    schema: z.array(items.schema),
    read: (cell) => {
      const values: z.output<S>[] = [];
      for (const part of cell.split('|')) {
        const value = items.read(part.trim());
        if (value === undefined) return undefined;
        values.push(value);
      }
      return values;
    },
    allowed: `một hoặc nhiều mục, ngăn bằng dấu |; mỗi mục: ${items.allowed}`,
    items,
    ...(items.references === undefined ? {} : { references: items.references }),
  };
}
