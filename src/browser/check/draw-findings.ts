import type { ShownFinding } from '../../import/check-files.ts';
import { findingParts } from '../../import/report-words.ts';
import { element } from '../element.ts';

const base = import.meta.env.BASE_URL.replace(/\/$/, '');

/** How many findings of one kind are drawn; the whole list stands in the report. */
const drawn = 200;

/** What was found, what must be cured first, in the very words of the command line. */
export function findingSections(findings: readonly ShownFinding[]): HTMLElement[] {
  return findingParts.toReversed().flatMap(({ severity, title }) => {
    const own = findings.filter((finding) => finding.severity === severity);
    if (own.length === 0 || severity === 'question') return [];
    const id = `tim-${severity}`;
    const more = own.length - drawn;
    return [
      element('section', { class: 'section', 'aria-labelledby': id }, [
        element('h2', { id }, [`${title.replace(/:$/, '')} (${own.length})`]),
        element('ol', { class: 'rows findings' }, own.slice(0, drawn).map(item)),
        ...(more > 0
          ? [element('p', { class: 'small' }, [`Còn ${more} chỗ nữa: xem toàn bộ lời báo ở cuối.`])]
          : []),
      ]),
    ];
  });
}

function item({ severity, place, sentence, value, tag, title }: ShownFinding): HTMLElement {
  const link = element('a', { href: `${base}/huong-dan/loi/#${tag}` }, [title]);
  return element('li', { 'data-tag': tag }, [
    element('p', {}, [element('strong', {}, [place])]),
    element('p', {}, [sentence]),
    element('p', { class: 'source' }, [
      ...(value === null
        ? []
        : [`Trong ô: ${value === '' ? 'trống' : `“${value.slice(0, 200)}”`}. `]),
      severity === 'error' ? 'Cách sửa: ' : 'Giải thích: ',
      link,
    ]),
  ]);
}
