import { afterEach, beforeEach, expect, test } from 'vitest';
import type { ScratchEngine } from '../../scratch-suite.ts';
import { scratchEngine } from '../../scratch-suite.ts';

const [KEY, TEAM] = ['sk-simulated-0000', 'team-simulated-0000'];
const ENV = {
  OPENAI_API_KEY: KEY,
  TEAM_KEY: TEAM,
  GROQ_API_KEY: 'groq-simulated-1111',
  WATSONX_AI_APIKEY: 'watsonx-simulated-2222',
  PGPASSWORD: 'database-simulated-3333',
};
const dotenv = { root: '/nowhere', tracked: new Set(['.env']) };
let engine: ScratchEngine;
let child: ScratchEngine;
beforeEach(() => {
  engine = scratchEngine(ENV, { here: true, dotenv });
  child = scratchEngine(ENV, { dotenv });
});
afterEach(async () => {
  await engine.close();
  await child.close();
});

/** What promptfoo's own providers make of a config. */
async function hosts(config: string, more: Record<string, string> = {}, by = engine) {
  const text = `prompts: ['{{q}}']\n${config}\ntests: [{ vars: { q: one, region: eu } }]\n`;
  return (await by.open({ 'promptfooconfig.yaml': text, ...more })).hosts;
}
const example = (...variables: string[]) => [{ host: 'llm.example.com', variables }];

test('settings of promptfoo’s own providers, with their templates rendered', async () => {
  const found = await hosts(
    `
providers:
  - { id: openai:chat:m, config: { apiBaseUrl: "https://llm.example.com/v1" } }
  - { id: https, config: { url: "https://url.example.com", body: { q: "{{prompt}}" }, headers: { Authorization: "Bearer {{env.OPENAI_API_KEY}}" } } }
  - { id: https, config: { request: "file://raw.txt" } }
  - { id: openai:chat:m, config: { apiBaseUrl: "https://{{region}}.example.com", apiKeyEnvar: TEAM_KEY } }
`,
    {
      'raw.txt':
        'POST /chat HTTP/1.1\nHost: raw.example.com\nAuthorization: {{env.OPENAI_API_KEY}}\n\n{{prompt}}\n',
    },
  );
  const byHost = Object.fromEntries((found ?? []).map(({ host, variables }) => [host, variables]));
  expect(byHost).toEqual({
    'llm.example.com': ['OPENAI_API_KEY'],
    'url.example.com': ['OPENAI_API_KEY'],
    'raw.example.com': ['OPENAI_API_KEY'],
    'eu.example.com': ['OPENAI_API_KEY', 'TEAM_KEY'],
  });
  expect(
    await hosts(
      'env: { OPENAI_API_KEY: "{{ env.TEAM_KEY }}" }\nproviders: [{ id: openai:chat:m, config: { apiHost: llm.example.com } }]',
    ),
  ).toEqual(example('OPENAI_API_KEY', 'TEAM_KEY'));
});

test('accounts of Google’s, which may send a file of the machine to where they say', async () => {
  const account = (host: string) =>
    JSON.stringify({
      type: 'external_account',
      token_url: `https://${host}/t`,
      credential_source: { file: '/x' },
    });
  const vertex = (config: object) =>
    hosts(
      `providers: [${JSON.stringify({ id: 'vertex:gemini-2.5-flash', config: { projectId: 'p', ...config } })}]`,
      {
        'account.json': account('llm.example.com'),
      },
    );
  const found = [{ host: 'llm.example.com', variables: ['GOOGLE_APPLICATION_CREDENTIALS'] }];
  expect(await vertex({ credentials: account('llm.example.com') })).toEqual(found);
  expect(await vertex({ credentials: JSON.parse(account('llm.example.com')) })).toEqual(found);
  expect(await vertex({ credentials: 'file://account.json' })).toEqual(found);
  expect(await vertex({ keyFilename: 'account.json' })).toEqual(found);
  expect(await vertex({ googleAuthOptions: { keyFile: './account.json' } })).toEqual(found);
  expect(await vertex({ apiHost: 'llm.example.com' })).toEqual(found);
  for (const host of ['sts.googleapis.com', '127.0.0.1:9'])
    expect(await vertex({ credentials: account(host) })).toEqual([]);
});

