import { describe, expect, test } from 'vitest';
import { documentOf, pawlWith } from '../../support/command.ts';
import { scratchRepository } from '../../support/files/repository.ts';
import { drawnModels } from '../../support/models/drawn-models.ts';

const CASES = Array.from(
  { length: 12 },
  (_, at) =>
    `  - { description: case ${at}, vars: { n: "${at}" }, assert: [{ type: contains, value: yes }] }`,
);
const suite = (policy: string): Record<string, string> => ({
  'promptfooconfig.yaml': `prompts: [file://prompt.txt]\nproviders: [openai:chat:m]\ntests:\n${CASES.join('\n')}\n`,
  'prompt.txt': 'Steady. {{n}}\n',
  'pawl.yaml': policy,
});
const CONSISTENT = 'metrics: { same answer: { gate: true } }\n';

/** Says "yes" in one way where the prompt begins with Steady or Other, in one of four where it begins with Free; Shaky fails one in four. */
const models = () =>
  drawnModels(({ prompt, draw }) => {
    const [manner = ''] = prompt.split(/[. ]/);
    if (manner === 'Free') return `${['Well, ', 'Oh, ', 'Sure: ', ''][draw % 4]}yes`;
    if (manner === 'Shaky') return draw % 4 === 3 ? 'no' : 'yes';
    return manner === 'Other' ? 'Of course, yes' : 'yes';
  });

async function gated(policy: string, prompt: string, command = 'gate') {
  using repository = scratchRepository(suite(policy));
  repository.write({ 'prompt.txt': `${prompt} {{n}}\n` });
  repository.commit('Change');
  const result = await pawlWith(models())([command, '--base', 'main', '--format', 'json'], repository.root);
  return { code: result.code, result };
}
const metric = (result: Parameters<typeof documentOf>[0], name: string) =>
  documentOf(result).suites[0]?.slots[0]?.metrics.find((each) => each.name === name);

describe('same answer gates', () => {
  test('one phrasing that became four blocks, though every answer passes', async () => {
    const { code, result } = await gated(CONSISTENT, 'Free.');
    expect([code, documentOf(result).verdict]).toEqual([1, 'regressed']);
    expect(documentOf(result).title).toMatch(/The metric same answer fell from 100 %/);
    expect(metric(result, 'pass')).toMatchObject({ baseline: 1, candidate: 1 });
    // Eight answers, each of four phrasings twice: 4 of 28 pairs agree.
    expect(metric(result, 'same answer')).toMatchObject({
      gate: true,
      baseline: 1,
      candidate: expect.closeTo(1 / 7, 4),
      cases: 12,
    });
  });

  test('every answer rewritten, and as consistent, passes', async () => {
    const { code, result } = await gated(CONSISTENT, 'Other.');
    expect([code, documentOf(result).verdict]).toEqual([0, 'pass']);
    expect(metric(result, 'same answer')).toMatchObject({ baseline: 1, candidate: 1 });
  });

  test('where it does not gate, nothing is asked for it, and four phrasings pass', async () => {
    const { code, result } = await gated('{}\n', 'Free.');
    expect([code, documentOf(result).verdict]).toEqual([0, 'pass']);
  });

  test('a tolerance accepts the loss', async () => {
    const { code, result } = await gated(
      'metrics: { same answer: { gate: true, tolerance: 0.9 } }\n',
      'Free.',
    );
    expect([code, documentOf(result).verdict]).toEqual([0, 'pass']);
  });

  test('the plan says the price, and counts it', async () => {
    const { result } = await gated(CONSISTENT, 'Free.', 'plan');
    const { suites, calls } = JSON.parse(result.stdout);
    expect(suites[0].notes).toContainEqual(
      expect.stringMatching(
        /`same answer` of ".*": 8 answers a side to 12 cases drawn beforehand, 192 samples\./,
      ),
    );
    expect(calls.atLeast).toBeGreaterThanOrEqual(192);
  });

  test('a budget that ends in it is not a pass', async () => {
    const { result } = await gated(
      `${CONSISTENT}budget: { usd: 0.000001 }\nprices: { m: { input: 1, output: 1 } }\n`,
      'Free.',
    );
    expect(documentOf(result).verdict).not.toBe('pass');
  });
});

test.each([
  ['pass^4', { baseline: 1, candidate: expect.closeTo(15 / 70, 4) }],
  ['consistently right', { baseline: 1, candidate: 0 }],
])('%s: three of four answers right blocks', async (name, row) => {
  const { code, result } = await gated(
    `metrics: { pass: { gate: false }, '${name}': { gate: true } }\n`,
    'Shaky.',
  );
  expect([code, documentOf(result).verdict]).toEqual([1, 'regressed']);
  expect(metric(result, name)).toMatchObject(row);
});
