import path from 'node:path';
import type { GateRun } from '../commands/gate/run-gate.ts';
import type { GateOptions } from '../commands/opening/gate-options.ts';
import { CODE_QUALITY_FILE } from '../gitlab/code-quality.ts';
import { type GitLabJob, gitlabJob } from '../gitlab/gitlab-job.ts';
import { gitlabPublisher } from '../gitlab/gitlab-publisher.ts';
import { readNotes } from '../gitlab/read-notes.ts';
import { hiddenCharacters } from '../publish/comment-memory.ts';
import { publicationOf } from '../publish/publication-of.ts';
import { publishedExitCode } from '../publish/published-exit-code.ts';
import type { SurfaceResult } from '../publish/publisher.ts';
import type { ReportContext } from '../report/context.ts';
import { terminalText } from '../report/escape.ts';
import { writeFileAtomic } from '../trees/own-files.ts';
import { ledgerText } from '../trust/ledger.ts';
import { flagText } from './args.ts';
import type { Terminal } from './terminal.ts';

/** The variable that holds the token of `--publish gitlab`. Suites never see it. */
const TOKEN = 'PAWL_GITLAB_TOKEN';

/** The job that `--publish` puts a verdict up for; null where nobody asked. Throws `publish/not-gitlab`. */
export function publishingJob(
  flags: Readonly<Record<string, string | boolean | undefined>>,
  env: Terminal['env'],
): GitLabJob | null {
  return flagText(flags.publish) === 'gitlab' ? gitlabJob(env) : null;
}

/** What a gate reads of the merge request: who accepts what, and what earlier runs remember. Nothing without a token. */
export function mergeRequestOptions(
  job: GitLabJob | null,
  env: Terminal['env'],
  say: (line: string) => void,
): Pick<GateOptions, 'scope' | 'conversation'> {
  const token = env[TOKEN]?.trim() ?? '';
  const of = job?.mergeRequest ?? null;
  if (job === null || of === null || token === '') return {};
  return {
    scope: `gitlab:${of.projectId}!${of.iid} into ${of.targetBranch}`,
    conversation: (title) => readNotes({ apiUrl: job.apiUrl, token, of, title }, say),
  };
}

/** Puts a verdict up on the merge request, says what became of each surface, and returns the exit code. A failed surface costs that surface. */
export async function publishRun(
  job: GitLabJob,
  run: GateRun,
  context: ReportContext,
  { folder, terminal }: { readonly folder: string; readonly terminal: Terminal },
): Promise<number> {
  const publisher = gitlabPublisher({
    job,
    token: terminal.env[TOKEN]?.trim() ?? '',
    title: context.title,
    commentPolicy: run.config.policy.report.comment,
    writeCodeQuality: (text) => writeFileAtomic(path.join(folder, CODE_QUALITY_FILE), text),
  });
  const memory = run.memory === null ? null : ledgerText(run.memory);
  const reserved = { ...context, reservedCharacters: hiddenCharacters(memory) };
  const surfaces = await publisher.publish({ ...publicationOf(run.verdict, reserved), memory });
  for (const line of surfaceLines(surfaces)) terminal.stderr.write(`${line}\n`);
  return publishedExitCode(run.verdict, surfaces);
}

/** One line a surface; surfaces that fail for one reason share theirs. */
function surfaceLines(surfaces: readonly SurfaceResult[]): readonly string[] {
  const said = new Map<string, string[]>();
  for (const result of surfaces) {
    const { surface, status } = result;
    const words =
      'reason' in result
        ? ` ${status}: ${result.reason}.${result.fix === null ? '' : ` To fix: ${result.fix}`}`
        : `: ${status}${result.url === null ? '' : ` ${result.url}`}`;
    said.set(words, [...(said.get(words) ?? []), surface]);
  }
  return [...said].map(([words, names]) => terminalText(`${names.join(', ')}${words}`));
}
