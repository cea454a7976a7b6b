import { runCli } from '../../src/cli/run-cli.ts';
import type { OpenEngine } from '../../src/commands/opening/open-engine.ts';
import { simulatedReply } from '../../src/demo/simulated-model.ts';
import { cleanEnv, type Finished, pawlWith } from '../support/command.ts';
import { type ScratchRepository, scratchRepository } from '../support/files/repository.ts';
import { openDrawnEngine } from '../support/models/drawn-engine.ts';
import { type DrawnModels, drawnModels } from '../support/models/drawn-models.ts';
import { rulePrompt, ruleSuite } from '../support/suites/rule-suite.ts';

/** A repository whose change breaks three of twelve cases, and a model that gives the same prompt the same answer. */
export interface Stage {
  readonly repository: ScratchRepository;
  readonly model: DrawnModels;
  gate(extra?: string[]): Promise<Finished>;
  /**
   * A gate whose process ends when it has made that many requests: what is under way is never answered, and nothing
   * that comes later is written down. Resolves to whether it ended before its verdict.
   */
  killedGate(requests: number): Promise<boolean>;
  /** Any command, whole or ended in the same way. */
  run(args: readonly string[]): Promise<Finished>;
  killed(args: readonly string[], requests: number): Promise<boolean>;
  [Symbol.dispose](): void;
}

const GATE = ['gate', '--base', 'main', '--format', 'json'];

export function gearStage(provider?: string): Stage {
  const repository = scratchRepository(ruleSuite('evals/gear', provider));
  repository.write({ 'evals/gear/prompt.txt': rulePrompt(['compass', 'hatchet', 'snowshoe']) });
  repository.commit('Forget three answers');
  const tokens = () => ({ prompt: 10, completion: 5 });
  const model = drawnModels(({ prompt }) => simulatedReply(prompt, 0.5), tokens);
  const { root } = repository;
  return {
    repository,
    model,
    gate: (extra = []) => pawlWith(model)([...GATE, ...extra], root),
    killedGate: (requests) => killedAfter(GATE, requests, model, root),
    run: (args) => pawlWith(model)([...args], root),
    killed: (args, requests) => killedAfter(args, requests, model, root),
    [Symbol.dispose]: repository[Symbol.dispose],
  };
}

async function killedAfter(
  args: readonly string[],
  requests: number,
  model: DrawnModels,
  cwd: string,
): Promise<boolean> {
  const { answer } = model;
  const limit = model.requests() + requests;
  let kill = () => {};
  let killed = false;
  const ended = new Promise<never>((_, reject) => {
    kill = () => {
      killed = true;
      reject(new Error('killed'));
    };
  });
  ended.catch(() => {});
  model.answer = (ask) => {
    if (killed) return new Promise(() => {});
    if (model.requests() < limit) return answer(ask);
    kill();
    return new Promise(() => {});
  };
  const openEngine: OpenEngine = (...given) => {
    const engine = openDrawnEngine(model)(...given);
    return {
      ...engine,
      run: (request, onEvent) => {
        const ofTheLiving: typeof onEvent = (event) => {
          if (!killed) onEvent(event);
        };
        return Promise.race([engine.run(request, ofTheLiving), ended]);
      },
    };
  };
  const silent = { write: () => true };
  const terminal = {
    stdout: silent,
    stderr: silent,
    env: cleanEnv({ OPENAI_API_KEY: 'simulated' }),
    cwd: () => cwd,
  };
  try {
    await runCli([...args], terminal, openEngine);
    return killed;
  } finally {
    model.answer = answer;
  }
}
