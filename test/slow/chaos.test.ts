import { expect, test } from 'vitest';
import { simulatedReply } from '../../src/demo/simulated-model.ts';
import { resultSchema } from '../../src/report/documents/result-schema.ts';
import { pawlWithChildren } from '../support/command.ts';
import { scratchRepository } from '../support/files/repository.ts';
import { startChatServer } from '../support/servers/chat-server.ts';
import { chaosSeeds, type FaultyAnswers, faultyAnswers } from '../support/servers/faulty-answers.ts';
import { rulePrompt, ruleSuite } from '../support/suites/rule-suite.ts';

const SEEDS = chaosSeeds();
const FAULTY = 0.3;
const MOST_CALLS = 1.5;
/** A gate for each seed. Each waits before it tries again. */
const LONG = { timeout: SEEDS.length * 120_000 };
const reply = (prompt: string) => simulatedReply(prompt, 0.5);

const CHANGES = [
  ['rewords the prompt', rulePrompt([], 'You sell camping gear to people.'), 'pass'],
  ['forgets three answers', rulePrompt(['compass', 'hatchet', 'snowshoe']), 'regressed'],
] as const;

for (const [what, prompt, verdict] of CHANGES) {
  test(`a pull request that ${what}, and a provider that fails three in ten requests`, LONG, async () => {
    // What is drawn of a case depends on when answers arrive: the mean of several calm runs is what others are held to.
    const calm = await atOnce([0, 0, 0], () => gated(faultyAnswers(0, 0, reply), prompt));
    for (const run of calm) expect([run.verdict, run.faults]).toEqual([verdict, 0]);
    const runs = await atOnce(SEEDS, (seed) => gated(faultyAnswers(seed, FAULTY, reply), prompt));
    for (const [at, run] of runs.entries()) {
      expect(['not-measured', verdict], `seed ${SEEDS[at]}`).toContain(run.verdict);
      expect(run.exitCode === 0, `seed ${SEEDS[at]}`).toBe(run.verdict === 'pass');
    }
    const measured = runs.filter((run) => run.verdict === verdict).length;
    expect(measured / SEEDS.length).toBeGreaterThanOrEqual(0.9);
    expect(meanRequests(runs) / meanRequests(calm)).toBeLessThanOrEqual(MOST_CALLS);
  });
}

/** One run a seed, in their order. Three at once: a run waits most of its time for a provider that recovers. */
async function atOnce<T>(seeds: readonly number[], run: (seed: number) => Promise<T>): Promise<readonly T[]> {
  const results: T[] = [];
  let next = 0;
  const inTurn = async () => {
    for (let at = next++; at < seeds.length; at = next++) results[at] = await run(seeds[at] as number);
  };
  await Promise.all([inTurn(), inTurn(), inTurn()]);
  return results;
}

function meanRequests(runs: readonly { readonly requests: number }[]): number {
  return runs.reduce((sum, { requests }) => sum + requests, 0) / runs.length;
}

/** The gate on a pull request with this prompt, its suites in processes of their own, and what its provider saw. */
async function gated(answers: FaultyAnswers, prompt: string) {
  const server = await startChatServer(answers.answer);
  using repository = scratchRepository(ruleSuite('evals/gear'));
  try {
    repository.write({ 'evals/gear/prompt.txt': prompt });
    repository.commit('The change');
    const env = { OPENAI_BASE_URL: server.url, OPENAI_API_KEY: 'simulated' };
    const run = await pawlWithChildren(['gate', '--base', 'main', '--format', 'json'], repository.root, env);
    const { verdict } = resultSchema.parse(JSON.parse(run.stdout));
    return { verdict, exitCode: run.code, requests: answers.requests(), faults: answers.faults() };
  } finally {
    await server.close();
  }
}
