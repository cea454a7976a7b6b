import { describe, expect, test } from 'vitest';
import { loadGateConfig } from '../../src/config/load-gate-config.ts';
import { mayMention } from '../../src/config/policy/metric-mentions.ts';
import { temporaryTree } from '../support/files/temporary.ts';
import { textOfError } from '../support/known-error.ts';

const SUITE =
  'prompts: ["{{x}}"]\nproviders: [echo]\ntests: [{ vars: { x: 1 }, assert: [{ type: contains, value: a }] }]\n';
const naming = (metric: string) => SUITE.replace('value: a', `value: a, metric: ${metric}`);

/** What a policy is told: its error, or null. */
function told(policy: string, files: Record<string, string> = {}): string | null {
  const root = temporaryTree({ 'pawl.yaml': policy, 'a.yaml': SUITE, 'b.yaml': SUITE, ...files });
  try {
    loadGateConfig({ root });
    return null;
  } catch {
    return textOfError(() => loadGateConfig({ root }));
  }
}

const of = (metrics: string, task?: string) =>
  `suites:\n  - config: a.yaml\n${task ? `    task: ${task}\n` : ''}    metrics:\n      ${metrics}\n`;
const LABELS = '{ kind: classification, expected: x }';

describe('a metric of ours that cannot gate', () => {
  test('of a task, in a suite without one', () => {
    expect(told(of('macro-f1: { gate: true }'))).toMatchInlineSnapshot(`
      "exit 2
      pawl.yaml:4:7: \`suites[0].metrics.macro-f1\` cannot gate: nothing measures it here. [config/unusable-metric]
        It is a metric of a task, and a.yaml names none.
        To fix: say what its answers are, below the suite:
          task: { kind: classification, expected: label }"
    `);
  });
  test('the share of valid answers, without a schema', () => {
    expect(told(of('valid: { gate: true }', LABELS))).toMatchInlineSnapshot(`
      "exit 2
      pawl.yaml:5:7: \`suites[0].metrics.valid\` cannot gate: nothing measures it here. [config/unusable-metric]
        \`valid\` is the share of answers that meet a JSON Schema, and the task of a.yaml names none.
        To fix: add below \`task:\`
          schema: evals/answer.schema.json"
    `);
  });
  test.each([
    ['recall/refund: { gate: true }', undefined, 'It is a metric of a task'],
    ['macro-f1: { floor: 0.8 }', undefined, 'It is a metric of a task'],
    [
      'f1: { gate: true }',
      LABELS,
      'A task of kind `classification` has `accuracy`, `macro-f1`. Did you mean `macro-f1`?',
    ],
    ['accuracy@lang=de: { gate: true }', LABELS, 'is not told apart by `lang`'],
    ['partial-f1: { gate: true }', '{ kind: extraction, expected: x }', 'Did you mean `f1`?'],
    ['f1: { gate: true }', '{ kind: multi-label, expected: x }', 'Did you mean `micro-f1`?'],
    ['accuracy: { gate: true }', '{ kind: multi-label, expected: x }', 'Did you mean `subset-accuracy`?'],
    ['f1/3: { gate: true }', '{ kind: number, expected: x }', 'A task of kind `number` has `mae`, `rmse`.'],
    [
      'within: { gate: true }',
      '{ kind: number, expected: x }',
      'add below `task:` how far off a number may be',
    ],
    ['same label: { gate: true }', undefined, 'Did you mean `same answer`?'],
    ['same label: { gate: true }', '{ kind: number, expected: x }', 'Did you mean `same answer`?'],
    ['same anwser: { gate: true }', undefined, 'Did you mean `same answer`?'],
    ['SAME-LABELS: { gate: true }', LABELS, 'Did you mean `same label`?'],
    ['consistenly right: { gate: true }', undefined, 'Did you mean `consistently right`?'],
    ['pass^k: { gate: true }', undefined, 'write `pass^4` or `pass@4`'],
    ['latency p95: { gate: true }', undefined, 'Did you mean `latency`?'],
    ['same answer: { floor: 0.9 }', undefined, 'write `same answer: { gate: true, floor: 0.9 }`'],
    ['pass^4: { floor: 0.5, gate: false }', undefined, 'write `pass^4: { gate: true, floor: 0.5 }`'],
    ['same label: { floor: 0.5 }', LABELS, 'write `same label: { gate: true, floor: 0.5 }`'],
  ])('%s', (metrics, task, words) => {
    const text = told(of(metrics, task));
    expect(text).toContain(words);
    expect(text).toMatch(new RegExp(`pawl.yaml:${task ? 5 : 4}:7`));
  });
});

