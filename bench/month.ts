// A simulated month: 100 pull requests on a repository with five suites of 30 cases, their merges, and 30 nights, by the
// real gate, recording and nights on the simulated model (src/demo/simulated-model.ts); calls are counted at its server.
// Prints ratios to running everything for each push of a pull request. What it means is in bench/README.md.
//
//   node bench/month.ts [--pulls 100] [--nights 30] [--seed 1] [--drawn] [--each] [--json]
//
// --drawn: the model answers in this process and promptfoo is a file of ours (test/support/models/drawn-engine.ts), a fifth of the time.
// --each: a line for each gate and night that asked anything, with what it asked by suite and stage.
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { type GateRun, runGate } from '../src/commands/gate/run-gate.ts';
import { nightly } from '../src/commands/nightly/nightly.ts';
import type { GateOptions } from '../src/commands/opening/gate-options.ts';
import { type OpenEngine, openEngine as openRealEngine } from '../src/commands/opening/open-engine.ts';
import { type RecordWanted, resolveChange } from '../src/commands/opening/resolve-change.ts';
import { readMergedSamples } from '../src/commands/record/merged-samples.ts';
import { ownTree } from '../src/commands/record/own-tree.ts';
import { recordBaseline } from '../src/commands/record/record-baseline.ts';
import { drawOf, serveSimulatedModel } from '../src/demo/model-server.ts';
import { simulatedReply } from '../src/demo/simulated-model.ts';
import type { GateEvent } from '../src/pipeline/pipeline.ts';
import { cellKey } from '../src/samples/cell.ts';
import { recordsText } from '../src/samples/records.ts';
import type { Sample } from '../src/samples/sample.ts';
import { stageFacts } from '../src/samples/stage.ts';
import { openStore } from '../src/samples/store/open-store.ts';
import { seededRandom } from '../src/stats/random.ts';
import type { CiEvent } from '../src/trees/arms.ts';
import { gitIn } from '../src/trees/git/git.ts';
import { cleanEnv } from '../test/support/command.ts';
import { scratchRepository } from '../test/support/files/repository.ts';
import { openDrawnEngine } from '../test/support/models/drawn-engine.ts';
import { drawnModels } from '../test/support/models/drawn-models.ts';
import { everythingOnce, filesOf, type MonthSuite, monthState } from './month-suites.ts';
import { add, monthTables, type Part, part } from './month-tables.ts';
import { printTables } from './tables.ts';

const { values } = parseArgs({
  options: {
    pulls: { type: 'string', default: '100' },
    nights: { type: 'string', default: '30' },
    seed: { type: 'string', default: '1' },
    drawn: { type: 'boolean', default: false },
    each: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  },
});
const [PULLS, NIGHTS] = [Number(values.pulls), Number(values.nights)];
/** What pull requests do, in a hundred. */
const MIX = {
  'README or code that no suite depends on': 38,
  'one prompt reworded': 34,
  'a case added or an assertion edited': 8,
  'a file that all suites share': 6,
  'a provider setting': 4,
  'a model id': 4,
  'a prompt that forgets three answers of thirty': 6,
} as const;
type Kind = keyof typeof MIX;

const random = seededRandom(Number(values.seed));
const below = (n: number) => Math.floor(random.next() * n);
const state = monthState(5);
const storeFolder = realpathSync(mkdtempSync(path.join(tmpdir(), 'pawl-month-')));
const repository = scratchRepository(filesOf(state, storeFolder));
repository.git('switch', '--quiet', 'main');
const { model, openEngine } = await simulatedModel(Number(values.seed));
const env = cleanEnv({
  ...(model.baseUrl && { OPENAI_BASE_URL: model.baseUrl }),
  OPENAI_API_KEY: 'simulated',
});

/** The simulated model behind a server, or in this process: either way the same answers to the same questions. */
async function simulatedModel(seed: number): Promise<{
  readonly model: { requests(): number; close(): Promise<void>; readonly baseUrl?: string };
  readonly openEngine: OpenEngine;
}> {
  if (!values.drawn) return { model: await serveSimulatedModel(seed), openEngine: openRealEngine };
  const seen = new Map<string, number>();
  const drawn = drawnModels(({ prompt, model: name }) => {
    const repetition = seen.get(prompt) ?? 0;
    seen.set(prompt, repetition + 1);
    return simulatedReply(prompt, drawOf(seed, prompt, repetition), name);
  });
  const model = { requests: () => drawn.requests(), close: async () => {} };
  return { model, openEngine: openDrawnEngine(drawn) };
}

