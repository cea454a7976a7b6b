import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { PawlError } from '../../../src/errors.ts';
import { type ServedArm, type ServeRequest, serveArm } from '../../../src/trees/serve/serve.ts';
import { temporaryFolder } from '../../support/files/temporary.ts';

/** Starts a Node script as the application. */
async function serve(
  script: string,
  more: Partial<ServeRequest> = {},
): Promise<ServedArm & { root: string }> {
  const root = temporaryFolder();
  writeFileSync(path.join(root, 'app.mjs'), script);
  const command = `"${process.execPath}" app.mjs 'two words'`;
  const env = { PATH: process.env.PATH };
  const request = {
    command,
    portVariable: 'APP_PORT',
    ready: '/ready',
    timeoutSeconds: 120,
    root,
    env,
    shown: (line: string) => line,
  };
  const served = await serveArm({ ...request, ...more });
  onTestFinished(() => served.close());
  return { ...served, root };
}

const listening = (host: string, answer: string) => `
  import http from 'node:http';
  console.log('starting', process.argv[2]);
  http.createServer((request, response) => { ${answer} }).listen(process.env.APP_PORT, '${host}');`;
const always = 'response.end(JSON.stringify([process.cwd(), process.env.HTTP_PROXY ?? null]));';

async function failure(started: Promise<unknown>): Promise<PawlError> {
  const error = await started.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!(error instanceof PawlError)) throw error ?? new Error('it came up');
  expect([error.kind, error.help.code]).toEqual(['unmeasured', 'trees/serve-failed']);
  return error;
}

describe('serveArm', () => {
  test('two arms run side by side, each in its own tree and on its own port', async () => {
    const [one, two] = await Promise.all([
      serve(listening('127.0.0.1', always)),
      serve(listening('127.0.0.1', always)),
    ]);
    expect(one.address).not.toBe(two.address);
    for (const served of [one, two]) {
      expect(await (await fetch(served.address)).json()).toEqual([served.root, null]);
      expect(served.env).toEqual({ APP_PORT: new URL(served.address).port, PAWL_ARM_URL: served.address });
      expect(served.tail()).toEqual(['starting two words']);
    }
    await one.close();
    await one.close();
    await expect(fetch(one.address)).rejects.toThrow();
    expect((await fetch(two.address)).status).toBe(200);
  });

  test('has the same name as the other arm where it began to listen between two tries', async () => {
    // As if it did not listen yet, until the second family was asked.
    const late = `
      import http from 'node:http';
      let isAsked = false;
      const server = http.createServer((request, response) => response.end('up'));
      server.on('connection', (socket) => {
        if (!socket.remoteAddress.endsWith('127.0.0.1')) isAsked = true;
        else if (!isAsked) socket.destroy();
      });
      server.listen(process.env.APP_PORT, '::');`;
    const { address } = await serve(late);
    expect(new URL(address).hostname).toBe('127.0.0.1');
  });

  test('waits through refused connections and answers of 500 and more', async () => {
    const { address } = await serve(
      listening(
        '127.0.0.1',
        'globalThis.seen = (globalThis.seen ?? 0) + 1; response.statusCode = seen < 3 ? 503 : 404; response.end(request.url);',
      ),
    );
    expect(await (await fetch(`${address}/ready`)).text()).toBe('/ready');
  });

  test('an application that listens on ::1 alone is found there', async () => {
    const { address } = await serve(listening('::1', always));
    expect(address).toMatch(/^http:\/\/\[::1\]:\d+$/);
  });

  test('a proxy setting does not divert the look at loopback', async () => {
    const env = { PATH: process.env.PATH, HTTP_PROXY: 'http://127.0.0.1:1' };
    const { address } = await serve(listening('127.0.0.1', always), { env });
    expect(address).toMatch(/^http:\/\/127/);
  });

  test('the whole process group ends, children that ignore the polite signal too', async () => {
    const served = await serve(`
      import { spawn } from 'node:child_process';
      import { writeFileSync } from 'node:fs';
      const child = spawn(process.execPath, ['-e', "process.on('SIGTERM', () => {}); setInterval(() => {}, 1000)"]);
      writeFileSync('pid', String(child.pid));
      ${listening('127.0.0.1', always)}`);
    const pid = Number(readFileSync(path.join(served.root, 'pid'), 'utf8'));
    expect(isAlive(pid)).toBe(true);
    await served.close();
    await expect.poll(() => isAlive(pid), { timeout: 60_000 }).toBe(false);
  });

  test('an application that ends at once: its exit code and last words', async () => {
    const script =
      "for (let n = 0; n < 30; n += 1) console.log('line', n); console.error('no database'); process.exitCode = 4;";
    const { help } = await failure(serve(script));
    expect(help.what).toMatch(/^The application `.*` ended with exit code 4, in \//);
    expect(help.why?.split('\n').length).toBe(11);
    expect(help.why).toMatch(/no database/);
    expect(help.fix).toMatch(
      /^make it listen on the port in APP_PORT and answer \/ready, or change pawl\.yaml:\nserve:/,
    );
  });

  test('an application that never answers, or only with 500', async () => {
    const silent = await failure(serve('setInterval(() => {}, 1000)', { timeoutSeconds: 0.5 }));
    expect(silent.help.what).toMatch(
      /did not answer on port \d+ at `\/ready` within 0\.5 s \(last: no connection\)/,
    );
    const broken = (timeoutSeconds: number) =>
      failure(
        serve(listening('127.0.0.1', 'response.statusCode = 500; response.end();'), { timeoutSeconds }),
      );
    // Beside a busy machine it may not be up in time to answer anything: then it gets longer.
    let seconds = 0.5;
    let error = await broken(seconds);
    while (/no connection/.test(error.help.what)) {
      seconds *= 2;
      error = await broken(seconds);
    }
    expect(error.help.what).toMatch(/\(last: HTTP 500\)/);
  });

  test('a command that does not exist, or wants a shell', async () => {
    expect((await failure(serve('', { command: 'no-such-program-here' }))).help.what).toMatch(
      /could not be started/,
    );
    await expect(serve('', { command: 'cd app && npm start' })).rejects.toMatchObject({
      kind: 'usage',
      help: { code: 'trees/shell-syntax' },
    });
  });
});

function isAlive(pid: number): boolean {
  // A zombie of a container without an init process is dead too.
  const status = `/proc/${pid}/status`;
  if (existsSync('/proc/self/status'))
    return existsSync(status) && !/^State:\s+Z/m.test(readFileSync(status, 'utf8'));
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
