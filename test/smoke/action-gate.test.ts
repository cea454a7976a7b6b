import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { elementsOf, render } from '../report/markdown-renderer.ts';
import { type JobResult, openHub, runJob } from '../support/action-job.ts';
import { temporaryFolder } from '../support/files/temporary.ts';
import { resultsServer } from '../support/servers/results-server.ts';
import { hostileSuite, MARKER, UNSEEN } from '../support/suites/hostile-suite.ts';
import { openShop } from '../support/suites/shop.ts';

const TAGS = new Set(
  'sub p code pre strong br blockquote details summary b ul li table thead tbody tr th td h1 h2 h3'.split(
    ' ',
  ),
);

const suite = {
  ...hostileSuite,
  'evals/h/provider.cjs': `
const hostile = require('node:fs').readFileSync(__dirname + '/answer.txt', 'utf8');
module.exports = class {
  id() { return 'own'; }
  async callApi(prompt) {
    process.stdout.write(hostile);
    process.stderr.write(hostile);
    return { output: (prompt.includes('please') ? 'yes ' : 'no ') + hostile };
  }
};\n`,
};

/** The runner's commands in a log: none but those that the action itself is known to give. */
function commandsIn({ log }: JobResult): string[] {
  return log.split('\n').filter((line) => /^\s*::|##\w*\[/.test(line));
}

test('names and answers that want to be more than text stay text on every surface', {
  tags: ['slow'],
}, async () => {
  const shop = await openShop(suite);
  const hub = await openHub();
  const commits = shop.change({ 'evals/h/prompt.txt': `{{n}} @octocat <b> ${MARKER}\n\`\`\`\n</details>\n` });
  const result = await runJob(shop, hub, { event: 'pull_request.opened.json', commits, packaged: true });
  expect([result.exitCode, result.outputs.verdict, result.outputs.broken]).toEqual([1, 'regressed', '3']);
  expect(commandsIn(result)).toEqual([]);
  expect(result.log).not.toMatch(UNSEEN);
  expect(result.env).toEqual({});

  const [comment, ...others] = hub.model.comments;
  const [check] = hub.model.checks;
  expect(others).toEqual([]);
  expect(comment?.body.split(MARKER)).toEqual(['', expect.stringContaining('got worse')]);
  const [body = '', memory = ''] = comment?.body.slice(MARKER.length).split(/\n(?=<!-- )/) ?? [];
  expect(memory).toMatch(/^<!-- pawl-memory:[\w-]* -->$/);
  // The check tells other jobs of the matrix what its run remembers.
  const [checked = '', remembered = ''] = check?.summary?.split(/\n(?=<!-- )/) ?? [];
  expect(remembered.trim()).toMatch(/^(?:<!-- pawl-memory:[\w-]* -->)?$/);
  for (const markdown of [body, checked, result.summary, result.file('.pawl/report.md')]) {
    const elements = elementsOf(render(markdown));
    const links = elements.filter(({ tagName }) => tagName === 'a');
    for (const { properties } of links) expect(properties?.href).toContain(`${shop.serverUrl}/acme/shop/`);
    const tags = new Set(elements.map(({ tagName }) => tagName));
    expect([...tags].filter((tag) => tag !== 'a' && !TAGS.has(tag))).toEqual([]);
    expect(markdown).not.toMatch(UNSEEN);
  }
  expect(check?.annotations).toHaveLength(1);
  expect(JSON.stringify([check?.title, check?.annotations, result.outputs.title])).not.toMatch(
    /\\u00|\u202E/,
  );

  const second = shop.change({ 'README.md': 'Camping gear\n' });
  await runJob(shop, hub, { event: 'pull_request.synchronize.json', commits: second, packaged: true });
  expect(hub.model.comments).toHaveLength(1);
});

test('the suite’s own code sees no credential of the job', { tags: ['slow'] }, async () => {
  const names = 'Object.keys(process.env).sort().join(" ")';
  const shop = await openShop({
    'evals/own/promptfooconfig.yaml':
      'prompts: [file://prompt.txt]\nproviders: [file://provider.cjs]\ntests:\n  - description: says what it sees\n    assert: [{ type: javascript, value: file://assert.cjs }]\n  - description: passes\n    assert: [{ type: contains, value: PROVIDER }]\n',
    'evals/own/prompt.txt': 'One\n',
    'evals/own/provider.cjs': `module.exports = class { id() { return 'own'; } async callApi() { return { output: 'PROVIDER ' + ${names} }; } };\n`,
    'evals/own/assert.cjs': `module.exports = () => ({ pass: false, score: 0, reason: 'ASSERTION ' + ${names} });\n`,
  });
  const hub = await openHub();
  const commits = shop.change({ 'evals/own/prompt.txt': 'Two\n' });
  const env = { OWN_MODEL_KEY: 'sk-own' };
  const result = await runJob(shop, hub, { event: 'pull_request.opened.json', commits, env, packaged: true });
  // One assertion fails, so that its words are kept, and on main as well.
  expect([result.outputs.verdict, result.exitCode]).toEqual(['pass', 0]);
  const samples = result.file('.pawl/samples.jsonl');
  for (const who of ['PROVIDER', 'ASSERTION']) expect(samples).toMatch(new RegExp(`${who} .*OWN_MODEL_KEY`));
  expect(samples.match(/\b(GITHUB_TOKEN|GH_TOKEN|GITHUB_API_URL|GIT_CONFIG|INPUT_|ACTIONS_)\w*/g)).toBeNull();
});

async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener).listen(0, '127.0.0.1');
  await new Promise((ready) => server.once('listening', ready));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`;
}

test('a cancelled run ends its check as cancelled, and leaves no process', { tags: ['slow'] }, async () => {
  let reached = () => {};
  const cancel = new Promise<void>((resolve) => {
    reached = resolve;
  });
  const pids = new Set<number>();
  const address = await serve((request) => {
    for (const pid of new URL(request.url ?? '', 'http://x').searchParams.getAll('pid'))
      pids.add(Number(pid));
    if (pids.size === 2) reached();
  });
  const shop = await openShop({
    'evals/slow/promptfooconfig.yaml':
      'prompts: [file://prompt.txt]\nproviders: [file://provider.cjs]\ntests: [{ vars: { n: 1 }, assert: [{ type: equals, value: x }] }]\n',
    'evals/slow/prompt.txt': 'One\n',
    'evals/slow/provider.cjs': `
