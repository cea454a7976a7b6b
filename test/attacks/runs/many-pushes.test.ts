import { describe, expect, test } from 'vitest';
import { hiddenMemory, memoryIn } from '../../../src/publish/comment-memory.ts';
import { type Ledger, ledgerOf, ledgerText } from '../../../src/trust/ledger.ts';
import { openHub, runJob } from '../../support/action-job.ts';
import { chance, drawnModels, simulatedModels } from '../../support/models/drawn-models.ts';
import { rulePrompt, ruleSuite } from '../../support/suites/rule-suite.ts';
import { openShop } from '../../support/suites/shop.ts';

const [CONFIG, PROMPT] = ['evals/gear/promptfooconfig.yaml', 'evals/gear/prompt.txt'];
const prompt = (header: string, without: readonly string[] = []) => ({
  [PROMPT]: rulePrompt(without, header),
});

/** A pull request that somebody pushes to again and again. */
async function pushes(main: Record<string, string> = {}, models = simulatedModels()) {
  const shop = await openShop({ ...ruleSuite('evals/gear'), 'pawl.yaml': '{}\n', ...main });
  const hub = await openHub();
  const own = () => {
    const comment = hub.model.comments.find(({ author }) => author === 'github-actions[bot]');
    return comment ?? expect.fail('no comment of ours');
  };
  return {
    async push(files: Record<string, string>) {
      const commits = shop.change(files);
      hub.model.pullRequest.head = commits.head;
      const event = 'pull_request.synchronize.json';
      const env = { OPENAI_API_KEY: 'sk-simulated' };
      const { exitCode, outputs, log } = await runJob(shop, hub, { event, commits, models, env });
      return { code: exitCode, verdict: outputs.verdict, log, comment: own().body };
    },
    ledger: () => ledgerOf(memoryIn(own().body)),
    /** The comment as it stands after other runs. */
    remember(ledger: Ledger) {
      const { body } = own();
      own().body = body.replace(hiddenMemory(memoryIn(body)), hiddenMemory(ledgerText(ledger)));
    },
  };
}

describe('a suite of one case that is run whole, where main’s policy draws five samples a side', () => {
  const [head = '', only = ''] = (ruleSuite('evals/gear')[CONFIG] ?? '').split(/(?= {2}- description)/);
  const main = { [CONFIG]: head + only, 'pawl.yaml': 'effort: uniform\nsamples: { repeats: 5 }\n' };
  const broken = prompt('You sell gear.', ['kettle']);

  test('is regressed where the first push breaks it', async () => {
    const { push } = await pushes(main);
    const { code, verdict } = await push(broken);
    expect([code, verdict]).toEqual([1, 'regressed']);
  });

  test('is not measured where a harmless push came first: what is left of alpha can convict nothing', {
    tags: ['slow'],
  }, async () => {
    const { push } = await pushes(main);
    expect(await push(prompt('You sell fine gear.'))).toMatchObject({ code: 0, verdict: 'pass' });
    const { code, verdict, comment } = await push(broken);
    expect([code, verdict]).toEqual([3, 'not-measured']);
    expect(comment).toContain('what is left of `alpha` confirms no loss');
  });

  test('passes however often it is pushed, while nothing gets worse', { tags: ['slow'] }, async () => {
    const { push } = await pushes(main);
    for (const header of ['You sell gear.', 'You sell good gear.', 'You sell fine gear.'])
      expect(await push(prompt(header))).toMatchObject({ code: 0, verdict: 'pass' });
  });
});

test('after 200 runs alpha does not start again, and what was confirmed is not forgotten', {
  tags: ['slow'],
}, async () => {
  const { push, ledger, remember } = await pushes();
  expect((await push(prompt('You sell gear.', ['compass', 'hatchet']))).code).toBe(1);
  const { runs, convicted } = ledger();
  const others = Array.from({ length: 199 }, (_, at) => at.toString(16).padStart(16, '0'));
  remember({ ...ledger(), runs: [...runs, ...others] });
  for (const [at, header] of ['You sell fine gear.', 'You sell good gear.'].entries()) {
    const { code, verdict, log } = await push(prompt(header, ['compass', 'hatchet']));
    expect([code, verdict]).toEqual([1, 'regressed']);
    expect(log).toContain(`Run ${201 + at} on this pull request`);
    const next = ledger();
    expect([next.runs.length, next.forgotten]).toEqual([200, at + 1]);
    expect(next.convicted).toEqual(expect.arrayContaining([...convicted]));
  }
});

describe('a case that fails now and then, once it was confirmed', () => {
  const { answer } = simulatedModels();
  const nowAndThen: typeof answer = (ask) => {
    const isBroken = /Be\s+brief/.test(ask.prompt) && /About\s+kettle/.test(ask.prompt);
    return isBroken && chance('now and then', ask.draw, ask.prompt) < 0.5 ? 'No idea.' : answer(ask);
  };
  /** The first push is blocked; then so many runs went by that little is left of alpha. */
  const later = async (header: string) => {
    const { push, ledger, remember } = await pushes({}, drawnModels(nowAndThen));
    expect(await push(prompt('Be brief.'))).toMatchObject({ code: 1, verdict: 'regressed' });
    const others = Array.from({ length: 10 }, (_, at) => at.toString(16).padStart(16, '0'));
    remember({ ...ledger(), runs: [...ledger().runs, ...others] });
    return push(prompt(header));
  };

  test('does not pass where the first run would have confirmed it and this one cannot', {
    tags: ['slow'],
  }, async () => {
    const { code, verdict, comment } = await later('Be  brief.');
    expect([code, verdict]).toEqual([3, 'not-measured']);
    expect(comment).toContain('what is left of `alpha` confirms no loss');
  });

  test('passes once it is mended, and is not called borderline', { tags: ['slow'] }, async () => {
    const { code, verdict, comment } = await later('Be kind.');
    expect([code, verdict]).toEqual([0, 'pass']);
    expect(comment).toContain('12 unchanged');
  });
});
