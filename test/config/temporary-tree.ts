import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import { errorText, PawlError } from '../../src/errors.ts';

/** A link to another path, relative to its own folder. */
export interface Link {
  readonly to: string;
}

/** A folder with these files (text, bytes, or a link), removed when the test ends. */
export function temporaryTree(files: Readonly<Record<string, string | Uint8Array | Link>>): string {
  const root = mkdtempSync(path.join(tmpdir(), 'pawl-config-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  for (const [file, content] of Object.entries(files)) {
    const absolute = path.join(root, file);
    mkdirSync(path.dirname(absolute), { recursive: true });
    if (typeof content === 'object' && 'to' in content) symlinkSync(content.to, absolute);
    else writeFileSync(absolute, content);
  }
  return root;
}

/** The whole text of the known error that a call throws. */
export function textOfError(call: () => unknown): string {
  try {
    call();
  } catch (error) {
    if (!(error instanceof PawlError)) throw error;
    return `exit ${error.kind === 'usage' ? 2 : 3}\n${errorText(error.help)}`;
  }
  throw new Error('No error was thrown.');
}

/** The same of a call that answers later. */
export async function textOfRejection(call: () => Promise<unknown>): Promise<string> {
  const settled = await call().then(
    () => () => undefined,
    (error: unknown) => () => {
      throw error;
    },
  );
  return textOfError(settled);
}
