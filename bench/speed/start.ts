// How long people wait for pawl itself, as a table; what it means is in bench/README.md. It measures dist/:
// build first (npm run build). Nothing else should be running.
//
//   node bench/speed/start.ts [--runs 7] [--cases 100] [--delay 100] [--promptfoo FOLDER] [--json]
//
// FOLDER: where `npm install promptfoo` was run; without it, it is run here, in a temporary folder, and timed.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { gitHubModel } from '../../test/github/server/github-model.ts';
import { startApi } from '../../test/github/server/server.ts';
import type { ScratchRepository } from '../../test/support/files/repository.ts';
import { runStep } from '../../test/support/processes/runner.ts';
import { startChatServer } from '../../test/support/servers/chat-server.ts';
import { printTables } from '../tables.ts';
import { changedSuite } from './changed-suite.ts';
import { installedPromptfoo } from './installed-promptfoo.ts';
import { promptfooResults } from './promptfoo-results.ts';
import { forgetRuns } from './sized-suite.ts';
import { machine, median, repeated, succeeded, type Timed, timed } from './timing.ts';

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '7' },
    cases: { type: 'string', default: '100' },
    delay: { type: 'string', default: '100' },
    promptfoo: { type: 'string' },
    json: { type: 'boolean', default: false },
  },
});
const [runs, cases, delay] = [Number(values.runs), Number(values.cases), Number(values.delay)];
const root = path.resolve(import.meta.dirname, '../..');
const scratch = mkdtempSync(path.join(os.tmpdir(), 'pawl-bench-'));
const pawl = path.join(scratch, 'pawl');
execFileSync(process.execPath, [path.join(root, 'scripts/stage-package.mjs'), pawl]);

/** Calls at once, for pawl and promptfoo alike. */
const CONCURRENCY = 8;

let firstRequest: number | null = null;
const server = await startChatServer(async ({ prompt }) => {
  firstRequest ??= performance.now();
  await sleep(delay);
  return `Dear customer, here is answer ${/Question (\d+)/.exec(prompt)?.[1]}.`;
});
const env: NodeJS.ProcessEnv = {
  PATH: process.env.PATH,
  HOME: scratch,
  OPENAI_API_KEY: 'simulated',
  OPENAI_BASE_URL: server.url,
  PROMPTFOO_DISABLE_TELEMETRY: '1',
  PROMPTFOO_DISABLE_UPDATE: '1',
  PROMPTFOO_CONFIG_DIR: path.join(scratch, '.promptfoo'),
};

/** The packaged command; what an earlier run left in the folder, from which it would go on, is gone. */
function cli(args: readonly string[], cwd: string): Promise<Timed> {
  forgetRuns(cwd);
  return timed(process.execPath, [path.join(pawl, 'dist/cli.js'), ...args], cwd, env);
}

/** Whole process, with no engine to load: two files of 1,000 cases; 30 cases broke in the second. */
async function compareSeconds(): Promise<readonly number[]> {
  const engine = path.join(pawl, 'dist/engine');
  renameSync(engine, `${engine}.away`);
  writeFileSync(
    path.join(scratch, 'main.json'),
    promptfooResults(1000, () => false),
  );
  writeFileSync(
    path.join(scratch, 'change.json'),
    promptfooResults(1000, (index) => index % 33 === 0),
  );
  const seconds = await repeated(runs, async () => {
    const result = await cli(['compare', 'main.json', 'change.json'], scratch);
    return succeeded(result, [1]).seconds;
  });
  renameSync(`${engine}.away`, engine);
  return seconds;
}

/** A command run whole, several times, with the calls to the server that one run makes. */
interface Whole {
  readonly seconds: readonly number[];
  readonly calls: number;
}

async function wholeRuns(command: () => Promise<Timed>): Promise<Whole> {
  const before = server.prompts.length;
  const seconds = await repeated(runs, async () => succeeded(await command()).seconds);
  return { seconds, calls: Math.round((server.prompts.length - before) / (runs + 1)) };
}

/** From the start of a process to the first request that the provider gets. */
async function secondsToRequest(run: () => Promise<unknown>): Promise<number> {
  firstRequest = null;
  const start = performance.now();
  await run();
  if (firstRequest === null) throw new Error('no request was made');
  return (firstRequest - start) / 1000;
}

