import { type FileSums, originOf } from '../model/file-sums.ts';
import {
  inventedSentence,
  largestFile,
  originSentence,
  type VerifyProblem,
  verifyProblems,
} from '../words/verify.ts';

/**
 * Says of files that the reader chooses or drops which release has their very bytes. The sum is made in
 * the page; nothing leaves it. Without this script the page tells the commands that make the sum.
 */
const input = document.querySelector<HTMLInputElement>('#tep');
const zone = document.querySelector<HTMLElement>('.drop');
const answers = document.querySelector<HTMLElement>('#tra-loi');
const address = document.querySelector<HTMLAnchorElement>('#tong-kiem')?.href ?? '';
let loading: Promise<FileSums> | null = null;

/** A file, or the name of a folder that was dropped. */
type Chosen = File | { folder: string };

input?.addEventListener('change', () => {
  answer([...(input.files ?? [])]);
  // Otherwise the same file, chosen again after a change, would go unseen.
  input.value = '';
});
for (const name of ['dragenter', 'dragover', 'dragleave', 'drop'] as const) {
  document.addEventListener(name, (event) => {
    event.preventDefault();
    zone?.toggleAttribute('data-over', name === 'dragenter' || name === 'dragover');
    if (name === 'drop') answer(dropped(event.dataTransfer));
  });
}

function dropped(transfer: DataTransfer | null): Chosen[] {
  return [...(transfer?.items ?? [])].flatMap((item): Chosen[] => {
    const entry = item.webkitGetAsEntry();
    if (entry?.isDirectory === true) return [{ folder: entry.name }];
    const file = item.getAsFile();
    return file === null ? [] : [file];
  });
}

async function answer(chosen: readonly Chosen[]): Promise<void> {
  answers?.replaceChildren();
  for (const one of chosen) {
    const item = document.createElement('li');
    answers?.append(item);
    if (!(one instanceof File)) {
      item.textContent = `${one.folder}: ${verifyProblems.folder}`;
      continue;
    }
    item.textContent = `${one.name}: đang tính tổng kiểm…`;
    const lines = await linesFor(one).catch((reason: unknown) => [messageOf(reason)]);
    item.replaceChildren(...[one.name, ...lines].map(paragraph));
  }
}

async function linesFor(file: File): Promise<string[]> {
  if (file.size === 0) fail('empty');
  if (file.size > largestFile) fail('large');
  if (!isSecureContext) fail('insecure');
  const bytes = await file.arrayBuffer().catch(() => fail('unreadable'));
  const sum = hex(await crypto.subtle.digest('SHA-256', bytes));
  loading ??= fetch(address).then((response) => response.json());
  const sums = await loading.catch(() => {
    loading = null;
    return fail('offline');
  });
  const origin = originOf(sum, sums);
  const invented = inventedSentence(file.name, origin.kind !== 'unknown');
  return [originSentence(origin), ...(invented === null ? [] : [invented]), `SHA-256: ${sum}`];
}

const hex = (buffer: ArrayBuffer): string =>
  [...new Uint8Array(buffer)].map((byte) => byte.toString(16).padStart(2, '0')).join('');

function fail(problem: VerifyProblem): never {
  throw new Error(verifyProblems[problem]);
}

const messageOf = (reason: unknown): string =>
  reason instanceof Error ? reason.message : verifyProblems.unreadable;

function paragraph(text: string): HTMLElement {
  const element = document.createElement('p');
  element.textContent = text;
  return element;
}
