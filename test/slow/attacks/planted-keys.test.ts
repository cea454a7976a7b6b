import { Buffer } from 'node:buffer';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { scratchFolder } from '../../engine/scratch-suite.ts';
import { pawl } from '../../smoke/command.ts';
import { type Job, openHub, runJob, TOKEN } from '../../support/action-job.ts';
import { scratchRepository } from '../../support/files/repository.ts';
import { temporaryFolder } from '../../support/files/temporary.ts';
import { runPublishJob } from '../../support/publishing-workflow.ts';
import { type ChatServer, startChatServer } from '../../support/servers/chat-server.ts';
import { openShop } from '../../support/suites/shop.ts';
import { writtenForms } from '../../support/written-forms.ts';

// Keys are planted wherever a suite, a command or a model can say one. Then all that was printed, written or sent is searched for them.

const KEY = `Qz7-planted+key/"<&>'0123456789==`;
const CREDENTIALS = [
  '{ "client": "shop",',
  '"secret": "cGxhbnRlZC1saW5lLW9uZS05OTk0",',
  'cGxhbnRlZC1saW5lLXR3by0xMTE1',
  '}',
].join('\n');
const PROXY = 'Qz7proxy-password-81';
const REMOTE = 'Qz7remote-password-82';
const NPM = 'npm_Qz70123456789abcdefABCDEF0123456789ab';
const DOTENV = 'Qz7dotenv/password+83';
const WITHHELD = 'Qz7-withheld+token/0123456789';
const ENV = {
  OPENAI_API_KEY: KEY,
  SERVICE_CREDENTIALS: CREDENTIALS,
  GITHUB_TOKEN: WITHHELD,
  HTTPS_PROXY: `http://shop:${PROXY}@127.0.0.1:9`,
  NO_PROXY: '127.0.0.1,localhost',
};
/** What may stand nowhere. */
const PLANTED = [
  KEY,
  'cGxhbnRlZC1saW5lLW9uZS05OTk0',
  'cGxhbnRlZC1saW5lLXR3by0xMTE1',
  PROXY,
  REMOTE,
  NPM,
  DOTENV,
  WITHHELD,
];

const html = (text: string, marks: Readonly<Record<string, string>>) =>
  [...text].map((mark) => marks[mark] ?? mark).join('');
const codes = (text: string, marks: RegExp, upper: boolean) =>
  JSON.stringify(text).replace(marks, (mark) => {
    const code = mark.charCodeAt(0).toString(16).padStart(4, '0');
    return `\\u${upper ? code.toUpperCase() : code}`;
  });

