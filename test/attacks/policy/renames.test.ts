import { describe, expect, test } from 'vitest';
import { attack, BROKEN } from '../../support/attack.ts';
import { pawlWith } from '../../support/command.ts';
import { scratchRepository } from '../../support/files/repository.ts';
import { simulatedModels } from '../../support/models/drawn-models.ts';
import { rulePrompt, ruleSuite } from '../../support/suites/rule-suite.ts';

const [CONFIG, PROMPT] = ['evals/gear/promptfooconfig.yaml', 'evals/gear/prompt.txt'];
const config = ruleSuite('evals/gear')[CONFIG] as string;
const listed = (suites: Readonly<Record<string, string>>) =>
  `suites:\n${Object.entries(suites)
    .map(([id, folder]) => `  - { id: ${id}, config: ${folder}/promptfooconfig.yaml }\n`)
    .join('')}`;

describe('a pull request that breaks its prompt and renames the policy file', () => {
  const strict = 'block: strict\nmetrics: { pass: { floor: 0.5 } }\n';
  const loose = 'metrics: { pass: { tolerance: 1 } }\n';

  const NAMES: readonly [string, Record<string, string>, string[]][] = [
    ['pawl.yml', { 'pawl.yml': strict }, []],
    ['pawl.yml, with other rules', { 'pawl.yml': loose }, ['block', 'tolerance of pass', 'floor of pass']],
    ['a name that nobody reads', { 'gate.yaml': strict }, ['block', 'floor of pass']],
    ['nothing', {}, ['block', 'floor of pass']],
  ];
  const isJudged = async (...[_name, files, loosened]: (typeof NAMES)[number]) => {
    const main = { 'pawl.yaml': strict };
    const { code, document } = await attack({ main, change: { 'pawl.yaml': null, ...files } });
    expect([code, document.verdict]).toEqual([1, 'regressed']);
    expect(document.ruleChanges.filter(({ loosens }) => loosens).map(({ rule }) => rule)).toEqual(loosened);
  };
  test.each(NAMES.slice(0, 1))('to %s is judged by main’s', (...row) => isJudged(...row));
  test.each(NAMES.slice(1))('to %s is judged by main’s', { tags: ['slow'] }, (...row) => isJudged(...row));

  test('so that there are two is refused', async () => {
    using made = scratchRepository({ ...ruleSuite('evals/gear'), 'pawl.yaml': strict });
    made.write({ [PROMPT]: rulePrompt(['kettle', 'lantern']), 'pawl.yml': loose });
    made.commit('Bring a second policy');
    const { code, stderr } = await pawlWith(simulatedModels())(['gate', '--base', 'main'], made.root);
    expect([code, stderr]).toEqual([2, expect.stringContaining('config/two-policies')]);
  });
});

