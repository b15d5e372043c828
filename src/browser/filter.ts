export {};

/**
 * Combines the filters of a list. Without this script each value is a link to a page of its own; with it
 * the links become one choice per filter, and a row must meet them all.
 */
const rows = [...document.querySelectorAll<HTMLElement>('.targets > li')];
const groups = [...document.querySelectorAll<HTMLElement>('[data-group]')];
const lists = [...document.querySelectorAll<HTMLElement>('[data-filter]')];
const told = document.createElement('p');
told.setAttribute('role', 'status');

const selects = lists.map((list) => {
  const select = document.createElement('select');
  select.name = list.dataset['filter'] ?? '';
  select.setAttribute('aria-label', list.dataset['label'] ?? '');
  select.append(new Option('tất cả', ''));
  for (const link of list.querySelectorAll<HTMLElement>('[data-value]')) {
    select.append(new Option(link.textContent ?? '', link.dataset['value'] ?? ''));
  }
  select.addEventListener('change', apply);
  list.replaceWith(select);
  return select;
});
document.querySelector('.filters')?.append(told);

function apply(): void {
  let shown = 0;
  for (const row of rows) {
    const fits = selects.every(
      ({ name, value }) => value === '' || (row.dataset[name] ?? '').split(' ').includes(value),
    );
    row.hidden = !fits;
    if (fits) shown += 1;
  }
  for (const group of groups) {
    group.hidden = [...group.querySelectorAll<HTMLElement>('.targets > li')].every(
      ({ hidden }) => hidden,
    );
  }
  told.textContent = shown === 0 ? 'Không cam kết nào thỏa mọi điều đã chọn.' : `${shown} cam kết.`;
}
