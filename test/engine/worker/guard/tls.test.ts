import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { scratchEngine, scratchFolder } from '../../scratch-suite.ts';

const hasOpenssl = (() => {
  try {
    execFileSync('openssl', ['version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
})();

describe.skipIf(!hasOpenssl)('a server with a certificate that nobody vouches for', () => {
  let server: Server;
  let folder: string;
  beforeAll(async () => {
    folder = scratchFolder({ empty: '' });
    const subject = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost,IP:127.0.0.1'];
    const files = ['-keyout', 'key.pem', '-out', 'cert.pem'];
    execFileSync(
      'openssl',
      ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', ...files, ...subject],
      { cwd: folder, stdio: 'ignore' },
    );
    const read = (name: string) => readFileSync(path.join(folder, name));
    server = createServer({ key: read('key.pem'), cert: read('cert.pem') }, (request, response) => {
      request.resume();
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify({ answer: 'yes' }));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  });
  afterAll(() => void server.close());

  const answers = async (env: Record<string, string>) => {
    const engine = scratchEngine(env);
    const { port } = server.address() as AddressInfo;
    const manifest = await engine.open({
      'promptfooconfig.yaml': `
prompts: ['{{word}}']
providers: [{ id: 'https://127.0.0.1:${port}/', config: { method: POST, body: { q: '{{prompt}}' }, transformResponse: json.answer } }]
tests: [{ vars: { word: x } }]
env: { PROMPTFOO_INSECURE_SSL: 'true' }
`,
    });
    const { samples } = await engine.runAll([manifest]);
    await engine.close();
    return samples[0];
  };

  test('is not called, and the error says why', { tags: ['slow'] }, async () => {
    const sample = await answers({});
    expect(sample?.output).toBe(null);
    expect(sample?.result).toMatchObject({
      kind: 'errored',
      message: expect.stringMatching(/self[- ]signed/),
    });
  });

  test('is called where the job trusts its authority', async () => {
    const sample = await answers({ NODE_EXTRA_CA_CERTS: path.join(folder, 'cert.pem') });
    expect(sample?.output).toBe('yes');
  });
});
