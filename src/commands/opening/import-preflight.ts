import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { packageRoot } from './package-root.ts';

type PreflightModule = typeof import('../../training/preflight.ts');

/** What asks for models, in a bundle of its own: only repositories that name models load OpenAI's client. */
export async function importPreflight(): Promise<PreflightModule> {
  const fromSource = import.meta.filename.endsWith('.ts');
  const file = path.join(packageRoot(), fromSource ? 'src/training/preflight.ts' : 'dist/preflight.js');
  return (await import(/* webpackIgnore: true */ pathToFileURL(file).href)) as PreflightModule;
}
