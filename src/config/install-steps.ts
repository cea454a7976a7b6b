import type { Install } from '../vocabulary.ts';
import { scalar } from './yaml/scalar.ts';

/** Tools that a runner of GitHub does not have. */
const TOOL_FIRST: readonly (readonly [command: RegExp, step: string])[] = [
  [/^pnpm |^yarn install --immutable/, 'corepack enable'],
  [/^bun /, 'npm install --global bun'],
  [/^uv /, 'pipx install uv'],
  [/^poetry /, 'pipx install poetry'],
  [/^pdm /, 'pipx install pdm'],
  [/^pipenv /, 'pipx install pipenv'],
];
/** Tools that install into an environment of their own: its Python is the one that suites then find. */
const OWN_PYTHON: readonly (readonly [command: RegExp, step: string])[] = [
  [/^(?:uv|pdm) /, 'echo "$PWD/.venv/bin" >> "$GITHUB_PATH"'],
  [/^poetry /, 'echo "$(poetry env info --path)/bin" >> "$GITHUB_PATH"'],
  [/^pipenv /, 'echo "$(pipenv --venv)/bin" >> "$GITHUB_PATH"'],
];

/** The steps of a workflow that install packages, as lines of YAML: with the tool that is not there yet, and so that suites find them. */
export function installSteps({ command, folder }: Install): string {
  const stepFor = (table: typeof TOOL_FIRST) => table.find(([pattern]) => pattern.test(command))?.[1];
  const runs = [stepFor(TOOL_FIRST), command, stepFor(OWN_PYTHON)].filter((run) => run !== undefined);
  const within = folder === null ? '' : `\n  working-directory: ${scalar(folder)}`;
  return runs.map((run) => `- run: ${run}${within}`).join('\n');
}
