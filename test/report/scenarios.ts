import type { ReportContext } from '../../src/report/context.ts';
import type { Verdict } from '../../src/verdict/verdict.ts';
import * as make from './verdicts.ts';

export interface Scenario {
  readonly verdict: Verdict;
  readonly context: ReportContext;
}

const approval = {
  label: 'contains "manager approval"',
  reason: 'Expected output to contain "manager approval"',
};
const calm = {
  label: 'llm-rubric "stays calm and offers escalation"',
  reason: 'The reply is curt and does not offer to involve a manager.',
};

const broken = [
  make.aCase('refund after 30 days', 'broken', {
    pValue: 0.00108,
    failed: [approval],
    outputs: {
      baseline: 'Refunds after 30 days need manager approval. I have opened a request for you.',
      candidate: 'Refunds after 30 days are not possible.',
    },
  }),
  make.aCase('refund, digital goods', 'broken', {
    pValue: 0.00108,
    failed: [approval],
    outputs: {
      baseline:
        'Thanks for writing in!\n\nDigital goods can be refunded within 14 days. After that, a refund needs manager approval, and I have already asked for it on your behalf so that you do not have to write again; you will hear from us within two working days.\n\nKind regards\nThe support team',
      candidate:
        'Thanks for writing in!\n\nDigital goods can be refunded within 14 days. After that, a refund is not possible, and I am sorry that I cannot do anything about it on your behalf so that you do not have to write again; you will hear from us within two working days.\n\nKind regards\nThe support team',
    },
  }),
  make.aCase('angry customer, refund', 'broken', {
    candidate: { scored: 6, passed: 1, errored: 0 },
    pValue: 0.0152,
    failed: [calm],
    outputs: {
      baseline:
        'I understand that this is frustrating. Let me bring in a manager who can decide on the refund today.',
      candidate: 'No refund. Policy.',
    },
  }),
];

const others = [
  make.aCase('order number in French', 'flaky'),
  make.aCase('ambiguous address', 'flaky', { candidate: { scored: 6, passed: 4, errored: 0 } }),
  make.aCase('two questions at once', 'better'),
  make.aCase('gift card balance', 'edited'),
];

const passDrop = make.metric('pass', {
  baseline: 0.9333,
  candidate: 0.8833,
  difference: -0.05,
  interval: [-0.087, -0.017],
  pValue: 0.000125,
});
const unaffected = ['docs-rag', 'ner-fr', 'intent-router', 'summaries'].map(make.skipped);

const convicted = make.finding({
  outcome: 'convicted',
  pValue: 0.000125,
  suspects: broken.map((entry) => entry.case),
  confirmed: broken.map((entry) => ({ case: entry.case, pValue: entry.pValue as number })),
});

const regressedSuite = make.suite('regressed', [
  make.slot({
    metrics: [passDrop, ...make.sideMetrics],
    cases: [...broken, ...others, ...make.cases(53)],
    findings: [convicted],
  }),
]);

const stoodIn = {
  reason:
    'the provider refused all 180 calls of it: API error: 404 The model `gpt-4-0314` has been deprecated',
  samples: 180,
  days: ['2026-06-11', '2026-06-18'],
} as const;

