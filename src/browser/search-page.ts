import { type Searcher, search, searcherOf } from '../search/search.ts';
import { type Asked, addressOf, readAddress } from './search-address.ts';
import { drawAnswer, drawNothing, type Places } from './search-draw.ts';
import { loadCatalogue, loadFind } from './search-index.ts';

/** Milliseconds without a key before a search starts. */
const pause = 180;
const failed = 'Không tải được phần tìm kiếm. Mục lục A–Z vẫn dùng được.';

/** Brings the search page to life. */
export function startSearch(form: HTMLFormElement, field: HTMLInputElement): void {
  const show = showing(placesOf(document));
  const ask = (change: 'pushState' | 'replaceState') => {
    const asked = { query: field.value, kind: null };
    const address = addressOf(asked);
    if (address !== location.pathname + location.search) history[change](null, '', address);
    show(asked);
  };
  const follow = () => {
    field.value = readAddress().query;
    show(readAddress());
  };
  askWhenTyped(form, field, ask);
  addEventListener('popstate', follow);
  document.addEventListener('click', (event) => {
    const link = linkOf(event);
    if (link === null) return;
    event.preventDefault();
    history.pushState(null, '', link.href);
    follow();
  });
  if (field.value.trim() !== '') show({ ...readAddress(), query: field.value });
}

/** Each pause in typing is a question, and so is the button; only the button makes a step to go back to. */
function askWhenTyped(
  form: HTMLFormElement,
  field: HTMLInputElement,
  ask: (change: 'pushState' | 'replaceState') => void,
): void {
  let timer = 0;
  field.addEventListener('input', () => {
    clearTimeout(timer);
    timer = window.setTimeout(() => ask('replaceState'), pause);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(timer);
    ask('pushState');
  });
}

/** A link to another search; with a key held it opens like every other one. */
function linkOf(event: MouseEvent): HTMLAnchorElement | null {
  if (event.ctrlKey || event.metaKey || event.shiftKey) return null;
  const found = event.target instanceof Element ? event.target.closest('a') : null;
  const isSearch = found?.pathname === location.pathname && found.search !== '';
  return isSearch ? found : null;
}

function placesOf(page: Document): Places {
  const find = (id: string): HTMLElement => {
    const found = page.getElementById(id);
    if (found === null) throw new Error(`#${id} is missing`);
    return found;
  };
  return { told: find('tim-thay'), results: find('ket-qua'), entrance: find('loi-vao') };
}

/** Shows what is asked; an answer that comes after a newer question is dropped. */
function showing(places: Places): (asked: Asked) => void {
  let loading: Promise<Searcher> | undefined;
  let newest = 0;
  return ({ query, kind }) => {
    newest += 1;
    const turn = newest;
    if (query.trim() === '') return drawNothing(places);
    if (loading === undefined) places.told.textContent = 'Đang tải phần tìm kiếm…';
    loading ??= loadSearcher();
    loading
      .then((searcher) => search(query, searcher))
      .then((answer) => {
        if (turn === newest) drawAnswer(answer, kind, places);
      })
      .catch(() => {
        loading = undefined;
        places.told.textContent = failed;
      });
  };
}

async function loadSearcher(): Promise<Searcher> {
  const [catalogue, find] = await Promise.all([loadCatalogue(), loadFind()]);
  return searcherOf(catalogue, find);
}
