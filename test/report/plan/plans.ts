import type { CostEstimate } from '../../../src/plan/estimate/cost-estimate.ts';
import type { PlanSummary, SuiteSummary } from '../../../src/plan/estimate/plan-summary.ts';
import type { RunSummary, SlotSummary } from '../../../src/plan/estimate/run-summary.ts';
import type { PlanContext } from '../../../src/report/plan/plan-context.ts';

export const planContext: PlanContext = {
  version: '0.0.0',
  baseLabel: 'main@9f8e7d6',
  candidateLabel: 'HEAD@a1b2c3d',
  changedFiles: [
    { file: 'prompts/triage.txt', added: 2, removed: 1 },
    { file: 'rag/retriever.yaml', added: 1, removed: 1, settings: ['setting k 4 → 8'] },
  ],
  notes: ['Base main@9f8e7d6: where this branch left main.'],
};

function slot(over: Partial<SlotSummary> = {}): SlotSummary {
  return {
    slot: 'triage · assistant',
    label: 'triage · assistant',
    status: 'paired',
    moved: ['prompt prompts/triage.txt'],
    main: 2.4,
    candidate: 61.2,
    usual: 61,
    brokenCases: 2,
    spreadDrop: 0.061,
    rates: 'stored',
    ...over,
  };
}

function run(over: Partial<RunSummary> = {}): RunSummary {
  return {
    mainGone: null,
    slots: [slot()],
    cases: { paired: 60, edited: 0, added: 0, removed: 0, editedVars: 0, editedAssertions: 0 },
    changedCases: [],
    cells: { compared: 60, looked: 0, same: 176, unplaced: 0, onlyGrading: 0 },
    stored: { samples: 176, cells: 60, commits: ['9f8e7d6aaaaaaa', '1234567'], ages: [2, 50] },
    unused: { priors: 0, refused: {} },
    floating: [],
    calls: { atLeast: 60, usual: 61, expected: 64, atMost: 480 },
    graderCalls: 0,
    cost: { usd: 0.0421, unknown: [], from: [{ kind: 'stored' }] },
    seconds: 41,
    ...over,
  };
}

function suite(over: Partial<SuiteSummary> = {}): SuiteSummary {
  return {
    suite: 'support-triage',
    config: 'evals/support-triage/promptfooconfig.yaml',
    files: [{ file: 'prompts/triage.txt', kind: 'prompt', settings: [] }],
    notes: [],
    action: { kind: 'runs', ...run() },
    ...over,
  };
}

const idle = (name: string): SuiteSummary =>
  suite({
    suite: name,
    files: [],
    action: {
      kind: 'skipped',
      reason: 'no input of this suite differs between main and this PR',
      removed: false,
    },
  });

const known = {
  calls: run().calls,
  afterLoss: { isTriedAgain: true, search: 46, budget: 3000 },
  cost: run().cost,
  seconds: run().seconds,
  over: null,
};
const nothing = {
  calls: { atLeast: 0, usual: 0, expected: 0, atMost: 0 },
  afterLoss: null,
  cost: { usd: null, unknown: [], from: [] },
  seconds: null,
  over: null,
};

const UNKNOWN: CostEstimate['unknown'] = [
  { kind: 'answers', model: 'gpt-4o-mini' },
  { kind: 'graders' },
  { kind: 'code', model: 'python:rag.py' },
  { kind: 'price', model: 'ft:gpt-4o-mini-2024-07-18:shop:support:b2' },
];
const SOURCES: CostEstimate['from'] = [{ kind: 'promptfoo', model: 'gpt-4o-mini' }, { kind: 'characters' }];

