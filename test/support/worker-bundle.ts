import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** The engine's worker of this very source, as one file. */
    readonly workerFile: string;
  }
}

const project = path.resolve(import.meta.dirname, '../..');
/** Always the same place: Node keeps what it compiled by the name of the file. */
const folder = path.join(project, 'node_modules/.cache/pawl-worker');

/** Makes one file of the worker's source before the tests: a child that loads two hundred files spends more on that than on its suite. */
export default async function setup({ provide }: TestProject): Promise<void> {
  const bundle = await rolldown({
    input: path.join(project, 'src/engine/worker/worker.ts'),
    platform: 'node',
    logLevel: 'silent',
  });
  const { output } = await bundle.generate({ format: 'esm', codeSplitting: false });
  await bundle.close();
  mkdirSync(folder, { recursive: true });
  const rag = pathToFileURL(path.join(project, 'src/rag/rag-provider.ts')).href;
  replace('rag.js', `export * from ${JSON.stringify(rag)};\n`);
  replace('package.json', '{ "type": "module" }\n');
  replace('worker.js', output[0].code);
  provide('workerFile', path.join(folder, 'worker.js'));
}

/** Whole or not at all: another run of the tests may be reading it. */
function replace(name: string, text: string): void {
  const written = path.join(folder, `${name}.${process.pid}`);
  writeFileSync(written, text);
  renameSync(written, path.join(folder, name));
}
