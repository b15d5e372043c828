import { type Duty, roles } from '../../model/duty.ts';
import { capitalise } from '../../words/format.ts';
import type { PaperBlock } from '../paper/document.ts';
import { clauseRun, type DossierSources } from './dossier-sources.ts';

/**
 * What bodies are told to do, verbatim, by role.
 * @param isOwn true when all duties are of the one body that the paper names.
 */
export function dutyBlocks(
  duties: readonly Duty[],
  sources: DossierSources,
  isOwn: boolean,
): PaperBlock[] {
  const { names } = sources.oversight;
  return Object.entries(roles).flatMap(([role, words]): PaperBlock[] => {
    const own = duties.filter((duty) => duty.role === role);
    if (own.length === 0) return [];
    const quotes = own.map(
      (duty): PaperBlock => ({
        kind: 'quote',
        quotes: [duty.quote],
        source: isOwn
          ? [clauseRun(duty.clause, sources)]
          : [`${capitalise(names.agency(duty.agency))}, `, clauseRun(duty.clause, sources)],
      }),
    );
    return [{ kind: 'heading', level: 2, text: capitalise(words), id: null }, ...quotes];
  });
}
