import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type ConfigData, HtmlValidate, StaticConfigLoader } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { projectFolder } from '../../scripts/project-folder.ts';
import { readSites } from './site.ts';

const file = path.join(projectFolder, '.htmlvalidate.json');
const config: ConfigData = JSON.parse(readFileSync(file, 'utf8'));
const validator = new HtmlValidate(new StaticConfigLoader(config));

async function faultsOf(html: string, name: string): Promise<string[]> {
  const { results } = await validator.validateString(html, name);
  return results.flatMap(({ messages }) =>
    messages.map(({ line, ruleId, message }) => `${name}:${line} [${ruleId}] ${message}`),
  );
}

describe.each(readSites())('HTML of $out', ({ pages }) => {
  test('every page is valid', async () => {
    const faults = await Promise.all(pages.map((page) => faultsOf(page.html, page.file)));
    expect(faults.flat().slice(0, 40)).toEqual([]);
  });
});
