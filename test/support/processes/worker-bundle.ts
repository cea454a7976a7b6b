import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { rolldown } from 'rolldown';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** The engine's worker of this very source, as one file. */
    readonly workerFile: string;
  }
}

const project = path.resolve(import.meta.dirname, '../../..');
/** Always the same place: Node keeps what it compiled by the name of the file. */
const folder = path.join(project, 'node_modules/.cache/pawl-worker');

/** Makes one file of the worker's source, and one of our retrieval, before the tests: a child that loads two hundred files spends more on that than on its suite. */
export default async function setup({ provide }: TestProject): Promise<void> {
  const [worker, rag] = await Promise.all([
    bundled('src/engine/worker/worker.ts'),
    bundled('src/rag/rag-provider.ts'),
  ]);
  mkdirSync(folder, { recursive: true });
  replace('rag.js', rag);
  replace('package.json', '{ "type": "module" }\n');
  replace('worker.js', worker);
  provide('workerFile', path.join(folder, 'worker.js'));
}

async function bundled(file: string): Promise<string> {
  const bundle = await rolldown({ input: path.join(project, file), platform: 'node', logLevel: 'silent' });
  const { output } = await bundle.generate({ format: 'esm', codeSplitting: false });
  await bundle.close();
  return output[0].code;
}

/** Whole or not at all: another run of the tests may be reading it. */
function replace(name: string, text: string): void {
  const written = path.join(folder, `${name}.${process.pid}`);
  writeFileSync(written, text);
  renameSync(written, path.join(folder, name));
}
