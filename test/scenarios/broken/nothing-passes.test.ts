import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { documentOf, pawlWith } from '../../support/command.ts';
import { scratchRepository } from '../../support/files/repository.ts';
import { drawnModels, simulatedModels } from '../../support/models/drawn-models.ts';
import { rulePrompt, ruleSuite } from '../../support/suites/rule-suite.ts';

const CONFIG = 'evals/gear/promptfooconfig.yaml';
const GEAR = ruleSuite('evals/gear');
const config = GEAR[CONFIG] as string;
/** The same suite with assertions that no answer meets. */
const impossible = config.replace(/value: "[^"]*"/g, 'value: "never said"');
const NOTHING = { ...GEAR, [CONFIG]: impossible };
const REWORDED = { 'evals/gear/prompt.txt': rulePrompt([], 'You sell the best camping gear.') };
const EVERY = [
  ...['kettle', 'lantern', 'compass', 'hammock', 'blanket', 'canteen'],
  ...['hatchet', 'whistle', 'binocular', 'rucksack', 'snowshoe', 'carabiner'],
];

async function gate(
  main: Record<string, string>,
  change: Record<string, string>,
  models = simulatedModels(),
) {
  using repository = scratchRepository(main);
  repository.write(change);
  repository.commit('Change');
  const pawl = pawlWith(models);
  const result = await pawl(['gate', '--base', 'main', '--format', 'json'], repository.root);
  const page = path.join(repository.root, '.pawl/comment.md');
  return {
    code: result.code,
    document: documentOf(result),
    comment: existsSync(page) ? readFileSync(page, 'utf8') : '',
  };
}

const causes = ({ document }: Awaited<ReturnType<typeof gate>>) =>
  document.suites.map(({ id, verdict, cause }) => [id, verdict, cause]);

