import { element } from '../element.ts';
import type { KnownDocument } from './messages.ts';

/** Why published figures change, as a steward says it. */
export interface Reasons {
  reason?: string;
  document?: string;
  date?: string;
}

/** The form for the reasons, shown once a published figure would change. */
export interface ReasonForm {
  form: HTMLElement;
  open: (documents: readonly KnownDocument[]) => void;
  typed: () => Reasons;
}

/** Takes what a steward adds; `changed` is called when it is to hold. */
export function reasonForm(changed: () => void): ReasonForm {
  const reason = element('input', { id: 'ly-do', type: 'text', autocomplete: 'off' });
  const basis = element('input', { id: 'van-ban', list: 'cac-van-ban', autocomplete: 'off' });
  const date = element('input', { id: 'ngay', type: 'date' });
  const known = element('datalist', { id: 'cac-van-ban' });
  const heading = element('h2', { id: 'dinh-chinh' }, ['Số đã công bố sẽ đổi: vì sao?']);
  const form = element('form', { class: 'section reasons', 'aria-labelledby': heading.id }, [
    heading,
    element('p', {}, ['Giá trị cũ được giữ lại ở trang đính chính, cạnh lý do và văn bản.']),
    field('Lý do', reason),
    field('Văn bản (mã hoặc tên)', basis),
    known,
    field('Ngày công bố số mới', date),
    element('button', { type: 'submit' }, ['Kiểm tra lại']),
  ]);
  form.hidden = true;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    changed();
  });
  return {
    form,
    open: (documents) => {
      form.hidden = false;
      known.replaceChildren(
        ...documents.map(({ id, title }) => element('option', { value: id }, [title])),
      );
    },
    typed: () => ({
      ...filled('reason', reason),
      ...filled('document', basis),
      ...filled('date', date),
    }),
  };
}

function field(words: string, input: HTMLInputElement): HTMLElement {
  return element('p', {}, [element('label', { for: input.id }, [words]), input]);
}

const filled = (name: string, { value }: HTMLInputElement): Record<string, string> =>
  value.trim() === '' ? {} : { [name]: value.trim() };
