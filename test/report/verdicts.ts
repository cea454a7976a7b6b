import type {
  CaseComparison,
  Comparison,
  MetricComparison,
  SlotComparison,
  SuiteComparison,
  Transition,
} from '../../src/compare/comparison.ts';
import type { Finding } from '../../src/design/design.ts';
import type { ReportContext } from '../../src/report/context.ts';
import type { RuleChange } from '../../src/trust/rule-change.ts';
import type { Outcome, SuiteVerdict, Verdict } from '../../src/verdict/verdict.ts';

/** Builders of verdicts for the golden files: every fact that a test does not name has a quiet default. */

export function context(over: Partial<ReportContext> = {}): ReportContext {
  return {
    version: '0.1.0',
    command: 'gate',
    baseLabel: 'main@9f8e7d6',
    candidateLabel: 'HEAD@a1b2c3d',
    title: null,
    reproduce: ['npx', '@pawl-dev/pawl', 'gate', '--base', 'origin/main', '--suite', 'support-triage'],
    changedFiles: [{ file: 'prompts/triage.txt', added: 2, removed: 1 }],
    promptDiffs: [
      {
        file: 'prompts/triage.txt',
        suites: ['support-triage'],
        line: 12,
        diff: '@@ -12 +12,2 @@\n-Be kind.\n+Be brief.\n+Be done.',
      },
    ],
    baselineAge: null,
    seconds: 41,
    reportUrl: 'https://github.com/acme/shop/actions/runs/7/artifacts/3',
    runUrl: null,
    reportPath: '.pawl/report.md',
    enforce: true,
    outputs: true,
    notes: [],
    ...over,
  };
}

export function aCase(
  label: string,
  transition: Transition,
  over: Partial<CaseComparison> = {},
): CaseComparison {
  const passes: Record<Transition, readonly [number, number]> = {
    unchanged: [3, 3],
    accepted: [1, 0],
    broken: [6, 0],
    suspected: [5, 2],
    better: [0, 6],
    flaky: [4, 3],
    'grader-unstable': [3, 2],
    borderline: [3, 0],
    unclear: [1, 0],
    added: [0, 1],
    removed: [0, 0],
    edited: [3, 2],
    'left-out': [3, 2],
    errored: [3, 0],
    refused: [3, 0],
  };
  const samples = Math.max(3, ...passes[transition]);
  const [before, after] = passes[transition];
  const absent = { scored: 0, passed: 0, errored: 0 };
  const ran = (passed: number) => ({ scored: samples, passed, errored: 0 });
  return {
    case: label,
    label,
    transition,
    critical: false,
    baseline: transition === 'added' || transition === 'removed' ? absent : ran(before),
    candidate:
      transition === 'removed'
        ? absent
        : transition === 'errored'
          ? { scored: 0, passed: 0, errored: 3 }
          : transition === 'added'
            ? { scored: 1, passed: after, errored: 0 }
            : ran(after),
    pValue: null,
    failed: [],
    outputs: { baseline: null, candidate: null },
    error: transition === 'errored' ? 'the provider answered 500: upstream connect error' : null,
    ...over,
  };
}

export function cases(n: number, prefix = 'case'): CaseComparison[] {
  return Array.from({ length: n }, (_, at) => aCase(`${prefix} ${at + 1}`, 'unchanged'));
}

export function metric(name: string, over: Partial<MetricComparison> = {}): MetricComparison {
  return {
    name,
    unit: 'rate',
    direction: 'higher',
    gate: name === 'pass',
    tolerance: 0,
    baseline: 0.942,
    candidate: 0.942,
    difference: 0,
    interval: [-0.02, 0.02],
    pValue: null,
    sideBySide: true,
    ...over,
  };
}

export const sideMetrics: readonly MetricComparison[] = [
  metric('format', { baseline: 1, candidate: 1, interval: [0, 0] }),
  metric('cost', {
    unit: 'usd',
    direction: 'lower',
    baseline: 0.00041,
    candidate: 0.00038,
    difference: -0.00003,
    interval: [-0.0000328, -0.0000246],
  }),
  metric('latency', {
    unit: 'ms',
    direction: 'lower',
    baseline: 1900,
    candidate: 1810,
    difference: -90,
    interval: [-266, 76],
  }),
];

export function finding(over: Partial<Finding> = {}): Finding {
  return {
    suite: 'support-triage',
    slot: 'triage|assistant',
    metric: 'pass',
    outcome: 'cleared',
    pValue: null,
    suspects: [],
    confirmed: [],
    gains: null,
    balance: null,
    netStages: [],
    ...over,
  };
}

export function slot(over: Partial<SlotComparison> = {}): SlotComparison {
  return {
    slot: 'triage|assistant',
    label: 'triage · assistant',
    moved: ['prompt prompts/triage.txt'],
    promptFile: 'prompts/triage.txt',
    metrics: [metric('pass'), ...sideMetrics],
    cases: cases(60),
    findings: [finding()],
    detectable: { brokenCases: 2, spreadDrop: 0.06 },
    ...over,
  };
}

export function suite(
  outcome: Outcome,
  slots: readonly SlotComparison[],
  over: Partial<SuiteComparison> = {},
): SuiteVerdict {
  const comparison: SuiteComparison = {
    suite: 'support-triage',
    config: 'evals/support/promptfooconfig.yaml',
    state: { kind: 'compared', slots },
    changedInputs: ['prompts/triage.txt'],
    notes: [],
    sideBySide: true,
    ...over,
  };
  const cause = comparison.state.kind === 'unmeasured' ? comparison.state.why.cause : null;
  return { suite: comparison.suite, outcome, cause, reasons: [], comparison };
}

export function skipped(name: string): SuiteVerdict {
  const reason = 'none of its inputs differs between main and this PR';
  return suite('pass', [], {
    suite: name,
    config: `evals/${name}/promptfooconfig.yaml`,
    state: { kind: 'skipped', reason },
    changedInputs: [],
  });
}

export function verdict(
  outcome: Outcome,
  suites: readonly SuiteVerdict[],
  over: Partial<Verdict> = {},
): Verdict {
  const comparison: Comparison = {
    suites: suites.map((entry) => entry.comparison),
    calls: { candidate: 72, baseline: 68, grader: 0, reused: 176 },
    usage: {
      target: { promptTokens: 40_000, completionTokens: 9_000, cost: 0.052 },
      grader: {},
    },
  };
  const exitCode = outcome === 'regressed' ? 1 : outcome === 'not-measured' ? 3 : 0;
  return {
    outcome,
    reasons: [],
    suites,
    comparison,
    exitCode,
    blocked: exitCode !== 0,
    wouldExit: exitCode,
    ruleChanges: [],
    removals: [],
    inPrompt: [],
    weakened: [],
    loosened: false,
    ...over,
  };
}

/** Words that a pull request writes at `p.txt:7` and no case is asked; with `to` null an edit that no case shows. */
export function unasked(over: Partial<RuleChange>): RuleChange {
  return {
    kind: 'unasked',
    rule: 'words',
    from: null,
    to: null,
    file: 'p.txt',
    line: 7,
    loosens: false,
    ...over,
  };
}
