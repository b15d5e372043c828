/** What can be cited, as the sentence names it. */
export const citedKinds = {
  target: 'cam kết',
  chart: 'biểu đồ',
  figure: 'con số',
  dataset: 'bộ dữ liệu',
} as const;
export type CitedKind = keyof typeof citedKinds;

/** One thing that can be cited; every format of a citation is made from this alone. */
export interface Citable {
  kind: CitedKind;
  /** ASCII; unique among what is cited of one site and release. */
  key: string;
  title: string;
  /** Whoever publishes the site. */
  publisher: string;
  /** Name of the site. */
  site: string;
  /** Id and ISO date of the release that holds just these numbers; null when none does yet. */
  release: { id: string; released_on: string } | null;
  /** ISO date up to which sources were searched. */
  assessedOn: string;
  /** Full address that will go on showing what is cited. */
  address: string;
  /** Documents that prove it, each with its place: `12/QĐ-UBND, biểu 2`. */
  sources: readonly string[];
  /** True when every figure is invented. */
  illustrative: boolean;
}

/** The day a citation carries, ISO: that of the release, else the day of assessment. */
export function dayOf({ release, assessedOn }: Citable): string {
  return release?.released_on ?? assessedOn;
}

/** Key of a citation in reference managers: tells one release from the next. */
export function citationKey({ key, release, assessedOn }: Citable): string {
  return `${key}-${release?.id ?? assessedOn}`;
}
