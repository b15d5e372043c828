/** A picture of the checker page for the guide. */
export interface Shot {
  /** Name of the file without its ending. */
  name: `minh-hoa-${string}`;
  /** The table that is checked, in `examples/bang-cua-don-vi/`. */
  table: string;
  /** The picture begins where this begins. */
  from: string;
  /** It ends where the last of these ends. */
  to: string;
}

/** What the guide shows of a check, in the order of its text. */
export const shots: readonly Shot[] = [
  {
    name: 'minh-hoa-loi',
    table: 'minh-hoa-uoc-2026.csv',
    from: '#ket-qua',
    to: '[aria-labelledby="tim-error"] li',
  },
  {
    name: 'minh-hoa-danh-dau',
    table: 'minh-hoa-uoc-2026.csv',
    from: '#bang-1',
    to: '.marked',
  },
  {
    name: 'minh-hoa-cau-hoi',
    table: 'minh-hoa-tong-so-ho-2026.csv',
    from: '#cau-hoi',
    to: '.questions',
  },
  {
    name: 'minh-hoa-dinh-chinh',
    table: 'minh-hoa-sua-2025.csv',
    from: '#dinh-chinh',
    to: '.reasons button',
  },
];
