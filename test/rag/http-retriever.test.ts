import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PawlError } from '../../src/errors.ts';
import { httpRetriever } from '../../src/rag/retrievers/http-retriever.ts';
import { ragSchema } from '../../src/rag/settings-schema.ts';

let server: Server;
let sent = 0;
let answer: (response: ServerResponse) => void = (response) => response.end('{}');
beforeAll(async () => {
  server = createServer((request, response) => {
    request.resume().on('end', () => answer(response));
  });
  await new Promise<void>((up) => server.listen(0, '127.0.0.1', up));
});
afterAll(() => {
  server.closeAllConnections();
  return new Promise((closed) => server.close(closed));
});

const SECRET = 'very-secret-value';

async function asked(own: typeof answer, over: object = {}) {
  answer = own;
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/search?key={{env.AUTH}}`;
  const settings = ragSchema.parse({
    retriever: 'http',
    url,
    headers: { authorization: '{{env.AUTH}}' },
    timeoutSeconds: 60,
    ...over,
  });
  if (settings.retriever !== 'http') throw new Error('other settings');
  return httpRetriever(settings, { AUTH: SECRET, BROKEN: `${SECRET}\nx` }).retrieve('q', 5, {});
}
const refused = (own: typeof answer, over: object = {}) =>
  asked(own, over).then(
    () => 'nothing',
    (error: Error) => `${error.message} ${String(error.cause ?? '')}`,
  );

describe('a retriever that answers in an odd way is said in words', () => {
  test.each<[string, (response: ServerResponse) => void, RegExp]>([
    ['a page', (response) => response.end('<html>'), /the answer is not JSON: <html>/],
    ['no list', (response) => response.end('{"other": 1}'), /no list at `passages`/],
    ['a list of others', (response) => response.end('{"passages": [{"text": 3}]}'), /passage 1 must be/],
    [
      'a redirect',
      (response) => response.writeHead(302, { location: 'http://elsewhere/' }).end(),
      /HTTP 302, to http:\/\/elsewhere\/: write that address/,
    ],
    ['an error', (response) => response.writeHead(500).end('out of order'), /HTTP 500 .*out of order/],
    ['a reset', (response) => response.destroy(), /fetch failed: /],
  ])('%s', async (_, own, message) => expect(await refused(own)).toMatch(message));

  test('one that never answers', async () => {
    expect(await refused(() => {}, { timeoutSeconds: 0.05 })).toContain('no answer in time');
  });

  test('one that never ends is read no further than 20 MB', async () => {
    const part = Buffer.alloc(1_000_000, 'x');
    const endless = (response: ServerResponse) => {
      const more = () => {
        sent += part.length;
        if (!response.destroyed) response.write(part, more);
      };
      more();
    };
    expect(await refused(endless)).toContain('larger than 20 MB');
    expect(sent).toBeLessThan(100_000_000);
  });

  test('of a million passages, k are looked at', async () => {
    const many = JSON.stringify({ passages: Array.from({ length: 1_000_000 }, () => 'x') });
    expect((await asked((response) => response.end(many))).passages).toHaveLength(5);
  });
});

describe('what the settings take from the environment is not shown', () => {
  test.each([
    ['where the server repeats it', {}, (response: ServerResponse) => response.writeHead(401).end(SECRET)],
    ['where it is not a header', { headers: { authorization: '{{env.BROKEN}}' } }, answer],
    ['in the address of no server', { url: 'http://127.0.0.1:1/?key={{env.AUTH}}' }, answer],
  ])('%s', async (_, over, own) => {
    const message = await refused(own, over);
    expect(message).toContain('POST http://');
    expect(message).not.toContain(SECRET);
  });

  test('a variable that is not there is said, not sent as nothing', async () => {
    expect(await refused(answer, { headers: { authorization: '{{env.NONE}}' } })).toContain('{{env.NONE}}');
  });

  test('a key that is missing is to be set, and not opened to prompts by `pass-env`', async () => {
    const { help } = (await asked(answer, { headers: { authorization: '{{env.STORE_KEY}}' } }).catch(
      (error: PawlError) => error,
    )) as PawlError;
    expect(help.fix).toContain(`STORE_KEY: \${{ secrets.STORE_KEY }}`);
    expect(help.fix).not.toContain('pass-env');
  });
});
