import { describe, expect, test } from 'vitest';
import { attack } from '../../support/attack.ts';
import { rulePrompt, ruleSuite } from '../../support/suites/rule-suite.ts';

const [CONFIG, PROMPT] = ['evals/gear/promptfooconfig.yaml', 'evals/gear/prompt.txt'];
const config = (ruleSuite('evals/gear')[CONFIG] as string).replace(
  /assert: \[\{(.*?) \}\]/g,
  'assert: [{$1, metric: right }]',
);
const renamed = config.replaceAll('metric: right', 'metric: fine');
const policy = (metric: string, more = '') =>
  `metrics:\n  pass: { gate: false }\n  ${metric}: { gate: true${more} }\n`;
const main = { [CONFIG]: config, 'pawl.yaml': policy('right') };
const change = { [CONFIG]: renamed, 'pawl.yaml': policy('fine') };
const honest = { ...change, [PROMPT]: rulePrompt([], 'You sell fine camping gear.') };
const [head = '', cases = ''] = config.split(/^tests:\n/m);
const file = cases.replace(/^ {2}/gm, '');
const ADDED = `  - description: kettle twice
    vars: { message: "About kettle" }
    assert: [{ type: contains, value: "Kettles whistle.", metric: fine }]
`;
/** Cases whose checks hold for each answer. */
const loose = (text: string) => text.replaceAll(/contains, value: "[^"]*"/g, 'regex, value: "."');
/** A second suite with this config. */
const other = (text: string) => ({
  ...ruleSuite('evals/tools'),
  'evals/tools/promptfooconfig.yaml': text,
});
/** Nine cases pass whatever is answered. */
const weak = (text: string) => {
  let at = 0;
  return text.replaceAll(/value: "[^"]*"/g, (all) => (at++ < 9 ? 'value: "."' : all));
};

