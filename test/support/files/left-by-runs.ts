import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { documentOf, type Finished } from '../command.ts';
import type { ScratchRepository } from './repository.ts';

/** A verdict's document as text, without when it was given and what it says of its journal. */
export function dateless(finished: Finished): string {
  const { seconds: _, notes, ...document } = documentOf(finished);
  return JSON.stringify({ ...document, notes: notes.filter((note) => !note.includes('journal of')) });
}

/** Samples in the journals of a repository. */
export function journalled({ repository }: { readonly repository: ScratchRepository }): number {
  const folder = path.join(repository.root, '.git/pawl');
  if (!existsSync(folder)) return 0;
  const names = readdirSync(folder).filter((name) => name.startsWith('journal-'));
  const lines = names.flatMap((name) => readFileSync(path.join(folder, name), 'utf8').split('\n'));
  return lines.filter((line) => line.startsWith('{"sample"') && line.endsWith('}')).length;
}

/** Forgets what earlier runs left. */
export function forget({ repository }: { readonly repository: ScratchRepository }): void {
  repository.git('clean', '--quiet', '-fdX', '--', '.pawl');
  rmSync(path.join(repository.root, '.git/pawl'), { recursive: true, force: true });
}
