import { describe, expect, test } from 'vitest';
import { simulatedReply } from '../../../src/demo/simulated-model.ts';
import { BROKEN } from '../../support/attack.ts';
import { answerOf, CONFIG, config, dataGate, PROMPT } from '../../support/data-gate.ts';
import { rulePrompt } from '../../support/suites/rule-suite.ts';

// What a config calls its models, and gives them beside their settings: with the real engine.

const all = [...config.matchAll(/value: "[^"]*"/g)].map(([value]) => answerOf(value)).join(' ');
/** A small model, a hot one and one that answers before it thinks answer nothing. */
const { gate } = dataGate(({ prompt, settings }) => {
  const { model, temperature, response_format: form } = settings as Record<string, unknown>;
  const isHasty = /"answer":.*"reasons":/.test(JSON.stringify(form ?? ''));
  return model === 'small' || temperature === 2 || isHasty ? 'No idea.' : simulatedReply(prompt, 0.5);
});
const MODEL = '[openai:chat:gpt-4o-mini]';
const asking = (providers: string) => ({ [CONFIG]: config.replace(MODEL, providers) });
const echoed = { [PROMPT]: `Say nothing of this: ${all}\n{{message}}\n` };
const longer = { [PROMPT]: rulePrompt([], 'You sell fine camping gear.') };

describe('a pull request that gives another model the id of main’s', () => {
  test.each([
    ['as promptfoo writes it', asking("[{ 'openai:chat:small': { id: 'openai:gpt-4o-mini' } }]")],
    [
      'as a target',
      {
        [CONFIG]: config.replace(
          `providers: ${MODEL}`,
          "targets: [{ 'openai:chat:small': { id: 'openai:gpt-4o-mini' } }]",
        ),
      },
    ],
  ])('%s is regressed, and the model is named', async (_name, change) => {
    const { code, document, firstLines } = await gate({ broken: [], change });
    expect([code, document?.verdict]).toEqual([1, 'regressed']);
    expect(firstLines).toContain('model `gpt-4o-mini` → `small`');
  });

  test('and the model is an echo, loosens its gate', async () => {
    const change = { ...echoed, ...asking("[{ echo: { id: 'openai:gpt-4o-mini' } }]") };
    const { code, document, firstLines } = await gate({ change });
    expect([code, document?.verdict]).toEqual([1, 'loosened']);
    expect(firstLines).toContain('`openai:gpt-4o-mini` is replaced by an echo of its prompt in gear');
  });

  test('passes where the name is its own, its cases name it, and nothing gets worse', async () => {
    const named = asking("[{ 'openai:chat:gpt-4o-mini': { id: mine } }]")[CONFIG] as string;
    const main = { [CONFIG]: named.replaceAll('    vars:', '    providers: [mine]\n    vars:') };
    const { code, document } = await gate({ main, broken: [], change: longer });
    expect([code, document?.verdict, document?.ruleChanges]).toEqual([0, 'pass', []]);
    expect(document?.suites[0]?.slots[0]?.label).toContain('mine');
  });
});

describe('a pull request whose cases name their model, and that gives it', () => {
  const own = (provider: string) => ({
    [CONFIG]: config.replaceAll('    vars:', `    provider: ${provider}\n    vars:`),
  });
  const ofAll = (provider: string) => ({ [CONFIG]: `${config}defaultTest: { provider: ${provider} }\n` });
  const ID = "id: 'openai:chat:gpt-4o-mini'";

  test.each([
    ['a transform, case by case,', own, `transform: '"No idea."'`],
    ['a transform', ofAll, `transform: '"No idea."'`],
  ])('%s rewrites its cases', async (_name, naming, more) => {
    const change = naming(`{ ${ID}, ${more} }`);
    const { code, document, firstLines } = await gate({ main: naming(`{ ${ID} }`), broken: [], change });
    expect([code, document?.verdict]).toEqual([0, 'inconclusive']);
    expect(firstLines).toContain('this PR rewrites 12 cases of `gear`');
  });

  test('a setting is regressed', async () => {
    const change = own(`{ ${ID}, config: { temperature: 2 } }`);
    const { code, document } = await gate({ main: own(`{ ${ID} }`), broken: [], change });
    expect([code, document?.verdict]).toEqual([1, 'regressed']);
  });

  test('nothing else is asked nothing', async () => {
    const change = own(`{ ${ID}, label: mine }`);
    const { code, document } = await gate({ main: own(`{ ${ID} }`), broken: [], change });
    expect([code, document?.verdict, document?.calls.candidate]).toEqual([0, 'pass', 0]);
  });
});

describe('a pull request that has all cases name', () => {
  const ofAll = (provider: string) => ({ [CONFIG]: `${config}defaultTest: { provider: ${provider} }\n` });
  const inEach = (provider: string) => ({
    [CONFIG]: config.replaceAll('    vars:', `    provider: ${provider}\n    vars:`),
  });
  const settingsOf = (id: string) => `{ id: ${id} }`;
  /** As `ofAll`, where the first case has a model of its own on both sides. */
  const butOne = (provider: string) => ({
    [CONFIG]: `${config.replace('    vars:', "    provider: 'openai:chat:other'\n    vars:")}defaultTest: { provider: ${provider} }\n`,
  });
  const [large, small] = ["'openai:chat:gpt-4o-mini'", "'openai:chat:small'"];

  test.each([
    ['by `defaultTest`', {}, ofAll(settingsOf(small))],
    ['by `defaultTest`, where they name one on main', ofAll(settingsOf(large)), ofAll(settingsOf(small))],
    ['one by one', {}, inEach(small)],
  ])('another model %s is regressed, and the model is named', async (_name, main, change) => {
    const { code, document, firstLines } = await gate({ main, broken: [], change });
    expect([code, document?.verdict]).toEqual([1, 'regressed']);
    expect(firstLines).toContain('model `gpt-4o-mini` → `small`');
  });

  test('another model, where one case has its own, is regressed', async () => {
    const { code, document } = await gate({
      main: butOne(settingsOf(large)),
      broken: [],
      change: butOne(settingsOf(small)),
    });
    expect([code, document?.verdict]).toEqual([1, 'regressed']);
  });

  test('an echo loosens its gate', async () => {
    const { code, document, firstLines } = await gate({
      change: { ...echoed, ...ofAll(settingsOf('echo')) },
    });
    expect([code, document?.verdict]).toEqual([1, 'loosened']);
    expect(firstLines).toContain('`openai:gpt-4o-mini` is replaced by an echo of its prompt in gear');
  });

  test('an echo, where one case has its own model, rewrites its cases', async () => {
    // The one that has a model of its own is answered.
    const [, ...others] = BROKEN;
    const saying = { [PROMPT]: `${rulePrompt(others)}\nNever say: ${all}\n` };
    const { code, document, firstLines } = await gate({
      main: butOne(settingsOf(large)),
      change: { ...saying, ...butOne(settingsOf('echo')) },
    });
    expect([code, document?.verdict]).toEqual([0, 'pass']);
    expect(firstLines).toContain('this PR rewrites 11 cases of `gear`');
  });

  test('what `defaultTest` calls by its id alone is regressed: nobody asks it', async () => {
    const { code, document } = await gate({ change: ofAll('echo') });
    expect([code, document?.verdict]).toEqual([1, 'regressed']);
    const notes = document?.suites[0]?.notes.join() ?? '';
    expect(notes).toContain('`defaultTest` names the model `echo` as a text');
    expect(notes).not.toContain('edited');
  });

  test('another model that is as good passes', async () => {
    const { code, document } = await gate({
      main: ofAll(settingsOf(large)),
      broken: [],
      change: ofAll(settingsOf("'openai:chat:gpt-4o'")),
    });
    expect([code, document?.verdict, document?.ruleChanges]).toEqual([0, 'pass', []]);
  });
});

describe('a pull request that puts in another order', () => {
  const formed = (fields: string) =>
    asking(
      `[{ id: 'openai:chat:gpt-4o-mini', config: { response_format: { type: json_schema, json_schema: { name: a, schema: { type: object, properties: { ${fields} } } } } } }]`,
    );
  const main = formed('reasons: { type: string }, answer: { type: string }');

  test('the fields of its answers is regressed', async () => {
    const change = formed('answer: { type: string }, reasons: { type: string }');
    const { code, document } = await gate({ main, broken: [], change });
    expect([code, document?.verdict]).toEqual([1, 'regressed']);
  });
});

describe('a pull request that breaks its prompt, where main lets pass what is not measured, and', () => {
  const main = {
    'pawl.yaml': 'notMeasured: { provider: warn, secrets: warn, budget: warn, baseline: warn }\n',
  };
  const condition = [...config.matchAll(/description: (\w+)/g)]
    .map(([, word]) => `'${word}' in message`)
    .join(' or ');

  test.each([
    [
      'names a variable for its key that nobody set',
      asking("[{ id: 'openai:chat:gpt-4o-mini', config: { apiKeyEnvar: NO_SUCH_KEY } }]"),
      'new-secret',
    ],
    [
      'asks a maker that the job has no key of',
      asking('[anthropic:messages:claude-sonnet-4-5]'),
      'new-secret',
    ],
    [
      'has a grader without a key',
      {
        [CONFIG]: config.replaceAll(
          ' }]',
          " }, { type: llm-rubric, value: fine, provider: 'anthropic:messages:claude-sonnet-4-5' }]",
        ),
      },
      'new-secret',
    ],
    ['empties its key', { [CONFIG]: `${config}env: { OPENAI_API_KEY: '' }\n` }, 'new-secret'],
    [
      'gives each call a millisecond',
      { [CONFIG]: `${config}evaluateOptions: { timeoutMs: 1 }\n` },
      'errors-now',
    ],
    [
      'asks where nobody answers',
      asking("[{ id: 'openai:chat:gpt-4o-mini', config: { apiBaseUrl: 'http://127.0.0.1:9/v1' } }]"),
      'errors-now',
    ],
    [
      'begins its prompt like JSON, which it is not',
      { [PROMPT]: `{ "rules": ${rulePrompt()} }` },
      'errors-now',
    ],
    [
      'has a template that fails',
      { [PROMPT]: `${rulePrompt()}{% if ${condition} %}{{ none() }}{% endif %}` },
      'errors-now',
    ],
  ])('%s, is not measured', async (_name, change, cause) => {
    const { code, document } = await gate({ main, change });
    expect([code, document?.suites[0]?.cause]).toEqual([3, cause]);
  });
});

describe('a pull request that breaks its prompt, and mends it where code of main reads more than the prompt:', () => {
  const RULES = `${rulePrompt().split('\n\nCustomer')[0]}\n`;
  const provider = (read: string) => `module.exports = class {
  id() { return 'own'; }
  async callApi(prompt, { test }) {
    const body = JSON.stringify({ messages: [{ role: 'user', content: ${read} + prompt }] });
    const answer = await fetch(process.env.OPENAI_BASE_URL + '/chat/completions', { method: 'POST', body });
    return { output: (await answer.json()).choices[0].message.content };
  }
};\n`;
  const owned = asking("['file://own.cjs']")[CONFIG] as string;
  test.each<readonly [string, string, Readonly<Record<string, string>>]>([
    [
      'metadata',
      "(test.metadata?.tone ?? '')",
      { [CONFIG]: `${owned}defaultTest: { metadata: { tone: ${JSON.stringify(RULES)} } }\n` },
    ],
    ['a committed `.env` file', "(process.env.TONE ?? '')", { '.env': `TONE='${RULES}'\n` }],
  ])('%s. The first lines name the file', async (_name, read, change) => {
    const main = { [CONFIG]: owned, 'evals/gear/own.cjs': provider(read) };
    const { code, document, firstLines } = await gate({
      main,
      change: { [PROMPT]: 'You sell camping gear.\n\nCustomer: {{message}}\n', ...change },
    });
    expect([code, document?.verdict]).toEqual([0, 'pass']);
    expect(firstLines).toContain(`\`${Object.keys(change)[0]}\` (+`);
  });
});