/** Answers by what asked for them: of gates by side and stage, of nights by their turn. */
const asked: Record<string, number> = {};
/** Answers of gates that looked for the lines or settings that broke cases: nothing of a verdict hangs on them. */
const searching = part();
const NIGHT_TURNS = ['fills and the round', 'slots in doubt', 'again after a drift'];

const parts = { first: part(), gates: part(), pushes: part(), nights: part() };
const everything = part();

function options(own: Partial<GateOptions>, onEvent: (event: GateEvent) => void): GateOptions {
  return {
    cwd: repository.root,
    env,
    openEngine,
    event: null,
    secretsWithheld: null,
    log: () => {},
    onEvent,
    clock: () => performance.now(),
    words: [],
    runUrl: null,
    ...own,
  };
}

/** Runs something, and adds what it asked: calls as the server counts them, tokens as its answers say. */
async function counted<T>(into: Part, run: (onEvent: (event: GateEvent) => void) => Promise<T>): Promise<T> {
  const before = model.requests();
  const looked = new Set<string>();
  const own: Record<string, number> = {};
  const result = await run((event) => {
    if (event.kind !== 'sample') return;
    const { sample } = event;
    const what = into === parts.gates ? gateAsked(sample, looked) : (NIGHT_TURNS[sample.round] ?? 'more');
    if (into === parts.gates || into === parts.nights) {
      const named = into === parts.nights ? `night, ${what}` : what;
      asked[named] = (asked[named] ?? 0) + 1;
      const placed = `${sample.suite} ${named}`;
      own[placed] = (own[placed] ?? 0) + 1;
    }
    const tokens = {
      prompt: sample.target.promptTokens ?? 0,
      completion: sample.target.completionTokens ?? 0,
    };
    const isSearch = sample.stage === 'lines' || sample.stage === 'settings';
    if (isSearch) searching.calls += 1;
    for (const each of isSearch ? [into, searching] : [into]) {
      each.promptTokens += tokens.prompt;
      each.completionTokens += tokens.completion;
    }
  });
  into.runs += 1;
  into.calls += model.requests() - before;
  const told = Object.entries(own).map(([what, n]) => `${what} ${n}`);
  if (values.each && told.length > 0) process.stderr.write(`  ${told.join('; ')}\n`);
  return result;
}

/** Which side a gate asked, and at which stage; follow-ups of a search apart from its first looks. */
function gateAsked(sample: Sample, looked: Set<string>): string {
  const side = sample.arm === 'baseline' ? 'main' : 'this PR';
  const place = `${sample.arm} ${cellKey(sample)}`;
  const again = sample.stage === 'search' && (looked.has(place) || sample.arm === 'baseline');
  if (sample.stage === 'search') looked.add(place);
  return `${side}, ${again ? 'follow-up of a look' : stageFacts(sample.stage).label}`;
}

const shuffled = <T>(items: readonly T[]): T[] => {
  const left = [...items];
  return items.map(() => left.splice(below(left.length), 1)[0] as T);
};

function edit(kind: Kind, number: number): void {
  const suite = state.suites[below(state.suites.length)] as MonthSuite;
  state.readme += 1;
  switch (kind) {
    case 'one prompt reworded':
      suite.header = `You sell camping gear, in wording ${number}.`;
      break;
    case 'a case added or an assertion edited':
      if (below(2) === 0) suite.added += 1;
      else suite.edited += 1;
      break;
    case 'a file that all suites share':
      state.tone = `Be friendly, in wording ${number}.`;
      break;
    case 'a provider setting':
      suite.maxTokens += 1;
      break;
    case 'a model id':
      suite.model = `openai:chat:simulated-${number}`;
      break;
    case 'a prompt that forgets three answers of thirty':
      suite.without = suite.topics.slice(10 + below(10)).slice(0, 3);
      break;
    case 'README or code that no suite depends on':
      break;
  }
}

const write = () => repository.write(filesOf(state, storeFolder));
const pullEvent = (number: number): CiEvent => ({
  kind: 'pull-request',
  name: 'pull_request',
  ref: `refs/pull/${number}/merge`,
  baseSha: repository.git('rev-parse', 'main'),
  headSha: repository.git('rev-parse', 'HEAD'),
  baseRef: 'main',
  defaultBranch: 'main',
  pullNumber: number,
});

/** Stored samples that gates found of each case that they had to compare. */
const found: number[] = [];

async function gate(number: number): Promise<GateRun> {
  const run = (await counted(parts.gates, (onEvent) =>
    runGate(options({ event: pullEvent(number) }, onEvent)),
  )) as GateRun;
  add(everything, everythingOnce(state), 2);
  for (const { action } of run.plan.suites) {
    if (action.kind !== 'run') continue;
    for (const { slot, case: id, baseline, candidate, same } of action.cells) {
      if (baseline === null || candidate === null || same) continue;
      const own = action.stored?.samples ?? [];
      found.push(own.filter((sample) => sample.slot === slot && sample.case === id).length);
    }
  }
  return run;
}