describe('main’s quarantine', () => {
  const held = (suite: string) =>
    `quarantine: ${JSON.stringify(BROKEN.map((name) => `${suite}: ${name}`))}\n`;
  const two = (gear: string, tools: string) => listed({ [gear]: 'evals/gear', [tools]: 'evals/tools' });
  const tools = ruleSuite('evals/tools');

  const TAKEN: readonly [string, Record<string, string>, string][] = [
    ['swaps the ids of two suites', { ...tools, 'pawl.yaml': two('gear', 'tools') }, two('tools', 'gear')],
    [
      'takes the id, and gives its suite another one',
      { ...tools, 'pawl.yaml': two('gear', 'tools') },
      two('tools', 'other'),
    ],
    [
      'takes the id, which no suite had,',
      { 'pawl.yaml': listed({ gear: 'evals/gear' }) },
      listed({ tools: 'evals/gear' }),
    ],
  ];
  const isRefused = async (...[_name, main, suites]: (typeof TAKEN)[number]) => {
    const { code, document, firstLines } = await attack({
      main: { ...main, 'pawl.yaml': `${main['pawl.yaml']}${held('tools')}` },
      change: { 'pawl.yaml': `${suites}${held('tools')}` },
    });
    expect([code, document.verdict]).toEqual([1, 'regressed']);
    expect(firstLines).toContain('loosens its own gate: `quarantine`');
  };
  test.each(TAKEN.slice(0, 1))(
    'of another suite is not that of a pull request that %s, and would be after its merge',
    (...row) => isRefused(...row),
  );
  test.each(TAKEN.slice(1))(
    'of another suite is not that of a pull request that %s, and would be after its merge',
    { tags: ['slow'] },
    (...row) => isRefused(...row),
  );

  test('is not found by moving a suite to a folder of that name', async () => {
    const { code, document } = await attack({
      main: { 'pawl.yaml': held('tools') },
      change: { [CONFIG]: null, [PROMPT]: null, ...tools, 'evals/tools/prompt.txt': rulePrompt(BROKEN) },
    });
    expect([code, document.verdict]).toEqual([1, 'regressed']);
  });

  test.each([
    ['and its entries, keeps its quarantine', held('camp')],
    ['and forgets its entries, keeps it for this run', held('gear')],
  ])('stays with a suite: one that a pull request renames, %s', async (_name, list) => {
    const { code, document } = await attack({
      main: { 'pawl.yaml': `${listed({ gear: 'evals/gear' })}${held('gear')}` },
      change: { 'pawl.yaml': `${listed({ camp: 'evals/gear' })}${list}` },
    });
    expect([code, document.verdict]).toEqual([0, 'pass']);
    expect(document.ruleChanges.filter(({ loosens }) => loosens)).toEqual([]);
  });

  test('is not edited by a pull request that leaves its list as it is', async () => {
    const list = `${held('gear').trim().slice(0, -1)}, "legacy: old", "gear: no such case"]\n`;
    const { document } = await attack({
      main: { 'pawl.yaml': list },
      change: { [PROMPT]: rulePrompt([], 'You sell fine gear.') },
    });
    expect([document.verdict, document.ruleChanges]).toEqual(['pass', []]);
  });
});

describe('a pull request that breaks its prompt and renames suites', () => {
  const boots = Object.fromEntries(
    Object.entries(ruleSuite('evals/boots')).map(([file, text]) => [file, text.replaceAll('About ', 'Of ')]),
  );

  test('by an id in the policy is judged, and the new id is named', { tags: ['slow'] }, async () => {
    const main = { 'pawl.yaml': listed({ gear: 'evals/gear' }) };
    const change = { 'pawl.yaml': listed({ boots: 'evals/gear' }) };
    const { code, document, firstLines } = await attack({ main, change });
    expect([code, document.verdict]).toEqual([1, 'regressed']);
    expect(firstLines).toContain('gear → boots');
  });

  test('by their folder is judged', async () => {
    const [, prompt] = Object.values(boots);
    const change = {
      [CONFIG]: null,
      [PROMPT]: null,
      ...ruleSuite('evals/boots'),
      'evals/boots/prompt.txt': prompt?.replaceAll(/: \w+s (?:glow|warm|swing)\./g, ': No idea.') ?? '',
    };
    const { code, document } = await attack({ change });
    expect([code, document.verdict, document.suites.map(({ id }) => id)]).toEqual([
      1,
      'regressed',
      ['boots'],
    ]);
  });

  test('so that two of them have each other’s ids is judged, config by config', {
    tags: ['slow'],
  }, async () => {
    const { code, document } = await attack({
      main: { ...boots, 'pawl.yaml': listed({ gear: 'evals/gear', boots: 'evals/boots' }) },
      change: { 'pawl.yaml': listed({ boots: 'evals/gear', gear: 'evals/boots' }) },
    });
    expect([code, document.verdict]).toEqual([1, 'regressed']);
    expect(document.suites.map((suite) => [suite.id, suite.config, suite.verdict])).toEqual([
      ['boots', CONFIG, 'regressed'],
      ['gear', 'evals/boots/promptfooconfig.yaml', 'pass'],
    ]);
  });
});

