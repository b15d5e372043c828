import { z } from 'zod';
import { isCalendarDate } from '../../src/model/cell-type.ts';

const fieldSchema = z.looseObject({
  name: z.string(),
  type: z.enum(['string', 'number', 'integer', 'date', 'boolean']),
  format: z.literal('uri').optional(),
  trueValues: z.array(z.string()).optional(),
  falseValues: z.array(z.string()).optional(),
  constraints: z
    .object({
      required: z.boolean().optional(),
      unique: z.boolean().optional(),
      pattern: z.string().optional(),
      enum: z.array(z.string()).optional(),
    })
    .optional(),
});
type Field = z.infer<typeof fieldSchema>;

/** Cells that a reader of the Data Package would refuse in a column. */
export function valueFaults(description: unknown, cells: readonly string[]): string[] {
  const field = fieldSchema.parse(description);
  const { required, unique, pattern, enum: allowed } = field.constraints ?? {};
  const whole = pattern === undefined ? null : new RegExp(`^(?:${pattern})$`);
  const filled = cells.filter((cell) => cell !== '');
  const isRead = (cell: string): boolean =>
    reads(field, cell) && (whole?.test(cell) ?? true) && (allowed?.includes(cell) ?? true);
  return [
    ...(required && filled.length < cells.length ? [`${field.name} is empty`] : []),
    ...(unique && new Set(filled).size < filled.length ? [`${field.name} is doubled`] : []),
    ...filled.filter((cell) => !isRead(cell)).map((cell) => `${field.name}: ${cell}`),
  ];
}

function reads(field: Field, cell: string): boolean {
  const { type, format, trueValues = [], falseValues = [] } = field;
  if (type === 'number') return Number.isFinite(Number(cell));
  if (type === 'integer') return Number.isSafeInteger(Number(cell));
  if (type === 'date') return isCalendarDate(cell);
  if (type === 'boolean') return [...trueValues, ...falseValues].includes(cell);
  return format !== 'uri' || URL.canParse(cell);
}
