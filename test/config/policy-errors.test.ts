import { describe, expect, test } from 'vitest';
import { loadGateConfig } from '../../src/config/load-gate-config.ts';
import { temporaryTree } from '../support/files/temporary.ts';
import { textOfError } from '../support/known-error.ts';

const suite = 'prompts: [a]\nproviders: [echo]\ntests: [{vars: {x: 1}}]\n';

function told(policy: string | Uint8Array, files: Parameters<typeof temporaryTree>[0] = {}): string {
  const root = temporaryTree({ 'pawl.yaml': policy, 'a.yaml': suite, 'b.yaml': suite, ...files });
  return textOfError(() => loadGateConfig({ root }));
}

test('a config in place of a block of a suite is named in the lines to paste', () => {
  expect(told('suites: [a.yaml, "b: [x].yaml"]\n')).toMatch(
    /suites:\n +- config: a\.yaml\n[\s\S]+suites:\n +- config: "b: \[x\]\.yaml"/,
  );
});

describe('one mistake', () => {
  test('YAML syntax', () => {
    expect(told('alpha: 0.05\nbudget: {calls: 5\nmixed: warn\n')).toMatchInlineSnapshot(`
      "exit 2
      pawl.yaml:2:9: This is not valid YAML. [config/yaml-syntax]
        This bracket is not closed with \`}\`.
        To fix: write \`}\` at its end, or quote the text if the bracket belongs to it"
    `);
  });
  test('text with a colon', () => {
    expect(told('setup: echo: x\n')).toMatchInlineSnapshot(`
      "exit 2
      pawl.yaml:1:8: This is not valid YAML. [config/yaml-syntax]
        Nested mappings are not allowed in compact mappings
        To fix: quote text that holds a colon:
          key: "text: more text""
    `);
  });
  test('tab as indentation', () => {
    expect(told('budget:\n\tcalls: 5\n')).toMatchInlineSnapshot(`
      "exit 2
      pawl.yaml:2:1: This is not valid YAML. [config/yaml-syntax]
        Tabs are not allowed as indentation
        To fix: indent with spaces, not tabs"
    `);
  });
  test('a conflict that nobody settled', () => {
    expect(
      told('mixed: warn\n<<<<<<< HEAD\nalpha: 0.05\n=======\nalpha: 0.1\n>>>>>>> main\n'),
    ).toMatchInlineSnapshot(`
      "exit 2
      pawl.yaml:2:1: This is not valid YAML. [config/yaml-syntax]
        A merge was committed with a conflict that nobody settled: git has marked it here.
        To fix: keep one of the two versions, and remove the lines that begin with \`<<<<<<<\`, \`=======\` and \`>>>>>>>\`"
    `);
  });
  test('duplicate key', () => {
    expect(told('mixed: warn\nalpha: 0.05\nmixed: block\n')).toMatchInlineSnapshot(`
      "exit 2
      pawl.yaml:3:1: This key stands twice in the same block. [config/duplicate-key]
        To fix: keep one of the two lines, and put the contents of both under it"
    `);
  });
  test('two documents', () => {
    expect(told('mixed: warn\n---\nmixed: block\n')).toMatchInlineSnapshot(`
      "exit 2
      pawl.yaml:2:1: This is not valid YAML. [config/yaml-syntax]
        A second document begins here.
        To fix: keep one document: remove the line \`---\` and what follows"
    `);
  });
  test('unknown key, misspelt', () => {
    expect(told('# our gate\nbugdet:\n  calls: 10\n')).toMatchInlineSnapshot(`
      "exit 2
      pawl.yaml:2:1: There is no key \`bugdet\`. [config/unknown-key]
        Did you mean \`budget\`?
        To fix: write
          budget:
            calls: 3000"
    `);
  });
  test('unknown key, other spelling of the same words', () => {
    expect(told('passEnv: [A]\n')).toMatchInlineSnapshot(`
      "exit 2
      pawl.yaml:1:1: There is no key \`passEnv\`. [config/unknown-key]
        Did you mean \`pass-env\`?
        To fix: write
          pass-env:
            - MY_VARIABLE"
    `);
  });
  test('unknown key that belongs elsewhere', () => {
    expect(told('alpha: 0.05\nrepeats: 5\n')).toMatchInlineSnapshot(`
      "exit 2
      pawl.yaml:2:1: There is no key \`repeats\`. [config/unknown-key]
        It belongs under \`samples\`.
        To fix: write
          samples:
            repeats: 3"
    `);
  });
  test('unknown key that belongs at the top', () => {
    expect(told('suites:\n  - config: a.yaml\n    quarantine: [a]\n')).toMatchInlineSnapshot(`
      "exit 2
      pawl.yaml:3:5: There is no key \`quarantine\` in \`suites[0]\`. [config/unknown-key]
        It belongs at the top level of the file.
        To fix: write
          quarantine:
            - "support: refund""
    `);
  });
  test('a metric outside of its block', () => {
    expect(told('pass: { gate: true, tolerance: 0.05 }\n')).toMatchInlineSnapshot(`
      "exit 2
      pawl.yaml:1:1: There is no key \`pass\`. [config/unknown-key]
        A metric belongs under \`metrics\`.
        To fix: write
          metrics:
            pass:
              gate: true
              tolerance: 0.05"
    `);
  });
  test('a rule without its metric', () => {
    expect(told('enforce: true\ntolerance: 0.05\n')).toMatchInlineSnapshot(`
      "exit 2
      pawl.yaml:2:1: There is no key \`tolerance\`. [config/unknown-key]
        It belongs to a metric, under \`metrics\`.
        To fix: write
          metrics:
            pass:
              tolerance: 0.02"
    `);
  });
  test('unknown key, nothing near', () => {
    expect(told('limits:\n  errors: 0.1\n  retriesOfEverything: 5\n')).toMatchInlineSnapshot(`
      "exit 2
      pawl.yaml:3:3: There is no key \`retriesOfEverything\` in \`limits\`. [config/unknown-key]
        Known here: errors, outputBytes, timeoutSeconds.
        To fix: remove \`retriesOfEverything\`"
    `);
  });
  test('unknown key with a hostile name', () => {
    expect(told('__proto__: 1\nconstructor: 2\n')).toMatchInlineSnapshot(`
      "exit 2
      2 problems in pawl.yaml. Nothing was run. [config/invalid]

      pawl.yaml:1:1: There is no key \`__proto__\`. [config/unknown-key]
        Known here: suites, ignore, setup, serve, engine, effort, variations, samples, alpha, metrics, budget, diagnose, models, trade, prices, limits, enforce, block, mixed, inconclusive, loosening, accept, removals, notMeasured, baseline, report, quarantine, pass-env.
        To fix: remove \`__proto__\`

      pawl.yaml:2:1: There is no key \`constructor\`. [config/unknown-key]
        Known here: suites, ignore, setup, serve, engine, effort, variations, samples, alpha, metrics, budget, diagnose, models, trade, prices, limits, enforce, block, mixed, inconclusive, loosening, accept, removals, notMeasured, baseline, report, quarantine, pass-env.
        To fix: remove \`constructor\`"
    `);
  });
  test('wrong type: text for a number', () => {
    expect(told('alpha: high\n')).toMatchInlineSnapshot(`
      "exit 2
      pawl.yaml:1:8: \`alpha\` must be a number above 0 and at most 0.5. [config/wrong-type]
        Found the text "high".
        Highest chance of a false block, per run.
        To fix: write
          alpha: 0.05"
    `);
  });
  test('wrong type: a value for a block', () => {
    expect(told('budget: 3000\n')).toMatchInlineSnapshot(`
      "exit 2
      pawl.yaml:1:9: \`budget\` must be a block with the keys \`calls\`, \`usd\`, \`minutes\` and \`nightly\`. [config/wrong-type]
        Found \`3000\`.
        What one run may spend.
        To fix: write
          budget:
            calls: 3000"
    `);
  });
  test('wrong type: a value for a list', () => {
    expect(told('pass-env: GITHUB_SHA\n')).toMatchInlineSnapshot(`
      "exit 2
      pawl.yaml:1:11: \`pass-env\` must be a list, each entry text. [config/wrong-type]
        Found the text "GITHUB_SHA".
        Variables that suites may see although their names are withheld (GITHUB_*, ACTIONS_*, INPUT_*, and the job tokens of other forges), and variables that templates may read.
        To fix: write
          pass-env:
            - MY_VARIABLE"
    `);
  });
  test('wrong type: several types allowed', () => {
    expect(told('setup: 5\n')).toMatchInlineSnapshot(`
      "exit 2
      pawl.yaml:1:8: \`setup\` must be text (not empty), or a list, each entry text (not empty). [config/wrong-type]
        Found \`5\`.
        Commands that install the base tree's dependencies when code or lock files differ (\`npm ci\`).
        To fix: write
          setup: npm ci"
    `);
  });
  test('a key without a value', () => {
    expect(told('metrics:\n  # pass: {}\nmixed: warn\n')).toMatchInlineSnapshot(`
      "exit 2
      pawl.yaml:1:1: \`metrics\` must be a block of keys. [config/wrong-type]
        There is nothing after the colon.
        \`pass\`, \`score\`, \`cost\`, \`latency\`, \`tokens\`, or the name of a named metric.
        To fix: write
          metrics: {}"
    `);
  });
  test('not a mapping at all', () => {
    expect(told('- a\n- b\n')).toMatchInlineSnapshot(`
      "exit 2
      pawl.yaml:1:1: A policy must be a block of keys. [config/wrong-type]
        Found a list.
        To fix: write
          enforce: true"
    `);
  });
  test('a word alone', () => {
    expect(told('suites\n')).toMatchInlineSnapshot(`
      "exit 2
      pawl.yaml:1:1: A policy must be a block of keys. [config/wrong-type]
        Found the text "suites".
        To fix: write
          enforce: true"
    `);
  });
  test('out of range: too small', () => {
    expect(told('samples:\n  repeats: 0\n')).toMatchInlineSnapshot(`
      "exit 2
      pawl.yaml:2:12: \`samples.repeats\` must be a whole number from 1 to 100. [config/out-of-range]
        Found \`0\`.
        Samples of each case and side under \`effort: uniform\`.
        To fix: write
          samples:
            repeats: 3"
    `);
  });
  test('out of range: too large', () => {
    expect(told('alpha: 5\n')).toMatchInlineSnapshot(`
      "exit 2
      pawl.yaml:1:8: \`alpha\` must be a number above 0 and at most 0.5. [config/out-of-range]
        Found \`5\`.
        Highest chance of a false block, per run.
        To fix: write
          alpha: 0.05"
    `);
  });
  test('out of range: not a finite number', () => {
    expect(told('limits: {errors: .nan}\n')).toMatchInlineSnapshot(`
      "exit 2
      pawl.yaml:1:18: \`limits.errors\` must be a number from 0 to 1. [config/wrong-type]
        Found \`NaN\`.
        Share of a suite's samples in an arm that may fail with an error before it is \`not-measured\`.
        To fix: write
          limits:
            errors: 0.1"
    `);
  });
  test('out of range: a pass rate in per cent', () => {
    expect(told('metrics:\n  pass:\n    tolerance: 2\n')).toMatchInlineSnapshot(`
      "exit 2
      pawl.yaml:3:16: \`metrics.pass.tolerance\` must be at most 1: the pass rate is a fraction. [config/out-of-range]
        Found \`2\`. 2 % is written 0.02.
        To fix: write
          metrics:
            pass:
              tolerance: 0.02"
    `);
  });
  test('not one of the words', () => {
    expect(told('mixed: blok\n')).toMatchInlineSnapshot(`
      "exit 2
      pawl.yaml:1:8: \`mixed\` must be \`block\` or \`warn\`. [config/not-accepted]
        Found the text "blok". Did you mean \`block\`?
        A trade-off: some cases broke, others got better, and the balance did not fall. \`block\` fails the check, \`warn\` does not.
        To fix: write
          mixed: block"
    `);
  });
  test('a variable name with a space', () => {
    expect(told('pass-env: [GITHUB SHA]\n')).toMatchInlineSnapshot(`
      "exit 2
      pawl.yaml:1:12: \`pass-env[0]\` is not of the form that is accepted here. [config/not-accepted]
        Found the text "GITHUB SHA".
        To fix: write
          pass-env:
            - MY_VARIABLE"
    `);
  });
  test('a store among the branches', () => {
    expect(told('baseline: {store: "ref:refs/heads/main"}\n')).toMatchInlineSnapshot(`
      "exit 2
      pawl.yaml:1:19: \`baseline.store\` is not of the form that is accepted here. [config/not-accepted]
        Found the text "ref:refs/heads/main".
        \`ref:refs/pawl/NAME\` of this repository, or \`dir:PATH\`.
        To fix: write
          baseline:
            store: ref:refs/pawl/baseline"
    `);
  });
  test('an empty list of suites', () => {
    expect(told('suites: []\n')).toMatchInlineSnapshot(`
      "exit 2
      pawl.yaml:1:9: \`suites\` must have at least one entry. [config/out-of-range]
        Found a list.
        Suites to run. Default: every promptfoo config that is found, except red-team configs. If a red-team config is listed, only its own \`tests\` run.
        To fix: write
          suites:
            - config: evals/support/promptfooconfig.yaml"
    `);
  });
  test('a suite without a config', () => {
    expect(told('suites:\n  - id: a\n')).toMatchInlineSnapshot(`
      "exit 2
      pawl.yaml:2:5: \`suites[0].config\` is missing: text (not empty). [config/missing-key]
        The promptfoo config, relative to this file.
        To fix: write
          suites:
            - config: evals/support/promptfooconfig.yaml"
    `);
  });
  test('a suite id with a slash', () => {
    expect(told('suites:\n  - {id: "../a", config: a.yaml}\n')).toMatchInlineSnapshot(`
      "exit 2
      pawl.yaml:2:10: \`suites[0].id\` is not of the form that is accepted here. [config/not-accepted]
        Found the text "../a".
        Name in comments, checks and \`--suite\`: letters, digits, \`.\`, \`_\`, \`-\`. Default: derived from the folder.
        To fix: write
          suites:
            - id: support-triage"
    `);
  });
  test('duplicate suite ids', () => {
    expect(
      told('suites:\n  - {id: a, config: a.yaml}\n  - {id: a, config: b.yaml}\n'),
    ).toMatchInlineSnapshot(`
      "exit 2
      pawl.yaml:3:10: Two suites have the id \`a\`. [config/duplicate-id]
        The first stands on line 2. Ids tell suites apart in comments and checks.
        To fix: id: a-2"
    `);
  });
  test('the same config twice', () => {
    expect(told('suites:\n  - config: a.yaml\n  - config: ./a.yaml\n')).toMatchInlineSnapshot(`
      "exit 2
      pawl.yaml:3:13: \`a.yaml\` is listed twice. [config/duplicate-config]
        The first stands on line 2; every case would be asked twice.
        To fix: remove one of the two entries"
    `);
  });
  test('missing config', () => {
    expect(told('suites:\n  - config: evals/gone.yaml\n')).toMatchInlineSnapshot(`
      "exit 2
      pawl.yaml:2:13: There is no file \`evals/gone.yaml\`. [config/missing-file]
        To fix: check the spelling of the path, or commit the file"
    `);
  });
  test('a folder for a config', () => {
    expect(told('suites:\n  - config: evals\n', { 'evals/a.yaml': suite })).toMatchInlineSnapshot(`
      "exit 2
      pawl.yaml:2:13: \`evals\` is a folder, not a file. [config/not-a-file]
        To fix: name a file"
    `);
  });
  test('the folder of a suite for its config', () => {
    const files = { 'evals ü/promptfooconfig.yaml': suite };
    expect(told('suites:\n  - config: evals ü/\n', files)).toContain(
      'To fix: name the file in it: evals ü/promptfooconfig.yaml',
    );
  });
  test('a config outside the repository', () => {
    expect(told('suites:\n  - config: ../../etc/passwd\n')).toMatchInlineSnapshot(`
      "exit 2
      pawl.yaml:2:13: \`../../etc/passwd\` lies outside the repository. [config/outside-repository]
        Both sides are compared from their own tree of the repository; a file outside it is the same for both.
        To fix: copy the file into the repository, and name it by its path there"
    `);
  });
  test('a config that a link leads out of the repository', () => {
    expect(
      told('suites:\n  - config: link.yaml\n', { 'link.yaml': { link: '/etc/hostname' } }),
    ).toMatchInlineSnapshot(`
      "exit 2
      pawl.yaml:2:13: \`link.yaml\` is a link that leads out of the repository. [config/outside-repository]
        Both sides are compared from their own tree of the repository; a file outside it is the same for both.
        To fix: copy the file into the repository, and name it by its path there"
    `);
  });
  test('a link to itself', () => {
    expect(
      told('suites:\n  - config: loop.yaml\n', { 'loop.yaml': { link: 'loop.yaml' } }),
    ).toMatchInlineSnapshot(`
      "exit 2
      pawl.yaml:2:13: \`loop.yaml\` cannot be read. [config/unreadable]
        It is a symbolic link that leads back to itself.
        To fix: check its permissions"
    `);
  });
  test('a config of no known form', () => {
    expect(told('suites:\n  - config: README.md\n', { 'README.md': '# hi\n' })).toMatchInlineSnapshot(`
      "exit 2
      pawl.yaml:2:13: \`README.md\` is not a promptfoo config. [config/not-a-suite]
        promptfoo loads .yaml, .yml, .json, .js, .cjs, .mjs, .ts, .cts, .mts.
        To fix: name the config file itself:
          config: promptfooconfig.yaml"
    `);
  });
  test('a config that is empty', () => {
    expect(told('suites:\n  - config: empty.yaml\n', { 'empty.yaml': '' })).toMatchInlineSnapshot(`
      "exit 2
      empty.yaml:1:1: \`empty.yaml\` is empty. [config/empty-suite]
        A promptfoo config is a block with the keys \`prompts\`, \`providers\` and \`tests\`.
        To fix: fill it in, remove it, or leave it out in pawl.yaml:
          ignore:
            - empty.yaml"
    `);
  });
  test('a config with broken YAML', () => {
    expect(
      told('suites:\n  - config: bad.yaml\n', { 'bad.yaml': 'prompts: [a\ntests: []\n' }),
    ).toMatchInlineSnapshot(`
      "exit 2
      bad.yaml:1:10: This is not valid YAML. [config/yaml-syntax]
        This bracket is not closed with \`]\`.
        To fix: write \`]\` at its end, or quote the text if the bracket belongs to it"
    `);
  });
  test('a path that leads out of the repository', () => {
    expect(told('suites:\n  - config: a.yaml\n    paths: ["../shared/**"]\n')).toMatchInlineSnapshot(`
      "exit 2
      pawl.yaml:3:13: \`../shared/**\` is not a glob of files in this repository. [config/glob]
        It leads out of the repository.
        To fix: write
          suites:
            - paths:
                - src/**"
    `);
  });
  test('a path with an open bracket', () => {
    expect(told('suites:\n  - config: a.yaml\n    paths: ["src/*/[ab"]\n')).toMatchInlineSnapshot(`
      "exit 2
      pawl.yaml:3:13: \`src/*/[ab\` is not a glob of files in this repository. [config/glob]
        Its brackets do not match.
        To fix: write
          suites:
            - paths:
                - src/**"
    `);
  });
  test('undefined alias', () => {
    expect(told('alpha: *x\n')).toMatchInlineSnapshot(`
      "exit 2
      pawl.yaml:1:8: \`*x\` refers to an anchor that is not defined above it. [config/unknown-alias]
        There is no anchor in this file.
        To fix: mark what it stands for, above this line, or quote it as text:
          &x
          "*x""
    `);
  });
  test('cyclic alias', () => {
    expect(told('metrics: &m\n  pass: *m\n')).toMatchInlineSnapshot(`
      "exit 2
      pawl.yaml:2:9: \`*m\` stands inside what it refers to. [config/cycle]
        The chain: &m → *m.
        To fix: remove this alias, or move \`&m\` to a part that does not hold it"
    `);
  });
  test('alias bomb', () => {
    const level = (at: number) =>
      `l${at}: &l${at} [${Array(10)
        .fill(`*l${at - 1}`)
        .join(', ')}]\n`;
    const bomb = `l0: &l0 [x]\n${[1, 2, 3, 4, 5, 6, 7, 8].map(level).join('')}`;
    expect(told(bomb)).toMatchInlineSnapshot(`
      "exit 2
      pawl.yaml:7:9: The aliases of this file multiply: written out, it would not fit into memory. [config/alias-bomb]
        It would have more than 1,000,000 values.
        To fix: use fewer aliases inside of aliased blocks"
    `);
  });
  test('nested without end', () => {
    expect(told(`ignore: ${'['.repeat(100_000)}`)).toMatchInlineSnapshot(`
      "exit 2
      pawl.yaml:1:1: This file is nested too deeply to be read. [config/too-deep]
        To fix: write it with fewer levels of brackets"
    `);
  });
  test('invalid UTF-8', () => {
    expect(told(Buffer.from('alpha: 0.05\nsetup: "caf\u00e9"\n', 'latin1'))).toMatchInlineSnapshot(`
      "exit 2
      pawl.yaml:2:12: \`pawl.yaml\` is not valid UTF-8. [config/not-utf8]
        Here is the first byte that is not part of a character.
        To fix: save it as UTF-8, for example:
          iconv -f WINDOWS-1252 -t UTF-8 pawl.yaml"
    `);
  });
  test('UTF-16', () => {
    expect(told(Buffer.from('\ufeffalpha: 0.05\n', 'utf16le'))).toMatchInlineSnapshot(`
      "exit 2
      pawl.yaml:1:1: \`pawl.yaml\` is not valid UTF-8. [config/not-utf8]
        It is saved as UTF-16.
        To fix: save it as UTF-8, for example:
          iconv -f UTF-16 -t UTF-8 pawl.yaml"
    `);
  });
  test('10 MB', () => {
    expect(told('# filler\n'.repeat(1_200_000))).toMatchInlineSnapshot(`
      "exit 2
      pawl.yaml: \`pawl.yaml\` is too large to be read as configuration. [config/too-large]
        It has 10,800,000 bytes; at most 1,000,000 are read.
        To fix: move data (cases, documents) into files of their own and refer to them:
          tests: file://cases.csv"
    `);
  });
});