/** One step of the action on this pull request. With a server of GitHub's API it also comments. */
async function actionStep({ root: workspace, git }: ScratchRepository, apiUrl?: string): Promise<void> {
  const recorded = readFileSync(path.join(root, 'fixtures/events/pull_request.opened.json'), 'utf8');
  const { pull_request } = JSON.parse(recorded);
  const event = path.join(scratch, 'event.json');
  forgetRuns(workspace);
  const [head, base] = [git('rev-parse', 'change'), git('rev-parse', 'main')];
  writeFileSync(
    event,
    recorded.replaceAll(pull_request.head.sha, head).replaceAll(pull_request.base.sha, base),
  );
  const result = await runStep(pawl, {
    with: { 'github-token': apiUrl === undefined ? '' : 'of-nobody' },
    eventName: 'pull_request',
    event,
    workspace,
    env: {
      OPENAI_API_KEY: 'simulated',
      OPENAI_BASE_URL: server.url,
      GITHUB_SHA: head,
      ...(apiUrl !== undefined && { GITHUB_API_URL: apiUrl }),
    },
  });
  if (result.exitCode !== 0) throw new Error(result.log);
}

/** From the start of the action to the request that writes its comment. */
async function secondsToComment(repository: ScratchRepository): Promise<number> {
  let written: number | null = null;
  const model = gitHubModel();
  model.pullRequest.head = repository.git('rev-parse', 'change');
  const api = await startApi(model, {
    fault: (operation) => {
      if (operation === 'issues/create-comment') written ??= performance.now();
      return undefined;
    },
  });
  const start = performance.now();
  await actionStep(repository, api.url);
  await api.close();
  if (written === null) throw new Error(`no comment was written: ${api.calls().join(', ')}`);
  return (written - start) / 1000;
}

const repository = changedSuite(cases, CONCURRENCY);
const suite = path.join(repository.root, 'evals');
try {
  const compare = await compareSeconds();
  const gateStart = await repeated(runs, () =>
    secondsToRequest(() => cli(['gate', '--base', 'main'], repository.root)),
  );
  const actionStart = await repeated(runs, () => secondsToRequest(() => actionStep(repository)));
  const comment = await repeated(runs, () => secondsToComment(repository));
  const run = await wholeRuns(() => cli(['run'], repository.root));
  const gate = await wholeRuns(() => cli(['gate', '--base', 'main'], repository.root));
  const promptfoo = await installedPromptfoo(values.promptfoo, scratch);
  const evaluate = [
    'eval',
    '--config',
    'promptfooconfig.json',
    '--no-cache',
    '--output',
    path.join(scratch, 'out.json'),
  ];
  const evaluated = await wholeRuns(() => timed(process.execPath, [promptfoo.bin, ...evaluate], suite, env));
  /** `comparable`: promptfoo does the same thing, so that the ratio to it means something. */
  const row = (what: string, seconds: readonly number[], calls: number | null, comparable = true) => [
    ...[what, median(seconds), Math.min(...seconds), Math.max(...seconds), calls],
    comparable ? median(evaluated.seconds) / median(seconds) : null,
  ];
  const installing = promptfoo.seconds === null ? [] : [promptfoo.seconds];
  printTables(
    [
      {
        title: 'How long people wait',
        facts: [
          `${machine()}; medians of ${runs} runs, with the smallest and the largest.`,
          `The suite: ${cases} cases; ${CONCURRENCY} calls at once, each answered after ${delay} ms.`,
          '`npx promptfoo`, and the steps of promptfoo-action, which runs it, install promptfoo first where nothing was cached.',
        ],
        columns: [
          { name: 'what' },
          ...['time', 'least', 'most'].map((name) => ({ name, unit: 's', digits: 2 })),
          { name: 'calls' },
          { name: '`promptfoo eval` takes … as long', digits: 2 },
        ],
        rows: [
          row('`pawl compare`, two files of 1,000 cases, whole process', compare, 0, false),
          row('`pawl gate`, from its start to the first request', gateStart, null, false),
          row('the action, from its start to the first request', actionStart, null, false),
          row('the action, from its start to its comment', comment, gate.calls),
          row('`pawl run`, whole: one tree', run.seconds, run.calls),
          row('`pawl gate`, whole: both trees, verdict, report', gate.seconds, gate.calls),
          row(
            '`promptfoo eval`, whole: one tree, no verdict, installed before',
            evaluated.seconds,
            evaluated.calls,
          ),
          ...installing.map((seconds) =>
            row(
              '`npx promptfoo eval`: the same after installing it, empty cache, once',
              evaluated.seconds.map((own) => own + seconds),
              evaluated.calls,
            ),
          ),
        ],
      },
    ],
    values.json,
  );
} finally {
  await server.close();
  repository[Symbol.dispose]();
  rmSync(scratch, { recursive: true });
}
