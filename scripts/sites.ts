/** A site that this project builds. */
export interface BuiltSite {
  /** Folder of the locality, relative to the project. */
  locality: string;
  /** Path it is served under beside the other one. */
  base: string;
  /** Folder it is built into. */
  out: string;
  /** Vietnamese name, for messages. */
  title: string;
}

/** The real site and the invented one, as `npm start` and the tests put them side by side. */
export const sites = [
  { locality: '.', base: '/', out: 'dist', title: 'số liệu thật' },
  {
    locality: 'examples/thi-xa-vi-du',
    base: '/minh-hoa/',
    out: 'dist-minh-hoa',
    title: 'bản minh họa',
  },
] as const satisfies readonly BuiltSite[];

/** Arguments and environment that build `site` with a link to the other one. */
export function buildCommand(site: BuiltSite): {
  args: [string, ...string[]];
  env: Record<string, string>;
} {
  const other = sites.find((candidate) => candidate.base !== site.base);
  const { locality, base, out } = site;
  return {
    args: ['scripts/build.ts', '--locality', locality, '--base', base, '--out', out],
    env: other === undefined ? {} : { OTHER_SITE: other.base },
  };
}