describe('a suite in which nothing passes on either side', () => {
  test('is not measured, blocks nothing, and says what to do', async () => {
    const run = await gate(NOTHING, REWORDED);
    expect([run.code, run.document.verdict]).toEqual([0, 'not-measured']);
    expect(causes(run)).toEqual([['gear', 'not-measured', 'nothing-passes']]);
    expect(run.comment).toContain('None of 12 cases passes on main or in this PR');
    expect(run.comment).toContain('npx @pawl-dev/pawl run');
    expect(run.comment).toContain('<b>12 cases pass on neither side</b>');
    expect(run.comment).toContain('· `contains "never said"` · e.g. ');
    expect(run.comment).not.toMatch(/no regression/i);
  });

  test.each([
    ['have no such part', 'answer: result.label, ', 'None of their answers can be read.'],
    ['are no labels', '', 'in this PR, so no loss could be seen.'],
  ])(
    'is not measured either where its task alone judges it, and the answers %s',
    async (_name, task, said) => {
      const noAssertion = config.replaceAll(/\n *assert: .*/g, '');
      expect(noAssertion).not.toContain('assert');
      const judged = `suites: [{ config: ${CONFIG}, task: { kind: classification, ${task}expected: message }, metrics: { macro-f1: { gate: true } } }]\n`;
      const run = await gate({ ...GEAR, [CONFIG]: noAssertion, 'pawl.yaml': judged }, REWORDED);
      expect([run.code, run.document.verdict]).toEqual([0, 'not-measured']);
      expect(causes(run)).toEqual([['gear', 'not-measured', 'nothing-passes']]);
      expect(run.comment).toContain('By its task none of 12 cases is right on main or in this PR');
      expect(run.comment).toContain(said);
      expect(run.comment).toContain('<b>12 cases are right on neither side</b>');
      expect(run.comment).not.toContain('getting worse');
      expect(run.comment).not.toMatch(/no regression/i);
    },
  );

  test.each([
    [
      'passes, though answers are right',
      'metrics: {}',
      'None of 12 cases passes on main or in this PR',
      impossible,
    ],
    [
      'has the one label that gates',
      'metrics: { recall/nobody: { gate: true } }',
      '`recall/nobody` is 0 in all of 12 cases on main and in this PR',
      config.replaceAll(/\n *assert: .*/g, ''),
    ],
  ])('is not measured where nothing that gates %s', async (_name, metrics, said, suite) => {
    const judged = `suites: [{ config: ${CONFIG}, task: { kind: classification, labels: [said, nobody], expected: said }, ${metrics} }]\n`;
    const tasked = suite.replaceAll('vars: {', 'vars: { said: said,').replace('said: said', 'said: nobody');
    const models = drawnModels(() => 'said');
    const run = await gate({ ...GEAR, [CONFIG]: tasked, 'pawl.yaml': judged }, REWORDED, models);
    expect([run.code, run.document.verdict]).toEqual([0, 'not-measured']);
    expect(run.comment).toContain(said);
  });

  test('blocks where the policy of main says so', async () => {
    const strict = { ...NOTHING, 'pawl.yaml': 'notMeasured: { nothing-passes: block }\n' };
    const run = await gate(strict, REWORDED);
    expect([run.code, run.document.verdict]).toEqual([3, 'not-measured']);
  });

  const others = config.replaceAll('About ', 'Of ');
  test.each([
    ['rewrites every case', others, 'This PR edits every case that main also has (12)'],
    [
      'has other cases alone',
      others.replaceAll(/description: (\w+)/g, 'description: new $1'),
      'Main and this PR have no case in common',
    ],
  ])('is not claimed where this PR %s, so that main was not asked', async (_name, rewritten, said) => {
    const change = { [CONFIG]: rewritten, 'evals/gear/prompt.txt': 'Hello. {{message}}' };
    const run = await gate({ ...GEAR, 'pawl.yaml': 'inconclusive: block\n' }, change);
    expect([run.code, run.document.verdict]).toEqual([1, 'inconclusive']);
    expect(run.comment).toContain(said);
    expect(run.comment).not.toContain('on main or in this PR');
  });

  const OTHER = { ...ruleSuite('evals/dead'), 'evals/dead/promptfooconfig.yaml': impossible };
  const TOUCHED = { 'evals/dead/prompt.txt': rulePrompt([], 'Hello.') };

  test('any more, since the model changed: what main answered before can show no loss', async () => {
    using repository = scratchRepository(GEAR);
    const models = simulatedModels();
    const pawl = pawlWith(models);
    repository.git('switch', '--quiet', 'main');
    expect((await pawl(['baseline', 'record'], repository.root)).code).toBe(0);
    models.answer = () => 'The service is busy.';
    repository.git('switch', '--quiet', 'change');
    repository.write({ 'evals/gear/prompt.txt': rulePrompt(EVERY) });
    repository.commit('Change');
    const run = await pawl(['gate', '--base', 'main', '--format', 'json'], repository.root);
    const document = documentOf(run);
    expect([run.code, document.verdict]).toEqual([0, 'not-measured']);
    expect(document.suites[0]?.cause).toBe('nothing-passes');
    const comment = readFileSync(path.join(repository.root, '.pawl/comment.md'), 'utf8');
    expect(comment).toContain('None of 12 cases passes on main or in this PR');
    expect(comment).toContain('Main itself answers differently than on');
    expect(comment).not.toMatch(/no regression/i);
  });

  test('beside one that passes: the answer is that of the other, and the first line names it', async () => {
    const run = await gate({ ...GEAR, ...OTHER }, { ...TOUCHED, ...REWORDED });
    expect([run.code, run.document.verdict]).toEqual([0, 'pass']);
    expect(run.comment.split('\n').slice(0, 2).join()).toMatch(
      /\[!IMPORTANT\].*No regression in `gear`\. Not measured, because nothing passes there: `dead`\./is,
    );
  });

  test('beside one that got worse: it hides nothing', async () => {
    const broken = { 'evals/gear/prompt.txt': rulePrompt(EVERY.slice(0, 3)) };
    const run = await gate({ ...GEAR, ...OTHER }, { ...TOUCHED, ...broken });
    expect([run.code, run.document.verdict]).toEqual([1, 'regressed']);
  });

  test('beside one that errors: that one decides', { tags: ['slow'] }, async () => {
    const dead = drawnModels(({ prompt }) =>
      prompt.startsWith('You sell') ? { error: 'API error: 401 Unauthorized' } : 'No idea.',
    );
    const main = {
      ...GEAR,
      ...OTHER,
      'evals/dead/prompt.txt': 'Hi. {{message}}',
    };
    const run = await gate(main, { ...REWORDED, 'evals/dead/prompt.txt': 'Hello. {{message}}' }, dead);
    expect([run.code, run.document.verdict]).toEqual([3, 'not-measured']);
    expect(causes(run)).toEqual([
      ['dead', 'not-measured', 'nothing-passes'],
      ['gear', 'not-measured', 'provider'],
    ]);
  });

  test('a new suite in which nothing passes says so', { tags: ['slow'] }, async () => {
    const run = await gate(GEAR, OTHER);
    expect([run.code, causes(run)[0]]).toEqual([0, ['dead', 'not-measured', 'nothing-passes']]);
    expect(run.comment).toContain('in this new suite');
  });
});

