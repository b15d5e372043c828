declare module 'bibtex-parse' {
  interface BibtexEntry {
    key: string;
    type: string;
    [field: string]: string | number;
  }
  const parse: { entries: (text: string) => BibtexEntry[] };
  export default parse;
}
