import { existsSync } from 'node:fs';
import path from 'node:path';
import { type Browser, chromium } from 'playwright-core';

/** A browser to start and what to start it with. */
export interface BrowserProgram {
  executablePath: string;
  args: string[];
}

const quiet = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const advice = `No browser was found. Install Chrome or Chromium, or set CHROME_PATH to one, or run:
  npx playwright-core install --only-shell chromium
Không tìm thấy trình duyệt. Hãy cài Chrome hoặc Chromium, hoặc đặt biến CHROME_PATH, hoặc chạy:
  npx playwright-core install --only-shell chromium`;

/**
 * The browser for tests: CHROME_PATH, else an installed one, else the one that an npm package brings.
 * @throws Error with the command to run, in English and Vietnamese, when there is none.
 */
export async function findBrowser(): Promise<BrowserProgram> {
  const args = process.platform === 'linux' ? ['--no-sandbox', ...quiet] : quiet;
  const named = process.env['CHROME_PATH'];
  if (named !== undefined && named !== '') {
    if (!existsSync(named)) throw new Error(`CHROME_PATH names no file: ${named}\n${advice}`);
    return { executablePath: named, args };
  }
  const installed = [...wellKnownPaths(), playwrightPath()].find((file) => existsSync(file));
  if (installed !== undefined) return { executablePath: installed, args };
  return packagedBrowser(args);
}

/** Starts the browser without a window. */
export async function launchBrowser(): Promise<Browser> {
  const { executablePath, args } = await findBrowser();
  return chromium.launch({ executablePath, args, headless: true });
}

function wellKnownPaths(): string[] {
  const { env, platform } = process;
  if (platform === 'darwin')
    return ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    );
  if (platform === 'win32') {
    const roots = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']];
    const programs = [
      'Google/Chrome/Application/chrome.exe',
      'Microsoft/Edge/Application/msedge.exe',
    ];
    return roots.flatMap((root) => programs.map((program) => path.join(root ?? '', program)));
  }
  const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];
  return names.map((name) => `/usr/bin/${name}`);
}

function playwrightPath(): string {
  try {
    return chromium.executablePath();
  } catch {
    return '';
  }
}

/**
 * Linux only; the variable makes the package unpack the system libraries it needs as well. Of its
 * own arguments none is taken: with `--single-process` the first closed context ends the browser.
 */
async function packagedBrowser(args: string[]): Promise<BrowserProgram> {
  if (process.platform !== 'linux' || process.arch !== 'x64') throw new Error(advice);
  process.env['AWS_LAMBDA_JS_RUNTIME'] ??= 'nodejs22.x';
  const { default: packaged } = await import('@sparticuz/chromium');
  return { executablePath: await packaged.executablePath(), args };
}
