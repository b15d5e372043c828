export {};

/** Fetches the search itself only once it is used: a query in the address, or the first look at the box. */
const form = document.querySelector<HTMLFormElement>('#tim-kiem');
const field = document.querySelector<HTMLInputElement>('#q');
const asked = new URLSearchParams(location.search).get('q') ?? '';
let isStarted = false;

async function start(): Promise<void> {
  if (isStarted || form === null || field === null) return;
  isStarted = true;
  try {
    const { startSearch } = await import('./search-page.ts');
    startSearch(form, field);
  } catch {
    isStarted = false;
    const told = document.querySelector('#tim-thay');
    if (told !== null)
      told.textContent = 'Không tải được phần tìm kiếm. Mục lục A–Z vẫn dùng được.';
  }
}

if (field !== null) {
  if (asked.trim() !== '') {
    field.value = asked;
    void start();
  }
  field.addEventListener('focus', () => void start());
  if (document.activeElement === field) void start();
}
