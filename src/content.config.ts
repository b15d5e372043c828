import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { z } from 'zod';
import { generatedFolder } from './generated-folder.ts';
import type { Noun } from './model/noun.ts';
import { nouns } from './model/nouns.ts';
import { editorNotesSchema } from './model/plan-content.ts';
import { siteSchema } from './model/site.ts';
import { clausePageSchema } from './plan/rows.ts';

/** The only door into the pages: checked data of one locality, and prose. */
const locality = process.env['LOCALITY'] ?? '.';
const generated = generatedFolder(locality);

const table = <Schema extends z.ZodObject>(noun: Noun<Schema>) =>
  defineCollection({ loader: file(`${generated}/${noun.name}.json`), schema: noun.schema });

const prose = (base: string) =>
  defineCollection({
    loader: glob({ base, pattern: '*.mdx' }),
    schema: z.object({ title: z.string(), description: z.string() }),
  });

export const collections = {
  agencies: table(nouns.agencies),
  areas: table(nouns.areas),
  beneficiaryGroups: table(nouns['beneficiary-groups']),
  budget: table(nouns.budget),
  clauses: defineCollection({
    loader: file(`${generated}/clauses.json`),
    schema: clausePageSchema,
  }),
  comments: table(nouns.comments),
  corrections: table(nouns.corrections),
  derivations: table(nouns.derivations),
  documents: table(nouns.documents),
  duties: table(nouns.duties),
  feedback: table(nouns.feedback),
  indicators: table(nouns.indicators),
  links: table(nouns.links),
  localProse: prose(`./${locality}/content`),
  needs: table(nouns.needs),
  notes: defineCollection({
    loader: file(`${generated}/notes.json`),
    schema: editorNotesSchema.element.extend({ id: z.string() }),
  }),
  observations: table(nouns.observations),
  projects: table(nouns.projects),
  prose: prose('./src/prose'),
  reportsDue: table(nouns['reports-due']),
  site: defineCollection({
    loader: file(`${generated}/site.json`),
    schema: siteSchema.extend({ id: z.string() }),
  }),
  supportItems: table(nouns['support-items']),
  targets: table(nouns.targets),
  terms: table(nouns.terms),
};
