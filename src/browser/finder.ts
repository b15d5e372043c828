export {};

/**
 * Three questions over the lists of the page: who, what, where. Without this script each question is a
 * link to its list; with it each is a choice that narrows the others, and the answer is one link.
 */
interface Choice {
  id: string;
  name: string;
  address: string;
}

const blank = 'Chọn';
const groupRows = [...document.querySelectorAll<HTMLElement>('[data-groups] > li')];
const needRows = [...document.querySelectorAll<HTMLElement>('[data-needs] > li[data-id]')];
const answers = [...document.querySelectorAll<HTMLElement>('.finder .answer')];
const found = document.querySelector<HTMLElement>('.found');

/** How many items the plan has for a group, by need. */
const counts = new Map(
  groupRows.map((row) => [
    row.dataset['id'] ?? '',
    new Map(
      (row.dataset['needs'] ?? '').split(' ').map((part): [string, number] => {
        const [need = '', count = '0'] = part.split(':');
        return [need, Number(count)];
      }),
    ),
  ]),
);

const choiceOf = (row: HTMLElement): Choice => {
  const link = row.querySelector('a');
  return { id: row.dataset['id'] ?? '', name: link?.textContent ?? '', address: link?.href ?? '' };
};
const groups = groupRows.map(choiceOf);
const needs = needRows.map(choiceOf);
const places = [...document.querySelectorAll<HTMLElement>('[data-places]')].flatMap((row) =>
  (row.dataset['places'] ?? '')
    .split('|')
    .filter(Boolean)
    .map((name) => ({ ...choiceOf(row), id: name, name, body: choiceOf(row).name })),
);

const [who, what, where] = answers.map((answer) => {
  const select = document.createElement('select');
  select.setAttribute('aria-labelledby', answer.previousElementSibling?.id ?? '');
  select.addEventListener('change', update);
  answer.replaceChildren(select);
  return select;
});

function fill(select: HTMLSelectElement | undefined, choices: readonly Choice[]): void {
  if (select === undefined) return;
  const { value } = select;
  select.replaceChildren(
    new Option(blank, ''),
    ...choices.map(({ id, name }) => new Option(name.charAt(0).toUpperCase() + name.slice(1), id)),
  );
  select.value = choices.some(({ id }) => id === value) ? value : '';
}

const has = (group: string, need: string): boolean =>
  group === '' || need === '' || (counts.get(group)?.has(need) ?? false);

function update(): void {
  const group = who?.value ?? '';
  const need = what?.value ?? '';
  fill(
    who,
    groups.filter(({ id }) => has(id, need)),
  );
  fill(
    what,
    needs.filter(({ id }) => has(group, id)),
  );
  for (const row of groupRows) row.hidden = !has(row.dataset['id'] ?? '', need);
  for (const row of needRows) row.hidden = !has(group, row.dataset['id'] ?? '');
  found?.replaceChildren(...answer(group, need));
}

function link(address: string, words: string): HTMLAnchorElement {
  const anchor = document.createElement('a');
  anchor.href = address;
  anchor.textContent = words;
  return anchor;
}

/** The sentence with the link to what the plan says and to the body to ask. */
function answer(group: string, need: string): (string | Node)[] {
  const chosenGroup = groups.find(({ id }) => id === group);
  const chosenNeed = needs.find(({ id }) => id === need);
  const place = places.find(({ id }) => id === where?.value);
  const ask = place === undefined ? [] : [' Hỏi: ', link(place.address, place.body), '.'];
  const names = [chosenGroup?.name, chosenNeed?.name].filter((name) => name !== undefined);
  if (names.length === 0)
    return ask.length > 0 ? ask : ['Chọn một câu trả lời để thu hẹp danh sách dưới đây.'];
  const address =
    chosenGroup === undefined
      ? (chosenNeed?.address ?? '')
      : chosenGroup.address + (need === '' ? '' : `#nhu-cau-${need}`);
  const count = counts.get(group)?.get(need);
  const told = count === undefined ? '' : `: kế hoạch nhắc đến ${count} việc`;
  return ['Xem ', link(address, `${names.join(' – ')}${told}`), '.', ...ask];
}

fill(where, places);
update();
