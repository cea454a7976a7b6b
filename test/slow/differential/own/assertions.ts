import { type OwnConfig, SAYS } from './own-config.ts';

function asserted(feature: string, name: string, config: string, more: OwnConfig['files'] = {}): OwnConfig {
  return { feature, name, files: { 'says.cjs': SAYS, 'promptfooconfig.yaml': config, ...more } };
}
const HEAD = `prompts: ['say:{{x}}']\nproviders: [file://says.cjs, echo]`;

/** What one piece of code can return, by its name. */
const RETURNS = {
  yes: 'true',
  no: 'false',
  half: '0.5',
  zero: '0',
  negative: '-1',
  more: '3',
  text: "'yes'",
  nothing: 'undefined',
  none: 'null',
  object: "({ pass: true, score: 0.7, reason: 'fine' })",
  failing: "({ pass: false, score: 0.9, reason: 'no' })",
  named: "({ pass: true, score: 1, reason: 'ok', namedScores: { inner: 0.25, other: 1 } })",
  parts:
    "({ pass: true, score: 0.6, reason: 'parts', componentResults: [{ pass: true, score: 1, reason: 'a' }, { pass: false, score: 0.2, reason: 'b', namedScores: { part: 0.2 } }] })",
  unscored: "({ pass: true, reason: 'no score' })",
  list: '[1, 2]',
  promise: "Promise.resolve({ pass: output.length > 2, score: 0.3, reason: 'later' })",
  throws: "(() => { throw new Error('said no') })()",
  property: 'output.a.b.c',
  missing: "require('no-such-package')",
};
const returns = Object.entries(RETURNS)
  .map(
    ([name, code]) => `
  - vars: { x: ${name} }
    assert: [{ type: javascript, value: ${JSON.stringify(code)}, metric: code }, { type: contains, value: ${name}, metric: said }]
  - { vars: { x: ${name} }, assert: [{ type: javascript, value: ${JSON.stringify(code)}, threshold: 0.5, weight: 2, metric: code }, { type: not-javascript, value: ${JSON.stringify(code)}, metric: not }], threshold: 0.5 }
  - { vars: { x: ${name} }, assert: [{ type: javascript, value: 'file://code.cjs:${name}' }] }`,
  )
  .join('');

const PYTHON = {
  yes: 'True',
  half: '0.5',
  text: "'yes'",
  none: 'None',
  object: "{'pass': True, 'score': 0.7, 'reason': 'fine'}",
  parts:
    "{'pass_': False, 'score': 0.6, 'reason': 'parts', 'component_results': [{'pass': True, 'score': 1, 'reason': 'a'}], 'named_scores': {'inner': 0.5}}",
  throws: '1 / 0',
  key: "json.loads(output)['a']",
};