/** Plans of every kind, as their renderers get them. */
export const plans: Readonly<Record<string, PlanSummary>> = {
  prompt: { ...known, suites: [suite(), idle('docs-rag'), idle('ner-fr')] },
  unknown: {
    afterLoss: null,
    calls: { atLeast: 48, usual: 96, expected: 112, atMost: 264 },
    cost: {
      usd: 0.0019,
      unknown: UNKNOWN,
      from: SOURCES,
    },
    seconds: null,
    over: null,
    suites: [
      suite({
        suite: 'docs-rag',
        files: [{ file: 'rag/retriever.yaml', kind: 'data', settings: ['setting k 4 → 8'] }],
        notes: ['2 cases are called "a": the later ones are a#2, in file order.'],
        action: {
          kind: 'runs',
          ...run({
            slots: [
              slot({
                moved: ['model gpt-4o → ft:support', 'setting temperature 0 → 0.7'],
                rates: 'typical',
                blurred: { metric: 'pass', tolerance: 0.01, known: 0.062, cases: 462 },
                main: 18,
                candidate: 6,
              }),
              slot({
                slot: 'b',
                label: 'b',
                status: 'added',
                moved: ['provider settings'],
                brokenCases: null,
                spreadDrop: 0.2,
                rates: 'typical',
                main: 24,
                candidate: 8,
              }),
            ],
            cases: { paired: 10, edited: 2, added: 5, removed: 1, editedVars: 1, editedAssertions: 2 },
            cells: { compared: 12, looked: 5, same: 0, unplaced: 12, onlyGrading: 0 },
            changedCases: [
              { case: 'refund', label: 'refund', status: 'edited', edited: ['vars', 'assertions'] },
              { case: 'parcel', label: 'parcel', status: 'edited', edited: ['assertions'] },
              ...['a', 'b', 'c', 'd', 'e'].map((id) => ({
                case: id,
                label: id,
                status: 'added' as const,
                edited: [],
              })),
              { case: 'old', label: 'an old one', status: 'removed', edited: [] },
            ],
            stored: null,
            unused: { priors: 12, refused: { 'too-old': 3 } },
            floating: ['b'],
            graderCalls: 56,
            calls: { atLeast: 48, usual: 96, expected: 112, atMost: 264 },
            cost: {
              usd: 0.0019,
              unknown: UNKNOWN,
              from: SOURCES,
            },
            seconds: null,
          }),
        },
      }),
    ],
  },
  checks: {
    ...known,
    suites: [
      suite({
        files: [{ file: 'checks/tone.js', kind: 'code', settings: [] }],
        action: {
          kind: 'runs',
          ...run({
            slots: [
              slot({ moved: [], main: 0, candidate: 0, usual: 0, brokenCases: null, spreadDrop: null }),
            ],
            calls: { atLeast: 0, usual: 0, expected: 0, atMost: 0 },
            unused: { priors: 4, refused: {} },
            floating: ['triage · assistant'],
            cells: { compared: 0, looked: 0, same: 57, unplaced: 0, onlyGrading: 3 },
          }),
        },
      }),
    ],
  },
  gone: {
    ...known,
    suites: [
      suite({
        action: {
          kind: 'runs',
          ...run({
            mainGone: 'The suite cannot be loaded on main: the model was retired.',
            slots: [slot({ main: 0, candidate: 180, usual: 180, brokenCases: null, spreadDrop: null })],
            calls: { atLeast: 180, usual: 180, expected: 180, atMost: 180 },
          }),
        },
      }),
    ],
  },
  unmeasured: {
    ...nothing,
    suites: [
      suite({
        action: {
          kind: 'unmeasured',
          why: {
            cause: 'secrets',
            reason: "OPENAI_API_KEY is not set, and the suite's providers need it.",
            // biome-ignore lint/suspicious/noTemplateCurlyInString: GitHub's own expression, to paste
            fix: 'Set it in the environment; in a workflow, on the step:\nenv:\n  OPENAI_API_KEY: ${{ secrets.OPENAI_API_KEY }}',
          },
        },
      }),
    ],
  },
  'over-budget': {
    ...known,
    over: {
      cause: 'budget',
      reason: 'The run would cost 60 to 480 provider calls, above the budget of 10. None was made.',
      fix: 'Raise it in pawl.yaml, or run fewer suites or samples:\nbudget: {calls: 480}',
    },
    suites: [suite()],
  },
  'nothing-touched': { ...nothing, suites: [idle('docs-rag'), idle('ner-fr')] },
  'no-suite': { ...nothing, suites: [] },
};
