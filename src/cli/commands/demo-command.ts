import { type ModelServer, serveSimulatedModel } from '../../demo/model-server.ts';
import { SIMULATED_KEY } from '../../demo/simulated-model.ts';
import { buildStory, SETTINGS, type Subject } from '../../demo/story.ts';
import { PawlError } from '../../errors.ts';
import { packageRoot } from '../../trees/packages/package-root.ts';
import type { CommandRunner } from '../command-runner.ts';
import type { Terminal } from '../terminal.ts';
import { gateAndReport } from './gate-and-report.ts';

/** Chosen once, so that the demo tells the same story each time. */
const SEED = 7;

/** Each line of what the demo shows first ends within 80 columns. */
const SIMULATED = [
  'simulated, on this machine. It follows the rules',
  'that a prompt states, with seeded noise.',
];
const UNDER_TEST: Readonly<Record<Subject, readonly string[]>> = {
  prompt: SIMULATED,
  rag: ['real retrieval (BM25) over the documentation of this', 'project. No model at all.'],
  model: [...SIMULATED, 'Its fine-tune of November has forgotten a rule.'],
};

/** `pawl demo`: 0 when the gate answered as the story expects, else 1. */
export const demoCommand: CommandRunner = async (flags, _positionals, terminal, openEngine) => {
  if (typeof flags.serve === 'string') return serveUntilStopped(flags.serve, terminal);
  const subject = (flags.subject ?? 'prompt') as Subject;
  const story = SETTINGS[subject][flags.fixed === true ? 'fixed' : 'broken'];
  const write = (line = '') => terminal.stdout.write(`${line}\n`);
  const server = await serveSimulatedModel(SEED);
  try {
    const root = await buildStory(packageRoot(), subject, story);
    const tell = (name: string, ...lines: readonly string[]) =>
      lines.forEach((line, at) => {
        write(`${(at === 0 ? `${name}:` : '').padEnd(22)} ${line}`);
      });
    tell('A small repository', root);
    tell('Its pull request', `"${story.subject}" edits`, story.file);
    tell('Under test', ...UNDER_TEST[subject]);
    write();
    const { exitCode, verdict, files } = await gateAndReport({
      flags: { base: 'main' },
      openEngine,
      terminal: { ...terminal, cwd: () => root, env: modelEnv(terminal, server) },
      format: 'text',
    });
    write();
    for (const { name, file } of files) tell(name, file);
    tell('Requests to the model', String(server.requests()));
    tell("The gate's exit code", String(exitCode));
    write(`verdict: ${verdict}`);
    return verdict === story.verdict ? 0 : 1;
  } finally {
    await server.close();
  }
};

function modelEnv(terminal: Terminal, server: ModelServer): Terminal['env'] {
  return { ...terminal.env, OPENAI_BASE_URL: server.baseUrl, OPENAI_API_KEY: SIMULATED_KEY };
}

async function serveUntilStopped(value: string, terminal: Terminal): Promise<number> {
  const port = Number(value);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new PawlError({
      code: 'cli/usage',
      what: `"${value}" is not a port.`,
      fix: 'pawl demo --serve 8080',
    });
  }
  const server = await serveSimulatedModel(SEED, port);
  terminal.stdout.write(`OPENAI_BASE_URL=${server.baseUrl}\n`);
  await new Promise<void>((stop) => {
    process.once('SIGINT', () => stop());
    process.once('SIGTERM', () => stop());
  });
  await server.close();
  return 0;
}