export const scenarios: Readonly<Record<string, Scenario>> = {
  regressed: {
    verdict: make.verdict('regressed', [regressedSuite, ...unaffected]),
    context: make.context({ baselineAge: '2 h old' }),
  },
  'regressed-not-enforced': {
    verdict: make.verdict('regressed', [regressedSuite], { exitCode: 0, blocked: false, wouldExit: 1 }),
    context: make.context({ enforce: false, outputs: false }),
  },
  'regressed-suspected': {
    verdict: make.verdict('regressed', [
      make.suite('regressed', [
        make.slot({
          metrics: [passDrop],
          cases: [
            make.aCase('late delivery', 'suspected'),
            make.aCase('lost parcel', 'suspected', { candidate: { scored: 6, passed: 3, errored: 1 } }),
            ...make.cases(28),
          ],
          findings: [{ ...convicted, confirmed: [] }],
        }),
      ]),
    ]),
    context: make.context(),
  },
  'regressed-several': {
    verdict: make.verdict(
      'regressed',
      [
        make.suite('not-measured', [], {
          suite: 'ner-fr',
          state: {
            kind: 'unmeasured',
            why: {
              cause: 'secrets',
              reason: '`MISTRAL_API_KEY` is not set.',
              fix: 'add `MISTRAL_API_KEY` to the `env:` of the pawl step, then re-run the job.',
            },
            slots: [],
          },
        }),
        regressedSuite,
        make.suite(
          'regressed',
          [
            make.slot({
              slot: 'rag|small',
              label: 'rag · gpt-4o-mini',
              moved: ['model gpt-4o → gpt-4o-mini'],
              promptFile: null,
              metrics: [
                passDrop,
                make.metric('faithfulness', {
                  unit: 'score',
                  baseline: 0.91,
                  candidate: 0.84,
                  difference: -0.07,
                  interval: [-0.12, -0.02],
                }),
              ],
              cases: [broken[0]!, ...make.cases(11)],
              findings: [convicted],
            }),
            make.slot({
              slot: 'rag|large',
              label: 'rag · gpt-4o',
              moved: [],
              metrics: [make.metric('pass')],
              cases: [make.aCase('refund after 30 days', 'unchanged'), ...make.cases(11)],
            }),
          ],
          {
            suite: 'docs-rag',
            config: 'evals/docs/promptfooconfig.yaml',
            changedInputs: ['evals/docs/promptfooconfig.yaml'],
          },
        ),
        make.skipped('summaries'),
      ],
      {
        comparison: {
          suites: [],
          calls: { candidate: 72, baseline: 68, grader: 36, reused: 0 },
          usage: { target: { cost: 0.052 }, grader: { cost: 0.11 } },
        },
      },
    ),
    context: make.context({
      title: 'nightly',
      reproduce: ['npx', '@pawl-dev/pawl', 'gate', '--base', 'origin/main'],
    }),
  },
  'regressed-metric': {
    verdict: make.verdict('regressed', [
      make.suite('regressed', [
        make.slot({
          metrics: [
            make.metric('pass'),
            make.metric('cost', {
              unit: 'usd',
              direction: 'lower',
              gate: true,
              baseline: 0.00041,
              candidate: 0.00061,
              difference: 0.0002,
              interval: [0.00016, 0.00024],
              pValue: 0.0001,
            }),
          ],
          findings: [make.finding(), make.finding({ metric: 'cost', outcome: 'convicted', pValue: 0.0001 })],
        }),
      ]),
    ]),
    context: make.context(),
  },
  pass: {
    verdict: make.verdict('pass', [
      make.suite('pass', [
        make.slot({
          metrics: [
            make.metric('pass', {
              baseline: 0.9333,
              candidate: 0.9417,
              difference: 0.0084,
              interval: [-0.011, 0.029],
            }),
            ...make.sideMetrics,
          ],
          cases: [
            make.aCase('order number in French', 'flaky'),
            make.aCase('new: gift wrap', 'added', { candidate: { scored: 1, passed: 1, errored: 0 } }),
            ...make.cases(59),
          ],
        }),
      ]),
      ...unaffected,
    ]),
    context: make.context(),
  },
  'pass-drifted': {
    verdict: make.verdict('pass', [
      make.suite('pass', [
        make.slot({
          cases: [...make.cases(58), ...others.slice(0, 2)],
          drift: [
            {
              metric: 'pass',
              pValue: 0.0004,
              drifted: true,
              stored: 0.9667,
              fresh: 0.4,
              compared: 8,
              changedCases: [{ case: 'case 1', stored: 1, fresh: 0, pValue: 0.004 }],
              since: '2026-06-15',
              storedDays: ['2026-05-20', '2026-06-18'],
              inChange: true,
            },
          ],
        }),
      ]),
    ]),
    context: make.context({ baselineAge: '2 h to 29 days old' }),
  },
  'pass-against-stored': {
    verdict: make.verdict(
      'pass',
      [
        make.suite(
          'pass',
          [
            make.slot({
              mainGone: stoodIn,
              detectable: { brokenCases: null, spreadDrop: null },
              metrics: [make.metric('pass', { driftMargin: 0.05 }), ...make.sideMetrics],
              moved: ['model gpt-4-0314 → gpt-4.1'],
            }),
          ],
          {
            sideBySide: false,
          },
        ),
      ],
      { reasons: [] },
    ),
    context: make.context({ baselineAge: '2 to 9 days old' }),
  },
  'regressed-against-stored': {
    verdict: make.verdict('regressed', [
      {
        ...make.suite(
          'regressed',
          [
            make.slot({
              mainGone: stoodIn,
              cases: [...broken, ...make.cases(57)],
              metrics: [{ ...passDrop, driftMargin: 0.05 }],
              findings: [{ ...convicted, mainGone: true }],
            }),
          ],
          { sideBySide: false },
        ),
        reasons: [{ code: 'loss-against-stored', text: 'Worse.', suite: 'support-triage', fix: null }],
      },
    ]),
    context: make.context({ baselineAge: '2 to 9 days old' }),
  },
  'pass-few-cases': {
    verdict: make.verdict('pass', [
      make.suite('pass', [
        make.slot({ cases: make.cases(12), detectable: { brokenCases: 3, spreadDrop: null } }),
      ]),
    ]),
    context: make.context(),
  },
  'pass-within-tolerance': {
    verdict: make.verdict('pass', [
      make.suite('pass', [
        make.slot({
          metrics: [
            make.metric('pass', {
              tolerance: 0.02,
              baseline: 0.95,
              candidate: 0.9333,
              difference: -0.0167,
              interval: [-0.04, 0],
              pValue: 0.01,
            }),
          ],
          cases: [broken[0]!, ...make.cases(59)],
          findings: [make.finding({ outcome: 'convicted', pValue: 0.01 })],
        }),
      ]),
    ]),
    context: make.context(),
  },
  'nothing-touched': {
    verdict: make.verdict('pass', ['support-triage', 'docs-rag', 'ner-fr'].map(make.skipped), {
      comparison: {
        suites: [],
        calls: { candidate: 0, baseline: 0, grader: 0, reused: 0 },
        usage: { target: {}, grader: {} },
      },
    }),
    context: make.context({ changedFiles: [], promptDiffs: [], seconds: 1.2 }),
  },
  mixed: {
    verdict: make.verdict('mixed', [
      make.suite('mixed', [
        make.slot({
          metrics: [
            make.metric('pass', {
              baseline: 0.85,
              candidate: 0.9167,
              difference: 0.0667,
              interval: [-0.01, 0.14],
            }),
          ],
          cases: [
            ...broken,
            ...Array.from({ length: 7 }, (_, at) => make.aCase(`tracking question ${at + 1}`, 'better')),
            ...make.cases(50),
          ],
          findings: [
            {
              ...convicted,
              gains: { convicted: true, pValue: 0.001, cases: ['tracking question 1'] },
              balance: { pValue: 0.9, difference: 0.0667 },
            },
          ],
        }),
      ]),
    ]),
    context: make.context(),
  },
  inconclusive: {
    verdict: make.verdict(
      'inconclusive',
      [
        make.suite('inconclusive', [
          make.slot({
            cases: [
              make.aCase('late delivery', 'suspected'),
              make.aCase('lost parcel', 'suspected'),
              ...make.cases(28),
            ],
            findings: [make.finding({ outcome: 'undecided', suspects: ['late delivery', 'lost parcel'] })],
          }),
        ]),
      ],
      {
        reasons: [
          {
            code: 'budget',
            suite: 'support-triage',
            text: 'The budget of 200 calls was spent during the confirmation.',
            fix: 'raise it in `pawl.yaml`:\nbudget:\n  calls: 400',
          },
        ],
      },
    ),
    context: make.context(),
  },
  'not-measured': {
    verdict: make.verdict(
      'not-measured',
      [
        make.suite('not-measured', [], {
          state: {
            kind: 'unmeasured',
            why: {
              cause: 'provider',
              reason:
                'The provider answered 401 to 12 of 12 requests: the key in `OPENAI_API_KEY` is not accepted.',
              fix: 'set `OPENAI_API_KEY` to a valid key (on GitHub a secret of the repository), then re-run the job.\ngh secret set OPENAI_API_KEY',
            },
            slots: [],
          },
        }),
        make.skipped('docs-rag'),
      ],
      {
        comparison: {
          suites: [],
          calls: { candidate: 12, baseline: 12, grader: 0, reused: 0 },
          usage: { target: {}, grader: {} },
        },
      },
    ),
    context: make.context({ reportUrl: null }),
  },
  'no-suite': {
    verdict: make.verdict('not-measured', [], {
      reasons: [
        {
          code: 'no-suite',
          suite: null,
          text: 'No promptfoo suite was found in this repository.',
          fix: 'add one, or name it in `pawl.yaml`:\nsuites:\n  - config: path/to/promptfooconfig.yaml',
        },
      ],
      comparison: {
        suites: [],
        calls: { candidate: 0, baseline: 0, grader: 0, reused: 0 },
        usage: { target: {}, grader: {} },
      },
    }),
    context: make.context({ changedFiles: [], promptDiffs: [], reportUrl: null }),
  },
};
