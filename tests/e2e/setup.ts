import { existsSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { findBrowser } from '../../scripts/browser.ts';
import { projectFolder } from '../../scripts/project-folder.ts';
import { serve } from '../../scripts/serve.ts';
import { sites } from '../../scripts/sites.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Origin that both sites are served at. */
    origin: string;
    /** Where the one browser of this run is reached. */
    browser: string;
  }
}

/** Serves both built sites and starts one browser for all test files. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folders = sites.map(({ base, out }) => ({
    path: base,
    folder: path.join(projectFolder, out),
  }));
  for (const { folder } of folders)
    if (!existsSync(path.join(folder, 'index.html')))
      throw new Error(`${folder} is not built: npm run build && npm run build:minh-hoa`);
  const server = await serve(folders, 0);
  const browser = await chromium.launchServer({ ...(await findBrowser()), headless: true });
  project.provide('origin', server.url);
  project.provide('browser', browser.wsEndpoint());
  return async () => {
    await browser.close();
    await server.close();
  };
}
