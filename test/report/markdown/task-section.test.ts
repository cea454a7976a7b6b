import { expect, test } from 'vitest';
import type { MetricComparison, TaskComparison } from '../../../src/compare/comparison.ts';
import { taskSections } from '../../../src/report/markdown/task-section.ts';

const metric = (name: string, baseline: number, candidate: number): MetricComparison => ({
  name,
  unit: 'rate',
  direction: 'higher',
  gate: false,
  tolerance: 0,
  baseline,
  candidate,
  difference: candidate - baseline,
  interval: [-0.2, -0.05],
  pValue: null,
  sideBySide: true,
});
const scores = (precision: number, recall: number, f1: number) => ({ precision, recall, f1 });

const task: TaskComparison = {
  kind: 'classification',
  cases: 40,
  labels: [
    { label: 'refund|`x`', support: 20, baseline: scores(1, 0.95, 0.974), candidate: scores(1, 0.5, 0.667) },
    {
      label: '</details>@all',
      support: 20,
      baseline: scores(0.95, 1, 0.974),
      candidate: scores(0.95, 1, 0.974),
    },
  ],
  confusions: [
    { expected: 'refund|`x`', answer: '</details>@all', baseline: 0.5, candidate: 4 },
    { expected: 'refund|`x`', answer: null, baseline: 0, candidate: 2 },
  ],
  outside: { baseline: 0, candidate: 2 },
  unreadable: { baseline: 0.25, candidate: 0 },
  slices: [{ tag: 'lang', value: 'de|<b>', cases: 12, metrics: [metric('macro-f1@lang=de|<b>', 0.9, 0.8)] }],
  slicesLeft: 3,
};

test('slices a line each, labels and confusions folded, every name escaped', () => {
  expect(taskSections({ task }).join('\n\n')).toMatchInlineSnapshot(`
    "Counted as wrong, in cases: answers outside of the labels: 0 → 2; answers that cannot be read: 0.3 → 0.

    | slice | cases | metric | main | this PR | change | 95 % interval |
    |---|---:|---|---:|---:|---:|---:|
    | \`lang: de\\|<b>\` | 12 | \`macro-f1\` | 90.0 % | 80.0 % | −10.0 pts | −20.0 … −5.0 pts |
    | … 3 more slices | | | | | | |

    <details><summary>By label · 2 labels</summary>

    | label | expected | precision | recall | F1 |
    |---|---:|---:|---:|---:|
    | \`\` refund\\|\`x\` \`\` | 20 | 100 % | 95.0 % → 50.0 % | 97.4 % → 66.7 % |
    | \`</details>@all\` | 20 | 95.0 % | 100 % | 97.4 % |

    </details>

    <details><summary>Confusions that changed · 2</summary>

    | expected | answered | main, cases | this PR, cases |
    |---|---|---:|---:|
    | \`\` refund\\|\`x\` \`\` | \`</details>@all\` | 0.5 | 4 |
    | \`\` refund\\|\`x\` \`\` | none of the labels | 0 | 2 |

    </details>"
  `);
});

test('nothing without a task, or where nothing is behind it', () => {
  expect(taskSections({})).toEqual([]);
  const bare = {
    ...task,
    labels: [],
    confusions: [],
    slices: [],
    outside: { baseline: 0, candidate: 0 },
    unreadable: { baseline: 0, candidate: 0 },
  };
  expect(taskSections({ task: bare })).toEqual([]);
});
