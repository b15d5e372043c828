import { darkTheme, lightTheme, type Theme } from '../../charts/colours.ts';

const tokens = (theme: Theme): string =>
  Object.entries(theme)
    .map(([name, colour]) => `${name}:${colour}`)
    .join(';');

/** The only style of an embedded page; its bytes are named in the page's policy by their sum. */
export const embedStyle = [
  `:root{color-scheme:light dark;${tokens(lightTheme)}}`,
  `@media (prefers-color-scheme:dark){:root{${tokens(darkTheme)}}}`,
  `@media print{:root{${tokens(lightTheme)}}}`,
  '*{box-sizing:border-box}',
  'body{margin:0;background:var(--color-paper);color:var(--color-ink);font:400 16px/1.45 system-ui,sans-serif;font-variant-numeric:tabular-nums lining-nums;overflow-wrap:break-word}',
  'main{max-width:50rem;padding:0 14px 12px;border-block-start:2px solid var(--color-ink)}',
  'h1,p,dl,dd,figure{margin:0}',
  'main>*{margin-block-start:10px}',
  'h1{font-size:19px;line-height:1.25;text-wrap:balance}',
  '.invented{margin:0 -14px;padding:4px 14px;background:var(--color-mark);color:var(--color-on-mark);font-size:14px;font-weight:700}',
  '.status{font-size:19px;font-weight:700}',
  '.status svg{width:16px;height:16px;margin-inline-end:8px;vertical-align:-1px}',
  '[data-status=met],[data-status=on-track]{color:var(--color-met)}',
  '[data-status=behind]{color:var(--color-behind)}',
  '[data-status=not-met]{color:var(--color-not-met)}',
  'dt{color:var(--color-soft);font-size:14px}',
  'dd{padding-block-end:6px}',
  'dd+dt{padding-block-start:6px;border-block-start:1px solid var(--color-rule)}',
  'b{font-size:19px}',
  '.absent{padding-inline-start:2.1em;background:repeating-linear-gradient(135deg,transparent 0 3px,var(--color-hatch) 3px 4px) left/1.6em 100% no-repeat}',
  'small,.source{display:block;color:var(--color-soft);font-size:14px}',
  'figcaption{font-weight:700;margin-block-end:4px}',
  'figure svg{display:block;width:100%;height:auto;overflow:visible;font:400 13px/1 system-ui,sans-serif}',
  '.narrow{max-width:340px}',
  '.wide{display:none;max-width:600px}',
  '@media (min-width:600px){.narrow{display:none}.wide{display:block}}',
  'a{color:var(--color-link);text-underline-offset:.18em}',
  ':focus-visible{outline:3px solid var(--color-link);outline-offset:2px}',
].join('\n');

/** SHA-256 of the style in base64; a test says the right one when the style has changed. */
export const embedStyleSum = 'A86t8RrqjFVPl2wSQqs5y/rY+NbUnoIBExkNIB4kg2M=';
