import { describe, expect, test } from 'vitest';
import { documentOf, pawlWith } from '../../support/command.ts';
import { scratchRepository } from '../../support/files/repository.ts';
import { simulatedModels } from '../../support/models/drawn-models.ts';
import { rulePrompt, ruleSuite } from '../../support/suites/rule-suite.ts';

const CONFIG = 'evals/gear/promptfooconfig.yaml';
const GEAR = ruleSuite('evals/gear');
const NAMED = {
  ...GEAR,
  [CONFIG]: (GEAR[CONFIG] as string).replace(
    /assert: \[\{(.*?) \}\]/g,
    'assert: [{$1, metric: helpfulness }]',
  ),
};
const REWORDED = { 'evals/gear/prompt.txt': rulePrompt([], 'You sell the best camping gear.') };
const MISSPELT = 'helpfullness: { gate: true }';

async function told(
  command: string,
  main: Record<string, string>,
  change: Record<string, string> = REWORDED,
) {
  using repository = scratchRepository(main);
  repository.write(change);
  repository.commit('Change');
  const models = simulatedModels();
  const pawl = pawlWith(models);
  const of = async (format: string) => pawl([command, '--base', 'main', '--format', format], repository.root);
  const json = await of('json');
  const { stdout: text, stderr } = await of('markdown');
  return { code: json.code, json, text, stderr, requests: models.requests() };
}

/** What a misspelt name is answered with, before anything is asked. */
const REFUSED =
  /^pawl.yaml:1:12: `metrics\.helpfullness` cannot gate: nothing measures it here\. \[config\/unusable-metric\]\n.*has a metric of that name.*Did you mean `helpfulness`\?/s;

describe('a metric that gates and that no suite has', () => {
  const main = { ...NAMED, 'pawl.yaml': `metrics: { ${MISSPELT} }\n` };

  const MISSPELT_IN: readonly [string, Record<string, string>, Record<string, string>][] = [
    ['on main', main, {}],
    ['of this PR alone', NAMED, { 'pawl.yaml': `metrics: { ${MISSPELT} }\n` }],
    ['with a floor alone', { ...NAMED, 'pawl.yaml': 'metrics: { helpfullness: { floor: 0.5 } }\n' }, {}],
    [
      'with a direction alone',
      { ...NAMED, 'pawl.yaml': 'metrics: { helpfullness: { direction: lower } }\n' },
      {},
    ],
  ];
  const isRefused = async (...[_name, tree, change]: (typeof MISSPELT_IN)[number]) => {
    const { code, stderr, requests } = await told('gate', tree, { ...REWORDED, ...change });
    expect([code, requests]).toEqual([2, 0]);
    expect(stderr).toMatch(REFUSED);
  };
  test.each(MISSPELT_IN.slice(0, 1))('%s is refused with its line and the nearest name', (...row) =>
    isRefused(...row),
  );
  test.each(MISSPELT_IN.slice(1))(
    '%s is refused with its line and the nearest name',
    { tags: ['slow'] },
    (...row) => isRefused(...row),
  );

  test('is refused by the plan as well, and in the line of a suite', async () => {
    const suites = `suites:\n  - config: ${CONFIG}\n    metrics:\n      ${MISSPELT}\n`;
    const { code, stderr } = await told('plan', { ...NAMED, 'pawl.yaml': suites });
    expect(code).toBe(2);
    expect(stderr).toMatch(/^pawl.yaml:4:7: `suites\[0\]\.metrics\.helpfullness` cannot gate/);
  });

  test.each([
    ['mended', 'metrics: { helpfulness: { gate: true } }\n'],
    ['taken out', 'effort: normal\n'],
  ])('and that this PR has %s loosens nothing', async (_name, policy) => {
    const { code, json, text } = await told('gate', main, { ...REWORDED, 'pawl.yaml': policy });
    expect([code, documentOf(json).verdict]).toEqual([0, 'pass']);
    expect(text).not.toContain('has no such metric');
  });

  test('a pull request that names it in its assertions is judged by it', async () => {
    const { code, json } = await told(
      'gate',
      { ...GEAR, 'pawl.yaml': 'metrics: { helpfulness: { gate: true } }\n' },
      { ...REWORDED, [CONFIG]: NAMED[CONFIG] as string },
    );
    expect([code, documentOf(json).title]).toEqual([0, expect.not.stringContaining('has no such metric')]);
  });

  test('where names are made while it runs, nobody knows, and nothing is said', async () => {
    const made = {
      ...main,
      [CONFIG]: (main[CONFIG] as string).replace('metric: helpfulness', 'metric: "{{message}}"'),
    };
    const { code, text } = await told('gate', made);
    expect(code).toBe(0);
    expect(text).not.toContain('has no such metric');
  });
});

