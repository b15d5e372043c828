/** Copies the full address when a clause's `#` link is followed; the link itself works without this. */
const live = document.createElement('p');
live.className = 'visually-hidden';
live.setAttribute('role', 'status');
document.body.append(live);

document.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest('a.anchor') : null;
  if (!(link instanceof HTMLAnchorElement)) return;
  navigator.clipboard?.writeText(link.href).then(
    () => {
      live.textContent = `Đã chép địa chỉ ${link.hash.slice(1)}`;
    },
    () => undefined,
  );
});
