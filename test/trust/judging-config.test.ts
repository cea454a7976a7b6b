import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { GateConfig, SuiteConfig } from '../../src/config/gate-config.ts';
import {
  type MetricPolicy,
  type Policy,
  policyJsonSchema,
  policySchema,
} from '../../src/config/policy/policy.ts';
import { POLICY_KEYS, policyKeys, sideOf } from '../../src/config/policy/policy-keys.ts';
import { nodeAt, type SchemaNode } from '../../src/config/policy/schema-words.ts';
import { judgingConfig } from '../../src/trust/judging-config.ts';
import { LOOSER } from '../../src/trust/looser-values.ts';
import { stricterMetric } from '../../src/trust/stricter-metric.ts';

const schema = policyJsonSchema() as SchemaNode;
/** Keys of one value each, as `pawl.yaml` has them. */
const SINGLE = policyKeys().filter((key) => !/[*[]/.test(key));

function configOf(policy: unknown, suites: readonly SuiteConfig[] = []): GateConfig {
  return { file: 'pawl.yaml', policy: policySchema.parse(policy), suites, skipped: [] };
}

function judged(main: unknown, own: unknown) {
  return judgingConfig({ main: configOf(main), own: configOf(own), pairs: [], lineOf: () => 1 });
}

/** A policy of this one value, and of what its block cannot do without. */
function block(key: string, value: unknown): object {
  const found = key.split('.').reduceRight<unknown>((inside, part) => ({ [part]: inside }), value) as {
    serve?: object;
  };
  return found.serve ? { serve: { command: 'npm start', ...found.serve } } : found;
}

function valueIn(policy: Policy, key: string): unknown {
  return key
    .split('.')
    .reduce<unknown>((inside, part) => (inside as Record<string, unknown>)?.[part], policy);
}

/** Values that the schema may accept for a key, the extreme ones among them. */
function values(key: string): readonly unknown[] {
  const node = nodeAt(schema, key.split('.'));
  const candidates = [
    ...((node as { enum?: readonly unknown[] } | undefined)?.enum ?? []),
    ...[
      true,
      false,
      0,
      0.001,
      0.3,
      1,
      2,
      50,
      1e9,
      'v1',
      'dir:there',
      'ref:refs/pawl/x',
      ['A'],
      ['A', 'B'],
      ['support: a'],
      ['support: b', 'support: a'],
      'npm ci',
      '/health',
    ],
  ];
  return candidates.filter((value) => policySchema.safeParse(block(key, value)).success);
}

describe('every key of pawl.yaml', () => {
  test.each(SINGLE)('%s: an edit never judges more leniently now, and is never silent', (key) => {
    const tried = values(key);
    expect(tried.length, 'no value was found to try').toBeGreaterThan(0);
    for (const before of [undefined, ...tried])
      for (const after of tried) {
        const main = before === undefined ? {} : block(key, before);
        const own = block(key, after);
        const { config, changes } = judged(main, own);
        const [from, holds, to] = [configOf(main), config, configOf(own)].map(({ policy }) =>
          valueIn(policy, key),
        );
        if (JSON.stringify(from) === JSON.stringify(to)) continue;
        if (sideOf(key) === 'subject' && key !== 'setup') {
          expect(holds).toEqual(to);
          continue;
        }
        expect(LOOSER[key]?.(from, holds) ?? false).toBe(false);
        if (JSON.stringify(holds) === JSON.stringify(to)) continue;
        expect(holds).toEqual(from);
        expect(changes).toMatchObject([
          { rule: key, file: 'pawl.yaml', line: 1, loosens: LOOSER[key]?.(from, to) ?? false },
        ]);
      }
  });

  test('a rule that could be loosened has a row that says when', () => {
    const cannotLoosen = /^(trade|suites\[\]\.metrics|metrics)|^baseline\.(maxAgeDays|anchor)$/;
    const rules = Object.keys(POLICY_KEYS).filter((key) => sideOf(key) === 'rules');
    expect(rules.filter((key) => !cannotLoosen.test(key) && !Object.hasOwn(LOOSER, key))).toEqual([]);
    expect(Object.keys(LOOSER).filter((key) => !Object.hasOwn(POLICY_KEYS, key))).toEqual([]);
  });
});

const metric: fc.Arbitrary<MetricPolicy> = fc.record(
  {
    gate: fc.boolean(),
    direction: fc.constantFrom('higher', 'lower'),
    tolerance: fc.constantFrom(0, 0.01, 0.5, 1),
    floor: fc.constantFrom(0, 0.5, 0.9),
  },
  { requiredKeys: [] },
);
const name = fc.constantFrom('pass', 'score', 'cost', 'helpful');

describe('a metric', () => {
  test('is judged by the stricter of both policies, and what was looser is named', () => {
    fc.assert(
      fc.property(name, metric, metric, (named, main, own) => {
        const { policy, loosened } = stricterMetric(named, main, own);
        const again = stricterMetric(named, main, policy);
        expect(again.loosened).toEqual([]);
        expect(stricterMetric(named, policy, policy)).toMatchObject({ loosened: [] });
        if (loosened.length === 0) expect(stricterMetric(named, own, policy).loosened).toEqual([]);
      }),
    );
  });

  test('main’s own policy beside itself is itself', () => {
    fc.assert(
      fc.property(name, metric, (named, main) => {
        expect(stricterMetric(named, main, main).loosened).toEqual([]);
      }),
    );
  });
});

describe('suites', () => {
  const suite = (over: Partial<SuiteConfig> = {}): SuiteConfig => ({
    id: 'gear',
    config: 'evals/gear/promptfooconfig.yaml',
    paths: [],
    metrics: {},
    ...over,
  });
  const withSuites = (baseline: SuiteConfig, candidate: SuiteConfig) =>
    judgingConfig({
      main: configOf({}, [baseline]),
      own: configOf({}, [candidate]),
      pairs: [{ id: candidate.id, baseline, candidate }],
      lineOf: () => null,
    });

  test('depend on main’s further files and on those that the change adds', () => {
    const { config, changes } = withSuites(suite({ paths: ['a/**'] }), suite({ paths: ['b/**'] }));
    expect(config.suites[0]?.paths).toEqual(['a/**', 'b/**']);
    expect(changes).toMatchObject([{ rule: 'paths (suite gear)', from: 'a/**', to: null, loosens: true }]);
  });

  test('depend on everything unseen, unless main’s list and the change’s own say otherwise', () => {
    const listed = (main?: readonly string[], own?: readonly string[]) => {
      const { config, changes } = withSuites(suite(main && { inputs: main }), suite(own && { inputs: own }));
      return { inputs: config.suites[0]?.inputs, rules: changes.map(({ rule, loosens }) => [rule, loosens]) };
    };
    const looser = [['inputs (suite gear)', true]];
    expect(listed()).toEqual({ inputs: undefined, rules: [] });
    expect(listed(undefined, [])).toEqual({ inputs: undefined, rules: looser });
    expect(listed(['a/**'], undefined)).toEqual({ inputs: undefined, rules: [] });
    expect(listed(['a/**'], ['b/**'])).toEqual({ inputs: ['a/**', 'b/**'], rules: looser });
    expect(listed(['a/**'], ['b/**', 'a/**'])).toEqual({ inputs: ['a/**', 'b/**'], rules: [] });
  });

  test('that are listed no more do not hide what is loosened for all suites', () => {
    const looser = { metrics: { pass: { tolerance: 0.5 } } };
    const rulesOf = (candidate: SuiteConfig | null, own: unknown = looser) =>
      judgingConfig({
        main: configOf({}, [listed]),
        own: configOf(own),
        pairs: [{ id: 'gear', baseline: listed, candidate }],
        lineOf: () => 1,
      }).changes.flatMap(({ rule, to, loosens }) => (rule.includes('pass') ? [[rule, to, loosens]] : []));
    const listed = suite();
    expect(rulesOf(null)).toEqual([['tolerance of pass', '0.5', true]]);
    expect(rulesOf(listed)).toEqual([['tolerance of pass', '0.5', true]]);
    expect(rulesOf(null, {})).toEqual([]);
  });

  test('that are listed may take over what stood for all of them', () => {
    const metrics = { helpful: { gate: true } };
    const { changes } = judgingConfig({
      main: configOf({ metrics }, [suite({ metrics })]),
      own: configOf({}, [suite({ metrics })]),
      pairs: [{ id: 'gear', baseline: suite({ metrics }), candidate: suite({ metrics }) }],
      lineOf: () => null,
    });
    expect(changes).toEqual([]);
  });

  test('that are called otherwise are named', () => {
    const { changes } = withSuites(suite(), suite({ id: 'tents' }));
    expect(changes).toMatchObject([{ rule: 'id (suite tents)', from: 'gear', to: 'tents', loosens: false }]);
  });

  test('that are called otherwise because their config has another name are named at that config', () => {
    const [before, after] = ['evals/a/promptfooconfig.yaml', 'evals/b/promptfooconfig.yaml'];
    const { changes } = withSuites(suite({ config: before }), suite({ id: 'b', config: after }));
    expect(changes).toMatchObject([{ rule: 'id (suite b)', file: after, line: null }]);
  });

  test('with another task loosen the gate only where something of the task blocks', () => {
    const [before, after] = [
      { kind: 'classification', expected: 'label' },
      { kind: 'classification', expected: 'other' },
    ] as const;
    const gates = { 'macro-f1': { gate: true } };
    expect(withSuites(suite({ task: before }), suite({ task: after })).changes).toMatchObject([
      { loosens: false },
    ]);
    expect(
      withSuites(suite({ task: before, metrics: gates }), suite({ task: after, metrics: gates })).changes,
    ).toMatchObject([{ loosens: true }]);
  });
});

test('values that are cut are told apart, so that nobody accepts one for another', () => {
  const names = (last: string) => Array.from({ length: 9 }, (_, at) => `VARIABLE_${at}`).concat(last);
  const all = ['A', 'B', 'C'].map((last) => judged({}, { 'pass-env': names(last) }));
  const shown = all.map(({ changes }) => changes.map(({ to }) => to));
  expect(new Set(shown.flat()).size).toBe(3);
});
