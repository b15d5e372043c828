import { content } from './content.ts';
import { askToday } from './model/ask.ts';
import { splitByDay } from './model/support.ts';
import type { SupportState } from './model/support-state.ts';
import { lowerFirst } from './words/format.ts';
import { askAreasWords } from './words/support.ts';

const { supportState, agencies, areas, site } = content;

/** What the editor names; where nothing is named, the bodies that results go to today. */
const entries: SupportState['ask'] =
  supportState?.ask ??
  askToday(agencies, site.plan.reports_to).map(({ id }) => ({ agency: id, areas: [] }));

/** Bodies to ask today, and the places each is there for, by their names past and present. */
export const bodiesToAsk = entries.flatMap((entry) => {
  const agency = agencies.find(({ id }) => id === entry.agency);
  if (agency === undefined) return [];
  const own = areas.filter(({ id }) => entry.areas.includes(id));
  const { present, former } = splitByDay(own, site.assessment_date);
  const namesOf = (list: typeof own): string[] => list.map(({ name }) => lowerFirst(name));
  const [now, before] = [namesOf(present), namesOf(former)];
  return [{ agency, words: askAreasWords(now, before), places: [...now, ...before] }];
});
