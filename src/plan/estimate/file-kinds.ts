import { languageOf } from '../../inputs/references/code-references.ts';

/** What a changed file is to a suite. */
export const FILE_KINDS = ['config', 'prompt', 'code', 'packages', 'data'] as const;
export type FileKind = (typeof FILE_KINDS)[number];

/** Files that say which packages are installed, or how code is built. */
const PACKAGES =
  /(^|\/)(package(-lock)?\.json|npm-shrinkwrap\.json|[jt]sconfig\.json|\.pnp\.(cjs|data\.json|loader\.mjs)|\.yarnrc\.yml|pnpm-(lock|workspace)\.yaml|yarn\.lock|bun\.lockb?|requirements[^/]*\.(txt|in)|pyproject\.toml|(uv|poetry|Pipfile|Gemfile)\.lock|Pipfile|Gemfile|setup\.(py|cfg)|go\.(mod|sum))$/;

/** The kind of a file by its name, its suite's config and the prompts of its slots. */
export function fileKind(
  file: string,
  { config, prompts }: { readonly config: string; readonly prompts: ReadonlySet<string> },
): FileKind {
  if (file === config) return 'config';
  if (prompts.has(file)) return 'prompt';
  if (PACKAGES.test(file)) return 'packages';
  return languageOf(file) === null ? 'data' : 'code';
}
