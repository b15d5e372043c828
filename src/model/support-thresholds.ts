import { z } from 'zod';
import { dimensions, marks } from './vocabulary.ts';

const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
const isoDate = z.iso.date();
const dimension = z.enum(dimensionCodes());
const mark = z.enum(markCodes());

function dimensionCodes() {
  return Object.keys(dimensions) as [keyof typeof dimensions];
}

function markCodes() {
  return Object.keys(marks) as [keyof typeof marks];
}
