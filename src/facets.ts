import { content } from './content.ts';
import { facetsOf } from './model/facets.ts';
import { verdictOf } from './verdicts.ts';

/** The lists that `/chi-tieu/loc/…/` has a page for. */
export const facets = facetsOf({ ...content, statusOf: (target) => verdictOf(target).status });
