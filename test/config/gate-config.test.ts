import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadGateConfig } from '../../src/config/load-gate-config.ts';
import { policySchema } from '../../src/config/policy/policy.ts';
import { temporaryTree } from '../support/files/temporary.ts';
import { textOfError } from '../support/known-error.ts';

const suite = 'prompts: [a]\nproviders: [echo]\ntests: [{vars: {x: 1}}]\n';
const redTeam = 'targets: [echo]\nprompts: [a]\nredteam: {plugins: [pii]}\n';

const load = (files: Parameters<typeof temporaryTree>[0], file?: string) =>
  loadGateConfig({ root: temporaryTree(files), file });
const found = (files: Parameters<typeof temporaryTree>[0]) =>
  Object.fromEntries(load(files).suites.map(({ id, config }) => [config, id]));

describe('policy', () => {
  test.each(['', '\n', '# nothing yet\n', '{}\n', '\ufeff'])('%j means the defaults', (text) => {
    expect(load({ 'pawl.yaml': text }).policy).toEqual(policySchema.parse({}));
  });

  test('no policy at all means the defaults', () => {
    expect(load({ 'promptfooconfig.yaml': suite })).toEqual({
      file: null,
      policy: policySchema.parse({}),
      suites: [{ id: 'promptfoo', config: 'promptfooconfig.yaml', paths: [], metrics: {} }],
      skipped: [],
    });
  });

  test('listed suites are all there is; their metrics lie over those of the policy', () => {
    const policy = `
metrics:
  pass: {tolerance: 0.02}
  cost: {gate: true}
suites:
  - config: evals/a/promptfooconfig.yaml
    paths: [src, "docs/*.md", ./data/]
    metrics:
      pass: {floor: 0.9}
  - {id: own, config: ./evals/b.yaml}
  - config: red.yaml
`;
    const files = {
      'evals/a/promptfooconfig.yaml': suite,
      'evals/b.yaml': suite,
      'evals/c.yaml': suite,
      'red.yaml': redTeam,
    };
    const { suites, skipped } = load({ 'pawl.yml': policy, ...files });
    expect(suites).toEqual([
      {
        id: 'a',
        config: 'evals/a/promptfooconfig.yaml',
        paths: ['src', 'src/**', 'docs/*.md', 'data', 'data/**'],
        metrics: { pass: { tolerance: 0.02, floor: 0.9 }, cost: { gate: true } },
      },
      {
        id: 'own',
        config: 'evals/b.yaml',
        paths: [],
        metrics: { pass: { tolerance: 0.02 }, cost: { gate: true } },
      },
    ]);
    expect(skipped).toEqual([{ config: 'red.yaml', reason: 'red-team config: listed, not run' }]);
  });

  test('runs the own tests of a red-team config that somebody lists, and tells who does not how to', () => {
    const both = `${suite}redteam:\n  plugins: [pii]\n`;
    const listed = load({ 'both.yaml': both, 'pawl.yaml': 'suites: [{ config: both.yaml }]\n' });
    expect(listed.suites.map(({ config }) => config)).toEqual(['both.yaml']);
    expect(listed.skipped).toEqual([
      { config: 'both.yaml', reason: 'its `tests` run as a suite, its red-team part is left alone' },
    ]);
    const found = load({ 'both.yaml': both });
    expect(found.suites).toEqual([]);
    expect(found.skipped.map(({ reason }) => reason)).toEqual([
      'red-team config: not run. To run its own `tests`, name it under `suites:` in pawl.yaml',
    ]);
  });

  test('a policy in a folder names its files from there', () => {
    const policy = 'ignore: [old, /drafts/x]\n';
    const listed = 'suites:\n  - {config: a.yaml, paths: ["../src/**", "data/*"]}\n';
    const files = {
      'ci/a.yaml': suite,
      'ci/old/b.yaml': suite,
      'old/c.yaml': suite,
      'ci/drafts/x/d.yaml': suite,
    };
    expect(
      load({ 'ci/gate.yaml': policy, ...files }, 'ci/gate.yaml').suites.map(({ config }) => config),
    ).toEqual(['ci/a.yaml', 'old/c.yaml']);
    expect(load({ 'ci/gate.yaml': listed, ...files }, 'ci/gate.yaml').suites).toEqual([
      { id: 'a', config: 'ci/a.yaml', paths: ['src/**', 'ci/data/*'], metrics: {} },
    ]);
  });

  test('anchors and merges are ordinary YAML', () => {
    const policy = 'metrics:\n  pass: &m {tolerance: 0.1}\n  score: {<<: *m, gate: true}\n';
    expect(load({ 'pawl.yaml': policy }).policy.metrics).toEqual({
      pass: { tolerance: 0.1 },
      score: { tolerance: 0.1, gate: true },
    });
  });
});

