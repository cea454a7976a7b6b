// Stands in for tsx, whose esbuild is a native binary that no bundle can hold. promptfoo imports it just
// before the first `.ts` file of a suite; from then on Node's own type transform handles them.
import { existsSync, readFileSync } from 'node:fs';
import module from 'node:module';
import { fileURLToPath } from 'node:url';

const TYPESCRIPT = /\.([cm]?)ts$/;
const ESM_SYNTAX = /^\s*(?:import\s*[\w{*'"]|export\s*[\w{*]|await\s)|\bimport\.meta\b/m;

if (!module.registerHooks || !module.stripTypeScriptTypes) {
  throw new Error(
    `TypeScript files in a suite need Node 22.15 or later; this is Node ${process.versions.node}. ` +
      'Use Node 24, or write the file in JavaScript.',
  );
}

/** The specifiers tried, in order, when `specifier` itself does not resolve: TypeScript's own rules. */
function typescriptSpellings(specifier) {
  const swapped = specifier.replace(/\.([cm]?)js$/, '.$1ts');
  return swapped === specifier ? [`${specifier}.ts`, `${specifier}/index.ts`] : [swapped];
}

/** The `type` of the nearest package.json above `url`; undefined without one. */
function packageType(url) {
  for (let folder = new URL('.', url); ; folder = new URL('..', folder)) {
    const manifest = new URL('package.json', folder);
    if (existsSync(manifest)) return JSON.parse(readFileSync(manifest, 'utf8')).type;
    if (folder.pathname === new URL('..', folder).pathname) return undefined;
  }
}

/** `module` or `commonjs` for a `.ts` file: its extension, else its package's type, else its syntax. */
function formatOf(url, letter, source) {
  if (letter === 'm') return 'module';
  if (letter === 'c') return 'commonjs';
  return packageType(url) === 'module' || ESM_SYNTAX.test(source) ? 'module' : 'commonjs';
}

module.registerHooks({
  resolve(specifier, context, next) {
    try {
      return next(specifier, context);
    } catch (error) {
      if (!/^\.{1,2}\//.test(specifier) || !TYPESCRIPT.test(context.parentURL?.split('?')[0] ?? ''))
        throw error;
      for (const spelling of typescriptSpellings(specifier)) {
        try {
          return next(spelling, context);
        } catch {
          // the next spelling; the first error is the one to report
        }
      }
      throw error;
    }
  },
  load(url, context, next) {
    const file = url.split('?')[0];
    const match = TYPESCRIPT.exec(file);
    if (!match || !file.startsWith('file:') || file.includes('/node_modules/')) return next(url, context);
    const text = readFileSync(fileURLToPath(file), 'utf8');
    const source = module.stripTypeScriptTypes(text, { mode: 'transform', sourceUrl: url });
    return { format: formatOf(file, match[1], source), source, shortCircuit: true };
  },
});
