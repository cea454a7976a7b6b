import type { OwnConfig } from './own-config.ts';

const PIXEL = Buffer.alloc(3000, 7).toString('base64');

/** One answer for each prompt: strings, objects, nothing, errors, tool calls, images, probabilities. */
const SHAPES = `
const shapes = {
  empty: { output: '' },
  blank: { output: '  \\n ' },
  none: {},
  nothing: { output: null },
  number: { output: 42 },
  zero: { output: 0 },
  no: { output: false },
  object: { output: { color: 'yellow', count: 2, nested: { list: [1, 'two', null] } } },
  list: { output: [1, { a: 2 }] },
  error: { error: 'no such model' },
  both: { output: 'partly', error: 'and an error' },
  json: { output: '{"color": "yellow", "count": 2}' },
  fenced: { output: 'Here:\\n\`\`\`json\\n{"color": "red"}\\n\`\`\`' },
  tools: { output: [{ id: 'c1', type: 'function', function: { name: 'weather', arguments: '{"city":"Oslo"}' } }] },
  badtools: { output: [{ id: 'c1', type: 'function', function: { name: 'weather', arguments: '{"town":"Oslo"}' } }] },
  call: { output: { name: 'weather', arguments: '{"city":"Oslo"}' } },
  image: { output: 'data:image/png;base64,${PIXEL}' },
  markdown: { output: '![x](data:image/png;base64,${PIXEL})' },
  images: { output: 'see', images: [{ data: 'data:image/png;base64,${PIXEL}', mimeType: 'image/png' }] },
  audio: { output: 'said', audio: { data: '${PIXEL}', format: 'wav', transcript: 'said' } },
  svg: { output: '<svg xmlns="http://www.w3.org/2000/svg"><rect/></svg>' },
  refusal: { output: "I'm sorry, but I can't help with that." },
  refused: { output: 'x', isRefusal: true },
  stopped: { output: 'cut', finishReason: 'length', cost: 0.02, logProbs: [-0.1, -0.5, -2] },
  finished: { output: 'whole', finishReason: 'stop', cost: 0.00001, logProbs: [-0.01, -0.02], cached: true },
  meta: { output: 'meta', metadata: { context: 'given context', docs: ['a', 'b'], http: { status: 200 } }, tokenUsage: { total: 3, prompt: 1, completion: 2 } },
  unicode: { output: '🙂 \\ud800 zażółć 漢字 \\u0000 end' },
  html: { output: '<p>Hello <b>you</b></p>' },
  sql: { output: 'SELECT id FROM users WHERE age > 3' },
  xml: { output: '<answer><city>Oslo</city></answer>' },
};
module.exports = class {
  id() { return 'shapes'; }
  async callApi(prompt) {
    if (prompt === 'throws') throw new Error('it threw');
    if (prompt === 'string') return 'a bare string';
    return shapes[prompt] ?? { output: prompt };
  }
};
`;
const NAMES = [
  ...'empty,blank,none,nothing,number,zero,no,object,list,error,both,json,fenced,tools,badtools,call,image,markdown,images,audio,svg'.split(
    ',',
  ),
  ...'refusal,refused,stopped,finished,meta,unicode,html,sql,xml,throws,other'.split(','),
];
const SCHEMA =
  '{"type":"object","required":["color"],"properties":{"color":{"type":"string"},"count":{"type":"integer"}}}';
const TOOLS = `[{ type: function, function: { name: weather, parameters: { type: object, required: [city], properties: { city: { type: string } }, additionalProperties: false } } }]`;

/** Every assertion that looks at an answer alone, on every shape. */
const LOOKS = `
      - { type: contains, value: yellow, metric: contains }
      - { type: not-contains, value: yellow, metric: contains }
      - { type: equals, value: { color: yellow, count: 2, nested: { list: [1, two, null] } }, metric: equals }
      - { type: not-equals, value: '42' }
      - { type: is-json, metric: json }
      - { type: is-json, value: file://schema.json, metric: schema, weight: 2 }
      - { type: contains-json, value: { required: [color], type: object }, metric: schema }
      - { type: is-refusal, metric: refusal }
      - { type: not-is-refusal, metric: answered }
      - { type: is-valid-openai-tools-call, metric: tools }
      - { type: is-valid-openai-function-call, metric: tools }
      - { type: regex, value: '^[a-z]+$', metric: regex }
      - { type: starts-with, value: '<', metric: starts }
      - { type: levenshtein, value: whole, threshold: 3, metric: near }
      - { type: word-count, value: { min: 1, max: 3 }, metric: words }
      - { type: is-html, metric: markup }
      - { type: is-xml, value: { requiredElements: [answer.city] }, metric: markup }
      - { type: contains-xml, metric: markup }
      - { type: is-sql, metric: sql }
      - { type: rouge-n, value: the whole answer, threshold: 0.1, metric: overlap }
      - { type: bleu, value: the whole answer, threshold: 0.1, metric: overlap }
      - { type: gleu, value: the whole answer, threshold: 0.1, metric: overlap }
      - { type: contains-any, value: [a, e], metric: any }
      - { type: icontains-all, value: 'a, e', metric: any }
      - { type: javascript, value: "typeof output === 'string' ? output.length > 3 : 0.5", metric: code }
      - { type: javascript, value: 'JSON.parse(output).count', metric: count }
      - { type: javascript, value: 'context.providerResponse.metadata?.docs?.length ?? 0', metric: docs }
      - { type: guardrails, metric: guard }
`;

