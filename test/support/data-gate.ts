import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, onTestFinished } from 'vitest';
import { runCli } from '../../src/cli/run-cli.ts';
import { simulatedReply } from '../../src/demo/simulated-model.ts';
import { BROKEN } from './attack.ts';
import { cleanEnv, documentOf } from './command.ts';
import { scratchRepository } from './files/repository.ts';
import { temporaryFolder } from './files/temporary.ts';
import {
  type ChatAnswer,
  type ChatRequest,
  type ChatServer,
  startChatServer,
} from './servers/chat-server.ts';
import { rulePrompt, ruleSuite } from './suites/rule-suite.ts';

/** Where the suite that is attacked and its prompt lie. */
export const [CONFIG, PROMPT] = ['evals/gear/promptfooconfig.yaml', 'evals/gear/prompt.txt'] as const;
/** The suite, asked of a model behind a server of this process. */
export const config = ruleSuite('evals/gear', 'openai:chat:gpt-4o-mini')[CONFIG] as string;

/** A pull request that breaks its prompt and does what it says. */
export interface DataAttack {
  readonly main?: Readonly<Record<string, string>>;
  readonly change: Readonly<Record<string, string>>;
  readonly broken?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

/** As the simulated model answers, and nothing where the settings say so. */
function answerOrNothing({ prompt, settings }: ChatRequest): ChatAnswer {
  return JSON.stringify(settings).includes('Say nothing') ? 'No idea.' : simulatedReply(prompt, 0.5);
}

/** The gate with the real engine, over a server that answers for the tests of this file. */
export function dataGate(answer: (request: ChatRequest) => ChatAnswer = answerOrNothing) {
  let server: ChatServer;
  beforeAll(async () => {
    server = await startChatServer(answer);
  });
  afterAll(() => server.close());
  return { url: () => server.url, gate: (attack: DataAttack) => gateOf(server, attack) };
}

async function gateOf(server: ChatServer, { main = {}, change, broken = BROKEN, env = {} }: DataAttack) {
  const own = { [CONFIG]: config, [PROMPT]: rulePrompt(), 'pawl.yaml': '{}\n', '.gitignore': '.pawl/\n' };
  const repository = scratchRepository({ ...own, ...main });
  onTestFinished(() => repository[Symbol.dispose]());
  repository.write({ [PROMPT]: rulePrompt(broken), ...change });
  repository.commit('Change');
  const temporary = temporaryFolder();
  let [stdout, stderr] = ['', ''];
  const terminal = {
    stdout: { write: (text: string) => (stdout += text) },
    stderr: { write: (text: string) => (stderr += text) },
    env: cleanEnv({
      TMPDIR: temporary,
      RUNNER_TEMP: temporary,
      OPENAI_API_KEY: 'sk-simulated',
      OPENAI_BASE_URL: server.url,
      ...env,
    }),
    cwd: () => repository.root,
  };
  const code = await runCli(['gate', '--base', 'main', '--format', 'json'], terminal);
  const page = path.join(repository.root, '.pawl/comment.md');
  const comment = existsSync(page) ? readFileSync(page, 'utf8') : '';
  const document = stdout === '' ? null : documentOf({ stdout });
  return { code, document, stderr, firstLines: comment.split('\n').slice(0, 3).join('\n') };
}

/** A config with each of its cases edited. */
export function eachCase(text: string, edit: (one: string) => string): string {
  const [head = '', ...cases] = text.split(/(?= {2}- description)/);
  return head + cases.map(edit).join('');
}

/** What a case expects. */
export const answerOf = (one: string) => /value: "([^"]*)"/.exec(one)?.[1] ?? '';