describe('a metric that gates and that this PR takes out of all assertions', () => {
  const POLICY = 'metrics: { helpfulness: { gate: true } }\n';
  const main = { ...NAMED, 'pawl.yaml': POLICY };

  test.each([
    ['takes out', GEAR[CONFIG] as string],
    ['renames', (NAMED[CONFIG] as string).replaceAll('helpfulness', 'niceness')],
  ])('is said first where it %s the name, with the line that has to go as well', async (_name, config) => {
    const { code, json, text } = await told('gate', main, { ...REWORDED, [CONFIG]: config });
    expect(code).toBe(0);
    expect(documentOf(json).title).toMatch(
      /^Metric `helpfulness` gates suite gear, and this PR takes it out of every assertion\./,
    );
    expect(text).toContain('`pawl.yaml:1` still names `helpfulness`');
  });

  test('and that its policy no longer names loosens the gate', async () => {
    const { code, json } = await told('gate', main, {
      ...REWORDED,
      [CONFIG]: GEAR[CONFIG] as string,
      'pawl.yaml': 'effort: normal\n',
    });
    expect([code, documentOf(json).verdict]).toEqual([1, 'loosened']);
  });
});

describe('a line for all suites', () => {
  const two = { ...NAMED, ...ruleSuite('evals/other') };
  const both = { ...REWORDED, 'evals/other/prompt.txt': rulePrompt([], 'You sell the best gear.') };

  test.each([
    ['both of them run', both],
    ['the one without it runs', { 'evals/other/prompt.txt': both['evals/other/prompt.txt'] as string }],
  ])('that one of several has is in order where %s', async (_name, change) => {
    const main = { ...two, 'pawl.yaml': 'metrics: { helpfulness: { gate: true } }\n' };
    const { code, json, text } = await told('gate', main, change);
    expect([code, documentOf(json).verdict]).toEqual([0, 'pass']);
    expect(text).not.toContain('has no such metric');
  });

  test('that none of several has is refused, whichever of them runs', async () => {
    const { code, stderr } = await told('gate', { ...two, 'pawl.yaml': `metrics: { ${MISSPELT} }\n` });
    expect(code).toBe(2);
    expect(stderr).toMatch(REFUSED);
  });

  test('about what a retrieval measures is in order where that suite does not run', async () => {
    const main = {
      ...GEAR,
      'evals/docs/promptfooconfig.yaml':
        'prompts: ["{{q}}"]\nproviders: [pawl:rag:rag.yaml]\ntests: [{ vars: { q: Kettles? }, assert: [{ type: contains, value: kettle }] }]\n',
      'evals/docs/rag.yaml': 'retriever: embedded\nk: 2\ncorpus: { files: file://kettles.md }\n',
      'evals/docs/kettles.md': 'A kettle whistles.\n',
      'pawl.yaml': 'metrics: { recall@k: { gate: true } }\n',
    };
    const { code, stderr } = await told('gate', main);
    expect([code, stderr]).toEqual([0, expect.not.stringContaining('cannot gate')]);
  });

  test('about what a retrieval measures without the place where it is cut is told the whole name', async () => {
    const main = {
      ...GEAR,
      [CONFIG]:
        'prompts: ["{{q}}"]\nproviders: [pawl:rag:rag.yaml]\ntests: [{ vars: { q: Kettles? }, assert: [{ type: contains, value: kettle }] }]\n',
      'evals/gear/rag.yaml': 'retriever: embedded\nk: 2\ncorpus: { files: file://kettles.md }\n',
      'evals/gear/kettles.md': 'A kettle whistles.\n',
      'pawl.yaml': 'metrics: { mrr: { gate: true } }\n',
    };
    const { code, stderr } = await told('gate', main, { 'evals/gear/kettles.md': 'A kettle sings.\n' });
    expect([code, stderr]).toEqual([2, expect.stringContaining('write `mrr@k`')]);
  });

  test('about what a retrieval measures, where the suite that runs has none, is refused as such', {
    tags: ['slow'],
  }, async () => {
    const { code, stderr } = await told('gate', {
      ...GEAR,
      'pawl.yaml': 'metrics: { recall@k: { gate: true } }\n',
    });
    expect([code, stderr]).toEqual([
      2,
      expect.stringContaining('It is measured of what `pawl:rag` retrieves, and no suite asks it.'),
    ]);
  });

  test('that only a dropped suite had does not hide the drop, which loosens the gate', async () => {
    using repository = scratchRepository({
      ...two,
      'pawl.yaml': 'metrics: { helpfulness: { gate: true } }\n',
    });
    repository.git('rm', '-rq', 'evals/gear');
    repository.write({ 'evals/other/prompt.txt': both['evals/other/prompt.txt'] as string });
    repository.commit('Drop a suite');
    const { code, stdout } = await pawlWith(simulatedModels())(
      ['gate', '--base', 'main', '--format', 'markdown'],
      repository.root,
    );
    expect(code).toBe(1);
    expect(stdout).toContain('this PR loosens its own gate: suite `gear` dropped');
    expect(stdout).toContain('still names `helpfulness`');
  });

  test('that alone gates a suite without it: not measured, and nothing is asked of it', {
    tags: ['slow'],
  }, async () => {
    const alone = {
      ...two,
      'pawl.yaml': 'metrics: { pass: { gate: false }, helpfulness: { gate: true } }\n',
    };
    const other = { 'evals/other/prompt.txt': both['evals/other/prompt.txt'] as string };
    const { code, json, requests } = await told('gate', alone, other);
    expect([code, documentOf(json).suites.find(({ id }) => id === 'other')?.cause, requests]).toEqual([
      0,
      'no-metric',
      0,
    ]);
    const strict = { ...alone, 'pawl.yaml': `${alone['pawl.yaml']}notMeasured: { nothing-passes: block }\n` };
    expect((await told('gate', strict, other)).code).toBe(3);
  });
});

