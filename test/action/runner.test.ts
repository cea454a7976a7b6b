import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runStep, type Step } from '../support/processes/runner.ts';

const ACTION = `name: probe
inputs:
  token:
    default: \${{ github.token }}
  greeting:
    default: hello
outputs:
  text: {description: x}
  plain: {description: x}
runs: {using: node24, main: main.js}
`;
const MAIN = `
const fs = require('node:fs');
const { env } = process;
console.log('::add-mask::' + env.INPUT_TOKEN);
console.log('::warning file=a.txt,line=2,title=t%3A1::one%0Atwo');
console.log(env.INPUT_GREETING + ' ' + env.INPUT_TOKEN);
fs.appendFileSync(env.GITHUB_OUTPUT, 'text<<END\\none\\ntwo\\nEND\\nplain=a=b\\n' + (env.EXTRA_OUTPUT ?? ''));
fs.appendFileSync(env.GITHUB_STEP_SUMMARY, '# done');
process.exitCode = Number(env.CODE ?? 0);
`;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'probe-'));
  writeFileSync(path.join(folder, 'action.yml'), ACTION);
  writeFileSync(path.join(folder, 'main.js'), MAIN);
  writeFileSync(path.join(folder, 'event.json'), '{}');
});
afterAll(() => rmSync(folder, { recursive: true }));

const step = (more: Partial<Step> = {}) =>
  runStep(folder, {
    eventName: 'push',
    event: path.join(folder, 'event.json'),
    workspace: folder,
    contexts: { 'github.token': 'ghs_1234' },
    ...more,
  });

test('defaults, outputs, annotations, summary, exit code, and a secret that leaked', async () => {
  expect(await step({ env: { CODE: '3' } })).toEqual({
    exitCode: 3,
    log: '\n::warning file=a.txt,line=2,title=t%3A1::one%0Atwo\nhello ***\n',
    outputs: { text: 'one\ntwo', plain: 'a=b' },
    env: {},
    summary: '# done',
    annotations: [{ level: 'warning', properties: 'file=a.txt,line=2,title=t:1', message: 'one\ntwo' }],
    masks: ['ghs_1234'],
    leaked: ['ghs_1234'],
  });
});

test('an input wins over its default', async () => {
  expect((await step({ with: { greeting: 'hi', token: 't' } })).log).toMatch(/^hi \*\*\*$/m);
});

test.each([
  ['an unknown input', { with: { greting: 'x' } }, 'inputs that action.yml does not name: greting'],
  [
    'an unknown output',
    { env: { EXTRA_OUTPUT: 'other=1\n' } },
    'outputs that action.yml does not name: other',
  ],
  ['an expression without a value', { contexts: {} }, 'no value for the expression github.token'],
  [
    'a delimiter that is missing',
    { env: { EXTRA_OUTPUT: 'text<<END\nforever\n' } },
    'no matching delimiter for text',
  ],
  ['a line that is not a command', { env: { EXTRA_OUTPUT: 'nonsense\n' } }, "invalid format 'nonsense'"],
] as const)('%s is refused', async (_, more, message) => {
  await expect(step(more)).rejects.toThrow(message);
});
