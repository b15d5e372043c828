import type { ShownQuestion } from '../../import/check-files.ts';
import type { Answer } from '../../import/finding.ts';
import type { TypedOptions } from '../../import/read-options.ts';
import { element } from '../element.ts';

/** Questions that files leave open, each asked once and kept as long as the files are looked at. */
export interface QuestionForm {
  form: HTMLElement;
  add: (questions: readonly ShownQuestion[]) => void;
  typed: () => TypedOptions;
}

/** Asks by radio buttons; every answer calls `answered`. */
export function questionForm(answered: () => void): QuestionForm {
  const heading = element('h2', { id: 'cau-hoi' }, ['Cần trả lời']);
  const list = element('div', { class: 'questions' });
  const form = element('section', { class: 'section', 'aria-labelledby': 'cau-hoi' }, [
    heading,
    element('p', {}, ['Máy không tự đoán. Chọn một cách đọc; kết quả bên dưới đổi theo ngay.']),
    list,
  ]);
  form.hidden = true;
  const chosen = new Map<string, Answer>();
  const asked = new Set<string>();
  return {
    form,
    add: (questions) => {
      for (const question of questions) {
        const key = keyOf(question);
        if (asked.has(key)) continue;
        asked.add(key);
        form.hidden = false;
        list.append(
          fieldset(question, `hoi-${asked.size}`, (answer) => {
            chosen.set(key, answer);
            answered();
          }),
        );
      }
    },
    typed: () => typedOf([...chosen.values()]),
  };
}

/** One answer holds for all files, but each mark that stands for no number has its own. */
function keyOf({ answers, asked }: ShownQuestion): string {
  const [first] = answers;
  if (first?.option !== 'absence') return first?.option ?? asked;
  return first.value.slice(0, first.value.lastIndexOf('='));
}

function fieldset(
  question: ShownQuestion,
  name: string,
  choose: (answer: Answer) => void,
): HTMLFieldSetElement {
  const choices = question.answers.map((answer) => {
    const input = element('input', { type: 'radio', name, value: answer.value });
    input.addEventListener('change', () => choose(answer));
    return element('label', { class: 'choice' }, [input, ' ', answer.words]);
  });
  const legend = element('legend', {}, [`${question.place}: ${question.asked}`]);
  return element('fieldset', { class: 'question' }, [legend, ...choices]);
}

function typedOf(answers: readonly Answer[]): TypedOptions {
  const single = answers.filter(({ option }) => option !== 'absence');
  return {
    ...Object.fromEntries(single.map(({ option, value }) => [option, value])),
    absence: answers.filter(({ option }) => option === 'absence').map(({ value }) => value),
  };
}