describe('a metric that alone gates, that code may give, and that no answer has', () => {
  const made = {
    ...NAMED,
    [CONFIG]: (NAMED[CONFIG] as string).replaceAll('metric: helpfulness', 'metric: "{{message}}"'),
    'pawl.yaml': `metrics: { pass: { gate: false }, ${MISSPELT} }\n`,
  };
  const BROKEN = { 'evals/gear/prompt.txt': rulePrompt(['kettle', 'lantern']) };

  test.each([
    ['where a prompt breaks', {}],
    [
      'where checks are edited beside it',
      { [CONFIG]: made[CONFIG].replaceAll('type: contains,', 'type: icontains,') },
    ],
  ])('is not measured %s, and blocks where main says so', async (_name, edited) => {
    const { code, json, text } = await told('gate', made, { ...BROKEN, ...edited });
    expect([code, documentOf(json).suites[0]?.cause]).toEqual([0, 'no-metric']);
    expect(text).toContain('no answer has `helpfullness`, which alone gates the suite');
    const strict = { ...made, 'pawl.yaml': `${made['pawl.yaml']}notMeasured: { nothing-passes: block }\n` };
    expect((await told('gate', strict, { ...BROKEN, ...edited })).code).toBe(3);
  });
});

describe('a metric that alone gates, and that the edited checks of this PR no longer give', () => {
  const main = {
    ...NAMED,
    'pawl.yaml': 'metrics: { pass: { gate: false }, helpfulness: { gate: true } }\n',
  };

  test.each([
    ['beside a prompt that is only reworded', REWORDED],
    ['and nothing else is edited', {}],
  ])('blocks %s', async (_name, others) => {
    const { code, text } = await told('gate', main, { ...others, [CONFIG]: GEAR[CONFIG] as string });
    expect(code).toBe(3);
    expect(text).toContain('no answer has `helpfulness`, which alone gates the suite');
  });

  test('does not block where other cases still give it', async () => {
    const half = (NAMED[CONFIG] as string).replace(', metric: helpfulness', '');
    const { code, text } = await told('gate', main, { [CONFIG]: half });
    expect(code).toBe(0);
    expect(text).not.toContain('no answer has');
  });
});

describe('commands that judge nothing', () => {
  const COMMANDS = [
    ['run'],
    ['baseline', 'record'],
    ['baseline', 'nightly'],
    ['variants'],
    ['migrate', 'openai:chat:simulated', 'openai:chat:other'],
    ['backtest'],
  ];
  const asked = async (command: readonly string[], policy: string, files: Record<string, string> = NAMED) => {
    using repository = scratchRepository({ ...files, 'pawl.yaml': policy });
    const models = simulatedModels();
    const done = await pawlWith(models)([...command], repository.root);
    return { ...done, requests: models.requests() };
  };

  test.each(COMMANDS)(
    '%s %s refuses a metric that no suite has, before anything is asked',
    async (...command) => {
      const { code, stderr, requests } = await asked(command, `metrics: { ${MISSPELT} }\n`);
      expect([code, requests]).toEqual([2, 0]);
      expect(stderr).toMatch(REFUSED);
    },
  );

  test.each(COMMANDS)('%s %s goes on by one that a suite has', async (...command) => {
    const { stderr } = await asked(command, 'metrics: { helpfulness: { gate: true } }\n');
    expect(stderr).not.toContain('cannot gate');
  });

  test('one suite of several is asked for: what is for all of them may be of another', async () => {
    const two = {
      ...GEAR,
      ...Object.fromEntries(
        Object.entries(NAMED).map(([file, text]) => [file.replace('gear', 'other'), text]),
      ),
    };
    const { code } = await asked(
      ['run', '--suite', 'gear'],
      'metrics: { helpfulness: { gate: true } }\n',
      two,
    );
    expect(code).toBe(0);
  });
});
