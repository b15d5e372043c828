import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { cslJson } from '../../../src/exports/citation/csl-json.ts';
import { hostileTexts, kinds, plain, withText } from './citables.ts';

const text = { type: 'string', minLength: 1 };

/** The part of the CSL 1.0.2 input data model that our items use; nothing else may stand in them. */
const schema = {
  type: 'array',
  items: {
    type: 'object',
    required: ['type', 'id'],
    additionalProperties: false,
    properties: {
      ...{ id: text, title: text, 'container-title': text, publisher: text, version: text },
      ...{ language: text, note: text },
      type: { enum: ['webpage', 'dataset', 'figure', 'document'] },
      URL: { type: 'string', pattern: '^https?://' },
      author: {
        type: 'array',
        items: { type: 'object', additionalProperties: false, properties: { literal: text } },
      },
      issued: {
        type: 'object',
        additionalProperties: false,
        properties: {
          'date-parts': {
            type: 'array',
            maxItems: 2,
            items: { type: 'array', minItems: 1, maxItems: 3, items: { type: 'integer' } },
          },
        },
      },
    },
  },
};
const validate = new Ajv({ allErrors: true }).compile(schema);

describe('cslJson(citables)', () => {
  it('follows the input data model, whatever the kind', () => {
    const list: unknown = JSON.parse(cslJson(kinds.map((kind) => ({ ...plain, kind }))));
    expect(validate(list), JSON.stringify(validate.errors)).toBe(true);
  });

  it('dates by the release, or by the day of assessment while there is none', () => {
    const list = JSON.parse(cslJson([plain, { ...plain, release: null }]));
    expect(list[0].issued).toEqual({ 'date-parts': [[2026, 11, 24]] });
    expect(list[1].issued).toEqual({ 'date-parts': [[2026, 6, 30]] });
    expect(list[1]).not.toHaveProperty('version');
  });

  it.each(hostileTexts)('keeps %j as it is', (title) => {
    expect(JSON.parse(cslJson([withText(title)]))[0].title).toBe(title);
  });
});
