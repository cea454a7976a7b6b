import { describe, expect, test } from 'vitest';
import { planSchema } from '../../../src/report/plan/plan-schema.ts';
import { documentOf, pawlWith } from '../../support/command.ts';
import { scratchRepository } from '../../support/files/repository.ts';
import { simulatedModels } from '../../support/models/drawn-models.ts';
import { rulePrompt, ruleSuite } from '../../support/suites/rule-suite.ts';

const GEAR = ruleSuite('evals/gear');
const CONFIG = 'evals/gear/promptfooconfig.yaml';
const config = GEAR[CONFIG] as string;
const withoutKettle = config.replace(/ {2}- description: kettle\n(?: {4}.*\n)+/, '');
const ADDED = `${config}  - description: extra
    vars: { message: "About kettle, kettlecare and kettleuse again" }
    assert: [{ type: contains, value: Kettles }]
`;
const TWO = config.replace('[openai:chat:simulated]', '[openai:chat:simulated, openai:chat:other]');

const NOISY = 'quarantine: ["gear: kettle", "gear: lantern"]\n';

/** Plan and gate of one change, main's samples stored as often as said. */
async function planAndGate(change: Record<string, string>, stored: number, main = config, policy = '{}\n') {
  using repository = scratchRepository({ ...GEAR, [CONFIG]: main, 'pawl.yaml': policy });
  const pawl = pawlWith(simulatedModels());
  repository.git('switch', '--quiet', 'main');
  for (let push = 0; push < stored; push += 1)
    expect((await pawl(['baseline', 'record'], repository.root)).code).toBe(0);
  repository.git('switch', '--quiet', 'change');
  repository.write(change);
  repository.commit('Change');
  const json = ['--base', 'main', '--format', 'json'];
  const planned = await pawl(['plan', ...json], repository.root);
  const { calls } = planSchema.parse(JSON.parse(planned.stdout));
  const run = await pawl(['gate', ...json], repository.root);
  return {
    calls,
    said: /(\S+) calls?(?:, more for a suspected loss.*)?$/m.exec(run.stderr)?.[1],
    code: run.code,
    progress: run.stderr,
    document: documentOf(run),
  };
}

const textOf = ({ atLeast, atMost }: { atLeast: number; atMost: number }) =>
  atLeast === atMost ? `${atMost}` : `${atLeast}–${atMost}`;

describe('a plan and the gate that follows it name one number of calls', () => {
  const nameOne = async (_name: string, change: Record<string, string>, policy?: string) => {
    for (const stored of [0, 1]) {
      const { calls, said, document, progress } = await planAndGate(change, stored, config, policy);
      if (policy === NOISY) expect(progress).toMatch(/not compared: 2 of 2 samples$/m);
      expect(said).toBe(textOf(calls));
      expect(calls.expected).toBeGreaterThanOrEqual(calls.atLeast);
      expect(calls.usual).toBeLessThanOrEqual(calls.atMost);
      const made = document.calls.candidate + document.calls.baseline;
      expect(made).toBeGreaterThanOrEqual(calls.atLeast);
    }
  };
  const reworded = { 'evals/gear/prompt.txt': rulePrompt([], 'Hello.') };
  test.each([['a new case', { [CONFIG]: ADDED }]] as const)('%s', nameOne);
  test.each([
    ['a reworded prompt', reworded],
    ['a case less', { [CONFIG]: withoutKettle }],
    ['two cases in quarantine', reworded, NOISY],
  ] as [string, Record<string, string>, string?][])('%s', { tags: ['slow'] }, nameOne);
});

describe('where only cases were added, edited or removed', () => {
  test.each([
    ['a new case', { [CONFIG]: ADDED }, 1],
    ['an edited case', { [CONFIG]: config.replace('About kettle', 'Of kettle') }, 1],
    ['a case less', { [CONFIG]: withoutKettle }, 0],
  ])(
    '%s: the rest is the same on both sides, whatever is stored of it',
    { tags: ['slow'] },
    async (_name, change, calls) => {
      for (const stored of [0, 1]) {
        const { code, document } = await planAndGate(change, stored);
        expect([code, document.verdict, document.calls.candidate]).toEqual([0, 'pass', calls]);
        expect(document.reasons.map(({ code: rule }) => rule)).toEqual(['same-inputs']);
      }
    },
  );

  test('a case less, or one of two models: a pass that says first what is removed', async () => {
    const [fewer, model] = [
      await planAndGate({ [CONFIG]: withoutKettle }, 0),
      await planAndGate({ [CONFIG]: config }, 0, TWO),
    ];
    expect([fewer.code, fewer.document.title]).toEqual([
      0,
      expect.stringMatching(/^This PR removes 1 case of `gear`/),
    ]);
    expect([model.code, model.document.title]).toEqual([
      0,
      expect.stringMatching(/^This PR removes `prompt · other` of `gear`/),
    ]);
  });
});

test.each([
  ['none since', 0],
  ['one since', 1],
] as const)(
  'answers from before an edit of main, %s: a plan promises no fewer calls than the gate makes',
  { tags: ['slow'] },
  isPromised,
);

async function isPromised(_name: string, since: number): Promise<void> {
  using repository = scratchRepository({ ...GEAR, 'pawl.yaml': '{}\n' });
  const pawl = pawlWith(simulatedModels());
  const record = async (times: number) => {
    for (let push = 0; push < times; push += 1)
      expect((await pawl(['baseline', 'record'], repository.root)).code).toBe(0);
  };
  repository.git('switch', '--quiet', 'main');
  await record(6);
  repository.write({ 'evals/gear/prompt.txt': rulePrompt([], 'Hi.') });
  repository.commit('An edit of main');
  await record(since);
  repository.git('switch', '--quiet', '-C', 'next');
  repository.write({ 'evals/gear/prompt.txt': rulePrompt([], 'Hello.') });
  repository.commit('Change');
  const json = ['--base', 'main', '--format', 'json'];
  const { calls } = planSchema.parse(JSON.parse((await pawl(['plan', ...json], repository.root)).stdout));
  const document = documentOf(await pawl(['gate', ...json], repository.root));
  const made = document.calls.candidate + document.calls.baseline;
  expect([document.verdict, made]).toEqual(['pass', calls.atLeast]);
  expect(calls.expected).toBeGreaterThanOrEqual(made);
  expect(calls.usual).toBeGreaterThanOrEqual(made);
  expect(calls.expected).toBeLessThanOrEqual(made + 4);
}
