import { agencies } from './agency.ts';
import { areas } from './area.ts';
import { beneficiaryGroups } from './beneficiary-group.ts';
import { budget } from './budget-line.ts';
import { comments } from './comment.ts';
import { corrections } from './correction.ts';
import { derivations } from './derivation.ts';
import { documents } from './document.ts';
import { duties } from './duty.ts';
import { feedback } from './feedback-item.ts';
import { indicators } from './indicator.ts';
import { links } from './link.ts';
import { needs } from './need.ts';
import { observations } from './observation.ts';
import { projects } from './project.ts';
import { reportsDue } from './report-due.ts';
import { supportItems } from './support-item.ts';
import { targets } from './target.ts';
import { terms } from './term.ts';

/** Every noun that is kept as a CSV in `data/`, by the name of its file. */
export const nouns = {
  agencies,
  areas,
  'beneficiary-groups': beneficiaryGroups,
  budget,
  comments,
  corrections,
  derivations,
  documents,
  duties,
  feedback,
  indicators,
  links,
  needs,
  observations,
  projects,
  'reports-due': reportsDue,
  'support-items': supportItems,
  targets,
  terms,
} as const;

export type NounName = keyof typeof nouns;

/** The names of all nouns, in the order of the alphabet. */
export function nounNames(): NounName[] {
  return Object.keys(nouns).filter(isNounName);
}

/** Whether a name is that of a noun. */
export function isNounName(name: string): name is NounName {
  return Object.hasOwn(nouns, name);
}