/** Those that throw where an answer lacks what they look at. */
const MEASURES = `
    assert:
      - { type: cost, threshold: 0.01, metric: cost }
      - { type: perplexity, threshold: 1.5, metric: sure }
      - { type: perplexity-score, threshold: 0.5, metric: sure }
      - { type: finish-reason, value: stop, metric: finish }
`;

function shaped(feature: string, name: string, config: string, more: OwnConfig['files'] = {}): OwnConfig {
  const files = { 'shapes.cjs': SHAPES, 'schema.json': SCHEMA, 'promptfooconfig.yaml': config };
  return { feature, name, files: { ...files, ...more } };
}
const tests = (body: string) => NAMES.map((name) => `  - { vars: { name: ${name} }${body} }`).join('\n');
const TOOLED = `[{ id: file://shapes.cjs, config: { tools: ${TOOLS}, functions: [{ name: weather, parameters: { type: object, required: [city], properties: { city: { type: string } } } }] } }]`;

/** Answers of every shape, from every kind of local provider. */
export const answers: readonly OwnConfig[] = [
  shaped(
    'shapes of answers',
    'each assertion alone on each shape',
    `prompts: ['{{name}}']\nproviders: ${TOOLED}\ndefaultTest:\n  threshold: 0.4\n  assert:${LOOKS}\ntests:\n${tests('')}`,
  ),
  shaped(
    'shapes of answers',
    'prices, probabilities, ends',
    `prompts: ['{{name}}']\nproviders: [file://shapes.cjs]\ntests:${['stopped', 'finished', 'meta', 'empty'].map((name) => `\n  - vars: { name: ${name} }${MEASURES}`).join('')}`,
  ),
  shaped(
    'shapes of answers',
    'no assertion',
    `prompts: ['{{name}}']\nproviders: [file://shapes.cjs]\ntests:\n${tests('')}`,
  ),
  shaped(
    'shapes of answers',
    'transforms of provider, test and assertion',
    `prompts: ['{{name}}']
providers: [{ id: file://shapes.cjs, transform: "typeof output === 'string' ? output + '.' : output" }, { id: file://shapes.cjs, label: file, transform: file://transform.cjs }]
defaultTest:
  options: { transform: "context.vars.name === 'html' ? undefined : ({ text: output, name: context.vars.name, docs: context.metadata?.docs })" }
  assert:
    - { type: javascript, value: "output.name === context.vars.name", metric: kept }
    - { type: equals, value: '42', transform: output.text, metric: own }
    - { type: contains-json, transform: JSON.stringify(output.text), metric: own }
    - { type: javascript, value: output.docs.length === 2, metric: docs }
tests:\n${tests('')}`,
    {
      'transform.cjs':
        "module.exports = (output, { vars, prompt }) => { if (vars.name === 'json') throw new Error('no'); return typeof output === 'object' ? JSON.stringify(output) : output; };",
    },
  ),
  shaped(
    'shapes of answers',
    'answers that are written down, a test of its own for each',
    `prompts: ['{{name}}', '{{name}} again']
providers: [file://shapes.cjs]
tests:
  - { vars: { name: a }, providerOutput: written down, assert: [{ type: contains, value: written }, { type: llm-rubric, value: is polite, metric: polite }] }
  - { vars: { name: b }, providerOutput: { color: yellow }, options: { transform: output.color }, assert: [{ type: equals, value: yellow }] }
  - { vars: { name: c }, assert: [{ type: equals, value: c }] }`,
  ),
  shaped(
    'kinds of providers',
    'exec, HTTP, Python, TypeScript, modules and functions',
    `prompts: ['{{name}} words']
providers:
  - { id: 'exec:node run.cjs', label: exec }
  - { id: '<SERVER>/echo', label: http, config: { method: POST, headers: { content-type: application/json }, body: { prompt: '{{prompt}}', name: '{{name}}' }, transformResponse: "json.echo.prompt + ' ' + context.response.status" } }
  - { id: http, label: get, config: { url: '<SERVER>/status/500?q={{name}}', method: GET, validateStatus: 'status >= 200', transformResponse: 'json.url' } }
  - { id: 'file://answer.py', label: python }
  - { id: 'file://answer.py:other', label: other, config: { word: given } }
  - { id: file://answer.ts, label: typescript }
  - { id: file://answer.mjs, label: module }
  - file://providers.yaml
tests:
  - { vars: { name: Bo }, assert: [{ type: contains, value: Bo, metric: named }, { type: regex, value: 'words$', metric: ends }] }
  - { vars: { name: '"; ''x'' $HOME' }, assert: [{ type: contains, value: $HOME, metric: named }] }`,
    {
      'run.cjs': 'console.log("ran " + process.argv[2]);',
      'answer.py':
        "def call_api(prompt, options, context):\n    return {'output': 'python ' + prompt, 'cost': 0.5, 'tokenUsage': {'total': 2}}\n\ndef other(prompt, options, context):\n    return {'output': options['config']['word'] + ' ' + context['vars']['name'] + ' words'}\n",
      'answer.ts':
        "interface Answer { output: string }\nenum Kind { One = 'typescript' }\nexport default class Typed { private kind: Kind = Kind.One; id(): string { return this.kind; } async callApi(prompt: string): Promise<Answer> { return { output: (this.kind + ' ' + prompt) satisfies string }; } }\n",
      'answer.mjs':
        "export default class { id() { return 'module'; } async callApi(prompt, { vars, originalProvider, test }) { return { output: [prompt, vars.name, originalProvider?.label, test?.assert?.length].join(' ') }; } }",
      'providers.yaml': '- { id: echo, label: from a file }\n',
    },
  ),
];