describe('discovery', () => {
  test('finds configs by name and by content, in the order of their paths', () => {
    expect(
      found({
        'promptfooconfig.yaml': suite,
        'evals/support/promptfooconfig.yml': suite,
        'evals/support/promptfooconfig.rag.json': '{"prompts": ["a"], "providers": ["echo"], "tests": []}',
        'evals/code/promptfooconfig.ts': 'export default {};',
        'evals/qa.yaml': suite,
        'evals/scenes.json': '{"prompts": "a", "targets": ["echo"], "scenarios": [{"config": []}]}',
        'data/not.yaml': 'prompts: [a]\nproviders: [echo]\n',
        'data/results.json': '{"config": {"prompts": [], "providers": [], "tests": []}}',
        'data/broken.yaml': 'prompts: [providers\ntests: {\n',
        'README.md': suite,
      }),
    ).toEqual({
      'evals/code/promptfooconfig.ts': 'code',
      'evals/qa.yaml': 'qa',
      'evals/scenes.json': 'scenes',
      'evals/support/promptfooconfig.rag.json': 'support-rag',
      'evals/support/promptfooconfig.yml': 'support',
      'promptfooconfig.yaml': 'promptfoo',
    });
  });

  test('makes equal ids distinct with more of the path', () => {
    expect(
      found({
        'a/evals/promptfooconfig.yaml': suite,
        'b/evals/promptfooconfig.yaml': suite,
        'b/evals/promptfooconfig.json': '{"prompts": []}',
        'c d/é/promptfooconfig.yaml': suite,
      }),
    ).toEqual({
      'a/evals/promptfooconfig.yaml': 'a-evals',
      'b/evals/promptfooconfig.json': 'b-evals',
      'b/evals/promptfooconfig.yaml': 'b-evals-2',
      'c d/é/promptfooconfig.yaml': 'é',
    });
  });

  test('leaves out what git ignores, installed and built folders, nested repositories and `ignore`', () => {
    const files = [
      'node_modules/x/promptfooconfig.yaml',
      'dist/promptfooconfig.yaml',
      'tmp/promptfooconfig.yaml',
      'keep/promptfooconfig.yaml',
      'keep/local/promptfooconfig.yaml',
      'keep/local/yes/promptfooconfig.yaml',
      'keep/draft.promptfoo.yaml',
      'nested/promptfooconfig.yaml',
      'examples/a/promptfooconfig.yaml',
    ];
    const tree = Object.fromEntries(files.map((file) => [file, suite]));
    expect(
      found({
        ...tree,
        'nested/.git': 'gitdir: elsewhere',
        '.gitignore': '/tmp/\n*.promptfoo.yaml\n',
        'keep/.gitignore': 'local/*\n!local/yes/\n',
        'pawl.yaml': 'ignore: [examples/]\n',
      }),
    ).toEqual({ 'keep/promptfooconfig.yaml': 'keep', 'keep/local/yes/promptfooconfig.yaml': 'yes' });
  });

  test('lists red-team configs and links that lead out as skipped', () => {
    const { suites, skipped } = load({
      'red/promptfooconfig.yaml': redTeam,
      'plugins/promptfooconfig.yaml': 'targets: [echo]\nplugins: [pii]\n',
      'out/x': '',
      'away/promptfooconfig.yaml': { link: '/etc/hostname' },
      'linked/promptfooconfig.yaml': { link: '../real.yaml' },
      'real.yaml': suite,
      loop: { link: '.' },
    });
    expect(suites.map(({ config }) => config)).toEqual(['linked/promptfooconfig.yaml', 'real.yaml']);
    expect(skipped).toEqual([
      { config: 'away/promptfooconfig.yaml', reason: 'a link that leads out of the repository' },
      { config: 'plugins/promptfooconfig.yaml', reason: 'red-team config: listed, not run' },
      { config: 'red/promptfooconfig.yaml', reason: 'red-team config: listed, not run' },
    ]);
  });

  test('files above 1 MB are looked into only when they are named promptfooconfig', () => {
    const long = `${suite}# ${'x'.repeat(1_100_000)}\n`;
    expect(found({ 'long.yaml': long, 'named/promptfooconfig.yaml': long })).toEqual({
      'named/promptfooconfig.yaml': 'named',
    });
  });

  test('a broken promptfooconfig is an error at its line, and so is an empty one', () => {
    const root = temporaryTree({
      'a/promptfooconfig.yaml': 'prompts:\n  - a\n providers: [b\n',
      'b/promptfooconfig.yaml': '',
      'c/promptfooconfig.yaml': 'prompts: [a]\nprompts: [b]\n',
    });
    mkdirSync(path.join(root, 'd/promptfooconfig.yaml'), { recursive: true });
    expect(textOfError(() => loadGateConfig({ root }))).toMatchInlineSnapshot(`
      "exit 2
      4 problems in 3 files. Nothing was run. [config/invalid]

      a/promptfooconfig.yaml:3:1: This is not valid YAML. [config/yaml-syntax]
        All mapping items must start at the same column
        To fix: give keys of one block the same indentation, with spaces
          If it is not a suite of yours, leave it out in pawl.yaml:
          ignore:
            - a/promptfooconfig.yaml

      a/promptfooconfig.yaml:3:13: This is not valid YAML. [config/yaml-syntax]
        This bracket is not closed with \`]\`.
        To fix: write \`]\` at its end, or quote the text if the bracket belongs to it
          If it is not a suite of yours, leave it out in pawl.yaml:
          ignore:
            - a/promptfooconfig.yaml

      b/promptfooconfig.yaml:1:1: \`b/promptfooconfig.yaml\` is empty. [config/empty-suite]
        A promptfoo config is a block with the keys \`prompts\`, \`providers\` and \`tests\`.
        To fix: fill it in, remove it, or leave it out in pawl.yaml:
          ignore:
            - b/promptfooconfig.yaml

      c/promptfooconfig.yaml:2:1: This key stands twice in the same block. [config/duplicate-key]
        To fix: keep one of the two lines, and put the contents of both under it
          If it is not a suite of yours, leave it out in pawl.yaml:
          ignore:
            - c/promptfooconfig.yaml"
    `);
  });
});