describe('a suite in which nothing can fail', () => {
  const bare = config.replace(/ {4}assert: .*\n/g, '');
  const main = { ...GEAR, [CONFIG]: bare };

  test('is not measured, asks nothing, and says what to write', async () => {
    const models = simulatedModels();
    const run = await gate(main, REWORDED, models);
    expect([run.code, run.document.verdict, models.requests()]).toEqual([0, 'not-measured', 0]);
    expect(causes(run)).toEqual([['gear', 'not-measured', 'nothing-fails']]);
    expect(run.comment).toMatch(/nothing can fail/i);
    expect(run.comment).toContain('type: llm-rubric');
    expect(run.comment).toContain('notMeasured: {nothing-passes: warn}');
    expect(run.comment).not.toMatch(/no regression/i);
  });

  test('blocks where the policy of main says so', async () => {
    const strict = { ...main, 'pawl.yaml': 'notMeasured: { nothing-passes: block }\n' };
    expect((await gate(strict, REWORDED)).code).toBe(3);
  });

  test('beside one that passes: the first line names it', async () => {
    const two = { ...main, ...ruleSuite('evals/other') };
    const run = await gate(two, {
      ...REWORDED,
      'evals/other/prompt.txt': rulePrompt([], 'You sell the best gear.'),
    });
    expect([run.code, run.document.verdict]).toEqual([0, 'pass']);
    expect(run.comment).toContain('Not measured, because nothing can fail there: `gear`.');
  });

  test('a new one says so too', { tags: ['slow'] }, async () => {
    const run = await gate(ruleSuite('evals/other'), main);
    expect([run.code, causes(run)[0]]).toEqual([0, ['gear', 'not-measured', 'nothing-fails']]);
  });

  test('a pull request that gives it assertions is judged by them', async () => {
    const run = await gate(main, { [CONFIG]: config, ...REWORDED });
    expect([run.code, run.document.verdict]).toEqual([0, 'pass']);
    const broken = { 'evals/gear/prompt.txt': rulePrompt(EVERY.slice(0, 6)) };
    const lost = await gate(main, { [CONFIG]: config, ...broken });
    expect([lost.code, lost.document.verdict]).toEqual([1, 'regressed']);
  });

  test('but is gated by what its answers cost is judged by that', async () => {
    const priced = { ...main, 'pawl.yaml': 'metrics: { tokens: { gate: true, tolerance: 500 } }\n' };
    expect(causes(await gate(priced, REWORDED))).toEqual([['gear', 'pass', null]]);
  });
});

