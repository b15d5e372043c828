import type { TypedOptions } from '../../import/read-options.ts';
import type { Reply, Request } from './messages.ts';
import { type ResultView, resultView } from './result-view.ts';

/** The checker once it is loaded. */
export interface Session {
  /** Loads all that a check needs, so that one can follow without a connection. */
  prepare: () => void;
  check: (files: readonly File[]) => void;
}

const unanswered: TypedOptions = { absence: [] };

/** Starts a worker when there is something to do, and shows in the page what it tells. */
export function startSession(): Session {
  const address = place<HTMLElement>('#kiem').dataset['hienCo'] ?? '';
  const working = place<HTMLElement>('#tien-do');
  const bar = place<HTMLProgressElement>('#tien-do progress');
  const status = place<HTMLElement>('#tin');
  const result = place<HTMLElement>('#ket-qua');
  let worker: Worker | null = null;
  let view: ResultView | null = null;

  const ask = (request: Request): void => {
    working.hidden = false;
    bar.value = 0;
    worker ??= startWorker();
    worker.postMessage(request);
  };
  const again = (options: TypedOptions): void => ask({ kind: 'again', address, options });

  function hear({ data }: MessageEvent<Reply>): void {
    working.hidden = data.kind !== 'progress';
    if (data.kind === 'progress') bar.value = data.share;
    status.textContent = wordsOf(data);
    if (data.kind !== 'result') return;
    const isFirst = view === null;
    view ??= resultView(result, again);
    view.show(data.result);
    if (isFirst) view.heading.focus();
  }

  function startWorker(): Worker {
    const made = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
    made.addEventListener('message', (event: MessageEvent<Reply>) => {
      // What a worker said before it was stopped may arrive after it.
      if (made === worker) hear(event);
    });
    made.addEventListener('error', () => stop('Phần kiểm tra bị dừng giữa chừng. Chọn lại tệp.'));
    return made;
  }

  /** The next worker knows no files, so nothing is left on the page that could be answered. */
  function stop(words: string): void {
    worker?.terminate();
    worker = null;
    working.hidden = true;
    clear(words);
  }

  function clear(words: string): void {
    view = null;
    result.replaceChildren();
    status.textContent = words;
  }

  place<HTMLButtonElement>('#dung').addEventListener('click', () => {
    stop('Đã dừng, chưa kiểm tra gì.');
    place<HTMLInputElement>('#tep').focus();
  });

  return {
    prepare: () => ask({ kind: 'prepare', address }),
    check: (files) => {
      const words = 'Bắt đầu đọc tệp…';
      // Two choices in one worker would read each other's files.
      if (working.hidden) clear(words);
      else stop(words);
      ask({ kind: 'check', address, files, options: unanswered });
    },
  };
}

function wordsOf(reply: Reply): string {
  if (reply.kind === 'ready') return 'Đã tải xong: từ giờ kiểm tra được cả khi mất mạng.';
  return reply.kind === 'result' ? reply.result.report.summary : reply.words;
}

/** @throws Error when the page has changed and no longer holds it. */
function place<E extends Element>(selector: string): E {
  const found = document.querySelector<E>(selector);
  if (found === null) throw new Error(`${selector} is missing`);
  return found;
}
