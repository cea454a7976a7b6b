import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseRequest } from '../../src/cli/args.ts';
import { commandHelp, familyHelp, helpText } from '../../src/cli/help.ts';
import { errorText, PawlError } from '../../src/errors.ts';
import { VERSION } from '../../src/version.ts';
import { PACKAGE } from '../../src/vocabulary.ts';

function refused(args: string[]): string {
  try {
    parseRequest(args);
  } catch (error) {
    if (error instanceof PawlError) return errorText(error.help);
    throw error;
  }
  return 'accepted';
}

describe('parseRequest', () => {
  test('reads a command with its flags and positionals', () => {
    expect(parseRequest(['gate', '--base', 'origin/main', '--format', 'json'])).toEqual({
      kind: 'run',
      invocation: { command: 'gate', flags: { base: 'origin/main', format: 'json' }, positionals: [] },
    });
    expect(parseRequest(['compare', 'a.json', 'b.json'])).toMatchObject({
      invocation: { command: 'compare', positionals: ['a.json', 'b.json'] },
    });
  });

  test('hands on every value of a flag that may be given several times', () => {
    expect(parseRequest(['gate', '--accept', 'a', '--accept', 'b,c'])).toMatchObject({
      invocation: { flags: { accept: 'a,b,c' } },
    });
  });

  test('shows help and version of the whole and of a command', () => {
    expect(parseRequest([])).toEqual({ kind: 'help', command: null });
    expect(parseRequest(['help', 'gate'])).toEqual({ kind: 'help', command: 'gate' });
    expect(parseRequest(['gate', '-h'])).toEqual({ kind: 'help', command: 'gate' });
    expect(parseRequest(['-v'])).toEqual({ kind: 'version' });
  });

  test('knows commands of two words, alone and as a family', () => {
    expect(parseRequest(['baseline', 'show', '--format', 'json'])).toEqual({
      kind: 'run',
      invocation: { command: 'baseline show', flags: { format: 'json' }, positionals: [] },
    });
    expect(parseRequest(['baseline', 'show', '-h'])).toEqual({ kind: 'help', command: 'baseline show' });
    expect(parseRequest(['help', 'baseline', 'show'])).toEqual({ kind: 'help', command: 'baseline show' });
    for (const args of [['baseline'], ['baseline', '--help'], ['help', 'baseline']])
      expect(parseRequest(args)).toEqual({ kind: 'family', family: 'baseline' });
  });

  test.each([
    [['gaet'], 'There is no command "gaet".'],
    [['gate', '--bse', 'x'], "Unknown option '--bse'."],
    [['gate', '--batch'], '`pawl gate` asks nothing in batches.'],
    [['backtest', '--batch-hours=2'], '`pawl backtest` asks nothing in batches.'],
    [['gate', '--format', 'xml'], '--format xml is not known.'],
    [['compare', 'one.json'], '"pawl compare" takes BASELINE CANDIDATE.'],
    [['gate', 'extra'], '"pawl gate" takes no arguments.'],
    [['gate', '--base'], '--base needs a value.'],
    [['constructor'], 'There is no command "constructor".'],
    [['baseline', 'shwo'], 'There is no command "baseline shwo".'],
    [['baseline', '--suite', 'x'], 'There is no command "baseline --suite".'],
    [['baseline', 'show', 'extra'], '"pawl baseline show" takes no arguments.'],
  ])('refuses %j with a line to type', (args, what) => {
    const text = refused(args);
    expect(text).toContain(what);
    expect(text).toContain('To fix: npx @pawl-dev/pawl ');
  });
});

test.each([
  [['gaet'], 'pawl gate'],
  [['list'], 'pawl --help'],
  [['baseline', 'shwo'], 'pawl baseline show'],
  [['baseline', 'everything'], 'pawl baseline --help'],
])('a wrong command %j is answered with one short line', (args, line) => {
  expect(refused(args)).toMatch(new RegExp(`To fix: npx @pawl-dev/${line}$`));
});

