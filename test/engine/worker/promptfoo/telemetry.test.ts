import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { scratchEngine } from '../../scratch-suite.ts';

test('promptfoo tells its makers nothing, not even that it was told so', { tags: ['slow'] }, async () => {
  const reached: string[] = [];
  const proxy = createServer().on('connect', (request, socket) => {
    reached.push(request.url ?? '');
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  proxy.listen(0, '127.0.0.1');
  await once(proxy, 'listening');
  const { port } = proxy.address() as AddressInfo;
  const engine = scratchEngine({ HTTPS_PROXY: `http://127.0.0.1:${port}` });
  onTestFinished(async () => {
    await engine.close();
    proxy.close();
  });
  const suite = await engine.open({
    'promptfooconfig.yaml': `prompts: ['Say {{word}}']
providers: [echo, file://reaches.cjs]
tests: [{ vars: { word: a }, assert: [{ type: contains, value: a }, { type: is-json }] }]
`,
    // What the suite itself reaches shows that the proxy would have seen the rest.
    'reaches.cjs': `const { connect } = require('node:net');
module.exports = class {
  id() { return 'reaches'; }
  callApi() {
    return new Promise((resolve) => {
      const socket = connect(${port}, '127.0.0.1', () => socket.write('CONNECT seen.example:443 HTTP/1.1\\r\\n\\r\\n'));
      socket.on('data', () => socket.end()).on('close', () => resolve({ output: 'a' }));
    });
  }
};
`,
  });
  await engine.runAll([suite]);
  expect([...new Set(reached)]).toEqual(['seen.example:443']);
});
