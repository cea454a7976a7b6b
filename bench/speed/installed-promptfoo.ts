import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { PROMPTFOO_VERSION } from '../../src/engine/worker/promptfoo/version.ts';
import { succeeded, timed } from './timing.ts';

/** promptfoo as people have it without pawl. */
export interface InstalledPromptfoo {
  readonly bin: string;
  /** What installing took, with an empty cache; null where it was there before. */
  readonly seconds: number | null;
}

/** promptfoo in the folder where it was installed before, else installed below `scratch`. */
export async function installedPromptfoo(
  before: string | undefined,
  scratch: string,
): Promise<InstalledPromptfoo> {
  const folder = path.resolve(before ?? path.join(scratch, 'promptfoo'));
  const bin = path.join(folder, 'node_modules/.bin/promptfoo');
  let seconds: number | null = null;
  if (before === undefined) {
    mkdirSync(folder);
    const cache = path.join(scratch, 'npm');
    const install = [
      'install',
      '--no-audit',
      '--no-fund',
      '--cache',
      cache,
      `promptfoo@${PROMPTFOO_VERSION}`,
    ];
    seconds = succeeded(await timed('npm', install, folder, { ...process.env, CI: 'true' })).seconds;
  }
  if (!existsSync(bin)) throw new Error(`${bin} does not exist`);
  return { bin, seconds };
}
