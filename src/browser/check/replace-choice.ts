import { element } from '../element.ts';

/** Whether a file stands for a whole table. */
export interface ReplaceChoice {
  choice: HTMLElement;
  isChosen: () => boolean;
}

/** Asks it where the changes are shown; `changed` is called at each answer. */
export function replaceChoice(changed: () => void): ReplaceChoice {
  const input = element('input', { type: 'checkbox', id: 'bo-dong' });
  input.addEventListener('change', changed);
  const label = element('label', { class: 'choice' }, [
    input,
    ' Tệp này là cả bảng: bỏ những dòng mà tệp không có',
  ]);
  const choice = element('div', { class: 'section' }, [label]);
  choice.hidden = true;
  return { choice, isChosen: () => input.checked };
}