test('help lists every command with its exit codes', () => {
  expect(helpText('1.2.3')).toMatchInlineSnapshot(`
    "pawl 1.2.3: an eval regression gate. Compares the scores of promptfoo suites with main's.

    Usage: pawl COMMAND [options]

      gate              Run the suites that the change touches on main and on this tree, and judge the difference.
      merge             Merge what shards drew, ask what depends on all of it, and judge. Reports as \`gate\` does.
      plan              Show what a gate on this change would do, before a single call: what changed, calls, cost, time.
      run               Run suites of one tree and say how many answers pass. No verdict.
      compare           Judge two result files by the policy: records of pawl, promptfoo results or JSON Lines. Asks no model.
      report            Make the HTML report again from a result as JSON, beside it. Prints its path, and opens nothing.
      explain           Show one case of the last run: why it was asked, every sample, what failed, its history on main.
      variants          Compare several strategies for one suite: accuracy, consistency, cost, time, and what differs.
      migrate           Put one model in the place of another in every suite that uses it, and judge that like a pull request.
      backtest          Show what the gate would have done to the last changes of main, and at what cost, month by month.
      init              Write a workflow and a starter pawl.yaml for the suites found here. At a terminal it asks first.
      models            List the models that the suites ask: where, at what price, when their makers end them, and whether aliases are there.
      doctor            Check repository, suites, keys and workflow, and say what to mend. Exit 1 if something is wrong. Asks no model.
      blocks            Show what became of the pull requests that the gate blocked on GitHub, and how many blocks were right. Asks no model.
      simulate          Show what a suite could detect, and at what cost: the real gate on simulated suites. Asks no model.
      export training   Write failing answers into a review file, and those that a person corrected and accepted as training data. Asks no model.
      draft             Have a model draft test cases into a review file, and write those that a person accepted as tests.
      baseline record   Record one sample of main for each case that has too few.
      baseline show     Show what is stored of main: samples of each case, their age, flaky cases, and main over its commits. Asks no model.
      baseline nightly  Ask main again: fill up cases with few samples, and say when the model changed or main lost ground.
      baseline purge    Delete samples of main from its store: those before a day, of a suite, or all.
      demo              Show the gate at work: a small repository, a simulated model, a prompt made worse. Needs no network and no key.
      schema            Print a JSON Schema: \`policy\` for pawl.yaml, \`result\`, \`plan\`, \`backtest\` for --format json.

      -h, --help             Show this help.
      -v, --version          Show the version.

    pawl COMMAND --help shows the options of a command.
    Exit codes: 0 may merge, 1 regressed (or blocked by policy), 2 configuration or usage is wrong, 3 could not be measured.
    "
  `);
  expect(commandHelp('gate')).toMatchInlineSnapshot(`
    "Run the suites that the change touches on main and on this tree, and judge the difference.

    Usage: pawl gate [options]

          --base REF         What to compare with. Default: the merge base with what the CI names, else with the default branch.
          --fresh            Ask again about a change that already has a verdict. Such runs share an eighth of alpha. A confirmed loss stands.
          --accept ID        Accept what an earlier report offered by this ID, where main's policy allows it. Several IDs: give the flag again.
          --publish FORGE    Also put the verdict up on the merge request: gitlab. Without PAWL_GITLAB_TOKEN only files are written.
          --shard I/N        Draw only this part of the answers (1/4 to 4/4), leave it in --out, and judge nothing: \`pawl merge\` does.
          --suite ID         Only this suite.
          --policy FILE      Policy file. Default: pawl.yaml at the root of the repository.
          --out DIR          Where report, comment and JSON are written. Default: .pawl at the root of the repository.
          --format FORMAT    What goes to stdout: text (default), json, markdown or junit. Logs go to stderr.
          --record DIR       Also keep every answer of a provider in DIR, without secrets. A run on the same tree can replay it.
          --replay DIR       Ask no provider: answer from what --record left in DIR. A request that it does not hold is an error.
      -h, --help             Show this help.
      -v, --version          Show the version.
    "
  `);
});

test('help on a family lists its commands', () => {
  expect(familyHelp('baseline')).toMatchInlineSnapshot(`
    "Usage: pawl baseline COMMAND [options]

      baseline record   Record one sample of main for each case that has too few.
      baseline show     Show what is stored of main: samples of each case, their age, flaky cases, and main over its commits. Asks no model.
      baseline nightly  Ask main again: fill up cases with few samples, and say when the model changed or main lost ground.
      baseline purge    Delete samples of main from its store: those before a day, of a suite, or all.
    "
  `);
});

test("the version is the package's", () => {
  const manifest = JSON.parse(readFileSync(path.resolve(import.meta.dirname, '../../package.json'), 'utf8'));
  expect([PACKAGE, VERSION]).toEqual([manifest.name, manifest.version]);
});

test.each([
  [['gate', '--bse', 'main'], 'Did you mean `--base`?'],
  [['migrate', 'a', 'b', '--retirng'], 'Did you mean `--retiring`?'],
])('a wrong flag of %j is answered with the nearest one', (args, hint) => {
  expect(refused(args)).toContain(hint);
});

test('a value that a flag does not take is answered with those it takes, and with a line that no shell takes apart', () => {
  expect(refused(['gate', '--base', 'main', '--format', 'markdwn'])).toMatchInlineSnapshot(`
    "--format markdwn is not known. [cli/usage]
      It takes text, json, markdown or junit.
      To fix: npx @pawl-dev/pawl gate --format markdown"
  `);
});

test.each([
  [['gate', '--base'], /^--base needs a value\. \[cli\/usage\]\n {2}To fix/],
  [
    ['blocks', '--last', '-3'],
    /^--last needs a value\..*\n {2}A value that begins with a dash .* `=`: --last=-1\n/,
  ],
  [['init', '--yes=1'], /^--yes takes no value\./],
  [['gate', 'main'], /^"pawl gate" takes no arguments\.[\s\S]*To fix: npx @pawl-dev\/pawl gate --base main$/],
])('a value in the wrong place is answered in words of ours: %j', (args, said) => {
  expect(refused(args)).toMatch(said);
});

test('a flag that is near to none is named alone', () => {
  expect(refused(['gate', '--telephone'])).not.toContain('Did you mean');
});
