import type { TypedOptions } from '../../import/read-options.ts';
import { element } from '../element.ts';
import { changeSections } from './draw-changes.ts';
import { fileSection, placedSection, textSection } from './draw-files.ts';
import { findingSections } from './draw-findings.ts';
import { sheetSections } from './draw-sheet.ts';
import type { Result } from './messages.ts';
import { questionForm } from './question-form.ts';
import { reasonForm } from './reason-form.ts';
import { replaceChoice } from './replace-choice.ts';

/** The place of a result: its heading, and how another result of the same files is shown there. */
export interface ResultView {
  heading: HTMLElement;
  show: (result: Result) => void;
}

/** Shows results of one choice of files; the forms stay as answers change, so that the focus does too. */
export function resultView(place: HTMLElement, again: (options: TypedOptions) => void): ResultView {
  const heading = element('h2', { id: 'ket-qua-tieu-de', tabindex: '-1' }, ['Kết quả']);
  const summary = element('p', { class: 'statement' });
  const findings = element('div');
  const rest = element('div');
  const questions = questionForm(() => again(typed()));
  const reasons = reasonForm(() => again(typed()));
  const replacing = replaceChoice(() => again(typed()));
  const typed = (): TypedOptions => ({
    ...questions.typed(),
    ...reasons.typed(),
    replace: replacing.isChosen(),
  });
  const opening = element('section', { class: 'section', 'aria-labelledby': heading.id }, [
    heading,
    summary,
  ]);
  place.replaceChildren(opening, questions.form, reasons.form, findings, replacing.choice, rest);
  return {
    heading,
    show: (result) => {
      summary.textContent = result.report.summary;
      questions.add(result.report.questions);
      if (result.report.isCorrection) reasons.open(result.documents);
      findings.replaceChildren(
        ...findingSections(result.report.findings),
        ...fileSection(result.files),
      );
      replacing.choice.hidden = result.report.tables.length === 0;
      rest.replaceChildren(
        ...changeSections(result.report.tables),
        ...sheetSections(result.sheets),
        ...placedSection(result.report.inPlace),
        textSection(result.report.text),
      );
    },
  };
}
