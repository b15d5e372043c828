import { announce } from './announce.ts';

/** Copies the full address when a clause's `#` link is followed; the link itself works without this. */
document.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest('a.anchor') : null;
  if (!(link instanceof HTMLAnchorElement)) return;
  navigator.clipboard?.writeText(link.href).then(
    () => announce(`Đã chép địa chỉ ${link.hash.slice(1)}`),
    () => undefined,
  );
});

/** Puts a button behind each text that is there to be copied; it can be selected without this. */
for (const text of document.querySelectorAll<HTMLElement>('[data-copy]')) {
  const name = text.dataset['copy'] ?? '';
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'copy';
  button.textContent = 'Chép';
  button.setAttribute('aria-label', `Chép ${name}`);
  button.addEventListener('click', () => copy(text, name));
  text.after(button);
}

function copy(text: HTMLElement, name: string): void {
  const select = (): void => {
    getSelection()?.selectAllChildren(text);
    announce('Trình duyệt không cho chép; chữ đã được chọn');
  };
  const written = navigator.clipboard?.writeText(text.textContent);
  if (written === undefined) select();
  else written.then(() => announce(`Đã chép ${name}`), select);
}