const { spawn } = require('node:child_process');
const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' });
module.exports = class {
  id() { return 'slow'; }
  async callApi() { return fetch('${address}?pid=' + process.pid + '&pid=' + child.pid).then(() => ({ output: '' })); }
};\n`,
  });
  const hub = await openHub();
  const commits = shop.change({ 'evals/slow/prompt.txt': 'Two\n' });
  const job = runJob(shop, hub, { event: 'pull_request.opened.json', commits, cancel, packaged: true });
  await cancel;
  expect(hub.model.checks).toMatchObject([{ status: 'in_progress', conclusion: null }]);
  const result = await job;
  expect(result.exitCode).toBe(130);
  const title = 'The run was cancelled before it had a verdict: this is not a pass';
  const fix = 'To fix: run it again. It goes on where it stood if the job keeps its journal.';
  const [check] = hub.model.checks;
  expect(check).toMatchObject({ status: 'completed', conclusion: 'cancelled', title });
  expect(check?.summary).toContain(fix);
  expect(result.summary).toBe(`> [!NOTE]\n> ${title}.\n> ${fix}\n`);
  expect(hub.model.comments).toEqual([]);
  // A killed process is there until its new parent has seen its end.
  await expect.poll(() => [...pids].filter(isAlive), { timeout: 30_000 }).toEqual([]);
});

test('a cancelled run keeps what it has asked for the next one, and a finished one leaves its artifact', {
  tags: ['slow'],
}, async () => {
  const shop = await openShop({
    'evals/half/promptfooconfig.yaml':
      'prompts: [file://prompt.txt]\nproviders: [file://provider.cjs]\ndefaultTest: { assert: [{ type: contains, value: "{{n}}" }] }\ntests: [{ vars: { n: quick } }, { vars: { n: slow } }]\n',
    'evals/half/prompt.txt': 'One {{n}}\n',
    'evals/half/provider.cjs': `
module.exports = class {
  id() { return 'half'; }
  async callApi(prompt) {
    if (prompt.includes('slow') && process.env.SLOW) await new Promise((done) => setTimeout(done, 600_000));
    return { output: prompt };
  }
};\n`,
  });
  const server = await resultsServer();
  const commits = shop.change({ 'evals/half/prompt.txt': 'Two {{n}}\n' });
  const job = { event: 'pull_request.opened.json', commits, packaged: true } as const;
  const temporary = temporaryFolder();
  const cancelled = await runJob(shop, await openHub(), {
    ...job,
    env: { ...server.job('refs/pull/7/merge'), RUNNER_TEMP: temporary, SLOW: '1' },
    cancel: expect.poll(() => journalsIn(temporary), { timeout: 60_000 }).toContain('"sample"'),
  });
  expect([cancelled.exitCode, server.artifacts.length, server.entries.length], cancelled.log).toEqual([
    130, 0, 1,
  ]);
  const next = await runJob(shop, await openHub(), { ...job, env: server.job('refs/pull/7/merge') });
  expect(next.log).toContain('cache: restored what an earlier run had asked');
  expect(next.file('.pawl/report.md')).toContain('where an earlier run on the same change left off');
  expect(server.artifacts).toMatchObject([{ name: 'pawl', isFinal: true }]);
});

/** All that journals below a runner's temporary folder hold. */
function journalsIn(temporary: string): string {
  const folder = path.join(temporary, 'pawl');
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.startsWith('journal-')) : [];
  return names.map((name) => readFileSync(path.join(folder, name), 'utf8')).join('');
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
