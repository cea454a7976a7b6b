import { appendFileSync, existsSync, readFileSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import type { AskedParts } from '../../src/engine/tape.ts';
import { PawlError } from '../../src/errors.ts';
import { recordingFrom, recordingTo } from '../../src/journal/recording.ts';
import type { Arm } from '../../src/samples/sample.ts';
import { temporaryFolder } from '../support/files/temporary.ts';

const ASKED: AskedParts = {
  provider: 'model',
  prompt: 'Say yes to Ann.',
  settings: 'a',
  'variable name': 'b',
};

function recorded(folder: string, answers: readonly (readonly [Arm, AskedParts, unknown])[]) {
  const tape = recordingTo(folder);
  if (tape.kind !== 'record') throw new Error('not for recording');
  for (const [arm, asked, response] of answers) tape.keep(arm, asked, { response });
}

function replayed(folder: string, arm: Arm, asked: AskedParts[]) {
  const tape = recordingFrom(folder);
  if (tape.kind !== 'replay') throw new Error('not for replaying');
  return asked.map((each) => {
    const found = tape.next(arm, each);
    return 'why' in found ? found.why : found.answer.response;
  });
}

test('the nth request of an arm gets the nth answer to it, however its parts are ordered', () => {
  const folder = temporaryFolder();
  recorded(folder, [
    ['baseline', ASKED, 1],
    ['candidate', ASKED, 2],
    ['baseline', { ...ASKED, prompt: 'other' }, 3],
    ['baseline', ASKED, 4],
  ]);
  const turned = Object.fromEntries(Object.entries(ASKED).reverse());
  expect(replayed(folder, 'baseline', [ASKED, turned])).toEqual([1, 4]);
  expect(replayed(folder, 'candidate', [ASKED])).toEqual([2]);
  expect(replayed(folder, 'candidate', [ASKED, ASKED])[1]).toBe(
    'The recording holds 1 answer to this request of model ("Say yes to Ann.") for this change, and it is asked once more',
  );
});

test.each([
  [{ ...ASKED, prompt: 'Say yes to Bob.' }, 'prompt (from character 12: "Bob.", recorded "Ann.")'],
  [{ ...ASKED, settings: 'other' }, 'settings'],
  [{ ...ASKED, settings: 'other', 'variable name': 'other' }, 'settings, variable name'],
  [{ ...ASKED, passages: 'more' }, 'passages'],
])('a request that is not recorded is named with what differs: %j', (asked, differs) => {
  const folder = temporaryFolder();
  recorded(folder, [
    ['baseline', { provider: 'model', prompt: 'Something else' }, 1],
    ['baseline', ASKED, 2],
  ]);
  expect(replayed(folder, 'baseline', [asked])).toEqual([
    expect.stringMatching(/^The recording holds no answer to this request of model \(.+\) for main\. /),
  ]);
  expect(String(replayed(folder, 'baseline', [asked])[0])).toContain(`The nearest one differs in ${differs}`);
  expect(replayed(folder, 'candidate', [asked])[0]).toContain('none of this change at all');
});

test('of many requests that are not recorded the first alone are compared with what is', () => {
  const folder = temporaryFolder();
  recorded(
    folder,
    Array.from({ length: 1_000 }, (_, at) => ['candidate', { ...ASKED, prompt: `Say yes to ${at}.` }, at]),
  );
  const asked = Array.from({ length: 1_001 }, (_, at) => ({ ...ASKED, prompt: `Say no to ${at}.` }));
  const said = replayed(folder, 'candidate', asked).map(String);
  expect(said.filter((why) => why.includes('nearest'))).toEqual(said.slice(0, 1_000));
  expect(said[1_000]).toBe(
    'The recording holds no answer to this request of model ("Say no to 1000.") for this change',
  );
});

const codeOf = (work: () => unknown) => {
  try {
    work();
  } catch (error) {
    return error instanceof PawlError ? error.help.code : String(error);
  }
  return null;
};

test('a link that leads elsewhere is not written through: a change can commit one', () => {
  const [folder, elsewhere] = [temporaryFolder(), path.join(temporaryFolder(), 'elsewhere.jsonl')];
  symlinkSync(elsewhere, path.join(folder, 'answers.jsonl'));
  expect(codeOf(() => recordingTo(folder))).toBe('recording/exists');
  expect(existsSync(elsewhere)).toBe(false);
});

test('the line that removes a recording can be pasted whatever its folder is called, and removes nothing beside it', () => {
  const folder = path.join(temporaryFolder(), "Ann's; answers");
  recorded(folder, [['baseline', ASKED, 1]]);
  expect(() => recordingTo(folder)).toThrow(
    expect.objectContaining({
      help: expect.objectContaining({
        fix: expect.stringContaining(`\nrm '${folder.replace("'", "'\\''")}/answers.jsonl'`),
      }),
    }),
  );
});

test('a file that is not a recording is not replayed, and a recording is not overwritten', () => {
  const folder = temporaryFolder();
  expect(codeOf(() => recordingFrom(folder))).toBe('recording/unreadable');
  recorded(folder, [['baseline', ASKED, 1]]);
  expect(codeOf(() => recordingTo(folder))).toBe('recording/exists');
  appendFileSync(path.join(folder, 'answers.jsonl'), '{"arm":"other"}\n');
  expect(codeOf(() => recordingFrom(folder))).toBe('recording/unreadable');
});

test.each([
  ['line ends', (text: string) => text.replaceAll('\n', '\r\n')],
  ['byte order mark', (text: string) => `\uFEFF${text}`],
])('a recording that Windows gave its %s is replayed', (_, rewritten) => {
  const folder = temporaryFolder();
  recorded(folder, [['baseline', ASKED, 'one\r\ntwo']]);
  const file = path.join(folder, 'answers.jsonl');
  writeFileSync(file, rewritten(readFileSync(file, 'utf8')));
  expect(replayed(folder, 'baseline', [ASKED])).toEqual(['one\r\ntwo']);
});

test('a recording that is too large says so, and not that it is missing', () => {
  const folder = temporaryFolder();
  recorded(folder, [['baseline', ASKED, 1]]);
  truncateSync(path.join(folder, 'answers.jsonl'), 2 ** 30);
  expect(() => recordingFrom(folder)).toThrow(
    expect.objectContaining({
      help: expect.objectContaining({ why: '`answers.jsonl` in it cannot be read: it is too large.' }),
    }),
  );
});
