import { z } from 'zod';

const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
const isoDate = z.iso.date();

/** `content/site.yml`: what makes one locality's site its own. */
export const siteSchema = z
  .object({
    /** Name of the site, short. */
    title: z.string().min(1),
    tagline: z.string().min(1),
    description: z.string().min(50).max(300),
    /** Origin the site is published at, without a path; `SITE_URL` overrides it. */
    site_url: z.url(),
    /** True when every figure is invented: each page then says so and asks not to be indexed. */
    illustrative: z.boolean(),
    /** True only when the office itself publishes the site. */
    official: z.boolean(),
    publisher: z.object({ name: z.string().min(1), email: z.email().nullable() }).strict(),
    /** The place the plan is for, as it stands inside a sentence and at its head. */
    place: z.object({ name: z.string().min(1), area: slug }).strict(),
    /** Wider areas whose figures are context, never a stand-in. */
    context_areas: z.array(slug),
    plan: z
      .object({
        title: z.string().min(1),
        document: slug,
        period_start: isoDate,
        period_end: isoDate,
        /** Body that the results are sent to, and the clause that says so. */
        reports_to: slug,
        reports_clause: z.string().min(1),
        /** Clause that obliges someone to publish results; null when the plan has none. */
        publish_clause: z.string().min(1).nullable(),
        /** Root clauses of the parts on aims, projects, money and organisation. */
        parts: z.object({ aims: slug, projects: slug, money: slug, organisation: slug }).strict(),
      })
      .strict(),
    /** The day the sources were last searched; decides what counts. Never the machine's clock. */
    assessment_date: isoDate,
    /** Law by which anyone may ask for results to be published; null when none is cited. */
    information_law: z
      .object({
        document: slug,
        title: z.string().min(1),
        place: z.string().min(1),
        words: z.string().min(1),
        /** Decree that guides the law, and how much of it was seen. */
        guidance: z
          .object({ document: slug, title: z.string().min(1), seen: z.string().min(1) })
          .strict()
          .optional(),
      })
      .strict()
      .nullable(),
    /** Where readers report a wrong figure; null where the channel is not set up. */
    feedback: z
      .object({
        email: z.email().nullable(),
        /** Page of a forge that opens a new issue: `https://…/issues/new`. */
        issue_url: z.url({ protocol: /^https$/ }).nullable(),
      })
      .strict()
      .default({ email: null, issue_url: null }),
    /** Days off that a document gives for one year, such as Tết; fixed holidays are known. */
    days_off: z
      .array(
        z
          .object({ from: isoDate, to: isoDate, name: z.string().min(1), document: slug })
          .strict()
          .refine(({ from, to }) => from <= to, 'from stands after to'),
      )
      .default([]),
    /** Words for each standard that observations are made under, oldest first. */
    standards: z.record(slug, z.string().min(1)),
    /** Series of the chart on the home page. */
    home_chart: z
      .object({ indicator: slug, areas: z.array(slug).min(1), standard: slug.nullable() })
      .strict()
      .nullable(),
  })
  .strict();

export type Site = z.infer<typeof siteSchema>;
