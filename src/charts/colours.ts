/** Colours by token, for pictures that leave the page. */
export type Theme = Readonly<Record<string, string>>;

/** The light theme of `src/styles/tokens.css`, resolved; a test holds the two together. */
export const lightTheme: Theme = {};