const blockedBy: Record<string, [number, number]> = {};
const ended: Record<string, Record<string, number>> = {};

async function pullRequest(kind: Kind, number: number): Promise<void> {
  repository.git('switch', '--quiet', '--create', `pull-${number}`);
  edit(kind, number);
  write();
  repository.commit(kind);
  let run = await gate(number);
  const [blocked, all] = blockedBy[kind] ?? [0, 0];
  blockedBy[kind] = [blocked + (run.verdict.exitCode === 0 ? 0 : 1), all + 1];
  const outcomes = ended[kind] ?? {};
  ended[kind] = outcomes;
  outcomes[run.verdict.outcome] = (outcomes[run.verdict.outcome] ?? 0) + 1;
  if (run.verdict.exitCode !== 0) {
    for (const suite of state.suites) suite.without = [];
    state.readme += 1;
    write();
    repository.commit('mend it');
    run = await gate(number);
  }
  await merge(run, number);
}

async function merge(run: GateRun, number: number): Promise<void> {
  const before = repository.git('rev-parse', 'main');
  const head = repository.git('rev-parse', 'HEAD');
  repository.git('switch', '--quiet', 'main');
  repository.git('merge', '--quiet', '--no-ff', '--message', `Merge #${number}`, `pull-${number}`);
  const left = {
    name: `#${number}`,
    origin: { kind: 'pull-request', number, run: null },
    commits: { baseline: before, candidate: head },
    content: Buffer.from(recordsText({ status: 'complete' }, run.samples)),
  } as const;
  await counted(parts.pushes, async (onEvent) => {
    const event = {
      kind: 'push' as const,
      name: 'push',
      ref: 'refs/heads/main',
      defaultBranch: 'main',
      beforeSha: before,
    };
    const own = options({ event, merged: () => readMergedSamples([left]) }, onEvent);
    await recordBaseline((await resolveChange(own)) as RecordWanted, own);
  });
}

async function night(): Promise<void> {
  await counted(parts.nights, async (onEvent) => {
    const own = options({}, onEvent);
    await nightly(await ownTree(own), own);
  });
}

/** Samples that the store holds of each case of main as it is when the month ends. */
async function leftInStore(): Promise<readonly number[]> {
  const store = openStore(
    { place: { kind: 'dir', folder: storeFolder }, keep: { samples: 1000, days: 90 } },
    { root: repository.root, git: gitIn(repository.root, env), pause },
  );
  const counts = new Map<string, { at: string; n: number }>();
  const newest = new Map<string, { key: string; at: string }>();
  for (const { id } of state.suites)
    for (const { suite, case: name, keys, at } of (await store.read(id)).samples) {
      const [cell, key] = [`${suite} ${name}`, `${suite} ${name} ${keys?.generation} ${keys?.grading}`];
      counts.set(key, { at, n: (counts.get(key)?.n ?? 0) + 1 });
      if ((newest.get(cell)?.at ?? '') <= at) newest.set(cell, { key, at });
    }
  return [...newest.values()].map(({ key }) => counts.get(key)?.n ?? 0);
}

try {
  const started = performance.now();
  await counted(parts.first, async (onEvent) => {
    const own = options({}, onEvent);
    await recordBaseline(await ownTree(own), own);
  });
  const kinds = shuffled(
    Object.entries(MIX).flatMap(([kind, n]) => Array.from({ length: n }, () => kind as Kind)),
  ).slice(0, PULLS);
  let nights = 0;
  for (const [at, kind] of kinds.entries()) {
    await pullRequest(kind, at + 1);
    for (; nights < Math.floor((NIGHTS * (at + 1)) / kinds.length); nights += 1) await night();
    const { gates, pushes, nights: asked } = parts;
    process.stderr.write(
      `${at + 1} ${kind}: gates ${gates.calls}, pushes ${pushes.calls}, nights ${asked.calls} calls, ${Math.round((performance.now() - started) / 1000)} s\n`,
    );
  }
  const took = Math.round((performance.now() - started) / 1000);
  const said = `${kinds.length} pull requests, ${NIGHTS} nights, seed ${values.seed}; ${took} s`;
  const left = await leftInStore();
  printTables(
    monthTables({ said, parts, searching, everything, asked, found, left, ended, blockedBy }),
    values.json,
  );
} finally {
  await model.close();
  repository[Symbol.dispose]();
  rmSync(storeFolder, { recursive: true, force: true });
}
