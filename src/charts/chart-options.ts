/** What every chart needs besides its data. */
export interface ChartOptions {
  /** Prefix of the ids inside the drawing; unique on the page, also between the wide and the narrow version. */
  id: string;
  /** Units across; 640 for wide pages, 340 for phones. */
  width: number;
  /** What is drawn, with its unit; spoken as the picture's name. */
  title: string;
  /** The same finding in words, for those who cannot see the drawing. */
  description: string;
}

/** A figure as drawn: its size and the words for it, or null and the name of its absence. */
export interface Value {
  value: number | null;
  /** As readers see it: `1.234,5`, or `chưa tìm thấy số liệu công bố` beside a hatch. */
  label: string;
}
