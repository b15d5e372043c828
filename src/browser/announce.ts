/** Says something to those who hear the page, without moving the focus. */
export function announce(words: string): void {
  live.textContent = words;
}

const live = document.createElement('p');
live.className = 'visually-hidden';
live.setAttribute('role', 'status');
document.body.append(live);
