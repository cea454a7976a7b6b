import nodeModule from 'node:module';

/** Node 20 keeps nothing that it has compiled. */
const { enableCompileCache, flushCompileCache } = nodeModule as Partial<typeof nodeModule>;

/** Has Node keep what this process compiles from now on, so that the next one starts sooner. Null: it keeps nothing. */
export function keepCompiledCode(folder: string | null): void {
  if (folder !== null) enableCompileCache?.(folder);
}

/** Writes what was compiled by now: a process that is killed writes nothing at its end. Costs little where all of it came from there. */
export function writeCompiledCode(): void {
  flushCompileCache?.();
}
