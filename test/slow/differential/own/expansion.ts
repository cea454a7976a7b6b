import { type OwnConfig, SAYS } from './own-config.ts';

function expanded(feature: string, name: string, config: string, more: OwnConfig['files'] = {}): OwnConfig {
  return { feature, name, files: { 'says.cjs': SAYS, 'promptfooconfig.yaml': config, ...more } };
}
const PIXEL =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

/** What a suite inherits, multiplies and filters. */
export const expansion: readonly OwnConfig[] = [
  expanded(
    'defaults',
    'defaultTest from a file, with asserts that a test turns off',
    `prompts: ['{{greeting}} {{name}}']
providers: [file://says.cjs]
defaultTest: file://default.yaml
tests:
  - { vars: { name: Bo } }
  - { vars: { name: Ada, greeting: hi }, threshold: 0.9 }
  - { vars: { name: Cy }, options: { disableDefaultAsserts: true }, assert: [{ type: contains, value: CY }] }
  - { vars: { name: Di }, options: { transform: "output + '!'" }, metadata: { area: x } }`,
    {
      'default.yaml': `vars: { greeting: hello }
threshold: 0.5
assert:
  - { type: contains, value: HELLO, metric: greeting }
  - { type: contains, value: '{{name | upper}}', metric: '{{name}}' }
  - { type: contains, value: '!' }
options: { suffix: ' bye', transform: output.trim() }
metadata: { area: y }`,
    },
  ),
  expanded(
    'defaults',
    'a provider for every test, loaded from an object',
    `prompts: ['{{name}}']
providers: [echo]
defaultTest: { provider: { id: file://says.cjs }, assert: [{ type: equals, value: BO, metric: loud }] }
tests:
  - { vars: { name: bo } }
  - { vars: { name: BO }, provider: echo }
  - { vars: { name: ada }, provider: { id: file://says.cjs, config: { a: 1 } } }`,
  ),
  expanded(
    'scenarios',
    'configs times tests, with defaults and files',
    `prompts: ['{{language}} {{text}} {{tone}}', 'say:{{text}}']
providers: [file://says.cjs, { id: echo, label: plain }]
defaultTest: { vars: { tone: calm }, assert: [{ type: contains, value: CALM, metric: tone }] }
scenarios:
  - description: languages
    config:
      - { vars: { language: Welsh, expected: HELO }, assert: [{ type: contains, value: WELSH }] }
      - { vars: { language: Dutch, expected: HOI }, options: { prefix: 'in ' }, threshold: 0.6 }
    tests: [{ vars: { text: [helo, hoi] }, assert: [{ type: contains, value: '{{expected}}', metric: word }] }, { vars: { text: x, tone: loud } }]
  - file://scenario.yaml
tests:
  - { vars: { language: none, text: alone }, assert: [{ type: icontains, value: alone, weight: 0 }] }`,
    {
      'scenario.yaml': `config: [{ vars: { language: Irish } }, { vars: { language: Scots, tone: mild }, metadata: { kind: s } }]
tests: [{ vars: { text: from a file }, assert: [{ type: contains-all, value: [FROM, IRISH] }] }]`,
    },
  ),
  expanded(
    'variables',
    'matrices, files, globs, scripts and nested templates',
    `prompts: ['{{size}} {{colour}} {{doc}} {{made}} {{nested}}']
providers: [file://says.cjs]
tests:
  - { vars: { size: [small, large], colour: [red, blue, green], nested: '{{size}} in {{colour}}' }, assert: [{ type: contains, value: '{{size | upper}} IN {{colour | upper}}' }] }
  - { vars: { size: x, doc: 'file://docs/*.txt' }, assert: [{ type: contains, value: TWO, metric: two }] }
  - { vars: { size: y, made: file://make.cjs }, assert: [{ type: contains, value: MADE FOR Y }] }
  - { vars: { size: z, made: file://make.py }, assert: [{ type: contains, value: PYTHON Z }] }
  - { vars: { size: [a, b], colour: [c, d] }, options: { disableVarExpansion: true }, assert: [{ type: contains, value: 'A,B' }] }
  - { vars: { size: { deep: [1, 2] }, doc: 3.50, made: false, nested: null }, assert: [{ type: javascript, value: context.vars.size.deep.length / 2 }, { type: contains, value: DEEP }] }
  - { vars: { size: 'file://data.json', doc: 'file://data.yaml' }, assert: [{ type: contains, value: JSON }] }`,
    {
      'docs/one.txt': 'one',
      'docs/two.txt': 'two\nlines\n',
      'make.cjs': `module.exports = (name, prompt, vars) => ({ output: 'made for ' + vars.size });`,
      'make.py': `def get_var(name, prompt, other):\n    return {'output': 'python ' + other['size']}\n`,
      'data.json': '{"kind": "json", "list": [1, 2]}',
      'data.yaml': 'kind: yaml\n',
    },
  ),
  expanded(
    'variables',
    'transformVars, prefix and suffix, inherited and own',
    `prompts: ['{{text}} {{extra}}']
providers: [file://says.cjs, echo]
defaultTest:
  options: { transformVars: "({ ...vars, extra: vars.text.length, list: ['a', 'b'] })", prefix: '<', suffix: '>' }
  assert: [{ type: javascript, value: 'context.vars.extra === context.vars.text.length', metric: counted }]
tests:
  - { vars: { text: four }, assert: [{ type: contains, value: '<' }, { type: contains, value: '4>' }] }
  - { vars: { text: twice }, options: { transformVars: "({ text: vars.text + vars.text })" }, assert: [{ type: icontains, value: twicetwice, metric: doubled }, { type: not-icontains, value: twicetwicetwice }] }
  - { vars: { text: file }, options: { transformVars: file://vars.cjs, prefix: '[' }, assert: [{ type: icontains, value: file1 }] }`,
    { 'vars.cjs': `module.exports = (vars) => ({ text: vars.text + '1', extra: 5 });` },
  ),
  expanded(
    'filters',
    'prompts of providers, providers and prompts of tests, labels',
    `prompts:
  - { id: file://p1.txt, label: one }
  - { raw: 'two {{x}}', label: two }
  - { raw: 'three {{x}}', label: group:three }
providers:
  - { id: file://says.cjs, label: loud, prompts: [one, two] }
  - { id: echo, label: plain, prompts: ['group:*'] }
  - { id: file://says.cjs, label: both, transform: "output + ' ' + context.vars.x" }
tests:
  - { vars: { x: a }, assert: [{ type: icontains, value: two }] }
  - { vars: { x: b }, providers: [plain], assert: [{ type: contains, value: three }] }
  - { vars: { x: c }, providers: [loud, both], prompts: [one], assert: [{ type: icontains, value: from a file }] }
  - { vars: { x: d }, providers: [plain], prompts: [two], assert: [{ type: contains, value: d }] }
  - { vars: { x: e }, prompts: ['group:three'], assert: [{ type: icontains, value: e }] }
  - { vars: { x: a }, assert: [{ type: icontains, value: two }] }
  - { vars: { x: a }, assert: [{ type: icontains, value: two }] }`,
    { 'p1.txt': 'from a file {{x}}\n---\nits second {{x}}' },
  ),
  expanded(
    'filters',
    'a range of cases, scenarios included',
    `prompts: ['{{x}} {{y}}']
providers: [echo]
commandLineOptions: { filterRange: '1:6' }
scenarios:
  - config: [{ vars: { y: a } }, { vars: { y: b } }]
    tests: [{ vars: { x: 1 }, assert: [{ type: contains, value: '1' }] }, { vars: { x: 2 }, assert: [{ type: contains, value: '1' }] }]
tests:
  - { vars: { x: 5 }, assert: [{ type: contains, value: '5' }] }
  - { vars: { x: 6 }, assert: [{ type: contains, value: '5' }] }
  - { vars: { x: 7 }, assert: [{ type: contains, value: '7' }] }`,
  ),
  expanded(
    'prompts',
    'chat JSON and YAML with roles, functions in JavaScript and Python, Markdown, nunjucks filters',
    `prompts: [file://chat.json, file://chat.yaml, file://prompt.cjs, 'file://prompt.py:build', file://prompt.md, '{{ x | shout }} {% if y %}yes{% else %}no{% endif %} {{ x | dump }}']
providers: [file://says.cjs, echo]
nunjucksFilters: { shout: file://shout.cjs }
tests:
  - { vars: { x: "it's \\"quoted\\"", y: true }, assert: [{ type: icontains, value: quoted }, { type: is-json, metric: json }] }
  - { vars: { x: "two\\nlines", y: false }, assert: [{ type: contains, value: yes }, { type: javascript, value: output.length / 300, metric: length }] }`,
    {
      'chat.json':
        '[{"role": "system", "content": "be {{x}}"}, {"role": "user", "content": [{"type": "text", "text": "{{x}}"}]}]',
      'chat.yaml': '- role: system\n  content: be kind\n- role: user\n  content: {{ x | dump }}\n',
      'prompt.cjs':
        "module.exports = async ({ vars, provider }) => ({ prompt: [{ role: 'user', content: provider.id + ' ' + vars.x }], config: { temperature: vars.y ? 1 : 0 } });",
      'prompt.py': "def build(context):\n    return 'python ' + context['vars']['x']\n",
      'prompt.md': '# Title {{x}}\n\n---\n\ntext\n',
      'shout.cjs': "module.exports = (text) => text.toUpperCase() + '!';",
    },
  ),
  expanded(
    'prompts',
    'images as base64, unicode and long texts',
    `prompts: ['{{image}} {{text}}', file://chat.json]
providers: [file://says.cjs, echo]
tests:
  - { vars: { image: file://pixel.png, text: pixel }, assert: [{ type: contains, value: iVBOR, metric: image }] }
  - { vars: { image: 'data:image/png;base64,${PIXEL}', text: '🙂 zażółć 漢字 \\u202e' }, assert: [{ type: contains, value: 漢字 }, { type: levenshtein, value: 'X', threshold: 200 }] }
  - { vars: { image: none, text: file://long.txt }, assert: [{ type: javascript, value: 'output.length > 300000' }, { type: word-count, value: { min: 10000 } }] }`,
    {
      'pixel.png': Buffer.from(PIXEL, 'base64'),
      'chat.json':
        '[{"role": "user", "content": [{"type": "image_url", "image_url": {"url": "{{image}}"}}, {"type": "text", "text": "{{text}}"}]}]',
      'long.txt': 'a long line of words 🙂 '.repeat(15_000),
    },
  ),
  expanded(
    'environment',
    'variables of the config',
    `env: { GREETING: hello, SAYS: '{{ env.GREETING }} you' }
prompts: ['{{ env.GREETING }} {{x}}', 'say:{{ env.SAYS }}']
providers: [file://says.cjs]
tests:
  - { vars: { x: '{{ env.GREETING }}' }, assert: [{ type: icontains, value: hello }, { type: contains, value: '{{ env.GREETING }}', metric: '{{ env.GREETING }}' }] }`,
  ),
];
