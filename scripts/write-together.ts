import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Writes several files or none: first all aside, then each is renamed; a failure puts back what was there.
 * @param files bytes by path inside the folder.
 */
export function writeTogether(folder: string, files: ReadonlyMap<string, Uint8Array>): void {
  const steps = [...files].map(([name, bytes]) => {
    const target = path.join(folder, name);
    return { target, aside: `${target}.moi`, bytes };
  });
  const done: { target: string; before: Uint8Array | null }[] = [];
  try {
    for (const { aside, bytes } of steps) writeFileSync(aside, bytes, { flush: true });
    for (const { target, aside } of steps) {
      const before = existsSync(target) ? readFileSync(target) : null;
      renameSync(aside, target);
      done.push({ target, before });
    }
  } catch (error) {
    for (const { target, before } of done) {
      if (before === null) rmSync(target, { force: true });
      else writeFileSync(target, before);
    }
    for (const { aside } of steps) rmSync(aside, { force: true });
    throw error;
  }
}
