import path from 'node:path';
import { removeCommittedReports } from '../commands/gate/committed-reports.ts';
import type { Progress } from '../commands/gate/progress.ts';
import { type GateRun, runGate } from '../commands/gate/run-gate.ts';
import { consentScope } from '../commands/gate/told-consent.ts';
import { PAGE_FILE, writePage } from '../commands/gate/write-page.ts';
import { REPORTS, writeReports } from '../commands/gate/write-reports.ts';
import type { GateOptions } from '../commands/opening/gate-options.ts';
import { mergedFiles, readMergedSamples } from '../commands/record/merged-samples.ts';
import { recordBaseline } from '../commands/record/record-baseline.ts';
import { errorText, PawlError } from '../errors.ts';
import { pullOf, readConversation } from '../github/consent/conversation.ts';
import type { EventFacts } from '../github/events/event.ts';
import { mergedArtifacts } from '../github/merged/merged-samples.ts';
import { hiddenCharacters } from '../publish/comment-memory.ts';
import { publicationText } from '../publish/publication-file.ts';
import { publicationOf } from '../publish/publication-of.ts';
import { publishedExitCode } from '../publish/published-exit-code.ts';
import type { StandingCheck } from '../publish/publisher.ts';
import { terminalText } from '../report/escape.ts';
import { pageOf } from '../report/page/page-of-verdict.ts';
import { terminalOf } from '../report/terminal/terminal.ts';
import { headlineOf } from '../report/words/title.ts';
import { writeFileAtomic } from '../trees/own-files.ts';
import { ledgerText } from '../trust/ledger.ts';
import { checkoutOf } from './gate-title.ts';
import { LOG_COLUMNS, loggedProgress } from './logged-progress.ts';
import { otherBase } from './other-base.ts';
import { surfaceOutputs, verdictOutputs, writeOutputs } from './outputs.ts';
import { withInputs, withPublicOutputs } from './policy-override.ts';
import { recordedPublication, reproduceWords } from './recorded-publication.ts';
import { restoreJournals, uploadReports } from './run-files.ts';
import { type ActionStep, isNightly } from './step.ts';

const NOT_MEASURED = 3;
const DIGEST_BY_DEFAULT =
  'This repository is public: of outputs only digests are stored. To store them whole: `baseline: { outputs: full }`.';

/** `mode: gate`: judges the change and publishes the verdict; on the default branch records its samples, or adds to them. Returns the exit code. */
export async function gateMode(step: ActionStep): Promise<number> {
  const { inputs, facts, log, publisher, gate } = step;
  await removeCommittedFiles(step);
  // Without main nobody knows whose check this is.
  const standing = gate.problem === undefined ? await publisher.standing() : null;
  if (standing !== null) return stands(standing, step);
  if (facts.aside !== undefined) return nothingToJudge(facts.aside, step);
  const started = await publisher.start();
  log.surfaces(started);
  const gone = started.find((result) => 'reason' in result && result.overtakenBy !== undefined);
  if (gone && 'reason' in gone) throw otherBase(gone.reason);
  // It may fail then, and must not pass.
  if (gate.problem !== undefined) throw gate.problem;
  await restoreJournals(step);
  const progress = loggedProgress(log);
  const { options, isDigestByDefault } = gateOptions(step, progress);
  if (isNightly(facts, inputs)) {
    // A pull request needs none of it.
    const { nightlyMode } = await import(/* webpackChunkName: "aside" */ './nightly-mode.ts');
    const code = await nightlyMode(step, options, progress.end);
    if (isDigestByDefault()) log.text(DIGEST_BY_DEFAULT);
    return code;
  }
  if (inputs.batch) log.text('`batch` is for nights: this run cannot wait for a batch, and asks directly.');
  const run = await runGate(options);
  if (run.kind === 'judged') {
    progress.end();
    return published(run, step);
  }
  const recorded = await recordBaseline(run, options);
  progress.end();
  for (const line of recorded.lines) log.text(line);
  if (isDigestByDefault()) log.text(DIGEST_BY_DEFAULT);
  log.surfaces(await publisher.publish(recordedPublication(recorded)));
  writeOutputs({ 'exit-code': '0' });
  return 0;
}

/** Removes what the change has committed in the place of files that this step leaves. */
export async function removeCommittedFiles({ env, inputs }: ActionStep): Promise<void> {
  await removeCommittedReports(checkoutOf(env, inputs), env, '.pawl', [inputs.publication]);
}

/** What the step asks for, and, after the policy was read, whether the store keeps digests alone by default. */
export function gateOptions(
  { env, inputs, facts, gate, comments, openEngine }: ActionStep,
  progress: Progress,
) {
  let isDigestByDefault = false;
  const pull = pullOf(facts);
  const options: GateOptions = {
    cwd: checkoutOf(env, inputs),
    env,
    openEngine,
    event: facts,
    secretsWithheld: secretsWithheld(facts),
    base: inputs.base,
    policyFile: inputs.config,
    overrides: (config) => {
      const wanted = withInputs(config, inputs);
      const stored = withPublicOutputs(wanted, facts.isPublic === true);
      isDigestByDefault = stored !== wanted;
      return stored;
    },
    log: progress.line,
    onEvent: progress.event,
    clock: () => performance.now(),
    words: reproduceWords(facts, inputs),
    runUrl: facts.runUrl ?? null,
    ...(inputs.merge && { parts: [path.resolve(env.GITHUB_WORKSPACE ?? process.cwd(), inputs.merge)] }),
    ...(pull === null || inputs.token === ''
      ? {}
      : {
          scope: consentScope(facts, pull),
          conversation: () =>
            readConversation({ token: inputs.token, facts, title: gate.title, comments }, progress.line),
        }),
    storeEnv: storeCredentials(inputs.token, facts.serverUrl),
    merged: async (commits) => {
      const { artifacts, notes } = await mergedArtifacts({ token: inputs.token, facts, commits });
      const { merged, notes: unread } = await readMergedSamples(mergedFiles(artifacts));
      return { merged, notes: [...notes, ...unread] };
    },
  };
  return { options, isDigestByDefault: () => isDigestByDefault };
}

