import type { Session } from './check/session.ts';

/**
 * Takes files that the reader chooses or drops. What checks them is loaded only then, or when the reader asks
 * for it beforehand; without this script the page tells the command that does the same.
 */
const input = document.querySelector<HTMLInputElement>('#tep');
const zone = document.querySelector<HTMLElement>('.drop');
const status = document.querySelector<HTMLElement>('#tin');
const prepare = document.querySelector<HTMLButtonElement>('#tai-san');
let loading: Promise<Session> | null = null;

function session(): Promise<Session> {
  loading ??= import('./check/session.ts').then(({ startSession }) => startSession());
  return loading;
}

async function use(act: (session: Session) => void): Promise<void> {
  try {
    act(await session());
  } catch {
    loading = null;
    if (status) status.textContent = 'Không tải được phần kiểm tra. Xem mạng rồi thử lại.';
  }
}

function check(files: readonly File[]): void {
  if (files.length > 0) void use((ready) => ready.check(files));
}

prepare?.addEventListener('click', () => void use((ready) => ready.prepare()));
input?.addEventListener('change', () => {
  check([...(input.files ?? [])]);
  // Otherwise the same file, chosen again after a change, would go unseen.
  input.value = '';
});
for (const name of ['dragenter', 'dragover', 'dragleave', 'drop'] as const) {
  document.addEventListener(name, (event) => {
    // A text is dropped where it was meant to be: into a field.
    if (event.dataTransfer?.types.includes('Files') !== true) return;
    event.preventDefault();
    zone?.toggleAttribute('data-over', name === 'dragenter' || name === 'dragover');
    if (name === 'drop') take(event.dataTransfer);
  });
}

/** A folder comes as a file that cannot be read. */
function take({ items, files }: DataTransfer): void {
  const isFolder = [...items].some((item) => item.webkitGetAsEntry()?.isDirectory);
  if (!isFolder) check([...files]);
  else if (status) status.textContent = 'Đây là thư mục. Mở thư mục rồi kéo các tệp trong đó vào.';
}
