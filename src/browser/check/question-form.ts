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

/** Options that are answered several times: for each mark, for each column that is not there or not clear. */
const repeated: readonly string[] = ['absence', 'fill', 'heading'];

/** One answer holds for all files, but each thing that a repeated option is about has its own. */
function keyOf({ answers, asked }: ShownQuestion): string {
  const [first] = answers;
  if (first === undefined || !repeated.includes(first.option)) return first?.option ?? asked;
  return `${first.option} ${first.value.slice(0, first.value.lastIndexOf('='))}`;
}

function fieldset(
  question: ShownQuestion,
  name: string,
  choose: (answer: Answer) => void,
): HTMLFieldSetElement {
  const legend = element('legend', {}, [`${question.place}: ${question.asked}`]);
  const choices =
    question.answers.length > few ? [listOf(question, choose)] : radiosOf(question, name, choose);
  return element('fieldset', { class: 'question' }, [legend, ...choices]);
}

/** As many answers stand one below the other. */
const few = 12;

function radiosOf(
  { answers }: ShownQuestion,
  name: string,
  choose: (answer: Answer) => void,
): HTMLElement[] {
  return answers.map((answer) => {
    const input = element('input', { type: 'radio', name, value: answer.value });
    input.addEventListener('change', () => choose(answer));
    return element('label', { class: 'choice' }, [input, ' ', answer.words]);
  });
}

function listOf({ answers, asked }: ShownQuestion, choose: (answer: Answer) => void): HTMLElement {
  const options = answers.map(({ value, words }) => element('option', { value }, [words]));
  const none = element('option', { value: '' }, ['Chưa chọn']);
  const list = element('select', { 'aria-label': asked }, [none, ...options]);
  list.addEventListener('change', () => {
    const answer = answers.find(({ value }) => value === list.value);
    if (answer !== undefined) choose(answer);
  });
  return element('p', {}, [list]);
}

function typedOf(answers: readonly Answer[]): TypedOptions {
  const single = answers.filter(({ option }) => !repeated.includes(option));
  const valuesOf = (wanted: string): string[] =>
    answers.filter(({ option }) => option === wanted).map(({ value }) => value);
  return {
    ...Object.fromEntries(single.map(({ option, value }) => [option, value])),
    absence: valuesOf('absence'),
    fill: valuesOf('fill'),
    heading: valuesOf('heading'),
  };
}
