import { existsSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { pawlWith } from '../../support/command.ts';
import { makeFolder, scratchRepository } from '../../support/files/repository.ts';
import { simulatedModels } from '../../support/models/drawn-models.ts';
import { ruleSuite } from '../../support/suites/rule-suite.ts';

const pawl = pawlWith(simulatedModels());
const FILE = 'evals/gear/drafted.yaml';
const LENGTH = { type: 'javascript', value: 'output.length > 0' };

/** A review that a pull request brings, each entry accepted. */
function review(more: Readonly<Record<string, unknown>>): string {
  const entry = {
    accepted: true,
    corrected: '',
    vars: { message: 'My old pot has gone quiet at breakfast, what could that be?' },
    messages: [],
    source: { suite: 'gear', case: 'kettle', draftedBy: 'a model', draftedOn: '2026-11-27' },
  };
  return stringify({ pawl: 'drafts', version: 1, entries: [{ ...entry, ...more }] });
}

async function accepted(text: string, before: (root: string) => void = () => {}) {
  const suite = ruleSuite('evals/gear');
  const [config] = Object.keys(suite) as [string];
  const own = (suite[config] as string).replace('assert: [', `assert: [${JSON.stringify(LENGTH)}, `);
  using made = scratchRepository({ ...suite, [config]: own, 'drafts.yaml': text });
  before(made.root);
  const run = await pawl(['draft', 'drafts.yaml'], made.root);
  const file = path.join(made.root, FILE);
  return { ...run, written: existsSync(file) ? (parse(readFileSync(file, 'utf8')) as unknown) : null };
}

test.each<[string, object]>([
  ['runs code', { type: 'javascript', value: 'process.exit(0)' }],
  ['runs code where it must fail', { type: 'not-python', value: 'True' }],
  ['reads a file', { type: 'equals', value: 'file://../../secrets.txt' }],
  ['asks a server', { type: 'webhook', value: 'https://example.com' }],
  ['reads a file in a set of checks', { type: 'assert-set', assert: [{ type: 'x', value: 'file://a.js' }] }],
  ['runs code in a set of checks', { type: 'assert-set', assert: [{ type: 'javascript', value: '1' }] }],
  ['runs code on the answer first', { type: 'equals', value: 'x', transform: 'process.exit(0)' }],
  ['asks a model of its own', { type: 'llm-rubric', value: 'kind', provider: 'https://example.com' }],
  ['is not said in full', { type: 'equals', notWhole: true }],
])('a reviewed draft with a check that %s is refused', async (_, check) => {
  const { code, stdout, written } = await accepted(review({ expected: [check] }));
  expect([code, written]).toEqual([1, null]);
  expect(stdout).toContain('`expected` holds a check that is more than plain data');
});

test.each([
  ['names a file', '["refund", "file://../../secrets.txt"]'],
  ['refers to a file', '[{"$ref": "../../secrets.json"}]'],
  ['holds a template', '[["{{ env.OPENAI_API_KEY }}"]]'],
])('a reviewed draft that expects a list which %s is refused', async (_, queues) => {
  const { code, stdout, written } = await accepted(review({ graded: { queues } }));
  expect([code, written]).toEqual([1, null]);
  expect(stdout).toMatch(/`vars\.queues` (?:names a file|holds a template)/);
});

test('a check of code that its suite has already stays', async () => {
  const { code, written } = await accepted(review({ expected: [LENGTH] }));
  expect([code, written]).toMatchObject([0, [{ assert: [LENGTH] }]]);
});

test('a link in the place of the tests is not read, and what it names stays', async () => {
  const outside = path.join(makeFolder(), 'outside.yaml');
  writeFileSync(outside, '- secret: 1\n');
  const { code, stderr } = await accepted(review({}), (root) => symlinkSync(outside, path.join(root, FILE)));
  expect([code, stderr]).toEqual([2, expect.stringContaining('training/no-tests-file')]);
  expect(readFileSync(outside, 'utf8')).toBe('- secret: 1\n');
});

test('a link to a device in the place of the review is not read', async () => {
  using made = scratchRepository(ruleSuite('evals/gear'));
  symlinkSync('/dev/zero', path.join(made.root, 'drafts.yaml'));
  for (const command of [['draft'], ['export', 'training'], ['report'], ['export', 'training', '--from']]) {
    const { code, stderr } = await pawl([...command, 'drafts.yaml'], made.root);
    expect([code, stderr]).toEqual([2, expect.stringContaining('it is a device, and not a file')]);
  }
});
