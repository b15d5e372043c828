import { z } from 'zod';
import type { Dimension, Mark } from './vocabulary.ts';

const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
const text = z.string().min(1);
const isoDate = z.iso.date();
/** Month and day of every year: `09-01`. */
const yearDay = z.string().refine((day) => /^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(day));
const mark = z.enum(['A', 'B', 'D'] satisfies Mark[]);
const dimension = z.enum([
  'employment',
  'health',
  'education',
  'housing',
  'water-sanitation',
  'information',
] satisfies Dimension[]);
const areaKind = z.enum(['nông thôn', 'thành thị']);
export type AreaKind = z.infer<typeof areaKind>;

/** One income limit: who falls under it, in which kind of area, while it is in use. */
const thresholdSchema = z
  .object({
    id: slug,
    group: slug,
    area_kind: areaKind,
    /** Đồng for one person a month; whoever has this or less falls under it. */
    income: z.number().int().positive(),
    /** `>=3`: lacks three indicators or more; `<3`: fewer; null: indicators are not looked at. */
    deficits: z
      .string()
      .refine((rule) => /^(>=|<)\d+$/.test(rule))
      .nullable(),
    document: slug,
    place: text.nullable(),
    /** First and last day in use; null when no document seen says so. */
    valid_from: isoDate.nullable(),
    valid_to: isoDate.nullable(),
    extended_to: isoDate.nullable(),
    extension_document: slug.nullable(),
    extension_note: text.nullable(),
    /** True while it is only announced. */
    announced: z.boolean(),
    mark,
    note: text.nullable(),
  })
  .strict();

/** `content/ho-tro-nguong.yml`: who counts as poor, near-poor or of low income, and how that is reviewed. */
export const supportThresholdsSchema = z
  .object({
    thresholds: z.array(thresholdSchema).min(1),
    indicators_document: slug,
    indicators_mark: mark,
    indicators_note: text,
    indicators: z
      .array(z.object({ number: z.number().int().positive(), name: text, dimension }).strict())
      .min(1),
    review: z
      .object({
        document: slug,
        place: text.nullable(),
        starts: yearDay,
        ends: yearDay,
        mark,
        sentence: text,
      })
      .strict(),
    review_steps: z.array(
      z.object({ number: z.number().int().positive(), name: text, note: text.nullable() }).strict(),
    ),
    /** Which kind of area a place is, and when. */
    areas: z.array(
      z
        .object({
          area: slug,
          area_kind: areaKind,
          valid_from: isoDate.nullable(),
          valid_to: isoDate.nullable(),
          mark,
        })
        .strict(),
    ),
    /** What is not clear, shown word for word. */
    notes: z.array(z.object({ id: slug, text, document: slug, mark }).strict()),
  })
  .strict();

export type Threshold = z.infer<typeof thresholdSchema>;
export type SupportThresholds = z.infer<typeof supportThresholdsSchema>;
