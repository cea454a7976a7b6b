import { readFileSync } from 'node:fs';
import module, { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Promptfoo } from '../promptfoo/promptfoo.ts';
import { PROMPTFOO_VERSION } from '../promptfoo/version.ts';

/** The suite asks for the repository's own promptfoo, and there is none that can be used. */
export class NoWorkspacePromptfoo extends Error {}

/** What the package keeps to itself, by the name that the worker uses: how its main module declares it. */
const INTERNAL: Readonly<Record<string, RegExp>> = {
  evaluateTestSuite: /\bfunction (evaluate(?:\$\d+)?)\(testSuite, evalRecord\b/,
  resolveConfigs: /\bfunction (resolveConfigs(?:\$\d+)?)\(/,
  filterTests: /\bfunction (filterTests(?:\$\d+)?)\(/,
  Eval: /\b(?:var|class) (Eval(?:\$\d+)?) (?:= class|\{|extends)/,
  renderPrompt: /(?:\bfunction |\bas )(renderPrompt(?:\$\d+)?)\b/,
  providerRegistry: /(?:\bconst |\bvar |\bas )(providerRegistry(?:\$\d+)?)\b/,
  withProviderCallTracingContext: /(?:\bfunction |\bas )(withProviderCallTracingContext)\b/,
};

/** Hooks that older versions lack: without them graders take no turns of their own and are not counted. */
const FALLBACKS: Partial<Promptfoo> = {
  providerRegistry: { shutdownAll: async () => {} },
  withProviderCallTracingContext: (_context, run) => run(),
  withFetchRetryContext: (_maxRetries, run) => run(),
};

/** Loads the promptfoo that the folder of `config` resolves to, with what the worker needs of it exported. */
export async function importWorkspacePromptfoo(config: string): Promise<Promptfoo> {
  const main = workspaceModule(config);
  const source = readFileSync(main, 'utf8');
  const found = Object.entries(INTERNAL).flatMap(([name, declaration]) => {
    const local = declaration.exec(source)?.[1];
    return local === undefined ? [] : [[name, local] as const];
  });
  const missing = Object.keys(INTERNAL).filter(
    (name) => !(name in FALLBACKS) && !found.some(([each]) => each === name),
  );
  if (missing.length > 0) {
    throw new NoWorkspacePromptfoo(
      `${main} is a version that cannot be driven: it has no ${missing.join(', ')}. ${PROMPTFOO_VERSION} can.`,
    );
  }
  const exported = `\nexport { ${found.map(([name, local]) => `${local} as pawl_${name}`).join(', ')} };\n`;
  appendTo(pathToFileURL(main).href, exported);
  const loaded = (await import(/* webpackIgnore: true */ pathToFileURL(main).href)) as Record<
    string,
    unknown
  >;
  const internals = Object.fromEntries(found.map(([name]) => [name, loaded[`pawl_${name}`]]));
  const loadMathjs = async () => createRequire(main)('mathjs') as unknown;
  return { ...FALLBACKS, loadMathjs, ...loaded, ...internals } as unknown as Promptfoo;
}

/** The package's ES module beside what `require` finds. */
export function workspaceModule(config: string): string {
  try {
    return path.join(path.dirname(createRequire(config).resolve('promptfoo')), 'index.js');
  } catch {
    throw new NoWorkspacePromptfoo(`No promptfoo is installed where ${path.dirname(config)} can find it.`);
  }
}

/** Adds `code` to the module at `url` as it is loaded. */
function appendTo(url: string, code: string): void {
  if (typeof module.registerHooks !== 'function') {
    throw new NoWorkspacePromptfoo(`It needs Node 22.15 or later; this is ${process.version}.`);
  }
  module.registerHooks({
    load(each, context, next) {
      const loaded = next(each, context);
      if (each !== url) return loaded;
      const source = loaded.source === undefined ? readFileSync(fileURLToPath(url), 'utf8') : loaded.source;
      return {
        ...loaded,
        source: `${typeof source === 'string' ? source : Buffer.from(source as Uint8Array)}${code}`,
      };
    },
  });
}