describe('a pull request that renames a metric in its suite and in the policy', () => {
  test.each([
    ['and rewords its prompt', honest],
    ['and nothing else', { ...change, [PROMPT]: rulePrompt() }],
  ])('%s is judged by the new name, which is said', async (_, edited) => {
    const { code, document, comment } = await attack({ main, change: edited });
    expect([code, document.verdict]).toEqual([0, 'pass']);
    expect(document.ruleChanges).toEqual([
      expect.objectContaining({ rule: 'metric right', from: null, to: 'now `fine`', loosens: false }),
    ]);
    expect(comment).toContain('`metric right` is now `fine`');
  });

  test.each([
    ['does not have it', ruleSuite('evals/tools')['evals/tools/promptfooconfig.yaml'] as string, {}],
    ['has it renamed as well', config, other(renamed)],
  ])('beside another suite that %s is judged by the new name', async (_, text, more) => {
    const { code, document } = await attack({
      main: { ...main, ...other(text) },
      change: { ...change, [PROMPT]: rulePrompt(), ...more },
    });
    expect([code, document.blocked]).toEqual([0, false]);
  });

  test.each([
    ['pages for people', { 'README.md': '# Gear\n' }],
    ['a case', { [CONFIG]: renamed + ADDED }],
  ])('and adds %s is judged by the new name', async (_, added) => {
    const { code, document } = await attack({ main, change: { ...honest, ...added } });
    expect([code, document.blocked]).toEqual([0, false]);
    const broken = await attack({ main, change: { ...change, ...added } });
    expect([broken.code, broken.document.verdict]).toEqual([1, 'regressed']);
  });

  test('in two suites, and edits the prompt of one, is judged by the new name in both', async () => {
    const { code, document } = await attack({
      main: { ...main, ...other(config) },
      change: { ...honest, ...other(renamed), 'evals/tools/prompt.txt': rulePrompt() },
    });
    expect([code, document.blocked]).toEqual([0, false]);
  });

  test('and breaks its prompt is regressed in the metric of the new name', async () => {
    const { code, document, firstLines } = await attack({ main, change });
    expect([code, document.verdict]).toEqual([1, 'regressed']);
    expect(firstLines).toContain('of 12 cases');
    expect(document.suites[0]?.slots[0]?.metrics.find(({ name }) => name === 'fine')?.gate).toBe(true);
  });

  test.each(['mae', 'constructor', 'toString', '""', 'recall'])(
    'and calls it %s, which means something else, is blocked',
    async (name) => {
      const { code, document } = await attack({
        main,
        change: {
          [CONFIG]: config.replaceAll('metric: right', `metric: ${name}`),
          'pawl.yaml': policy(name),
        },
      });
      expect([code, document.blocked]).toEqual([1, true]);
    },
  );

  const both = config.replace(
    'metric: right }]',
    'metric: right }, { type: icontains, value: ".", metric: soft }]',
  );
  const swapped = both.replace(/metric: (?:right|soft)/g, (all) =>
    all === 'metric: right' ? 'metric: soft' : 'metric: right',
  );
  const apart = { 'evals/gear/cases.yaml': file, [CONFIG]: `${head}tests: file://cases.yaml\n` };
  const total = (formula: string) => `derivedMetrics: [{ name: total, value: "${formula}" }]\n`;

  test.each<[string, Record<string, string>, Record<string, string>]>([
    ['weakens its assertions', { [CONFIG]: weak(renamed) }, {}],
    ['keeps the old one in most cases', { [CONFIG]: config.replace('metric: right', 'metric: fine') }, {}],
    ['tolerates a loss', { 'pawl.yaml': policy('fine', ', tolerance: 1') }, {}],
    [
      'no longer lets it gate',
      { 'pawl.yaml': 'metrics: { pass: { gate: false }, fine: { tolerance: 1 } }\n' },
      {},
    ],
    [
      'takes the name of another one that is there',
      { [CONFIG]: both.replaceAll('metric: right', 'metric: soft'), 'pawl.yaml': policy('soft') },
      { [CONFIG]: both },
    ],
    ['swaps it with another one', { [CONFIG]: swapped, 'pawl.yaml': policy('soft') }, { [CONFIG]: both }],
    [
      'calculates something else from it',
      { [CONFIG]: renamed + total('right * 0 + 1') },
      { [CONFIG]: config + total('right * 1') },
    ],
    [
      'edits a file beside its checks',
      { 'evals/gear/extra.txt': 'anything' },
      { 'evals/gear/extra.txt': 'nothing' },
    ],
    [
      'calls a file of weaker checks a prompt',
      {
        'evals/gear/cases.yaml': weak(file).replaceAll('metric: right', 'metric: fine'),
        [CONFIG]: `${head.replace('prompt.txt]', 'prompt.txt, file://cases.yaml]')}tests: file://cases.yaml\n`,
      },
      apart,
    ],
    ['leaves it in another suite', {}, other(config)],
    [
      'adds cases that take the place of others',
      {
        [CONFIG]: renamed.replace('tests:\n', (all) => `${all}${loose(renamed.split('tests:\n')[1] ?? '')}`),
      },
      {},
    ],
    [
      'adds a check that holds for each answer',
      { [CONFIG]: both.replaceAll(/metric: (?:right|soft)/g, 'metric: fine') },
      {},
    ],
    [
      'names another grader in the policy',
      {
        'pawl.yaml': `${policy('fine')}models: { judge: { id: "openai:chat:other" } }\n`,
      },
      { 'pawl.yaml': `${policy('right')}models: { judge: { id: "openai:chat:simulated" } }\n` },
    ],
  ])('and %s is blocked', async (_, edited, before) => {
    const { code, document } = await attack({
      main: { ...main, ...before },
      change: { ...change, ...edited },
    });
    expect([code, document.blocked]).toEqual([1, true]);
    expect(document.ruleChanges.some(({ loosens }) => loosens)).toBe(true);
  });
});
