import { createServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { expect, test } from 'vitest';
import { openStage, publication } from './server/publish-fixture.ts';

test('requests go through the proxy that the runner names', async () => {
  const tunnelled: string[] = [];
  const proxy = createServer().on('connect', (request, client) => {
    tunnelled.push(request.url ?? '');
    const [host = '', port] = (request.url ?? '').split(':');
    const upstream = connect(Number(port), host, () => {
      client.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      client.pipe(upstream).pipe(client);
    });
    for (const socket of [client, upstream]) socket.on('error', () => upstream.destroy());
  });
  await new Promise<void>((ready) => proxy.listen(0, '127.0.0.1', ready));
  const stage = await openStage();
  // The client reads its proxy when it is first loaded, as it does in a run: this file has a module cache of its own.
  process.env.http_proxy = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`;
  // It never sends plain loopback names through a proxy.
  process.env.GITHUB_API_URL = stage.api.url.replace('127.0.0.1', 'localhost.');
  process.env.no_proxy = '';
  const results = await stage.publisher().publish(publication());
  expect(results.map(({ status }) => status)).toEqual(['updated', 'unchanged', 'created', 'created']);
  expect(new Set(tunnelled)).toEqual(new Set([new URL(stage.api.url).host]));
  await stage.close();
  proxy.close();
});
