import { element } from '../element.ts';
import type { MadeFile } from './messages.ts';

/** A link that saves a file made in the page. */
export function fileLink({ name, content }: MadeFile): HTMLElement {
  return element('a', { href: URL.createObjectURL(content), download: name }, [name]);
}

/** The tables as they would be, to be put into `data/`. */
export function fileSection(files: readonly MadeFile[]): HTMLElement[] {
  if (files.length === 0) return [];
  return [
    element('section', { class: 'section', 'aria-labelledby': 'tep-moi' }, [
      element('h2', { id: 'tep-moi' }, ['Tải bảng đã cập nhật']),
      element('p', {}, [
        'Chép các tệp này đè lên tệp cùng tên trong thư mục data/. Những dòng không đụng đến giữ nguyên từng byte.',
      ]),
      element(
        'ul',
        { class: 'rows' },
        files.map((file) => element('li', {}, [fileLink(file)])),
      ),
    ]),
  ];
}

/** What `npm run check` would say of files put in their places. */
export function placedSection(lines: readonly string[] | null): HTMLElement[] {
  if (lines === null) return [];
  const list = lines.map((line) => element('li', {}, [line]));
  return [
    element('section', { class: 'section', 'aria-labelledby': 'dat-nguyen' }, [
      element('h2', { id: 'dat-nguyen' }, [`Nếu đặt nguyên tệp vào chỗ của nó (${lines.length})`]),
      element('p', {}, [
        lines.length === 0
          ? 'Tên tệp là tên một tệp của địa phương. Đặt nguyên như vậy, npm run check không báo gì thêm.'
          : 'Tên tệp là tên một tệp của địa phương. Đặt nguyên như vậy, npm run check báo thêm:',
      ]),
      element('ol', { class: 'rows placed' }, list),
    ]),
  ];
}

/** The report of the command line, to copy. */
export function textSection(text: string): HTMLElement {
  return element('details', { class: 'section' }, [
    element('summary', {}, ['Toàn bộ lời báo, như npm run import in ra']),
    element('section', { class: 'scroll', tabindex: '0', 'aria-label': 'Toàn bộ lời báo' }, [
      element('pre', { id: 'loi-bao' }, [text]),
    ]),
  ]);
}
