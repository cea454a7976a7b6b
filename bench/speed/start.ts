// How long people wait for pawl itself, as a Markdown table; what it means is in bench/README.md. It measures dist/:
// build first (npm run build). Nothing else should be running.
//
//   node bench/speed/start.ts [--runs 7] [--cases 100] [--delay 100] [--promptfoo FOLDER]
//
// FOLDER: where `npm install promptfoo` was run; without it, it is run here, in a temporary folder, and timed.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import type { ScratchRepository } from '../../test/support/files/repository.ts';
import { runStep } from '../../test/support/processes/runner.ts';
import { startChatServer } from '../../test/support/servers/chat-server.ts';
import { changedSuite } from './changed-suite.ts';
import { installedPromptfoo } from './installed-promptfoo.ts';
import { promptfooResults } from './promptfoo-results.ts';
import { median, repeated, spread, succeeded, type Timed, timed } from './timing.ts';

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '7' },
    cases: { type: 'string', default: '100' },
    delay: { type: 'string', default: '100' },
    promptfoo: { type: 'string' },
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
  rmSync(path.join(cwd, '.pawl'), { recursive: true, force: true });
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

async function actionStep({ root: workspace, git }: ScratchRepository): Promise<void> {
  const recorded = readFileSync(path.join(root, 'fixtures/events/pull_request.opened.json'), 'utf8');
  const { pull_request } = JSON.parse(recorded);
  const event = path.join(scratch, 'event.json');
  rmSync(path.join(workspace, '.pawl'), { recursive: true, force: true });
  const [head, base] = [git('rev-parse', 'change'), git('rev-parse', 'main')];
  writeFileSync(
    event,
    recorded.replaceAll(pull_request.head.sha, head).replaceAll(pull_request.base.sha, base),
  );
  const result = await runStep(pawl, {
    with: { 'github-token': '' },
    eventName: 'pull_request',
    event,
    workspace,
    env: { OPENAI_API_KEY: 'simulated', OPENAI_BASE_URL: server.url, GITHUB_SHA: head },
  });
  if (result.exitCode !== 0) throw new Error(result.log);
}

const repository = changedSuite(cases, CONCURRENCY);
const suite = path.join(repository.root, 'evals');
try {
  const compare = await compareSeconds();
  const gateStart = await repeated(runs, () =>
    secondsToRequest(() => cli(['gate', '--base', 'main'], repository.root)),
  );
  const actionStart = await repeated(runs, () => secondsToRequest(() => actionStep(repository)));
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
  const ratio = (whole: Whole, more = 0) =>
    ((median(evaluated.seconds) + more) / median(whole.seconds)).toFixed(1);
  process.stdout.write(
    [
      `Node ${process.versions.node}, ${os.availableParallelism()} cores, load ${os.loadavg()[0]?.toFixed(1)}; medians of ${runs} runs (smallest–largest).`,
      `The suite: ${cases} cases; ${CONCURRENCY} calls at once, each answered after ${delay} ms.`,
      '',
      '| what | time |',
      '|---|---|',
      `| \`pawl compare\`, two files of 1,000 cases, whole process | ${spread(compare)} |`,
      `| \`pawl gate\`, from its start to the first request | ${spread(gateStart)} |`,
      `| the action, from its start to the first request | ${spread(actionStart)} |`,
      `| \`pawl run\`, whole (one tree) | ${spread(run.seconds)}, ${run.calls} calls |`,
      `| \`pawl gate\`, whole (both trees, verdict, report) | ${spread(gate.seconds)}, ${gate.calls} calls |`,
      `| \`promptfoo eval\`, whole (one tree, no verdict), installed before | ${spread(evaluated.seconds)}, ${evaluated.calls} calls |`,
      `| installing promptfoo, empty cache, once | ${promptfoo.seconds === null ? 'not measured' : `${promptfoo.seconds.toFixed(1)} s`} |`,
      '',
      `promptfoo eval : pawl run = ${ratio(run)} : 1; promptfoo eval : pawl gate = ${ratio(gate)} : 1`,
      ...(promptfoo.seconds === null
        ? []
        : [
            `with installing: ${ratio(run, promptfoo.seconds)} : 1 and ${ratio(gate, promptfoo.seconds)} : 1`,
          ]),
      '',
    ].join('\n'),
  );
} finally {
  await server.close();
  repository[Symbol.dispose]();
  rmSync(scratch, { recursive: true });
}