/** How an answer may write a key, by the name of its case. */
const WRITTEN: Readonly<Record<string, (key: string) => string>> = {
  plain: (key) => `Your key is ${key}, isn't it?`,
  url: (key) => `https://example.com/?key=${encodeURIComponent(key)}`,
  form: (key) => new URLSearchParams({ key }).toString(),
  base64: (key) => Buffer.from(`Authorization: user:${key}\n`).toString('base64'),
  base64url: (key) => Buffer.from(`user:${key}`).toString('base64url'),
  hex: (key) => Buffer.from(`key ${key}`).toString('hex'),
  upperHex: (key) => Buffer.from(`key ${key}`).toString('hex').toUpperCase(),
  json: (key) => JSON.stringify(JSON.stringify({ key })),
  goJson: (key) => codes(key, /[<>&]/g, false),
  netJson: (key) => codes(key, /[+<>&']/g, true).replaceAll('\\"', '\\u0022'),
  gsonJson: (key) => codes(key, /[=<>&']/g, false),
  phpJson: (key) => JSON.stringify(key).replaceAll('/', '\\/'),
  pythonHtml: (key) => html(key, { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#x27;' }),
  goHtml: (key) =>
    html(key, { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&#34;', "'": '&#39;', '+': '&#43;' }),
  handlebars: (key) =>
    html(key, { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#x27;', '=': '&#x3D;' }),
  coloured: (key) => `\u001b[31m${key}\u001b[0m`,
};
/** Places other than an answer: who says the key there, by the name of the case. */
const PLACES: Readonly<Record<string, 'model' | 'thief' | 'python'>> = {
  ...{ refused: 'model', broken: 'model', score: 'model', transform: 'model', grader: 'model' },
  ...{ metadata: 'thief', thrown: 'thief', dotenv: 'thief', withheld: 'thief', lines: 'thief' },
  ...{ python: 'python', quiet: 'thief' },
};
const CASES = [...Object.keys(WRITTEN), ...Object.keys(PLACES)];

const sent: string[] = [];
let server: ChatServer;
beforeAll(async () => {
  server = await startChatServer(({ prompt, messages, settings, headers }) => {
    sent.push(JSON.stringify([messages, settings]));
    const key = String(headers.authorization).replace('Bearer ', '');
    if (settings.model === 'grader')
      return JSON.stringify({ pass: !prompt.includes('now'), score: 0, reason: `Because of ${key}` });
    const kind = /<(\w+)>/.exec(prompt)?.[1] ?? '';
    const write = WRITTEN[kind];
    if (write) return write(key);
    if (kind === 'refused')
      return { status: 400, body: JSON.stringify({ error: { message: `Bad key ${key}` } }) };
    if (kind === 'broken') return { status: 200, body: `<html>${key}</html>` };
    const said = kind === 'grader' ? key : 'Nothing to see';
    return `${said}, ${prompt.includes('kindly') ? 'friend' : 'you'}.`;
  });
});
afterAll(() => server.close());

const assertion = `(output, { vars }) => ({
  pass: output.includes('friend'), score: 0,
  reason: 'It said ' + output,
  namedScores: vars.word === '<score>' ? { [process.env.OPENAI_API_KEY]: 1 } : {},
})`;
const thief = (stolen: string) => `const { readFileSync } = require('node:fs');
module.exports = class {
  id() { return 'thief'; }
  async callApi(prompt) {
    const { OPENAI_API_KEY: key, DOTENV_PASSWORD: dotenv, SERVICE_CREDENTIALS: lines } = process.env;
    const token = readFileSync(${JSON.stringify(stolen)}, 'utf8');
    const friend = prompt.includes('kindly') ? 'friend ' : 'foe ';
    console.log(key, dotenv, lines); console.error(token);
    if (prompt.includes('<metadata>')) return { output: friend, metadata: { [key]: key, passages: [{ document: key, text: dotenv }], context: [key] } };
    if (prompt.includes('<thrown>')) throw new Error('No good: ' + key + ' ' + token);
    if (prompt.includes('<console>')) process.exit(1);
    if (prompt.includes('<dotenv>')) return { output: friend + dotenv };
    if (prompt.includes('<withheld>')) return { output: friend + token };
    if (prompt.includes('<lines>')) return { output: friend + lines.split('\\n')[2], error: prompt.includes('now') ? lines.split('\\n')[1] : undefined };
    return { output: friend };
  }
};`;
const python = `import os
def call_api(prompt, options, context):
    if '<python>' in prompt:
        raise Exception('No good: ' + os.environ['OPENAI_API_KEY'])
    print(os.environ['OPENAI_API_KEY'])
    return {'output': 'friend' if 'kindly' in prompt else 'foe'}
`;
const suite = () => `prompts: [file://prompt.txt]
providers:
  - { id: 'openai:chat:m', label: model, config: { apiBaseUrl: '${server.url}' } }
  - { id: file://thief.cjs, label: thief }
  - { id: file://thief.py, label: python }
defaultTest: { options: { provider: { id: 'openai:chat:grader', config: { apiBaseUrl: '${server.url}' } } } }
tests:
${CASES.map((name) => {
  const more =
    name === 'transform'
      ? `, options: { transform: "throw new Error('No: ' + process.env.OPENAI_API_KEY)" }`
      : '';
  const graded = name === 'grader' ? `, { type: llm-rubric, value: says it }` : '';
  return `  - { metadata: { id: ${name} }, providers: [${PLACES[name] ?? 'model'}], vars: { word: <${name}> }${more}, assert: [{ type: javascript, value: file://assert.cjs }${graded}] }`;
}).join('\n')}
  - file://named.cjs
`;
/**
 * A case that ends its process, in a suite of its own: every other call that is open just then ends with it, and no recording holds its
 * answer. How many those are depends on how busy the machine is.
 */
const crashing = `prompts: [file://../evals/prompt.txt]
providers: [{ id: file://../evals/thief.cjs, label: thief }]
tests: [{ metadata: { id: console }, vars: { word: <console> }, assert: [{ type: contains, value: friend }] }]
`;
/** A case whose name, variables and metadata hold a key. */
const named = `module.exports = () => [{
  providers: ['thief'],
  description: 'About ' + process.env.OPENAI_API_KEY,
  vars: { word: '<named>', other: process.env.DOTENV_PASSWORD },
  metadata: { topic: process.env.OPENAI_API_KEY },
  assert: [{ type: 'contains', value: 'friend' }],
}];`;

/** Every file below a folder, as one text, without those that held the keys from the beginning. */
function everything(folder: string, given: readonly string[] = []): string {
  if (!existsSync(folder)) return '';
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => !given.includes(name))
    .map((name) => path.join(folder, name))
    .filter((file) => statSync(file, { throwIfNoEntry: false })?.isFile())
    .map((file) => `\n=== ${file}\n${readFileSync(file, 'latin1')}`)
    .join('\n');
}

/** What of the planted keys stands in a text, in which form and where. */
function found(text: string): readonly string[] {
  return PLANTED.flatMap((secret) =>
    [...writtenForms(secret), ...Object.values(WRITTEN).map((write) => write(secret))]
      .filter((form) => text.includes(form))
      .map(
        (form) => `${form}: ${text.slice(Math.max(0, text.indexOf(form) - 150), text.indexOf(form) + 80)}`,
      ),
  );
}

const print = (text: string) => `"${process.execPath}" -e "${text}"`;
/** What installs main's packages, and prints all that it finds. */
const setup = [
  print('console.log(process.env.OPENAI_API_KEY, process.env.SERVICE_CREDENTIALS, process.env.HTTPS_PROXY)'),
  print(`console.log(require('fs').readFileSync('.npmrc', 'utf8'))`),
  print(
    `console.log('fatal: unable to access http://shop:' + [${[...REMOTE].map((mark) => `'${mark}'`)}].join('') + '@127.0.0.1:9/acme/shop')`,
  ),
];
const files = (policy: string) => ({
  '.gitignore': '.pawl/\n.env\nnode_modules/\n',
  'evals/promptfooconfig.yaml': suite(),
  'crashing/promptfooconfig.yaml': crashing,
  'evals/prompt.txt': 'Say {{word}} kindly.\n',
  'evals/thief.cjs': thief(path.join(scratchFolder({ token: WITHHELD }), 'token')),
  'evals/thief.py': python,
  'evals/assert.cjs': `module.exports = ${assertion}`,
  'evals/named.cjs': named,
  'package-lock.json': '{}',
  'pawl.yaml': policy,
});
const CHANGE = { 'evals/prompt.txt': 'Say {{word}} now.\n', 'package-lock.json': '{"name": "y"}' };
const NPMRC = `//registry.example.com/:_authToken=${NPM}\n`;

test('keys that are planted wherever a suite or a command can say one are in nothing that a command prints, writes or sends', async () => {
  const [store, home, temporary] = [temporaryFolder(), temporaryFolder(), temporaryFolder()];
  using repository = scratchRepository(files(`baseline: { store: 'dir:${store}' }\n`));
  const printed: string[] = [];
  const run = async (line: string, ...more: string[]) => {
    const args = [...line.split(' '), ...more];
    const finished = await pawl(args, repository.root, { ...ENV, HOME: home, TMPDIR: temporary });
    printed.push(finished.stdout, finished.stderr);
    return finished;
  };
  repository.write({ '.env': `DOTENV_PASSWORD=${DOTENV}\n` });
  await run('baseline record');
  await run('run --record .pawl/tape');
  repository.write({ 'evals/prompt.txt': CHANGE['evals/prompt.txt'] });
  repository.commit('Be less kind');
  for (const format of ['json', 'text', 'markdown', 'junit']) await run('gate --base main --format', format);
  const written = everything(path.join(repository.root, '.pawl'));
  const samples = readFileSync(path.join(repository.root, '.pawl/samples.jsonl'), 'utf8').split('\n');
  // What each case says was said, and taken out.
  for (const name of Object.keys(WRITTEN))
    expect(samples.find((line) => line.includes(`"case":"${name}"`))).toContain('[OPENAI_API_KEY]');
  await run('explain grader');
  await run('explain lines');
  for (const name of ['OPENAI_API_KEY', 'DOTENV_PASSWORD', 'SERVICE_CREDENTIALS', 'GITHUB_TOKEN'])
    expect(written).toContain(`[${name}]`);
  await run('export training --holdout 0');
  await run('draft --model openai:chat:writer --count 2');
  await run('report');
  await run('doctor');
  await run('baseline show --format json');
  for (const shard of ['1/2', '2/2']) await run(`gate --base main --fresh --shard ${shard} --out .pawl/part`);
  expect((await run('merge .pawl/part --base main')).code).toBe(1);
  await run('gate --base main --fresh --record .pawl/tape-of-both');
  expect((await run('gate --base main --fresh --replay .pawl/tape-of-both')).code).toBe(1);

  repository.git('switch', '--quiet', 'main');
  repository.write({ '.npmrc': NPMRC, 'pawl.yaml': `setup: ${JSON.stringify(setup)}\n` });
  repository.commit('Set up');
  repository.git('switch', '--quiet', '--create', 'other');
  repository.write(CHANGE);
  repository.commit('Other');
  repository.git('remote', 'add', 'origin', `http://shop:${REMOTE}@127.0.0.1:9/acme/shop`);
  const { stderr } = await run('gate --base main');
  for (const said of [
    '[OPENAI_API_KEY] { "client": "shop",',
    '"secret": "[SERVICE_CREDENTIALS]",',
    '[HTTPS_PROXY]',
    '_authToken=[key]',
    'http://shop:[key]@',
  ])
    expect(stderr).toContain(said);
  await run('baseline record');
  await run('gate --base origin/main');

  const given = ['.env', '.npmrc', '.git/config'];
  const folders = [store, home, temporary].map((folder) => everything(folder));
  expect(found([...printed, everything(repository.root, given), ...folders, ...sent].join('\n'))).toEqual([]);
});

test('keys that are planted wherever a suite or a command can say one are in nothing that a job prints, writes or publishes', async () => {
  const shop = await openShop({ ...files(`setup: ${JSON.stringify(setup)}\n`), '.npmrc': NPMRC });
  const hub = await openHub();
  const commits = shop.change(CHANGE);
  const said: string[] = [];
  const job = async (inputs: Record<string, string>, more: Partial<Job> = {}) => {
    const temporary = temporaryFolder();
    const env = {
      ...ENV,
      GITHUB_TOKEN: TOKEN,
      OTHER_TOKEN: WITHHELD,
      DOTENV_PASSWORD: DOTENV,
      RUNNER_TEMP: temporary,
    };
    const result = await runJob(shop, hub, {
      event: 'pull_request.opened.json',
      commits,
      env,
      with: inputs,
      packaged: true,
      ...more,
    });
    const { log, summary, outputs, annotations, workspace } = result;
    said.push(
      log,
      summary,
      JSON.stringify([outputs, annotations]),
      everything(path.join(workspace, '.pawl')),
      everything(temporary),
    );
    return result;
  };
  const judged = await job({});
  expect([judged.exitCode, hub.model.comments.length, hub.model.checks.length], judged.log).toEqual([
    1, 1, 1,
  ]);
  for (const words of ['_authToken=[key]', 'http://shop:[key]@', '[SERVICE_CREDENTIALS]'])
    expect(judged.log).toContain(words);
  const measured = await job({ mode: 'measure' });
  expect(measured.file('.pawl/publication.json')).toContain('[OPENAI_API_KEY]');
  await job({ shard: '1/2' });
  const file = measured.file('.pawl/publication.json');
  const published = await runPublishJob(hub, file, { event: 'pull_request.opened.json', commits });
  said.push(published.log, published.summary, JSON.stringify([published.outputs, published.annotations]));
  const { base, merge } = commits;
  const ref = `refs/heads/gh-readonly-queue/main/pr-7-${base}`;
  shop.server('update-ref', ref, merge);
  const queued = { event: 'merge_group.checks_requested.json', commits: { base, head: merge }, ref };
  expect((await job({}, queued)).exitCode).toBe(1);
  expect(found([...said, JSON.stringify(hub.model), ...sent].join('\n'))).toEqual([]);
});

test('what promptfoo hands to Python is gone with a suite process that dies in the middle', async () => {
  const temporary = temporaryFolder();
  using repository = scratchRepository({
    'evals/promptfooconfig.yaml':
      "prompts: ['Say {{word}}']\nproviders: [file://killer.py]\ntests: [{ vars: { word: it } }]\n",
    'evals/killer.py':
      "import os, signal\ndef call_api(prompt, options, context):\n    os.kill(os.getppid(), signal.SIGKILL)\n    return {'output': prompt}\n",
  });
  const { stderr } = await pawl(['run'], repository.root, { ...ENV, TMPDIR: temporary });
  expect(stderr).toContain('SIGKILL');
  expect(everything(temporary)).toBe('');
});