test.each<[string, string, Record<string, string>?]>([
  ['a metric of the task', of('macro-f1: { gate: true }', LABELS)],
  [
    'a slice of it',
    of('accuracy@lang=de: { gate: true }', '{ kind: classification, expected: x, slices: [lang] }'),
  ],
  ['one that does not gate', of('macro-f1: { direction: higher }')],
  ['what is measured of repeats', of('{ same answer: { gate: true }, pass^10: { gate: true } }')],
  [
    'a floor of what is measured of repeats, where some are drawn',
    of('{ same answer: { floor: 0.9 }, pass^4: { gate: true } }'),
  ],
  [
    'a floor for all suites, where one draws repeats',
    `metrics: { same answer: { floor: 0.9 } }\n${of('consistently right: { gate: true }')}`,
  ],
  [
    'a floor of what the suite names like one of ours itself',
    of('same answer: { floor: 0.9 }'),
    { 'a.yaml': naming('same answer') },
  ],
  ['no floor, and no gate', of('same answer: { direction: higher }')],
  ['a floor of what is only shown', of('latency p95: { gate: true, floor: 900 }')],
  ['one that the suite names itself', of('valid: { gate: true }'), { 'a.yaml': naming('valid') }],
  [
    'one that the suite names behind an alias',
    of('valid: { gate: true }'),
    { 'a.yaml': `shown: &shown valid\n${naming('*shown')}` },
  ],
  [
    'one that the suite names in letters by their numbers',
    of('valid: { gate: true }'),
    { 'a.yaml': naming('"v\\u0061lid"') },
  ],
  [
    'one that JSON Lines name in letters by their numbers',
    of('valid: { gate: true }'),
    {
      'a.yaml': 'prompts: [a]\nproviders: [echo]\ntests: file://cases.jsonl\n',
      'cases.jsonl': '{"assert": [{"type": "contains", "value": "a", "metric": "v\\u0061lid"}]}\n',
    },
  ],
  [
    'a name like one of ours that the suite has',
    of('same answers: { gate: true }'),
    { 'a.yaml': naming('same answers') },
  ],
  [
    'a derived one',
    of('macro-f1: { gate: true }'),
    { 'a.yaml': `${SUITE}derivedMetrics: [{ name: macro-f1, value: a }]\n` },
  ],
  [
    'one that a file of cases names',
    of('accuracy: { gate: true }'),
    {
      'a.yaml': 'prompts: [a]\nproviders: [echo]\ntests: file://cases.csv\n',
      'cases.csv': 'x,__expected,__metric\n1,contains: a,accuracy\n',
    },
  ],
  ...(
    [
      ['a list of files', '[cases.csv]'],
      ['a list with a dash', '\n  - cases.csv'],
      ['a quoted list', '\n  - "./cases.csv"'],
      ['a range', 'file://cases{1..2}.csv'],
      ['a class', 'file://case[st].csv'],
      ['alternatives', 'file://@(cases|more).csv'],
      ['one more letter', 'file://case?.csv'],
    ] as const
  ).map(([name, written]): [string, string, Record<string, string>] => [
    `one that cases may name: ${name}`,
    of('accuracy: { gate: true }'),
    {
      'a.yaml': `prompts: [a]\nproviders: [echo]\ntests: ${written}\n`,
      'cases.csv': 'x,__expected,__metric\n1,contains: a,accuracy\n',
    },
  ]),
  ...['value: file://grade.js', 'type: python', '$ref: more.yaml'].map(
    (graded): [string, string, Record<string, string>] => [
      `one that a file of cases may take from elsewhere: ${graded}`,
      of('accuracy: { gate: true }'),
      {
        'a.yaml': 'prompts: [a]\nproviders: [echo]\ntests: file://cases/cases.yaml\n',
        'cases/cases.yaml': `- assert:\n    - { ${graded} }\n`,
        'cases/more.yaml': 'metric: accuracy\n',
      },
    ],
  ),
  [
    'one that code may name',
    of('accuracy: { gate: true }'),
    { 'a.yaml': `${SUITE}extensions: [file://hook.js:afterEach]\n` },
  ],
  [
    'a line for all suites that one of them has',
    'metrics: { macro-f1: { gate: true } }\nsuites:\n  - config: a.yaml\n    task: { kind: classification, expected: x }\n  - config: b.yaml\n',
  ],
  ['a name that may be anything', of('helpfullness: { gate: true }')],
])('%s is read', (_name, policy, files) => {
  expect(told(policy, files)).toBeNull();
});

test('files of cases that name each other and no such metric leave it unusable', () => {
  const files = {
    'a.yaml': 'prompts: [a]\nproviders: [echo]\ntests:\n  - one.yaml\n  - gone.csv\n',
    'one.yaml': '- $ref: two.yaml\n',
    'two.yaml': '- $ref: one.yaml\n',
  };
  expect(told(of('accuracy: { gate: true }'), files)).toContain('cannot gate');
});

test('a line for all suites that none of them can use is refused once; main may hold it all the same', () => {
  const policy = 'metrics: { macro-f1: { gate: true } }\n';
  const files = { 'pawl.yaml': policy, 'a/promptfooconfig.yaml': SUITE, 'b/promptfooconfig.yaml': SUITE };
  const root = temporaryTree(files);
  expect(textOfError(() => loadGateConfig({ root }))).toContain(
    'pawl.yaml:1:12: `metrics.macro-f1` cannot gate',
  );
  expect(loadGateConfig({ root, keepUnusable: true }).suites).toHaveLength(2);
});

test('a name in the other form of Unicode is the same name', () => {
  const [one, other] = ['qualité'.normalize('NFC'), 'qualité'.normalize('NFD')];
  const root = temporaryTree({
    'a.yaml': naming(other),
    'b.yaml': 'prompts: [a]\nproviders: [echo]\ntests: file://cases.csv\n',
    'cases.csv': `x,__expected,__metric\n1,contains: a,${other}\n`,
    'c.yaml': SUITE,
  });
  expect(['a.yaml', 'b.yaml', 'c.yaml'].map((config) => mayMention(root, config, one))).toEqual([
    true,
    true,
    false,
  ]);
});