describe('a pull request that breaks its prompt and gives the id of its suite to another config', () => {
  const easy =
    'prompts: ["{{q}}"]\nproviders: [echo]\ntests: [{ vars: { q: a }, assert: [{ type: contains, value: a }] }]\n';
  const main = { ...ruleSuite('evals/gear'), 'pawl.yaml': listed({ gear: 'evals/gear' }) };
  const change = {
    [PROMPT]: rulePrompt(['kettle', 'lantern']),
    'evals/easy/promptfooconfig.yaml': easy,
    'pawl.yaml': listed({ gear: 'evals/easy' }),
  };

  test('is refused while main’s config is still there', async () => {
    using made = scratchRepository(main);
    made.write(change);
    made.commit('Point the id at another suite');
    const { code, stderr } = await pawlWith(simulatedModels())(['gate', '--base', 'main'], made.root);
    expect([code, stderr]).toEqual([2, expect.stringContaining('config/id-taken')]);
  });

  test.each([
    ['listed no more', []],
    ['gone', [CONFIG]],
  ])('of main is refused where its own is %s', async (_, gone) => {
    using made = scratchRepository({
      ...ruleSuite('evals/gear'),
      ...ruleSuite('evals/boots'),
      'pawl.yaml': listed({ gear: 'evals/gear', boots: 'evals/boots' }),
    });
    made.write({
      [PROMPT]: rulePrompt(['kettle', 'lantern']),
      'pawl.yaml': listed({ gear: 'evals/boots' }),
    });
    for (const file of gone) made.git('rm', '--quiet', file);
    made.write({ 'own.yaml': listed({ gear: 'evals/boots' }) });
    made.commit('Give the id to the other suite');
    const gate = ['gate', '--base', 'main'];
    for (const args of [gate, [...gate, '--policy', 'own.yaml']]) {
      const { code, stderr } = await pawlWith(simulatedModels())(args, made.root);
      expect([code, stderr]).toEqual([2, expect.stringContaining('config/id-taken')]);
    }
  });

  test('is blocked without it: its prompt is edited and no longer tested', async () => {
    const { code, document, firstLines } = await attack({
      main,
      change: { ...change, [CONFIG]: null },
    });
    expect([code, document.verdict]).toEqual([1, 'loosened']);
    expect(firstLines).toContain('evals/gear/prompt.txt');
  });
});

describe('a pull request that breaks its prompt and renames every case', () => {
  const ids = config.replaceAll(/description: (\w+)/g, 'metadata: { id: $1 }');
  const rotated = (text: string) => {
    const names = [...text.matchAll(/description: (\w+)/g)].map(([, name]) => name);
    let at = 0;
    return text.replaceAll(/description: \w+/g, () => `description: ${names[++at % names.length]}`);
  };

  const NAMES: readonly [string, string, string][] = [
    ['another description', config, config.replaceAll('description: ', 'description: new-')],
    ['another id', ids, ids.replaceAll('id: ', 'id: new-')],
    ['an id in place of the description', config, ids.replaceAll('id: ', 'id: new-')],
    ['no description', config, config.replaceAll(/- description: .*\n +/g, '- ')],
    ['each other’s description', config, rotated(config)],
  ];
  const isJudged = async (...[_name, before, after]: (typeof NAMES)[number]) => {
    const { code, document } = await attack({
      main: { [CONFIG]: before },
      change: { [CONFIG]: after },
    });
    expect([code, document.verdict, document.removals]).toEqual([1, 'regressed', []]);
  };
  test.each(NAMES.slice(0, 1))('to %s is judged by the same questions', (...row) => isJudged(...row));
  test.each(NAMES.slice(1))('to %s is judged by the same questions', { tags: ['slow'] }, (...row) =>
    isJudged(...row),
  );

  test('and rewrites every question is not a plain green: nothing is left to compare, and a note says so first', async () => {
    const after = config
      .replaceAll('description: ', 'description: new-')
      .replaceAll('About ', 'Tell me about ');
    const change = { [CONFIG]: after };
    const { code, document, firstLines } = await attack({ change });
    expect([code, document.verdict]).toEqual([0, 'inconclusive']);
    expect(document.removals).toEqual([{ suite: 'gear', cases: 12, rewritten: 0, leftOut: 0, columns: [] }]);
    expect(firstLines).toContain('removes 12 cases of `gear`');
    expect(firstLines).toContain('no case in common');
    const blocking = { 'pawl.yaml': 'removals: block\n' };
    const blocked = await attack({ main: blocking, change: { ...change, ...blocking } });
    expect(blocked.code).toBe(1);
  });
});
