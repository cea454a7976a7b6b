import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readlinkSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { simulatedReply } from '../../src/demo/simulated-model.ts';
import type { ResultDocument } from '../../src/report/documents/result-schema.ts';
import { cleanEnv, type Finished } from '../support/command.ts';
import { dateless } from '../support/files/left-by-runs.ts';
import { type ScratchRepository, scratchRepository } from '../support/files/repository.ts';
import { testedNode } from '../support/processes/tested-node.ts';
import { type ChatServer, startChatServer } from '../support/servers/chat-server.ts';
import { rulePrompt, ruleSuite } from '../support/suites/rule-suite.ts';
import { CLI, pawl } from './command.ts';

/** Answers take this long, so that a kill finds some under way. */
const DELAY_MS = 10;

/** A repository whose change breaks three of twelve cases, and a model that logs each request. */
export interface Stage {
  readonly repository: ScratchRepository;
  readonly server: ChatServer;
  readonly env: Record<string, string>;
  /** Where gates make their base trees. */
  readonly temporary: string;
  /** Runs when that many requests have come since; once. */
  at(requests: number, run: () => void): void;
  close(): Promise<void>;
}

/** The same prompt gets the same answer, so that what a kill throws away does not shift what comes after. */
export async function gearStage(provider?: string): Promise<Stage> {
  const repository = scratchRepository(ruleSuite('evals/gear', provider));
  repository.write({ 'evals/gear/prompt.txt': rulePrompt(['compass', 'hatchet', 'snowshoe']) });
  repository.commit('Forget three answers');
  let alarm: { readonly at: number; readonly run: () => void } | null = null;
  const server = await startChatServer(async ({ prompt }, count) => {
    if (alarm !== null && count >= alarm.at) {
      const { run } = alarm;
      alarm = null;
      run();
    }
    await new Promise((resolve) => setTimeout(resolve, DELAY_MS));
    return simulatedReply(prompt, 0.5);
  });
  const temporary = realpathSync(mkdtempSync(path.join(tmpdir(), 'pawl-killed-')));
  return {
    repository,
    server,
    temporary,
    env: { OPENAI_BASE_URL: server.url, OPENAI_API_KEY: 'simulated', TMPDIR: temporary },
    at: (requests, run) => {
      alarm = { at: server.prompts.length + requests, run };
    },
    async close() {
      await server.close();
      repository[Symbol.dispose]();
      rmSync(temporary, { recursive: true, force: true });
    },
  };
}

const GATE = ['gate', '--base', 'main', '--format', 'json'];

/** Starts a gate and kills it when it has made that many requests. */
export function killedGate(stage: Stage, requests: number): Promise<boolean> {
  return killedCommand(stage, GATE, requests);
}

/**
 * Starts a command and kills it (SIGKILL) when it has made that many requests. Resolves when the suites' processes, which
 * finish what is under way, have ended too: to whether it was killed before its end.
 */
export async function killedCommand(
  stage: Stage,
  args: readonly string[],
  requests: number,
): Promise<boolean> {
  const { repository, env, at } = stage;
  const child = spawn(testedNode, [CLI, ...args], {
    cwd: repository.root,
    env: cleanEnv(env),
    stdio: 'ignore',
  });
  at(requests, () => child.kill('SIGKILL'));
  const killed = await new Promise<boolean>((done) =>
    child.once('close', (_code, signal) => done(signal === 'SIGKILL')),
  );
  while (worksIn(stage) || (await stage.server.connections()) > 0) await pause(10);
  return killed;
}

/** What runs have left behind: folders for temporary files, worktrees beside the checkout, and processes at work. */
export function leftBehind(stage: Stage): readonly string[] {
  const { repository, temporary } = stage;
  const folders = readdirSync(temporary).filter((name) => name.startsWith('pawl-'));
  const worktrees = repository.git('worktree', 'list').split('\n').slice(1);
  return [...folders, ...worktrees, ...(worksIn(stage) ? ['a process'] : [])];
}

/** Whether a process works in one of the trees. Where the system does not tell (no /proc), nothing is known to. */
function worksIn({ repository, temporary }: Stage): boolean {
  if (!existsSync('/proc')) return false;
  const folders = readdirSync('/proc').flatMap((name) => (/^\d+$/.test(name) ? [folderOf(name)] : []));
  return folders.some((folder) => folder.startsWith(repository.root) || folder.startsWith(temporary));
}

function folderOf(processId: string): string {
  try {
    return readlinkSync(`/proc/${processId}/cwd`);
  } catch {
    return '';
  }
}

export function wholeGate({ repository, env }: Stage, extra: string[] = []): Promise<Finished> {
  return pawl([...GATE, ...extra], repository.root, env);
}

/** The same without how long the model took, which no two runs share. */
export function timeless(finished: Finished): string {
  const told = JSON.parse(dateless(finished)) as ResultDocument;
  for (const { slots } of told.suites)
    for (const slot of slots) slot.metrics = slot.metrics.filter(({ unit }) => unit !== 'ms');
  return JSON.stringify(told);
}
