/**
 * For each key at the top of `pawl.yaml`, lines that can be copied. Together they hold every key, and each is valid:
 * `test/docs/reference.test.ts` reads them with the schema.
 */
export const POLICY_EXAMPLES: Readonly<Record<string, string>> = {
  suites: `suites:
  - id: support
    config: evals/support/promptfooconfig.yaml
    paths: ["src/prompts/**"]
    inputs: ["server/**"]
    metrics:
      pass: { gate: true, tolerance: 0.02, floor: 0.9 }
      politeness: { gate: true, direction: higher }
  - config: evals/intents/promptfooconfig.yaml
    task: { kind: classification, expected: label, answer: result.label, labels: [billing, refund], slices: [lang] }
    metrics:
      macro-f1: { gate: true, tolerance: 0.01 }
  - config: evals/entities/promptfooconfig.yaml
    task: { kind: ner, expected: entities, format: bio }
  - config: evals/tags/promptfooconfig.yaml
    task: { kind: token-classification, expected: tags, tag: xpos }
  - config: evals/calls/promptfooconfig.yaml
    task: { kind: extraction, expected: fields, ordered: true, schema: evals/calls/answer.schema.json }
  - config: evals/totals/promptfooconfig.yaml
    task: { kind: number, expected: total, within: 5%, worst: 100, decimal: "," }`,
  ignore: 'ignore: [examples/, evals/old/promptfooconfig.yaml]',
  setup: 'setup: [npm ci, npm run build]',
  serve: 'serve: { command: npm start, port: PORT, ready: /health, timeout: 120 }',
  engine: 'engine: workspace',
  effort: 'effort: high',
  variations: 'variations: off',
  samples: 'samples: { repeats: 5, stored: 3, nightly: 8 }',
  alpha: 'alpha: 0.01',
  metrics: `metrics:
  pass: { gate: true, tolerance: 0.02, floor: 0.9 }
  latency: { gate: true, tolerance: 200 }
  hallucinations: { gate: true, direction: lower }`,
  budget: 'budget: { calls: 3000, usd: 5, minutes: 20, nightly: 0.1 }',
  diagnose: 'diagnose: { lines: true, settings: false }',
  models: `models:
  support:
    id: openai:chat:ft:gpt-4o-mini-2024-07-18:acme:support:9x8y7z
    config: { temperature: 0 }
    base: openai:chat:gpt-4o-mini-2024-07-18
    training: data/support.jsonl
    job: ftjob-abc123
    trainingCost: 24
    contaminated: leave-out`,
  trade: `trade:
  - { cheaper: 0.4, points: 0.01 } # 40 % cheaper buys one point`,
  prices: `prices:
  gpt-4o-mini: { input: 0.15, output: 0.6 }`,
  limits: 'limits: { errors: 0.05, outputBytes: 200000, timeoutSeconds: 60 }',
  enforce: 'enforce: false',
  block: 'block: strict',
  mixed: 'mixed: block',
  inconclusive: 'inconclusive: block',
  loosening: 'loosening: warn',
  accept: 'accept: { by: maintain, author: false, commandLine: true }',
  removals: 'removals: block',
  notMeasured: `notMeasured:
  secrets: warn
  provider: block
  budget: block
  baseline: warn
  nothing-passes: block`,
  baseline: `baseline:
  store: ref:refs/pawl/baseline
  maxAgeDays: 30
  outputs: digest
  anchor: v1.2
  erosion: issue
  drift: block
  keep: { samples: 100, days: 90 }`,
  report: `report:
  comment: failures
  title: Search
  outputs: false
  suggestions: false
  driftIssue: false`,
  quarantine: 'quarantine: ["support: refund"]',
  'pass-env': 'pass-env: [GITHUB_TOKEN, REGION]',
};
