import { expect, test } from 'vitest';
import { simulatedReply } from '../../src/demo/simulated-model.ts';
import { resultSchema } from '../../src/report/documents/result-schema.ts';
import { pawl } from '../smoke/command.ts';
import { startChatServer } from '../support/chat-server.ts';
import { chaosSeeds, type FaultyAnswers, faultyAnswers } from '../support/faulty-answers.ts';
import { scratchRepository } from '../support/repository.ts';
import { rulePrompt, ruleSuite } from '../support/rule-suite.ts';

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
    const calm = await gated(faultyAnswers(0, 0, reply), prompt);
    expect([calm.verdict, calm.faults]).toEqual([verdict, 0]);
    let [measured, requests] = [0, 0];
    for (const seed of SEEDS) {
      const run = await gated(faultyAnswers(seed, FAULTY, reply), prompt);
      expect(['not-measured', verdict], `seed ${seed}`).toContain(run.verdict);
      expect(run.exitCode === 0, `seed ${seed}`).toBe(run.verdict === 'pass');
      measured += run.verdict === verdict ? 1 : 0;
      requests += run.requests;
    }
    expect(measured / SEEDS.length).toBeGreaterThanOrEqual(0.9);
    expect(requests / SEEDS.length / calm.requests).toBeLessThanOrEqual(MOST_CALLS);
  });
}

/** The packaged gate on a pull request with this prompt, and what its provider saw. */
async function gated(answers: FaultyAnswers, prompt: string) {
  const server = await startChatServer(answers.answer);
  using repository = scratchRepository(ruleSuite('evals/gear'));
  try {
    repository.write({ 'evals/gear/prompt.txt': prompt });
    repository.commit('The change');
    const env = { OPENAI_BASE_URL: server.url, OPENAI_API_KEY: 'simulated' };
    const run = await pawl(['gate', '--base', 'main', '--format', 'json'], repository.root, env);
    const { verdict } = resultSchema.parse(JSON.parse(run.stdout));
    return { verdict, exitCode: run.code, requests: answers.requests(), faults: answers.faults() };
  } finally {
    await server.close();
  }
}
