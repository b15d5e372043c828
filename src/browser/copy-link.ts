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
