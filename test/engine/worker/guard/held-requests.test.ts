import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, expect, onTestFinished, test } from 'vitest';
import { holdRequests } from '../../../../src/engine/worker/guard/held-requests.ts';
import { temporaryFolder } from '../../../support/files/temporary.ts';
import { scratchEngine } from '../../scratch-suite.ts';

const { fetch } = globalThis;
afterEach(() => {
  globalThis.fetch = fetch;
});

const KEY = 'sk-simulated-0000';
const withKey = { headers: { Authorization: `Bearer ${KEY}` } };

/** What has left this process after a request, before and after it is let go. */
async function sent(url: string, init: RequestInit, own = [import.meta.dirname]) {
  const left: string[] = [];
  globalThis.fetch = async (input) => {
    left.push(String(input));
    return new Response();
  };
  const release = holdRequests({ OPENAI_API_KEY: KEY }, own);
  const asked = globalThis.fetch(url, init);
  await new Promise((resolve) => setImmediate(resolve));
  const before = [...left];
  release();
  await asked;
  return [before, left];
}

test('a request that carries a key waits until somebody has seen where it goes', async () => {
  expect(await sent('https://mcp.example.com/', withKey)).toEqual([[], ['https://mcp.example.com/']]);
  expect(await sent(`https://mcp.example.com/?key=${KEY}`, {})).toEqual([[], [expect.any(String)]]);
});

test.each([
  ['that carries no key', 'https://mcp.example.com/', {}],
  ['to this machine', 'http://localhost:3000/', withKey],
  ['for cases of a data set', 'https://datasets-server.huggingface.co/rows', withKey],
])('a request %s does not wait', async (_name, url, init) => {
  const [before, after] = await sent(url, init);
  expect(before).toEqual(after);
});

test('a request of the suite’s own code does not wait', async () => {
  const [before, after] = await sent('https://gateway.example.com/', withKey, ['/promptfoo']);
  expect(before).toEqual(after);
});

/** What a suite's process asks by `fetch` while it loads this config: told by a module that is loaded before everything else. */
async function askedWhileLoading(config: string): Promise<readonly string[]> {
  const folder = temporaryFolder();
  const [watch, log] = [path.join(folder, 'watch.mjs'), path.join(folder, 'asked.txt')];
  writeFileSync(log, '');
  writeFileSync(
    watch,
    `import { appendFileSync } from 'node:fs';
globalThis.fetch = async (input) => { appendFileSync(${JSON.stringify(log)}, String(input) + '\\n'); throw new Error('no network'); };`,
  );
  const engine = scratchEngine({
    OPENAI_API_KEY: KEY,
    NODE_OPTIONS: `--import ${pathToFileURL(watch).href}`,
  });
  onTestFinished(() => engine.close());
  await engine.open({ 'promptfooconfig.yaml': config });
  return readFileSync(log, 'utf8').trim().split('\n').filter(Boolean);
}

test('an MCP server gets no key while a suite is loaded', { tags: ['slow'] }, async () => {
  const suite = (headers: string) =>
    `prompts: ['{{q}}']\nproviders: [{ id: openai:chat:m, config: { mcp: { enabled: true, server: { url: "https://mcp.example.com/", headers: ${headers} } } } }]\ntests: [{ vars: { q: one } }]\n`;
  const server = 'https://mcp.example.com/';
  expect(await askedWhileLoading(suite('{ X-Team: gear }'))).toContain(server);
  expect(await askedWhileLoading(suite('{ Authorization: "Bearer {{env.OPENAI_API_KEY}}" }'))).not.toContain(
    server,
  );
});
