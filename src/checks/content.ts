import type { z } from 'zod';
import { blockNamesSchema, editorNotesSchema } from '../model/plan-content.ts';
import { siteSchema } from '../model/site.ts';
import { supportStateSchema } from '../model/support-state.ts';
import { supportThresholdsSchema } from '../model/support-thresholds.ts';
import { type BlockName, parsePlan } from '../plan/parse.ts';
import { contentFiles, optionalFiles } from './content-files.ts';
import type { Context } from './context.ts';
import { type Plan, planOf } from './plan.ts';
import type { Problem } from './problem.ts';
import { readYaml, type YamlFile } from './yaml-file.ts';

interface Content extends Pick<Context, 'site' | 'notes' | 'thresholds' | 'supportState'> {
  plan: Plan | null;
  blockNames: BlockName[] | null;
}

/** Reads the locality's own words and its plan; what cannot be read is `null`. */
export function readContent(texts: ReadonlyMap<string, string>): {
  content: Content;
  problems: Problem[];
} {
  const site = readPart(texts, contentFiles.site, siteSchema);
  const blocks = readPart(texts, contentFiles.blockNames, blockNamesSchema);
  const notes = readPart(texts, contentFiles.notes, editorNotesSchema);
  const thresholds = readPart(texts, optionalFiles.thresholds, supportThresholdsSchema);
  const state = readPart(texts, optionalFiles.supportState, supportStateSchema);
  const source = texts.get(contentFiles.source);
  const blockNames = blocks.yaml?.value ?? null;
  return {
    content: {
      site: site.yaml,
      notes: notes.yaml,
      thresholds: thresholds.yaml,
      supportState: state.yaml,
      blockNames,
      plan:
        source === undefined || blockNames === null
          ? null
          : planOf(source, parsePlan(source, blockNames)),
    },
    problems: [site, blocks, notes, thresholds, state].flatMap(({ problems }) => problems),
  };
}

function readPart<S extends z.ZodType>(
  texts: ReadonlyMap<string, string>,
  file: string,
  schema: S,
): { yaml: YamlFile<z.infer<S>> | null; problems: Problem[] } {
  const text = texts.get(file);
  return text === undefined ? { yaml: null, problems: [] } : readYaml(file, text, schema);
}
