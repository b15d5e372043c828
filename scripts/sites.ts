import { readdirSync } from 'node:fs';
import path from 'node:path';
import { projectFolder } from './project-folder.ts';

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

/** A file of a built site. */
export interface BuiltFile {
  /** Where it is on disk. */
  file: string;
  /** Where it is served: `/minh-hoa/ke-hoach/` for `ke-hoach/index.html`. */
  address: string;
}

/** Every file of a built site, in the order of the addresses. */
export function builtFiles({ out, base }: Pick<BuiltSite, 'out' | 'base'>): BuiltFile[] {
  const folder = path.join(projectFolder, out);
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .map((file) => ({ file, address: base + addressBelow(path.relative(folder, file)) }))
    .sort((a, b) => (a.address < b.address ? -1 : 1));
}

function addressBelow(file: string): string {
  return file
    .split(path.sep)
    .join('/')
    .replace(/(^|\/)index\.html$/, '$1');
}