describe('the file itself', () => {
  const load = (files: Parameters<typeof temporaryTree>[0], file?: string) =>
    textOfError(() => loadGateConfig({ root: temporaryTree(files), file }));

  test('missing', () => {
    expect(load({}, 'gate.yaml')).toMatchInlineSnapshot(`
      "exit 2
      gate.yaml: There is no file \`gate.yaml\`. [config/missing-file]
        To fix: check the spelling of the path, or commit the file"
    `);
  });
  test('in a folder, with a path that begins at the root', () => {
    const files = { 'apps/a/pawl.yaml': 'suites:\n  - config: evals/a.yaml\n', 'evals/a.yaml': suite };
    expect(load(files, 'apps/a/pawl.yaml')).toMatchInlineSnapshot(`
      "exit 2
      apps/a/pawl.yaml:2:13: There is no file \`apps/a/evals/a.yaml\`. [config/missing-file]
        Paths in \`apps/a/pawl.yaml\` begin in its folder. \`evals/a.yaml\` is there.
        To fix: write
          config: ../../evals/a.yaml"
    `);
    expect(
      load({ ...files, 'apps/a/pawl.yaml': 'suites:\n  - config: gone.yaml\n' }, 'apps/a/pawl.yaml'),
    ).toContain('check the spelling');
  });
  test('outside the repository', () => {
    expect(load({}, '../pawl.yaml')).toMatchInlineSnapshot(`
      "exit 2
      ../pawl.yaml: \`../pawl.yaml\` lies outside the repository. [config/outside-repository]
        Both sides are compared from their own tree of the repository; a file outside it is the same for both.
        To fix: copy the file into the repository, and name it by its path there"
    `);
  });
  test('a folder', () => {
    expect(load({ 'pawl.yaml/x': '' })).toMatchInlineSnapshot(`
      "exit 2
      pawl.yaml: \`pawl.yaml\` is a folder, not a file. [config/not-a-file]
        To fix: name a file"
    `);
  });
  test('two of them', () => {
    expect(load({ 'pawl.yaml': '', 'pawl.yml': '' })).toMatchInlineSnapshot(`
      "exit 2
      pawl.yml: There are two policies: pawl.yaml and pawl.yml. [config/two-policies]
        To fix: keep one of them, or name it:
          npx @pawl-dev/pawl gate --policy pawl.yaml"
    `);
  });
});

