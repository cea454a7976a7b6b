import { afterAll, expect, test } from 'vitest';
import { PawlError } from '../../../../src/errors.ts';
import { scratchEngine } from '../../scratch-suite.ts';

const engine = scratchEngine({});
afterAll(() => engine.close());

/** An agent that reports the tools it used where OpenTelemetry says, as any instrumented code does. */
const agent = (tool: string) => `
const id = () => [...Array(16)].map(() => Math.floor(Math.random() * 16).toString(16)).join('');
const text = (key, stringValue) => ({ key, value: { stringValue } });
module.exports = class {
  id() { return 'agent'; }
  async callApi(prompt, { traceparent }) {
    const [, traceId, parentSpanId] = traceparent.split('-');
    const span = (name) => ({
      traceId, parentSpanId, name, spanId: id(), kind: 1,
      startTimeUnixNano: '1700000000000000000', endTimeUnixNano: '1700000000005000000',
      attributes: [text('tool.name', name), text('tool.arguments', JSON.stringify({ q: prompt }))],
      status: { code: prompt === 'fail' ? 2 : 1 },
    });
    const spans = [span('${tool}'), span('reply')];
    const response = await fetch(process.env.OTEL_EXPORTER_OTLP_ENDPOINT + '/v1/traces', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ resourceSpans: [{ resource: {}, scopeSpans: [{ scope: {}, spans }] }] }),
    });
    return { output: 'done ' + response.status };
  }
};`;
const suite = (tool: string) => ({
  'agent.js': agent(tool),
  'promptfooconfig.yaml': `
prompts: ['{{q}}']
providers: [file://agent.js]
tracing: { enabled: true, otlp: { http: { enabled: true } } }
tests:
  - { metadata: { id: used }, vars: { q: x }, assert: [{ type: 'trajectory:tool-used', value: search }, { type: equals, value: done 200 }] }
  - { metadata: { id: sequence }, vars: { q: x }, assert: [{ type: 'trajectory:tool-sequence', value: [search, reply] }] }
  - { metadata: { id: arguments }, vars: { q: x }, assert: [{ type: 'trajectory:tool-args-match', value: { name: search, args: { q: x } } }] }
  - { metadata: { id: steps }, vars: { q: x }, assert: [{ type: 'trajectory:step-count', value: { type: tool, min: 2, max: 2 } }] }
  - { metadata: { id: spans }, vars: { q: x }, assert: [{ type: trace-span-count, value: { pattern: search, min: 1, max: 1 } }] }
  - { metadata: { id: errors }, vars: { q: fail }, assert: [{ type: trace-error-spans, value: 0 }] }
  - { metadata: { id: code }, vars: { q: x }, assert: [{ type: javascript, value: 'context.trace.spans.some((span) => span.name === "search")' }] }
`,
});

test('traces: each arm has a receiver of its own, and assertions see the spans of their own cell', {
  tags: ['slow'],
}, async () => {
  const manifests = [
    await engine.open(suite('search'), 'baseline'),
    await engine.open(suite('guess'), 'candidate'),
  ];
  const { samples } = await engine.runAll(manifests);
  const passed = (arm: string) =>
    Object.fromEntries(
      samples
        .filter((sample) => sample.arm === arm)
        .map(({ case: id, result }) => [id, result.kind === 'scored' ? result.passed : result.message]),
    );
  // What promptfoo 0.123.1 makes of the same config with its store in a file.
  const all = {
    used: true,
    sequence: true,
    arguments: true,
    steps: true,
    spans: true,
    errors: false,
    code: true,
  };
  expect(passed('baseline')).toEqual(all);
  expect(passed('candidate')).toEqual({
    ...Object.fromEntries(Object.keys(all).map((id) => [id, false])),
    steps: true,
  });
});

test('an assertion of a trajectory sees the spans that the code of its own arm sent', async () => {
  const { 'promptfooconfig.yaml': all, ...code } = suite('search');
  const few = all.split('\n').filter((line) => !/id: (?!used|errors)/.test(line));
  const manifest = await engine.open({ ...code, 'promptfooconfig.yaml': few.join('\n') });
  const { samples } = await engine.runAll([manifest]);
  // By name: they come as they are answered.
  expect(Object.fromEntries(samples.map(({ case: id, result }) => [id, result]))).toMatchObject({
    used: { kind: 'scored', passed: true },
    errors: { kind: 'scored', passed: false },
  });
});

/** A grader that answers the same to all, and a provider that sends no spans of its own. */
const graded = (tracing: string, test: string) => ({
  'grader.cjs': `module.exports = class { id() { return 'grader'; } async callApi() { return { output: '{"pass": true, "score": 1, "reason": "so"}' }; } };`,
  'promptfooconfig.yaml': `
prompts: ['{{q}}']
providers: [echo]
tracing: ${tracing}
tests:
  - ${test}
    vars: { q: x }
    assert:
      - { type: llm-rubric, value: is fine, provider: file://grader.cjs }
      - { type: javascript, value: '(context.trace?.spans ?? []).length', metric: spans }
`,
});

test.each([
  ['turned on', '{ enabled: true, otlp: { http: { enabled: true } } }', 'description: a'],
  ['turned on by a test', '{ otlp: { http: { enabled: false } } }', 'metadata: { tracingEnabled: true }'],
])(
  'traces %s: every round has promptfoo’s own spans, and counts the calls of graders',
  { tags: ['slow'] },
  async (_name, tracing, entry) => {
    const manifest = await engine.open(graded(tracing, entry));
    const rounds = [0, 1, 2].map(
      (round) => () => engine.runAll([manifest], { round, stage: round === 0 ? 'search' : 'trial' }),
    );
    for (const run of rounds) {
      const { samples } = await run();
      expect(samples.map(({ calls, result }) => ({ calls, result }))).toMatchObject([
        { calls: { target: 1, grader: 1 }, result: { kind: 'scored', metrics: { spans: 1 } } },
      ]);
    }
  },
);

test('a test that is traced has the same digests however often it is loaded', {
  tags: ['slow'],
}, async () => {
  const digests = async () => {
    const { cells } = await engine.open(graded('{ enabled: false }', 'metadata: { tracingEnabled: true }'));
    return cells.map(({ settingsDigest }) => settingsDigest);
  };
  expect(await digests()).toEqual(await digests());
});

test('what only a service of promptfoo can answer is refused by name, before a call', async () => {
  const opening = engine.open({
    'promptfooconfig.yaml': `
prompts: ['You sell tents.']
providers: [echo]
defaultTest:
  provider: { id: 'promptfoo:simulated-user', config: { maxTurns: 2 } }
tests: [{ vars: { instructions: You want a tent. } }]
`,
  });
  const error = await opening.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof PawlError)) throw new Error(`not refused: ${error}`);
  expect(error.help).toMatchObject({
    code: 'engine/needs-promptfoo-cloud',
    what: 'The suite asks `promptfoo:simulated-user`, which runs on a service of promptfoo alone.',
    place: { file: 'promptfooconfig.yaml', line: 5 },
  });
});