test.each(['VERTEX_REGION', 'GOOGLE_CLOUD_LOCATION', 'GOOGLE_LOCATION'])(
  'a region of Google’s in a committed file that ends the name of the host: %s',
  async (name) => {
    const vertex = 'providers: [{ id: vertex:gemini-2.5-flash, config: { projectId: p } }]';
    const found = [{ host: 'llm.example.com', variables: ['GOOGLE_APPLICATION_CREDENTIALS'] }];
    expect(await hosts(vertex, { '.env': `${name}="llm.example.com/x?"\n` })).toEqual(found);
    expect(await hosts(vertex, { '.env': `${name}=europe-west4\n` })).toEqual([]);
  },
);

test.each([
  [
    'on Azure, by the account that a step has logged in with',
    'azure:chat:m',
    'apiHost: llm.example.com',
    'AZURE_CONFIG_DIR',
  ],
  [
    'of Claude, by somebody’s own account',
    'anthropic:messages:claude-sonnet-4-5',
    'apiBaseUrl: "https://llm.example.com", apiKeyRequired: false',
    'CLAUDE_CONFIG_DIR',
  ],
])('a provider without a key, %s', { tags: ['slow'] }, async (_name, id, config, variable) => {
  // Azure's provider asks for an account as soon as it is made, and fails where nobody waits for it.
  const by = id.startsWith('azure:') ? child : engine;
  const of = (settings: string) => hosts(`providers: [{ id: "${id}", config: { ${settings} } }]`, {}, by);
  expect(await of(config)).toEqual(example(variable));
  expect(await of(`${config}, apiKey: own`)).toEqual(example());
});

test('an id of its own hides no maker', async () => {
  const settings = '{ id: mine, config: { projectId: p, apiHost: llm.example.com } }';
  expect(await hosts(`providers: [{ "vertex:gemini-2.5-flash": ${settings} }]`)).toEqual(
    example('GOOGLE_APPLICATION_CREDENTIALS'),
  );
});

test.each([
  ['https:llm.example.com/x', 'body: { q: "{{prompt}}" }'],
  ['https:/llm.example.com/x', 'body: { q: "{{prompt}}" }'],
  ['wss:llm.example.com/x', 'messageTemplate: "{{prompt}}"'],
  ['webhook:https:llm.example.com/x', 'key: "{{env.TEAM_KEY}}"'],
  ['n8n:https://llm.example.com/x', 'body: { q: "{{prompt}}" }'],
])('an address in the id of a provider: %s', async (id, config) => {
  const settings = `{ headers: { Authorization: "{{env.TEAM_KEY}}" }, ${config} }`;
  expect(await hosts(`providers: [{ id: "${id}", config: ${settings} }]`)).toEqual(example('TEAM_KEY'));
});

test('an endpoint of one service of AWS in a file of the repository', async () => {
  expect(
    await hosts('env: { AWS_ENDPOINT_URL_BEDROCK_RUNTIME: "https://llm.example.com" }\nproviders: [echo]'),
  ).toEqual([{ host: 'llm.example.com', variables: [] }]);
});

test('a maker’s own host gets its own key, also from a provider that speaks as another maker’s does', async () => {
  const groq = (settings: string) =>
    hosts(
      `providers: [{ id: openai:chat:m, config: { apiBaseUrl: "https://api.groq.com/openai/v1"${settings} } }]`,
    );
  // Three at once: none of them names a host that gets another key.
  const own = 'apiBaseUrl: "https://api.groq.com/openai/v1"';
  expect(
    await hosts(`
providers:
  - { id: openai:chat:m, config: { ${own}, apiKeyEnvar: GROQ_API_KEY } }
  - { id: openai:chat:m, config: { ${own}, apiKey: "{{ env.GROQ_API_KEY }}" } }
  - { id: "watsonx:ibm/granite", config: { serviceUrl: "https://us-south.ml.cloud.ibm.com" } }
`),
  ).toEqual([]);
  const stray = [{ host: 'api.groq.com', variables: ['OPENAI_API_KEY'] }];
  expect(await groq('')).toEqual(stray);
  // promptfoo falls back to OpenAI's key where the named variable is not set.
  expect(await groq(', apiKeyEnvar: GROK_API_KEY')).toEqual(stray);
  expect(await groq(', apiKeyEnvar: GROQ_API_KEY, headers: { x-key: "{{ env.OPENAI_API_KEY }}" }')).toEqual(
    stray,
  );
});

