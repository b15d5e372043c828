import { parseArgs } from 'node:util';

/** What a build is made from and where it goes. */
export interface BuildOptions {
  /** Folder of the locality, relative to the project. */
  locality: string;
  /** Path the site is served under, with a slash at both ends. */
  base: string;
  /** Folder the site is written to. */
  out: string;
  /** True when the pages alone are wanted, without pictures and other files made beside them. */
  pagesOnly: boolean;
}

/** Reads `--locality`, `--base`, `--out`, `--pages-only`, else LOCALITY, BASE_PATH, OUT_DIR, else the root's own. */
export function readBuildOptions(args: readonly string[]): BuildOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      locality: { type: 'string' },
      base: { type: 'string' },
      out: { type: 'string' },
      'pages-only': { type: 'boolean', default: false },
    },
    allowPositionals: false,
  });
  return {
    locality: values.locality ?? process.env['LOCALITY'] ?? '.',
    base: withSlashes(values.base ?? process.env['BASE_PATH'] ?? '/'),
    out: values.out ?? process.env['OUT_DIR'] ?? 'dist',
    pagesOnly: values['pages-only'],
  };
}

function withSlashes(path: string): string {
  const inner = path.split('/').filter(Boolean).join('/');
  return inner === '' ? '/' : `/${inner}/`;
}
