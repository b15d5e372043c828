import type { Agency } from './agency.ts';
import type { Area } from './area.ts';
import type { Indicator } from './indicator.ts';
import type { Observation } from './observation.ts';
import type { Term } from './term.ts';

/** What rests on one document. */
export interface DocumentUses {
  observations: Observation[];
  indicators: Indicator[];
  areas: Area[];
  agencies: Agency[];
  terms: Term[];
}

/** The nouns that point to documents. */
export interface DocumentSources {
  observations: readonly Observation[];
  indicators: readonly Indicator[];
  areas: readonly Area[];
  agencies: readonly Agency[];
  terms: readonly Term[];
}

/** Everything that names a document as its ground. */
export function usesOf(id: string, sources: DocumentSources): DocumentUses {
  return {
    observations: sources.observations.filter(({ document }) => document === id),
    indicators: sources.indicators.filter(({ document }) => document === id),
    areas: sources.areas.filter(({ document }) => document === id),
    agencies: sources.agencies.filter(({ ended_document }) => ended_document === id),
    terms: sources.terms.filter(({ document }) => document === id),
  };
}
