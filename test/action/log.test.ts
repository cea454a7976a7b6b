import { EventEmitter } from 'node:events';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { isCancelled, watchCancellation } from '../../src/action/cancelled.ts';
import { actionLog } from '../../src/action/log.ts';
import { surfaceOutputs, writeOutputs } from '../../src/action/outputs.ts';
import { PawlError } from '../../src/errors.ts';

let printed = '';
beforeEach(() => {
  printed = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    printed += text;
    return true;
  });
});
afterEach(() => vi.restoreAllMocks());

test('no line of a text is read as a command', () => {
  actionLog().text(
    'fine\n::add-mask::secret\n  ::error::x\n##[error]y\r\n\u001b[31m::warning::z\u2028::set-output name=a::b',
  );
  expect(printed.split('\n').filter((line) => /^\s*::|##\w*\[/.test(line))).toEqual([]);
  expect(printed).toMatchInlineSnapshot(`
    "fine
    : :add-mask::secret
      : :error::x
    # #[error]y
    ␛[31m::warning::z
    : :set-output name=a::b
    "
  `);
});

test('surfaces: one line each, a failed one as a warning with its fix', () => {
  actionLog().surfaces([
    { surface: 'check', status: 'updated', url: 'https://github.com/acme/shop/runs/1' },
    { surface: 'annotations', status: 'unchanged', url: null },
    {
      surface: 'comment',
      status: 'failed',
      reason: 'the token lacks a permission',
      fix: 'permissions:\n  pull-requests: write',
    },
    { surface: 'job summary', status: 'skipped', reason: 'this runner offers none', fix: null },
  ]);
  expect(printed).toMatchInlineSnapshot(`
    "check: updated https://github.com/acme/shop/runs/1
    annotations: unchanged
    ::warning title=Pawl%3A no comment::comment failed: the token lacks a permission.%0ATo fix: permissions:%0A  pull-requests: write
    job summary skipped: this runner offers none.
    "
  `);
});

test('a known error is an annotation at its place, without a stack', () => {
  const help = {
    code: 'config/unknown-key',
    what: 'Unknown key `sutes`.',
    fix: 'suites:',
    place: { file: 'pawl.yaml', line: 3 },
  };
  actionLog().failure(new PawlError(help));
  expect(printed).toMatchInlineSnapshot(`
    "::error title=Pawl%3A nothing was run,file=pawl.yaml,line=3::pawl.yaml:3: Unknown key \`sutes\`. [config/unknown-key]%0A  To fix: suites:
    "
  `);
});

test('a bug shows its stack', () => {
  actionLog().failure(new TypeError('x is undefined'));
  expect(printed).toMatch(
    /^::error title=Pawl failed \(a bug%3A please report it\)::TypeError: x is undefined%0A {4}at /,
  );
});

test('groups close, also after an error', async () => {
  const log = actionLog();
  await expect(log.group('plan ::x', async () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(printed).toBe('::group::plan ::x\n::endgroup::\n');
});

test('every line of a secret is masked, an empty one is not', () => {
  const log = actionLog();
  log.mask('one\ntwo\n');
  log.mask('');
  expect(printed).toBe('::add-mask::one\n::add-mask::two\n');
});

test('outputs without a file are commands with their values escaped', () => {
  vi.stubEnv('GITHUB_OUTPUT', '');
  writeOutputs({ verdict: 'pass', title: 'a\n::error::b' });
  expect(printed.trim().split(/\n+/)).toEqual([
    '::set-output name=verdict::pass',
    '::set-output name=title::a%0A::error::b',
  ]);
  vi.unstubAllEnvs();
});

test('the comment in the outputs', () => {
  expect(surfaceOutputs([])).toEqual({});
  expect(surfaceOutputs([{ surface: 'comment', status: 'created', url: 'https://x' }])).toEqual({
    comment: 'created',
    'comment-url': 'https://x',
  });
  expect(surfaceOutputs([{ surface: 'comment', status: 'failed', reason: 'r', fix: null }])).toEqual({
    comment: 'failed',
    'comment-url': '',
  });
});

test.each([
  ['SIGINT', 130],
  ['SIGTERM', 143],
])(
  '%s is seen once, with the exit code that shells have for it, and then left to the process',
  async (signal, code) => {
    const source = new EventEmitter();
    const watch = watchCancellation(source);
    expect(source.listenerCount(signal)).toBe(1);
    const others: number[] = [];
    source.once(signal, () => others.push(source.listenerCount(signal)));
    expect(watch.isCancelled()).toBe(false);
    source.emit(signal, signal);
    expect(others).toEqual([1]);
    expect([watch.isCancelled(), await watch.cancelled, isCancelled(code)]).toEqual([true, code, true]);
    await new Promise(setImmediate);
    expect(source.listenerCount('SIGINT') + source.listenerCount('SIGTERM')).toBe(0);
  },
);

test('a stopped watch leaves nothing behind', () => {
  const source = new EventEmitter();
  watchCancellation(source).stop();
  expect(source.eventNames()).toEqual([]);
});

test('the same failure of a surface is said once', () => {
  const refused = { surface: 'check', status: 'failed', reason: 'no', fix: null } as const;
  const log = actionLog();
  log.surfaces([refused]);
  log.surfaces([refused, { surface: 'job summary', status: 'created', url: null }]);
  expect(printed).toBe('::warning title=Pawl%3A no check::check failed: no.\njob summary: created\n');
});