describe('a suite in which something passes is judged', () => {
  test('a pull request that mends the assertions passes', async () => {
    const run = await gate(NOTHING, { [CONFIG]: config });
    expect([run.code, run.document.verdict]).toEqual([0, 'pass']);
  });

  test('a pull request that mends the prompt passes', async () => {
    const run = await gate(
      { ...GEAR, 'evals/gear/prompt.txt': rulePrompt(EVERY) },
      { 'evals/gear/prompt.txt': rulePrompt() },
    );
    expect([run.code, run.document.verdict]).toEqual([0, 'pass']);
  });

  test('from all to nothing is a loss', async () => {
    const run = await gate(GEAR, { 'evals/gear/prompt.txt': rulePrompt(EVERY) });
    expect([run.code, run.document.verdict]).toEqual([1, 'regressed']);
  });

  test('a score that gates and is not 0 judges in its place', async () => {
    const graded = impossible.replaceAll(
      'assert: [{ type: contains, value: "never said" }]',
      'assert: [{ type: contains, value: "never said" }, { type: javascript, value: "output.length > 3" }]',
    );
    const main = { ...NOTHING, [CONFIG]: graded, 'pawl.yaml': 'metrics: { score: { gate: true } }\n' };
    const run = await gate(main, REWORDED);
    expect(causes(run)).toEqual([['gear', 'pass', null]]);
    const lost = await gate(
      main,
      REWORDED,
      drawnModels(({ arm }) => (arm === 'baseline' ? 'long answer' : 'no')),
    );
    expect(causes(lost)).toEqual([['gear', 'regressed', null]]);
  });

  test('a suite that is gated by cost alone is judged by it', { tags: ['slow'] }, async () => {
    const main = {
      ...NOTHING,
      'pawl.yaml': 'metrics: { pass: { gate: false }, tokens: { gate: true, tolerance: 500 } }\n',
    };
    const run = await gate(main, REWORDED);
    expect(causes(run)).toEqual([['gear', 'pass', null]]);
  });

  test('a floor that is missed blocks', { tags: ['slow'] }, async () => {
    const main = { ...NOTHING, 'pawl.yaml': 'metrics: { pass: { floor: 0.9 } }\n' };
    const run = await gate(main, REWORDED);
    expect([run.code, run.document.verdict]).toEqual([1, 'regressed']);
  });
});

describe('a pull request that makes nothing pass by its own assertions', () => {
  test('blocks where only they differ', async () => {
    const run = await gate(GEAR, { [CONFIG]: impossible });
    expect([run.code, causes(run)]).toEqual([3, [['gear', 'not-measured', 'nothing-passes-now']]]);
    expect(run.comment).toContain(
      'By the edited assertions of this PR none of 12 cases passes any more, on either side: each fails `contains "never said"`. By main\'s, 12 pass.',
    );
    expect(run.comment).toContain('or change the prompt with them, until cases pass:');
  });

  const STRICTER = config.replace(
    'tests:',
    'defaultTest: { assert: [{ type: icontains, value: "zebra" }] }\ntests:',
  );
  test('says which, where all cases share it', { tags: ['slow'] }, async () => {
    const run = await gate(GEAR, { [CONFIG]: STRICTER });
    expect([run.code, causes(run)]).toEqual([3, [['gear', 'not-measured', 'nothing-passes-now']]]);
    expect(run.comment).toContain('each fails `icontains "zebra"`');
  });

  test('is judged where it changes the prompt with them', async () => {
    const prompt = rulePrompt().replaceAll(/^- When .*$/gm, '$& Zebra.');
    const run = await gate(GEAR, { [CONFIG]: STRICTER, 'evals/gear/prompt.txt': prompt });
    expect([run.code, run.document.verdict]).toEqual([0, 'pass']);
  });

  test('blocks where the prompt breaks with them', { tags: ['slow'] }, async () => {
    const run = await gate(GEAR, {
      [CONFIG]: impossible,
      'evals/gear/prompt.txt': rulePrompt(EVERY.slice(0, 9)),
    });
    expect([run.code, causes(run)]).toEqual([3, [['gear', 'not-measured', 'nothing-passes-now']]]);
  });
});
