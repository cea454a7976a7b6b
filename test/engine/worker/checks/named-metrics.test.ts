import { expect, test } from 'vitest';
import { namedMetrics } from '../../../../src/engine/worker/checks/named-metrics.ts';
import type { ApiProvider, Assertion } from '../../../../src/engine/worker/promptfoo/promptfoo-types.ts';
import { metadataOf, rankingMetrics } from '../../../../src/rag/answer-metadata.ts';
import { ragSettings } from '../../../../src/rag/load-settings.ts';
import { ragMetricNames } from '../../../../src/rag/metric-names.ts';

const type = 'contains';
const model = { id: () => 'openai:chat:m' } as ApiProvider;

interface Made {
  readonly assert?: readonly Assertion[];
  readonly derived?: unknown;
  readonly providers?: readonly ApiProvider[];
  readonly extensions?: readonly unknown[];
  readonly scoring?: unknown;
}

const named = ({ assert = [], derived, providers = [model], extensions, scoring }: Made) =>
  namedMetrics({
    tests: [
      { assert: [{ type }] },
      { assert, ...(scoring !== undefined && { assertScoringFunction: scoring }) },
    ],
    suite: { providers: [...providers], ...(extensions && { extensions }) },
    derivedMetrics: derived,
  });

test.each<readonly [string, Made, readonly string[] | null]>([
  ['nothing', {}, []],
  [
    'a name, once',
    {
      assert: [
        { type, metric: 'tone' },
        { type, metric: 'tone' },
      ],
    },
    ['tone'],
  ],
  [
    'a name inside of a set, and its own',
    { assert: [{ type: 'assert-set', metric: 'all', assert: [{ type, metric: 'tone' }] }] },
    ['all', 'tone'],
  ],
  [
    'a derived metric',
    { assert: [{ type, metric: 'tone' }], derived: [{ name: 'mean', value: 'tone / 2' }] },
    ['mean', 'tone'],
  ],
  ['a name that is made while it runs', { assert: [{ type, metric: '{{name}}' }] }, null],
  [
    'a derived metric whose name is made',
    { derived: [{ name: '{% if a %}b{% endif %}', value: '1' }] },
    null,
  ],
  ['derived metrics of another form', { derived: 'file://derived.js' }, null],
  [
    'code in the config',
    { assert: [{ type: 'javascript', value: 'output.length < 9', metric: 'short' }] },
    ['short'],
  ],
  [
    'code that returns names',
    { assert: [{ type: 'javascript', value: '({ pass: true, namedScores: { a: 1 } })' }] },
    null,
  ],
  [
    'code that loads code',
    { assert: [{ type: 'javascript', value: 'require("./check.js")(output)' }] },
    null,
  ],
  ['code in a file', { assert: [{ type: 'javascript', value: 'file://check.js' }] }, null],
  ['a function', { assert: [{ type: 'javascript', value: () => true }] }, null],
  ['Python', { assert: [{ type: 'not-python', value: 'False' }] }, null],
  ['a scoring function', { scoring: 'file://score.js' }, null],
  ['hooks', { extensions: ['file://hook.js:afterEach'] }, null],
])('%s', (_name, made, found) => {
  expect(named(made)).toEqual(found);
});

test('what pawl:rag measures counts, at the places that it measures', () => {
  const of = (measure: object) => {
    const config = ragSettings(
      { retriever: 'http', url: 'https://s.example.com', ...measure },
      '/repo/rag.yaml',
    );
    return named({ providers: [model, { id: () => 'pawl:rag:rag.yaml', config } as unknown as ApiProvider] });
  };
  expect(of({})).toEqual([
    'citations',
    'context tokens',
    'grounded',
    'hit@k',
    'map',
    'mrr@k',
    'ndcg@k',
    'precision@k',
    'recall@k',
  ]);
  expect(of({ measure: { at: [3, 10] } })).toContain('recall@10');
});

test('they are the names that a ranking and an answer really get', async () => {
  const settings = ragSettings({ retriever: 'http', url: 'https://s.example.com' }, '/repo/rag.yaml');
  const passage = {
    document: 'a.md',
    text: 'Parcels are sent on Mondays and Fridays.',
    span: null,
    score: 1,
  };
  const ranked = rankingMetrics([passage], settings, { vars: { relevant: ['a.md'] } });
  const output = 'Parcels are sent on Mondays. [1]';
  const answered = { ...settings, answer: { model: 'openai:chat:m', prompt: '', config: {} } };
  const given = await metadataOf({ output }, { passages: [passage], answer: null }, answered, ranked);
  const { metrics } = given.pawl as { metrics: Readonly<Record<string, number>> };
  expect(Object.keys(metrics).sort()).toEqual([...ragMetricNames(settings)].sort());
});
