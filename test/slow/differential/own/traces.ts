import type { OwnConfig } from './own-config.ts';

/** Sends the spans that the prompt asks for (`tool search 200ms; error`) over OTLP, then answers. */
const TRACED = `
const at = process.env.OTEL_EXPORTER_OTLP_ENDPOINT ?? 'http://127.0.0.1:<PORT>';
module.exports = class {
  id() { return 'traced'; }
  async callApi(prompt, context) {
    const [, traceId, parentSpanId] = (context.traceparent ?? '').split('-');
    if (traceId === undefined) return { output: 'UNTRACED' };
    const start = BigInt(1700000000000) * 1000000n;
    const spans = prompt.split(';').map((text) => text.trim()).filter(Boolean).map((text, index) => {
      const ms = BigInt(/(\\d+)ms/.exec(text)?.[1] ?? 10);
      const tool = /^tool (\\w+)/.exec(text)?.[1];
      const attributes = Object.entries(tool ? { 'tool.name': tool, 'tool.arguments': JSON.stringify({ q: text.length, n: index }) } : { kind: text });
      return {
        traceId, parentSpanId,
        spanId: (index + 1).toString(16).padStart(16, 'a'),
        name: tool ? 'tool.' + tool : text.split(' ')[0],
        kind: 1,
        startTimeUnixNano: String(start + BigInt(index) * 1000000n),
        endTimeUnixNano: String(start + BigInt(index) * 1000000n + ms * 1000000n),
        attributes: attributes.map(([key, value]) => ({ key, value: { stringValue: value } })),
        status: text.includes('error') ? { code: 2, message: 'bad' } : { code: 1 },
      };
    });
    const body = { resourceSpans: [{ resource: { attributes: [] }, scopeSpans: [{ scope: { name: 'own' }, spans }] }] };
    const response = await fetch(at + '/v1/traces', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
    return { output: 'sent ' + spans.length + ' ' + response.status };
  }
};
`;
/** Times and ids stand in what it is asked, so that it goes by the steps that it is told. */
const JUDGE = `
module.exports = class {
  id() { return 'judge'; }
  async callApi(prompt) {
    return { output: JSON.stringify({ pass: true, score: (prompt.match(/tool/g) ?? []).length % 10 / 10, reason: 'so' }) };
  }
};
`;
const TESTS = `
tests:
  - vars: { steps: 'tool search 200ms; tool fetch 50ms; think' }
    assert: &all
      - { type: contains, value: sent, metric: sent }
      - { type: trace-span-count, value: { pattern: 'tool.*', min: 1, max: 2 }, metric: tools }
      - { type: trace-error-spans, value: { max_count: 0 }, metric: errors }
      - { type: trace-span-duration, value: { pattern: 'tool.*', max: 100 }, metric: fast }
      - { type: trajectory:tool-used, value: search, metric: used }
      - { type: trajectory:tool-sequence, value: { mode: in_order, steps: [search, fetch] }, metric: sequence }
      - { type: trajectory:step-count, value: { type: tool, max: 2 }, metric: steps }
      - { type: trajectory:tool-args-match, value: { name: search, args: { n: 0 }, mode: partial }, metric: args }
      - { type: javascript, value: 'context.trace ? Math.min(1, context.trace.spans.length / 10) : 0', metric: spans }
  - { vars: { steps: 'tool fetch 10ms; tool search 20ms; tool search error' }, assert: *all, threshold: 0.5 }
  - { vars: { steps: 'think' }, assert: *all }
  - { vars: { steps: '' }, assert: *all }
  - vars: { steps: 'tool search error; call error 5ms; call 500ms' }
    assert:
      - { type: trace-error-spans, value: { max_percentage: 50 } }
      - { type: not-trace-error-spans, value: { max_count: 1 } }
      - { type: trace-span-duration, value: { max: 400, percentile: 50 } }
      - { type: not-trajectory:tool-used, value: { name: fetch } }
      - { type: trajectory:goal-success, value: all steps were made, threshold: 0.4, metric: goal, provider: file://judge.cjs }
`;

function traced(name: string, config: string, more: OwnConfig['files'] = {}): OwnConfig {
  const files = { 'traced.cjs': TRACED, 'judge.cjs': JUDGE, 'promptfooconfig.yaml': config };
  return { feature: 'traces', name, files: { ...files, ...more } };
}
const PROVIDER = `prompts: ['{{steps}}']\nproviders: [file://traced.cjs]`;
const RECEIVER = `otlp: { http: { enabled: true, port: <PORT>, host: 127.0.0.1, acceptFormats: [json, protobuf] } }`;

/** Suites whose providers send spans. */
export const traces: readonly OwnConfig[] = [
  traced('spans over OTLP', `${PROVIDER}\ntracing: { enabled: true, ${RECEIVER} }\n${TESTS}`),
  traced(
    'a receiver, and no spans',
    `${PROVIDER.replace('file://traced.cjs', 'echo')}\ntracing: { enabled: true, ${RECEIVER} }\n${TESTS}`,
  ),
  traced('tracing turned off', `${PROVIDER}\ntracing: { enabled: false }\n${TESTS}`),
  traced(
    'tracing by the metadata of tests, spans from Python',
    `prompts: ['{{steps}}']
providers: [file://traced.py]
tracing: { enabled: true, ${RECEIVER} }
defaultTest: { metadata: { tracingEnabled: true } }
${TESTS}`,
    {
      'traced.py': `
import json, os, urllib.request

def call_api(prompt, options, context):
    parts = (context.get('traceparent') or '').split('-')
    if len(parts) < 3:
        return {'output': 'UNTRACED'}
    at = os.environ.get('OTEL_EXPORTER_OTLP_ENDPOINT', 'http://127.0.0.1:<PORT>')
    spans = []
    for index, text in enumerate([each.strip() for each in prompt.split(';') if each.strip()]):
        tool = text.split(' ')[1] if text.startswith('tool ') else None
        attributes = [{'key': 'tool.name', 'value': {'stringValue': tool}}] if tool else []
        spans.append({'traceId': parts[1], 'parentSpanId': parts[2], 'spanId': '%016x' % (index + 1), 'name': 'tool.' + tool if tool else text.split(' ')[0],
                      'kind': 1, 'startTimeUnixNano': str(1700000000000000000 + index * 1000000), 'endTimeUnixNano': str(1700000000000000000 + index * 1000000 + 30000000),
                      'attributes': attributes, 'status': {'code': 2 if 'error' in text else 1}})
    body = {'resourceSpans': [{'resource': {'attributes': []}, 'scopeSpans': [{'scope': {'name': 'own'}, 'spans': spans}]}]}
    request = urllib.request.Request(at + '/v1/traces', data=json.dumps(body).encode(), headers={'content-type': 'application/json'})
    urllib.request.urlopen(request).read()
    return {'output': 'sent %d' % len(spans)}
`,
    },
  ),
];