async function published(run: GateRun, step: ActionStep): Promise<number> {
  const { log, publisher, gate } = step;
  const { verdict, root } = run;
  const folder = path.join(root, '.pawl');
  const memory = run.memory === null ? null : ledgerText(run.memory);
  const titled = { ...run.context, title: gate.title };
  const written = writeReports(folder, verdict, titled, run.samples);
  const page = writePage(folder, () => pageOf(verdict, titled, run));
  if (page.problem !== null) log.text(terminalText(page.problem));
  const files = [...written, ...page.files];
  const context = {
    ...titled,
    reportPath: `.pawl/${page.files.length > 0 ? PAGE_FILE : REPORTS.report.file}`,
    reservedCharacters: hiddenCharacters(memory),
  };
  const file = leavePublication(run, step);
  const artifact = await uploadReports(step, [
    ...files.map((each) => each.file),
    ...(file === '' ? [] : [file]),
  ]);
  const linked = { ...context, ...(artifact !== null && { reportUrl: artifact }) };
  log.text(terminalOf(verdict, context, { colour: false, width: LOG_COLUMNS }));
  const surfaces = await publisher.publish({ ...publicationOf(verdict, linked), memory });
  log.surfaces(surfaces);
  const exitCode = publishedExitCode(verdict, surfaces);
  const at = (wanted: string) => files.find(({ name }) => name === wanted)?.file ?? '';
  writeOutputs({
    ...verdictOutputs(verdict, headlineOf(verdict, context)),
    ...surfaceOutputs(surfaces),
    report: at('report'),
    page: at('page'),
    json: at('json'),
    publication: file,
    'exit-code': String(exitCode),
  });
  return exitCode;
}

/**
 * Nothing of the change changed, and no verdict on it can be seen. The step fails, since GitHub would take it for a pass of the same
 * job, and nothing is written: the run that judges this commit says what it is.
 */
function nothingToJudge(action: string, { log }: ActionStep): number {
  log.text(
    `The event \`${action}\` changes nothing that a verdict depends on, and no verdict on this commit can be seen: not measured. To judge the commit, re-run this job or push. To keep these events away:\non:\n  pull_request:\n    types: [opened, synchronize, reopened, edited]`,
  );
  writeOutputs({ verdict: 'not-measured', 'exit-code': String(NOT_MEASURED) });
  return NOT_MEASURED;
}

/** Gives the answer of an earlier run again. Check and comment are left as they are, and nobody is asked. */
function stands({ exitCode, url }: StandingCheck, { log, facts: { aside } }: ActionStep): number {
  const what =
    aside === undefined
      ? 'Only title or description of the pull request was edited.'
      : `The event \`${aside}\` changes nothing that a verdict depends on.`;
  log.text(`${what} The verdict on this commit stands: ${url ?? 'see its check'}`);
  writeOutputs({ 'exit-code': String(exitCode) });
  return exitCode;
}

/** Writes the verdict's data for another job and returns the file's path; empty, with words in the log, where it cannot be. */
function leavePublication(
  { root, config, verdict, context, alpha, earlier, memory }: GateRun,
  { inputs, facts, gate, log }: ActionStep,
): string {
  const { repository, headSha } = facts;
  const baseRef = facts.baseRef ?? null;
  const judged = { verdict, context, policy: config.policy, alpha, earlier, memory, baseRef };
  const file = path.join(root, inputs.publication);
  let text: string;
  try {
    text = publicationText({ repository, headSha, title: gate.policyTitle }, judged);
  } catch (problem) {
    if (!(problem instanceof PawlError)) throw problem;
    log.text(errorText(problem.help));
    return '';
  }
  writeFileAtomic(file, text);
  return file;
}

/** The kind of event that GitHub gives no secrets to, in words; null where they are given. */
function secretsWithheld({ secretsGiven, fork, dependabot }: EventFacts): string | null {
  if (secretsGiven) return null;
  if (dependabot) return 'pull requests of Dependabot';
  return fork ? 'pull requests from forks' : 'this event';
}

/**
 * git settings, as environment variables, that let a checkout without credentials of its own fetch and push with the
 * step's token: the header that `actions/checkout` would have left on disk. Empty without a token.
 */
function storeCredentials(token: string, serverUrl: string): Record<string, string> {
  if (token === '') return {};
  const basic = Buffer.from(`x-access-token:${token}`).toString('base64');
  return {
    GIT_CONFIG_COUNT: '1',
    GIT_CONFIG_KEY_0: `http.${serverUrl}/.extraheader`,
    GIT_CONFIG_VALUE_0: `AUTHORIZATION: basic ${basic}`,
  };
}