test('variables that files of the repository set', async () => {
  const openai = 'providers: [openai:chat:m]';
  const file = { '.env': 'OPENAI_BASE_URL=https://llm.example.com/v1\n' };
  expect(await hosts(openai, file)).toEqual(example('OPENAI_API_KEY'));
  expect(
    await hosts(`${openai}\ncommandLineOptions: { envPath: more.env }`, { 'more.env': file['.env'] }),
  ).toEqual(example('OPENAI_API_KEY'));
  expect(await hosts(openai)).toEqual([]);
});

test.each([
  ['an address of any name', 'KB=postgres://me@llm.example.com/kb', 'llm.example.com'],
  ['several hosts', 'KB=postgres://me:pw@localhost:1,llm.example.com:2/kb', 'llm.example.com:2'],
  [
    'several hosts, one of them on this machine',
    'KB=postgres://me@llm.example.com,x@localhost/kb',
    'llm.example.com',
  ],
  ['a host alone', 'PGHOST=llm.example.com', 'llm.example.com'],
])('a database in a committed file would get the password of the job: %s', async (_name, line, host) => {
  const file = { '.env': `${line}\n` };
  expect(await hosts('providers: [openai:chat:m]', file)).toEqual([{ host, variables: ['PGPASSWORD'] }]);
  expect(await hosts('providers: [openai:chat:m]', { '.env': 'KB=postgres://me@localhost/kb\n' })).toEqual(
    [],
  );
});

test('a provider in code, and settings without a key, name hosts to which nothing is known to go', async () => {
  const code =
    'module.exports = class { constructor({ config }) { this.config = config; } id() { return "own"; } async callApi() { return { output: "" }; } };';
  const config = 'providers: [{ id: file://own.cjs, config: { url: "https://llm.example.com" } }]';
  expect(await hosts(config, { 'own.cjs': code })).toEqual(example());
  // What the process of a suite says is the same.
  expect(await hosts(config, { 'own.cjs': code }, child)).toEqual(example());
});

const retrievals = [
  [
    'that rewrites its questions',
    'rewrite: { model: "openai:chat:m", config: { apiBaseUrl: "https://llm.example.com/v1" }, prompt: file://p.txt }',
    ['OPENAI_API_KEY'],
  ],
  [
    'of another maker, beside the one that answers',
    'answer: { model: "groq:m", prompt: file://p.txt }\nrewrite: { model: "openai:chat:m", config: { apiHost: llm.example.com }, prompt: file://p.txt }',
    ['GROQ_API_KEY', 'OPENAI_API_KEY'],
  ],
  [
    'that orders what was found',
    'rerank: { url: "https://llm.example.com/rerank", headers: { Authorization: "Bearer {{env.TEAM_KEY}}" } }',
    ['TEAM_KEY'],
  ],
  [
    'that orders what was found, by a query in its address',
    'rerank: { url: "https://llm.example.com/rerank?key={{ env.TEAM_KEY }}" }',
    ['TEAM_KEY'],
  ],
  [
    'of embeddings, whose key nothing names',
    'embedding: { provider: openai, model: m, baseUrl: "https://llm.example.com/v1" }',
    ['OPENAI_API_KEY'],
  ],
] as const;

test.each(retrievals)('a retrieval with a model %s', async (_name, settings, variables) => {
  const found = await hosts('providers: ["pawl:rag:rag.yaml"]', {
    'rag.yaml': `retriever: embedded\ncorpus: { files: file://c.txt }\n${settings}\n`,
    'c.txt': 'Kettles whistle.\n',
    'p.txt': '{{question}} {{passages}}\n',
  });
  expect(found).toEqual(example(...variables));
});

test.each([
  'https://llm.example.com/a b',
  'https://llm.example.com/{{ q }}?x={{ prompt }}',
  ' https://llm.example.com ',
])('an address with blanks in it: %j', async (url) => {
  const settings = JSON.stringify({
    url,
    body: '{{prompt}}',
    headers: { Authorization: '{{env.TEAM_KEY}}' },
  });
  expect(await hosts(`providers: [{ id: https, config: ${settings} }]`)).toEqual(example('TEAM_KEY'));
});
