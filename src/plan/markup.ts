import { escapeXml } from '../model/escape.ts';
import type { Run } from './rows.ts';

/**
 * A clause's words as HTML: escaped, its bold and italic kept, the source's one tag `<sub>` made real.
 * @param keepLines keeps the line breaks of a block; elsewhere a page break is only a space.
 */
export function runsMarkup(runs: readonly Run[], keepLines: boolean): string {
  return runs
    .map(({ text, strong, emphasis, opensLine }, index) => {
      const gap = opensLine && index > 0 ? (keepLines ? '\n' : ' ') : '';
      const tag = strong ? 'strong' : emphasis ? 'em' : null;
      const words = withSubscripts(text);
      return gap + (tag === null ? words : `<${tag}>${words}</${tag}>`);
    })
    .join('');
}

function withSubscripts(text: string): string {
  return escapeXml(text).replaceAll('&lt;sub&gt;', '<sub>').replaceAll('&lt;/sub&gt;', '</sub>');
}
