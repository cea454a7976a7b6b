import { existsSync } from 'node:fs';
import { PawlError } from '../../errors.ts';
import { type ChildResult, runChild } from '../process/child.ts';

/** What one git command answered. */
export interface GitAnswer {
  readonly code: number;
  readonly stdout: string;
  /** Credentials in addresses removed. */
  readonly stderr: string;
}

/** Runs git with these arguments. An exit code other than 0 is an answer; a git that cannot run is a PawlError. */
export type Git = (args: readonly string[], options?: GitOptions) => Promise<GitAnswer>;

interface GitOptions {
  readonly input?: string;
  /** Default 60 s; commands that use the network get more. */
  readonly timeoutMs?: number;
  readonly env?: Readonly<Record<string, string>>;
}

/** Repository settings must not start programs, ask questions, or change what we read. */
const SAFE_SETTINGS = [
  'core.hooksPath=/dev/null',
  'core.fsmonitor=false',
  'core.quotePath=false',
  'core.pager=cat',
  'color.ui=false',
  'gc.auto=0',
  'maintenance.auto=false',
  'checkout.workers=0',
  'submodule.recurse=false',
  'fetch.recurseSubmodules=false',
  'protocol.ext.allow=never',
  'core.alternateRefsCommand=',
  'core.gitProxy=',
  'advice.detachedHead=false',
  // A diff is read by its first characters.
  'diff.suppressBlankEmpty=false',
];

/** For every command that reads from origin: what runs at the far end, whatever the clone's own settings name for it. */
export const FAR_END = '--upload-pack=git-upload-pack';

/** Set inside hooks and by callers; they would point git at another repository. */
const LOCATION_VARIABLES = [
  'GIT_DIR',
  'GIT_WORK_TREE',
  'GIT_INDEX_FILE',
  'GIT_COMMON_DIR',
  'GIT_NAMESPACE',
  'GIT_PREFIX',
  'GIT_OBJECT_DIRECTORY',
  'GIT_ALTERNATE_OBJECT_DIRECTORIES',
  'GIT_EXTERNAL_DIFF',
  'GIT_DIFF_OPTS',
  'GIT_LITERAL_PATHSPECS',
];

const DEFAULT_TIMEOUT_MS = 60_000;

/**
 * git in one folder. `trusted` lists folders that git may open though another user owns them: in containers of CI
 * the checkout often belongs to someone else. Throws `trees/git-not-found`, `trees/git-timeout`, `trees/git-output`.
 */
export function gitIn(cwd: string, env: NodeJS.ProcessEnv, trusted: readonly string[] = []): Git {
  const settings = [...SAFE_SETTINGS, ...trusted.map((folder) => `safe.directory=${folder}`)];
  const prefix = ['--no-pager', ...settings.flatMap((setting) => ['-c', setting])];
  const quiet = { GIT_TERMINAL_PROMPT: '0', GCM_INTERACTIVE: 'never', GIT_OPTIONAL_LOCKS: '0', LC_ALL: 'C' };
  // A ref below refs/replace would put another file, or another commit, in the place of main's.
  const base: NodeJS.ProcessEnv = { ...env, ...quiet, GIT_NO_REPLACE_OBJECTS: '1' };
  for (const name of LOCATION_VARIABLES) delete base[name];
  return async (args, { input, timeoutMs = DEFAULT_TIMEOUT_MS, env: extra } = {}) => {
    const result = await runChild({
      command: 'git',
      args: [...prefix, ...args],
      cwd,
      env: { ...base, ...extra },
      timeoutMs,
      ...(input === undefined ? {} : { input }),
    });
    if (result.kind === 'failed') throw gitFailure(args, cwd, result, timeoutMs);
    return {
      code: result.code,
      stdout: result.stdout.toString('utf8'),
      stderr: withoutCredentials(result.stderr),
    };
  };
}

/** The first line of git's complaint that says something, for an error's `why`. */
export function gitWords(answer: GitAnswer): string {
  const lines = answer.stderr.split('\n').map((line) => line.trim());
  const fatal = lines.find((line) => /^(fatal|error):/.test(line));
  return fatal ?? lines.find((line) => line !== '') ?? `git answered with exit code ${answer.code}`;
}

function withoutCredentials(text: string): string {
  return text.replace(/(\w+:\/\/)[^@/\s']+@/g, '$1');
}

function gitFailure(
  args: readonly string[],
  cwd: string,
  result: Extract<ChildResult, { kind: 'failed' }>,
  timeoutMs: number,
): PawlError {
  const words = `git ${args[0] ?? ''}`.trim();
  switch (result.reason) {
    case 'not-found':
      if (!existsSync(cwd))
        return new PawlError({
          code: 'trees/not-a-repository',
          what: `The folder ${cwd} does not exist.`,
          why: 'pawl compares two commits of the repository that a folder lies in.',
          fix: 'name a folder of the checkout. In a workflow, actions/checkout comes before pawl:\n- uses: actions/checkout@v7\n  with:\n    fetch-depth: 0',
        });
      return new PawlError({
        code: 'trees/git-not-found',
        what: 'git could not be started.',
        why: withoutCredentials(result.stderr),
        fix: 'install git 2.36 or newer, so that `git --version` works where pawl runs',
      });
    case 'timeout':
      return new PawlError(
        {
          code: 'trees/git-timeout',
          what: `\`${words}\` did not end within ${Math.round(timeoutMs / 1000)} s and was stopped.`,
          why: 'The remote or the disk does not answer, or git waited for a password.',
          fix: 'check out the whole history before pawl runs:\n- uses: actions/checkout@v7\n  with:\n    fetch-depth: 0',
        },
        'unmeasured',
      );
    default:
      return new PawlError(
        {
          code: 'trees/git-output',
          what:
            result.reason === 'too-long'
              ? `\`${words}\` printed more than 256 MB.`
              : `\`${words}\` was killed.`,
          fix: 'run pawl again; if it happens again, report it with the output of `git count-objects -v`',
        },
        'unmeasured',
      );
  }
}
