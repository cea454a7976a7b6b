/**
 * Words that the policy, flags, files and documents share, where none of the rooms that use them may import another: each
 * set of words stands here once. Words of one room stand with its types: causes of errors in samples/, kinds of tasks in
 * tasks/, transitions of cases in compare/.
 */

/** The address of a page of the documentation, with an anchor if one is meant: a message is also read where only the package is. */
export const docsPage = (page: string) => `https://github.com/pawl-dev/pawl/blob/main/docs/${page}`;

/** How many calls a run may spend to find small losses. `uniform`: the same number of samples for every case. */
export const EFFORTS = ['low', 'normal', 'high', 'uniform'] as const;

/** Whether a model whose repeats are copies may be asked with harmless variations of its prompt. */
export const VARIATIONS = ['auto', 'off'] as const;

/** The five answers of a run. In JSON and outputs `not-measured` is written with a hyphen. */
export const OUTCOMES = ['pass', 'regressed', 'mixed', 'inconclusive', 'not-measured'] as const;

/** The parts of a budget that can end a run. */
export const BUDGET_PARTS = ['calls', 'usd', 'minutes'] as const;

/** Which way of a metric is better. */
export const DIRECTIONS = ['higher', 'lower'] as const;

/** When a pull request gets a comment (`report.comment` of the policy, `comment` of the action). */
export const COMMENT_POLICIES = ['always', 'changes', 'failures', 'off'] as const;

/** Where pull requests are judged, as far as `pawl init` writes different files for it. */
export const CI_KINDS = ['github', 'gitlab', 'other'] as const;

/** What is stored of an output: all of it, or its SHA-256 and its length. */
export const STORED_OUTPUTS = ['full', 'digest'] as const;

/** What somebody may do in a repository, the least first, as far as it can accept a change. */
export const PERMISSIONS = ['write', 'maintain', 'admin'] as const;

/** The parts of a check that are plain data and say what is wanted of an answer. */
export const PLAIN_CHECK = ['type', 'value', 'threshold', 'weight', 'metric'] as const;

/** The variable in which promptfoo's checks of retrieval look for passages. */
export const PASSAGES_VARIABLE = 'context';

/** How the id of a provider of ours that retrieves begins. Its settings file follows. */
export const RETRIEVAL = 'pawl:rag:';

/** How a suite names a model of `pawl.yaml`. Its name there follows. */
export const NAMED_MODEL = 'pawl:model:';

/** The parts of a retrieval's settings that ask a model of promptfoo. What other parts call a model is not one: an embedding, a body, a header. */
export const RETRIEVAL_MODELS = ['answer', 'rewrite'] as const;

/** Which promptfoo runs the suites: ours, or the one that is installed in the repository. */
export const ENGINES = ['bundled', 'workspace'] as const;

/** Why a CI job runs, whatever its forge calls the event. `merge-queue`: a change is about to be merged. `manual`: somebody started it. */
export type EventKind = 'pull-request' | 'push' | 'merge-queue' | 'manual' | 'schedule';

/** What somebody may accept of a change as it is: what loosens its rules, the cases that got worse, or what it takes out. */
export const ACCEPTABLE = ['rules', 'cases', 'removals'] as const;

/** Most cells that one ID stands for where a comment remembers what it stood for: more would not fit beside what the comment says. */
export const MOST_ACCEPTED = 999;

/** Lock files, lists and settings of package managers by their name, and the command that installs what they say. The first that fits holds. */
export const INSTALL_COMMANDS: readonly (readonly [name: RegExp, command: string])[] = [
  [/^(package-lock|npm-shrinkwrap)\.json$/, 'npm ci'],
  [/^(pnpm-lock|pnpm-workspace)\.yaml$|^\.?pnpmfile\.[cm]?js$/, 'pnpm install --frozen-lockfile'],
  [/^yarn\.lock$|^\.yarnrc(\.yml)?$/, 'yarn install --immutable'],
  [/^bun\.lockb?$|^bunfig\.toml$/, 'bun install --frozen-lockfile'],
  [/^deno\.lock$/, 'deno install --frozen'],
  [/^\.npmrc$/, 'npm ci'],
  [/^uv\.lock$/, 'uv sync --frozen'],
  [/^poetry\.lock$/, 'poetry install'],
  [/^pdm\.lock$/, 'pdm sync'],
  [/^Pipfile(\.lock)?$/, 'pipenv sync'],
  [/^(requirements|constraints).*\.(txt|in)$/, 'pip install -r requirements.txt'],
  [/^(pyproject\.toml|setup\.(py|cfg))$/, 'pip install .'],
  [/^environment\.ya?ml$/, 'conda env update'],
  [/^Gemfile(\.lock)?$/, 'bundle install'],
  [/^go\.(sum|mod)$/, 'go mod download'],
];

/** How packages are installed: one command, and the folder that it is run in where that is not the repository's root. */
export interface Install {
  readonly command: string;
  readonly folder: string | null;
}

/** The package's name on npm; a test keeps it equal to package.json's. */
export const PACKAGE = '@pawl-dev/pawl';

/** How changed lines explain cases. `alone`: without this change they are as on main. `either`: without any one of these. `all`: only without all. */
export const LINES_HOW = ['alone', 'either', 'all'] as const;

/** What a check concludes once a verdict is given, the worst first. */
export const CONCLUSIONS = ['failure', 'neutral', 'success'] as const;

/** What the pull request of `pawl demo` changes; the first is the default. */
export const DEMO_SUBJECTS = ['prompt', 'rag', 'model'] as const;

/** How a note begins that says when a model ends. Lists that are cut keep such notes: where a model is gone, nothing can be measured. */
export const MODEL_ENDS: RegExp = /^Model .* (?:ends|ended) on \d{4}-\d{2}-\d{2}\b/;
