import { expect, test } from 'vitest';
import { attack } from '../../support/attack.ts';
import { drawnModels } from '../../support/models/drawn-models.ts';

const CONFIG = 'evals/gear/promptfooconfig.yaml';
const PROMPT = 'evals/gear/prompt.txt';

interface Task {
  readonly task: string;
  readonly metric: string;
  /** What a case expects, and what main and this PR answer to it. */
  readonly gold: unknown;
  readonly right: string;
  readonly wrong: string;
  /** What this PR makes the first case expect, which the model answers word for word. */
  readonly heavy: unknown;
}

const TASKS: readonly (readonly [string, Task])[] = [
  [
    'a number that dwarfs every error',
    { task: 'number', metric: 'mae', gold: 100, right: '100.5', wrong: 'no idea', heavy: 1e100 },
  ],
  [
    'a thousand entities',
    {
      task: 'ner, format: bio',
      metric: 'f1',
      gold: ['B-x', 'O'],
      right: 'B-x O',
      wrong: 'O O',
      heavy: Array.from({ length: 1000 }, () => 'B-x'),
    },
  ],
  [
    'a thousand tokens',
    {
      task: 'token-classification',
      metric: 'accuracy',
      gold: ['DET', 'NOUN'],
      right: 'DET NOUN',
      wrong: 'NOUN DET',
      heavy: Array.from({ length: 1000 }, () => 'DET'),
    },
  ],
  [
    'a thousand labels',
    {
      task: 'multi-label',
      metric: 'micro-f1',
      gold: ['a', 'b'],
      right: '["a","b"]',
      wrong: '["c"]',
      heavy: ['a', ...Array.from({ length: 999 }, (_, at) => `a${at}`)],
    },
  ],
  [
    'a thousand fields',
    {
      task: 'extraction',
      metric: 'f1',
      gold: { a: 'b' },
      right: '{"a":"b"}',
      wrong: '{}',
      heavy: { a: Array.from({ length: 1000 }, (_, at) => `v${at}`) },
    },
  ],
];

function suiteOf({ gold, heavy, task, metric }: Task, first: unknown) {
  const tests = Array.from({ length: 24 }, (_, at) =>
    JSON.stringify({ vars: { at }, metadata: { id: `case ${at}`, gold: at === 0 ? first : gold, heavy } }),
  );
  return {
    [CONFIG]: `prompts: [file://prompt.txt]\nproviders: [openai:chat:simulated]\ntests:\n${tests.map((one) => `  - ${one}`).join('\n')}\n`,
    'pawl.yaml': `suites:\n  - config: ${CONFIG}\n    task: { expected: gold, kind: ${task} }\n    metrics: { ${metric}: { gate: true } }\n`,
  };
}

function modelsOf({ right, wrong, heavy }: Task) {
  const worse = (prompt: string) =>
    !prompt.trimEnd().endsWith(' 0')
      ? wrong
      : typeof heavy === 'number'
        ? String(heavy)
        : JSON.stringify(heavy);
  return drawnModels(({ prompt }) => (prompt.includes('right') ? right : worse(prompt)));
}

async function isRegressed(_: string, task: Task) {
  const { code, document } = await attack({
    main: { ...suiteOf(task, task.gold), [PROMPT]: 'right {{at}}' },
    change: { ...suiteOf(task, task.heavy), [PROMPT]: 'worse {{at}}' },
    models: modelsOf(task),
  });
  expect([code, document.verdict]).toEqual([1, 'regressed']);
  expect(document.removals).toMatchObject([{ rewritten: 1 }]);
  expect(document.suites[0]?.notes).toContainEqual(
    expect.stringContaining('what it expects has another weight'),
  );
}

test.each(TASKS.slice(0, 1))(
  'a pull request that breaks 23 of 24 cases, and makes the last one expect %s, is regressed by the 23',
  (...row) => isRegressed(...row),
);
// A number stands for the others here.
test.each(TASKS.slice(1))(
  'a pull request that breaks 23 of 24 cases, and makes the last one expect %s, is regressed by the 23',
  { tags: ['slow'] },
  (...row) => isRegressed(...row),
);

test('a pull request that does so to every case is not green: nothing is left to compare', async () => {
  const [, task] = TASKS[0] as (typeof TASKS)[number];
  const heavier = suiteOf({ ...task, gold: 200 }, 200);
  const { document, firstLines } = await attack({
    main: { ...suiteOf(task, task.gold), [PROMPT]: 'right {{at}}' },
    change: { ...heavier, [PROMPT]: 'worse {{at}}' },
    models: modelsOf(task),
  });
  expect(document.verdict).toBe('inconclusive');
  expect(firstLines).toContain('rewrites 24 cases');
});

test('an expected number that is mended alone is judged on the same answers', async () => {
  const [, task] = TASKS[0] as (typeof TASKS)[number];
  const { code, document } = await attack({
    main: { ...suiteOf(task, task.gold), [PROMPT]: 'right {{at}}' },
    change: { ...suiteOf(task, 101), [PROMPT]: 'right {{at}}' },
    models: modelsOf(task),
  });
  expect([code, document.verdict]).toEqual([0, 'pass']);
});
