import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { ScratchEngine } from '../../scratch-suite.ts';
import { scratchEngine, scratchFolder } from '../../scratch-suite.ts';

// What settings of promptfoo's own providers have read and sent.

const MARKER = 'a-secret-of-the-machine';
const got: string[] = [];
const server = createServer(async (request, response) => {
  let body = '';
  for await (const chunk of request) body += chunk;
  got.push(body);
  response.setHeader('content-type', 'application/json');
  response.end('{"access_token":"x","token_type":"Bearer","expires_in":3600}');
});
let url = '';
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
});
afterAll(() => server.close());

let engine: ScratchEngine | undefined;
afterEach(async () => {
  got.length = 0;
  await engine?.close();
});

/** Asks one case of a suite with this provider; returns what the server got. */
async function sent(provider: object, files: Record<string, string> = {}, q = 'one'): Promise<string> {
  const config = { prompts: ['{{q}}'], providers: [provider], tests: [{ vars: { q } }] };
  const root = scratchFolder({ 'promptfooconfig.yaml': JSON.stringify(config), ...files });
  engine = scratchEngine({
    MARKER,
    CLOUD_CREDENTIALS: path.join(root, 'cloud-1f.json'),
    GOOGLE_APPLICATION_CREDENTIALS: path.join(root, 'gha-creds-1f.json'),
  });
  const place = { suite: 's', arm: 'candidate', root, config: 'promptfooconfig.yaml', env: {} } as const;
  try {
    await engine.runAll([await engine.manifest(place)]);
  } catch {
    // It may not load at all.
  }
  return got.join('\n');
}

const uploading = (file: string) => ({
  id: url,
  config: {
    method: 'POST',
    multipart: { parts: [{ kind: 'file', name: 'f', source: { type: 'path', path: file } }] },
  },
});

test('a file of the repository is sent where settings say so', { tags: ['slow'] }, async () => {
  expect(await sent(uploading('file://inner/notes.txt'), { 'inner/notes.txt': 'ours to send' })).toContain(
    'ours to send',
  );
});

test.each<[string, () => string]>([
  ['a file of the machine', () => path.join(scratchFolder({ 'secret.txt': MARKER }), 'secret.txt')],
  ['what the system tells of the process', () => '/proc/self/environ'],
  ['git’s own folder', () => 'file://.git/config'],
  ['credentials that a step of the job left', () => 'file://cloud-1f.json'],
])('%s is not', { tags: ['slow'] }, async (_what, file) => {
  const left = { '.git/config': `token = ${MARKER}`, 'cloud-1f.json': `{ "note": "${MARKER}" }` };
  expect(await sent(uploading(file()), left)).not.toContain(MARKER);
});

test('nor is one of the machine that is called a recording, while one of the repository is', {
  tags: ['slow'],
}, async () => {
  const recorded = (file: string) =>
    sent(
      { id: 'openai:transcription:whisper-1', config: { apiKey: 'none', apiBaseUrl: url } },
      { 'ours.mp3': 'a recording of ours' },
      file,
    );
  expect(await recorded(path.join(scratchFolder({ 'secret.mp3': MARKER }), 'secret.mp3'))).not.toContain(
    MARKER,
  );
  await engine?.close();
  expect(await recorded('ours.mp3')).toContain('a recording of ours');
});

test.each(['/proc/self/environ', `/proc/${process.pid}/environ`, '/dev/fd/../self/environ', '.git/config'])(
  'a log-in by an account of another cloud does not send %s',
  { tags: ['slow'] },
  async (file) => {
    const account = {
      ...{ type: 'external_account', audience: '//iam.googleapis.com/x', token_url: url },
      ...{ subject_token_type: 'urn:ietf:params:oauth:token-type:jwt', credential_source: { file } },
    };
    const provider = {
      id: 'vertex:gemini-2.5-flash',
      config: { projectId: 'p', region: 'us-central1', credentials: JSON.stringify(account) },
    };
    expect(await sent(provider, { '.git/config': MARKER })).not.toContain(MARKER);
  },
);

const LOGIN = 'file://gha-creds-1f.json';
const left = () => ({
  'token.txt': 'the token of the job',
  'gha-creds-1f.json': JSON.stringify({
    ...{ type: 'external_account', audience: '//iam.googleapis.com/x', token_url: url },
    ...{
      subject_token_type: 'urn:ietf:params:oauth:token-type:jwt',
      credential_source: { file: 'token.txt' },
    },
  }),
});
const vertex = (credentials: string) => ({
  id: 'vertex:gemini-2.5-flash',
  config: { projectId: 'p', region: 'us-central1', credentials },
});

test.each([LOGIN, 'file://{{ env.GOOGLE_APPLICATION_CREDENTIALS }}'])(
  'a provider logs in with the file of the job that its settings name: %s',
  { tags: ['slow'] },
  async (named) => {
    expect(await sent(vertex(named), left())).toContain('subject_token=the+token+of+the+job');
  },
);

test('and with no other credentials of the job, nor is that file anything else', {
  tags: ['slow'],
}, async () => {
  const other = { ...left(), 'cloud-1f.json': left()['gha-creds-1f.json'] };
  expect(await sent(vertex('file://cloud-1f.json'), other)).toBe('');
  await engine?.close();
  const body = { id: url, config: { method: 'POST', body: { text: LOGIN, prompt: '{{prompt}}' } } };
  expect(await sent(body, left())).not.toContain('token.txt');
});
