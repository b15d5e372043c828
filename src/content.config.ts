import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { z } from 'zod';
import { datasetFactsSchema } from './exports/dataset-facts.ts';
import { dictionarySchema } from './exports/dictionary.ts';
import { downloadSchema } from './exports/download.ts';
import { generatedFolder } from './generated-folder.ts';
import type { Noun } from './model/noun.ts';
import { nouns } from './model/nouns.ts';
import { editorNotesSchema } from './model/plan-content.ts';
import { releaseSchema } from './model/release.ts';
import { siteSchema } from './model/site.ts';
import { supportStateSchema } from './model/support-state.ts';
import { supportThresholdsSchema } from './model/support-thresholds.ts';
import { clausePageSchema } from './plan/rows.ts';

/** The only door into the pages: checked data of one locality, and prose. */
const locality = process.env['LOCALITY'] ?? '.';
const generated = generatedFolder(locality);

const table = <Schema extends z.ZodObject>(noun: Noun<Schema>) =>
  defineCollection({ loader: file(`${generated}/${noun.name}.json`), schema: noun.schema });

/**
 * A table as one text that the pages unpack. Astro keeps every value as source code, and 150,000 figures
 * are read from a text in a second but compiled from code in a quarter of a minute.
 */
const packed = (noun: Noun) =>
  defineCollection({
    loader: file(`${generated}/${noun.name}.json`, { parser: (text) => [{ id: noun.name, text }] }),
    schema: z.object({ text: z.string() }),
  });

const prose = (base: string) =>
  defineCollection({
    loader: glob({ base, pattern: '**/*.mdx' }),
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
  currentFiles: defineCollection({
    loader: file(`${generated}/current-files.json`),
    schema: z.object({ id: z.string(), bytes: z.int() }),
  }),
  datasetFacts: defineCollection({
    loader: file(`${generated}/dataset-facts.json`),
    schema: datasetFactsSchema,
  }),
  datasets: defineCollection({
    loader: file(`${generated}/datasets.json`),
    schema: dictionarySchema,
  }),
  derivations: table(nouns.derivations),
  documents: table(nouns.documents),
  downloads: defineCollection({
    loader: file(`${generated}/downloads.json`),
    schema: downloadSchema,
  }),
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
  observations: packed(nouns.observations),
  projects: table(nouns.projects),
  prose: prose('./src/prose'),
  releases: defineCollection({
    loader: file(`${generated}/releases.json`),
    schema: releaseSchema,
  }),
  reportsDue: table(nouns['reports-due']),
  site: defineCollection({
    loader: file(`${generated}/site.json`),
    schema: siteSchema.extend({ id: z.string() }),
  }),
  supportItems: table(nouns['support-items']),
  supportState: defineCollection({
    loader: file(`${generated}/support-state.json`),
    schema: supportStateSchema.extend({ id: z.string() }),
  }),
  targets: table(nouns.targets),
  terms: table(nouns.terms),
  thresholds: defineCollection({
    loader: file(`${generated}/thresholds.json`),
    schema: supportThresholdsSchema.extend({ id: z.string() }),
  }),
};