/** Assertions without models: code, sets, weights, thresholds, metrics. */
export const assertions: readonly OwnConfig[] = [
  asserted('code as an assertion', 'every kind of return, JavaScript', `${HEAD}\ntests:${returns}`, {
    'code.cjs': Object.entries(RETURNS)
      .map(([name, code]) => `exports.${name} = (output, context) => ${code};`)
      .join('\n'),
  }),
  asserted(
    'code as an assertion',
    'every kind of return, Python',
    `${HEAD}
tests:
${Object.entries(PYTHON)
  .map(
    ([name, code]) =>
      `  - { vars: { x: ${name} }, assert: [{ type: python, value: ${JSON.stringify(`import json\nreturn ${code}`)}, metric: code }, { type: python, value: 'file://code.py:${name}', weight: 2 }] }`,
  )
  .join('\n')}
  - { vars: { x: context }, assert: [{ type: python, value: "len(context['vars']['x']) / 10" }, { type: not-python, value: 'False' }] }`,
    {
      'code.py': `import json\n${Object.entries(PYTHON)
        .map(([name, code]) => `def ${name}(output, context):\n    return ${code}\n`)
        .join('\n')}`,
    },
  ),
  {
    onPurpose: 'code that cannot be run, and a score that is not a number',
    ...asserted(
      'code as an assertion',
      'modules that are missing, NaN',
      `${HEAD}
tests:
  - { vars: { x: module }, assert: [{ type: python, value: "import no_such_module_here\\nreturn True" }] }
  - { vars: { x: number }, assert: [{ type: javascript, value: NaN }, { type: contains, value: number, metric: said }] }
  - { vars: { x: other }, assert: [{ type: javascript, value: 0.5 }] }`,
    ),
  },
  asserted(
    'sets, weights and thresholds',
    'sets within thresholds, weights of 0 and below 1',
    `${HEAD}
tests:
  - vars: { x: red green }
    threshold: 0.6
    assert:
      - { type: assert-set, threshold: 0.5, metric: colours, assert: [{ type: contains, value: red, metric: red }, { type: contains, value: blue, metric: blue }] }
      - { type: assert-set, weight: 3, metric: strict, assert: [{ type: contains, value: red }, { type: contains, value: blue }] }
      - { type: contains, value: green, weight: 0.5, metric: green }
      - { type: contains, value: never, weight: 0, metric: free }
  - { vars: { x: blue }, assert: [{ type: assert-set, config: { a: 1 }, assert: [{ type: javascript, value: config.a / 4 }, { type: contains, value: blue, weight: 2 }] }] }
  - { vars: { x: none }, assert: [{ type: contains, value: x, weight: 0 }] }
  - { vars: { x: none }, threshold: 0, assert: [{ type: contains, value: x }] }
  - { vars: { x: none }, threshold: 1, assert: [{ type: javascript, value: 0.999 }] }
  - { vars: { x: none }, assert: [] }
  - { vars: { x: none }, assert: [{ type: assert-set, assert: [] }] }`,
  ),
  asserted(
    'named and derived metrics',
    'metrics with variables, weights, negations and formulas',
    `${HEAD}
derivedMetrics:
  - { name: mean, value: '(a + b) / 2' }
  - { name: over, value: 'mean * 2 + absent' }
  - { name: each, value: 'a / __count' }
defaultTest: { metadata: { team: red } }
tests:
  - { vars: { x: one }, assert: [{ type: contains, value: one, metric: a }, { type: contains, value: one, metric: a, weight: 3 }, { type: javascript, value: 0.2, metric: b }] }
  - { vars: { x: two }, assert: [{ type: contains, value: one, metric: a }, { type: not-contains, value: one, metric: b }, { type: contains, value: two, metric: 'x {{x}}' }] }
  - { vars: { x: three, y: { z: q } }, assert: [{ type: contains, value: three, metric: '{{y.z}}/{{x}}' }, { type: contains, value: three, metric: '' }] }`,
  ),
  asserted(
    'scoring functions',
    'a function for all tests, another for one, one that throws',
    `${HEAD}
defaultTest: { assertScoringFunction: 'file://score.cjs', assert: [{ type: contains, value: a, metric: a }, { type: contains, value: b, metric: b }] }
tests:
  - { vars: { x: a } }
  - { vars: { x: ab } }
  - { vars: { x: b }, assertScoringFunction: 'file://score.cjs:strict' }
  - { vars: { x: c }, assertScoringFunction: 'file://score.py:score' }
  - { vars: { x: d }, assertScoringFunction: 'file://score.cjs:broken' }`,
    {
      'score.cjs': `module.exports = (scores, { threshold }) => ({ pass: scores.a > 0, score: (scores.a * 3 + scores.b) / 4, reason: 'mine' });
module.exports.strict = (scores) => ({ pass: scores.a + scores.b === 2, score: scores.b / 3, reason: 'strict' });
module.exports.broken = () => { throw new Error('no score'); };`,
      'score.py': `def score(named_scores, context):\n    return {'pass': True, 'score': 0.125, 'reason': 'python'}\n`,
    },
  ),
  asserted(
    'values of assertions',
    'files, templates, lists, references and code that makes them',
    `${HEAD}
tests:
  - { vars: { x: alpha }, assert: [{ type: equals, value: file://value.txt }, { type: contains-any, value: file://list.yaml }, { type: contains, value: '{{ x | upper }}' }] }
  - { vars: { x: alpha }, assert: [{ type: contains, value: file://value.cjs }, { type: equals, value: 'file://value.cjs:named' }, { type: starts-with, value: '{{x}}' }] }
  - { vars: { x: alpha }, assert: [{ $ref: '#/assertionTemplates/short' }, { type: regex, value: '(' }] }
  - { vars: { x: alpha }, assert: [{ type: webhook, value: '<SERVER>/judge' }, { type: latency, threshold: 600000 }] }
  - { vars: { x: 'alpha beta' }, assert: [{ type: contains, value: beta, transform: "output.split(' ')[1]" }, { type: equals, value: ALPHA, transform: file://up.cjs }, { type: contains, value: beta, transform: 'output.a.b' }] }
assertionTemplates: { short: { type: javascript, value: output.length < 6 } }`,
    {
      'value.txt': 'alpha',
      'list.yaml': '[gamma, alp]',
      'value.cjs': "module.exports = () => 'alp'; module.exports.named = (output) => output;",
      'up.cjs': "module.exports = (output) => output.split(' ')[0].toUpperCase();",
    },
  ),
];
