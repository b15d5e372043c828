/** How a phrase is compared. */
export interface HowToFind {
  /** With its very marks; else marks are not looked at. */
  exact?: boolean;
  /** The word may go on: `khuy` finds `khuyết`. */
  prefix?: boolean;
}

/** Asks the index which records hold a phrase as whole words; gives the keys of the entries. */
export type Find = (phrase: string, how: HowToFind) => Promise<ReadonlySet<string>>;

/** The same, each question asked once. */
export function remembering(find: Find): Find {
  const known = new Map<string, Promise<ReadonlySet<string>>>();
  return (phrase, how) => {
    const name = `${how.exact === true ? 'e' : ''}${how.prefix === true ? 'p' : ''} ${phrase}`;
    const found = known.get(name) ?? find(phrase, how);
    known.set(name, found);
    return found;
  };
}
