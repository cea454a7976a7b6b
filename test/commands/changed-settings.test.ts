import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { changedSettings } from '../../src/commands/gate/changed-settings.ts';
import type { SuitePlan } from '../../src/plan/eval-plan.ts';
import type { Arms } from '../../src/trees/arms.ts';

const PROMPTS = new Set(['chat.yaml']);

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

function tree(files: Record<string, string>): string {
  const root = realpathSync(mkdtempSync(path.join(tmpdir(), 'pawl-settings-')));
  folders.push(root);
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
    writeFileSync(path.join(root, name), text);
  }
  return root;
}

function arms(main: string, change: string): Arms {
  const side = (root: string) => ({ root, commit: null, label: '' });
  return {
    baseline: side(main),
    candidate: side(change),
    changed: [],
    notes: [],
    packageNotes: [],
    prepare: async () => {},
    close: async () => {},
  };
}

function suite(changedInputs: readonly string[]): SuitePlan {
  const slot = {
    slot: 's',
    label: 's',
    baselineIndex: 0,
    candidateIndex: 0,
    moved: [],
    promptFile: 'chat.yaml',
  };
  return {
    suite: 'rag',
    config: 'promptfooconfig.yaml',
    changedInputs,
    notes: [],
    action: {
      kind: 'run',
      slots: [slot],
      cases: [],
      cells: [],
      together: { kind: 'cell' },
      gradersPerCell: 0,
    },
  };
}

/** What one file's two versions come to; null where nothing is said of it. */
function said(file: string, before: string | null, after: string | null): readonly string[] | null {
  const side = (text: string | null) => tree(text === null ? {} : { [file]: text });
  return changedSettings(arms(side(before), side(after)), [suite([file])], PROMPTS).get(file) ?? null;
}

const MANY = (value: number) => Array.from({ length: 9 }, (_, i) => `s${i}: ${value}`).join('\n');

test.each([
  ['a setting in YAML', 'rag/r.yaml', 'index: { k: 4 }\n', 'index: { k: 8 }\n', ['setting index.k 4 → 8']],
  [
    'a setting in JSON',
    'r.json',
    '{"chunk":512}',
    '{"chunk":256,"on":true}',
    ['setting chunk 512 → 256', 'setting on unset → true'],
  ],
  [
    'of a secret that it changed',
    'r.yaml',
    'apiKey: a\nk: 1\n',
    'apiKey: b\nk: 2\nauth: me\n',
    ['setting apiKey changed', 'setting auth changed', 'setting k 1 → 2'],
  ],
  ['nothing of a comment', 'r.yaml', 'k: 4\n', '# more\nk: 4\n', null],
  ['nothing of lists (cases, documents)', 'tests.yaml', '- { q: a }\n', '- { q: b }\n', null],
  ['nothing where too much differs', 'r.yaml', MANY(1), MANY(2), null],
  ['nothing of a file that one side lacks', 'r.yaml', null, 'k: 8\n', null],
  ['nothing of what is not YAML', 'r.yaml', 'k: [\n', 'k: 8\n', null],
  ['nothing of an exploding alias', 'r.yaml', 'k: 1\n', `a: &a [1]\n${'b: &b [*a, *a]\n'.repeat(2)}`, null],
  ['nothing of other files', 'r.txt', 'k: 4\n', 'k: 8\n', null],
  ['nothing of the packages', 'package.json', '{"version":"1"}', '{"version":"2"}', null],
  ['nothing of the suite itself', 'promptfooconfig.yaml', 'description: a\n', 'description: b\n', null],
  [
    "nothing of a model by the policy's name for it",
    'r.yaml',
    "answer: { model: 'openai:chat:a' }\nk: 1\n",
    "answer: { model: 'pawl:model:b' }\nk: 2\n",
    ['setting k 1 → 2'],
  ],
  ['nothing of a prompt', 'chat.yaml', 'role: a\n', 'role: b\n', null],
])('%s', (_name, file, before, after, expected) => {
  expect(said(file, before, after)).toEqual(expected);
});

test('a link out of the tree is not followed', () => {
  const outside = tree({ 'secret.yaml': 'k: 8\n' });
  const [main, change] = [tree({ 'r.yaml': 'k: 4\n' }), tree({})];
  symlinkSync(path.join(outside, 'secret.yaml'), path.join(change, 'r.yaml'));
  expect(changedSettings(arms(main, change), [suite(['r.yaml'])], PROMPTS).size).toBe(0);
});

test("a model's id behind an alias is told by the slot that it moves, other lines of the policy are told here", () => {
  const policy = (id: string, calls: number) =>
    `models:\n  support: { id: '${id}' }\nbudget: { calls: ${calls} }\n`;
  const both = arms(tree({ 'pawl.yaml': policy('a', 1) }), tree({ 'pawl.yaml': policy('b', 2) }));
  const told = changedSettings(both, [suite(['pawl.yaml'])], PROMPTS).get('pawl.yaml') ?? [];
  expect(told.join()).toContain('budget.calls 1 → 2');
  expect(told.join()).not.toContain('support');
});
