/** Colours by token, for pictures that leave the page. */
export type Theme = Readonly<Record<string, string>>;

/** The light theme of `src/styles/tokens.css`, resolved; a test holds the two together. */
export const lightTheme: Theme = {
  '--color-paper': '#fff',
  '--color-ink': '#14211f',
  '--color-soft': '#4b5a57',
  '--color-rule': '#cfd8d5',
  '--color-link': '#0a5c7a',
  '--color-mark': '#f5c84b',
  '--color-on-mark': '#14211f',
  '--color-met': '#0b6e4f',
  '--color-behind': '#a84b06',
  '--color-not-met': '#a3172f',
  '--color-absent': '#5d6b68',
  '--color-hatch': '#9aa8a4',
  '--chart-1': '#14211f',
  '--chart-2': '#4b5a57',
  '--chart-rule': '#cfd8d5',
  '--chart-paper': '#fff',
  '--chart-soft': '#4b5a57',
};

/** The dark theme of the same file, for pages that carry their own style. */
export const darkTheme: Theme = {
  '--color-paper': '#0f1716',
  '--color-ink': '#e8efec',
  '--color-soft': '#a9b7b3',
  '--color-rule': '#33413e',
  '--color-link': '#7cc7e6',
  '--color-mark': '#f5c84b',
  '--color-on-mark': '#14211f',
  '--color-met': '#5fcfa6',
  '--color-behind': '#f0a35c',
  '--color-not-met': '#ff8a94',
  '--color-absent': '#a9b7b3',
  '--color-hatch': '#55645f',
  '--chart-1': '#e8efec',
  '--chart-2': '#a9b7b3',
  '--chart-rule': '#33413e',
  '--chart-paper': '#0f1716',
  '--chart-soft': '#a9b7b3',
};

/** Replaces each token in an attribute by its colour; words that look like one stay. */
export function inTheme(markup: string, theme: Theme): string {
  return markup.replaceAll(/="var\((--[\w-]+)\)"/g, (_, token: string) => {
    const colour = theme[token];
    if (colour === undefined) throw new Error(`The theme has no colour for ${token}.`);
    return `="${colour}"`;
  });
}