test('several mistakes are told at once, in file order', () => {
  const policy = `alpha: 2
suites:
  - config: gone.yaml
  - config: a.yaml
    pahts: [src/**]
  - id: twin
    config: b.yaml
  - id: twin
    config: c.yaml
mixed: perhaps
`;
  expect(told(policy, { 'c.yaml': suite })).toMatchInlineSnapshot(`
    "exit 2
    5 problems in pawl.yaml. Nothing was run. [config/invalid]

    pawl.yaml:1:8: \`alpha\` must be a number above 0 and at most 0.5. [config/out-of-range]
      Found \`2\`.
      Highest chance of a false block, per run.
      To fix: write
        alpha: 0.05

    pawl.yaml:3:13: There is no file \`gone.yaml\`. [config/missing-file]
      To fix: check the spelling of the path, or commit the file

    pawl.yaml:5:5: There is no key \`pahts\` in \`suites[1]\`. [config/unknown-key]
      Did you mean \`paths\`?
      To fix: write
        suites:
          - paths:
              - src/**

    pawl.yaml:8:9: Two suites have the id \`twin\`. [config/duplicate-id]
      The first stands on line 6. Ids tell suites apart in comments and checks.
      To fix: id: twin-2

    pawl.yaml:10:8: \`mixed\` must be \`block\` or \`warn\`. [config/not-accepted]
      Found the text "perhaps".
      A trade-off: some cases broke, others got better, and the balance did not fall. \`block\` fails the check, \`warn\` does not.
      To fix: write
        mixed: warn"
  `);
});
