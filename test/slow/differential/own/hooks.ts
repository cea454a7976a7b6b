import { type OwnConfig, SAYS } from './own-config.ts';

const TESTS = `
tests:
  - { description: first, vars: { topic: tea }, assert: [{ type: contains, value: TEA, metric: topic }] }
  - { description: second, vars: { topic: coal, more: [a, b] }, assert: [{ type: contains, value: TEA, metric: topic }, { type: contains, value: COAL, weight: 3 }] }
  - { description: third, vars: { topic: salt }, assert: [{ type: javascript, value: 'output.length / 40' }] }
`;
const CONFIG = `
prompts: ['about {{topic}} {{more}}', 'on {{topic}} twice {{topic}}']
providers: [file://says.cjs, echo]
extensions: [file://hooks.cjs]
${TESTS}`;

function hooked(name: string, hooks: string, config = CONFIG, more: OwnConfig['files'] = {}): OwnConfig {
  return {
    feature: 'hooks',
    name,
    files: { 'says.cjs': SAYS, 'hooks.cjs': hooks, 'promptfooconfig.yaml': config, ...more },
  };
}

/** Extension hooks that change what is asked, what is checked, and what came out. */
export const hooks: readonly OwnConfig[] = [
  hooked(
    'beforeAll adds to every test in place',
    `module.exports = async (hook, context) => {
      if (hook !== 'beforeAll') return;
      for (const test of context.suite.tests) {
        test.vars.topic += '!';
        test.assert.push({ type: 'contains', value: test.vars.topic, metric: 'exclaimed' });
      }
      return context;
    };`,
  ),
  hooked(
    'beforeAll returns other tests, fewer and in another order',
    `module.exports = async (hook, context) => {
      if (hook !== 'beforeAll') return;
      const tests = [...context.suite.tests].reverse().slice(0, 2);
      tests.push({ vars: { topic: 'added' }, assert: [{ type: 'contains', value: 'ADDED' }] });
      return { suite: { ...context.suite, tests } };
    };`,
  ),
  hooked(
    'beforeAll adds a prompt and a default',
    `module.exports = async (hook, context) => {
      if (hook !== 'beforeAll') return;
      context.suite.prompts.push({ raw: 'a third about {{topic}} {{tone}}', label: 'third' });
      context.suite.defaultTest.vars = { tone: 'calm' };
      context.suite.defaultTest.assert.push({ type: 'contains', value: 'CALM', metric: 'tone' });
      return context;
    };`,
  ),
  hooked(
    'beforeAll returns prompts of its own and filters',
    `module.exports = {
      start: undefined,
      beforeAll: async (context) => ({
        suite: {
          ...context.suite,
          prompts: [{ raw: 'only {{topic | shout}}', label: 'only' }, ...context.suite.prompts.slice(1)],
          nunjucksFilters: { shout: (text) => text + '!!!' },
        },
      }),
    };`,
    CONFIG.replace('file://hooks.cjs', 'file://hooks.cjs:beforeAll'),
  ),
  hooked(
    'beforeAll adds scenarios',
    `exports.beforeAll = async ({ suite }) => ({
      suite: {
        ...suite,
        scenarios: [{ config: [{ vars: { topic: 'x' } }, { vars: { topic: 'y' } }], tests: [{ vars: { more: 'z' }, assert: [{ type: 'contains', value: 'Z' }] }] }],
      },
    });`,
    CONFIG.replace('file://hooks.cjs', 'file://hooks.cjs:beforeAll'),
  ),
  hooked(
    'beforeEach adds to variables and to checks',
    `module.exports = async (hook, context) => {
      if (hook !== 'beforeEach') return;
      context.test.vars = { ...context.test.vars, topic: context.test.vars.topic + '+' };
      context.test.assert = [...context.test.assert, { type: 'javascript', value: "output.split('+').length - 1 === 1", metric: 'once' }];
      return context;
    };`,
  ),
  hooked(
    'beforeEach in place, without a return',
    `module.exports = async (hook, { test }) => {
      if (hook === 'beforeEach') test.vars.topic = test.vars.topic.split('').reverse().join('');
    };`,
    CONFIG.replace(
      "prompts: ['about {{topic}} {{more}}', 'on {{topic}} twice {{topic}}']",
      "prompts: ['about {{topic}} {{more}}']",
    ).replace(', echo]', ']'),
  ),
  hooked(
    'afterEach gives scores and metadata',
    `module.exports = async (hook, context) => {
      if (hook !== 'afterEach') return;
      const { result } = context;
      return { test: context.test, result: { ...result, namedScores: { ...result.namedScores, length: String(result.response?.output).length, odd: NaN, success: result.success ? 1 : 0 }, metadata: { seen: true } } };
    };`,
  ),
  hooked(
    'afterEach throws, afterAll looks on',
    `module.exports = async (hook, context) => {
      if (hook === 'afterEach' && context.test.vars.topic === 'coal') throw new Error('no coal');
      if (hook === 'afterEach') context.result.namedScores.extra = 0.5;
      if (hook === 'afterAll') for (const result of context.results) result.score = 0;
      return context;
    };`,
  ),
  hooked(
    'two hooks, one of them in Python',
    `exports.beforeEach = async (context) => ({ test: { ...context.test, vars: { ...context.test.vars, topic: 'js ' + context.test.vars.topic } } });`,
    CONFIG.replace(
      '[file://hooks.cjs]',
      '[file://hooks.cjs:beforeEach, file://hooks.py:beforeEach, file://hooks.py:beforeAll]',
    ),
    {
      'hooks.py': `
def beforeEach(context, extra=None):
    context['test']['vars']['topic'] += ' py'
    return context

def beforeAll(context, extra=None):
    context['suite']['tests'].append({'vars': {'topic': 'from python'}, 'assert': [{'type': 'contains', 'value': 'PYTHON'}]})
    return context
`,
    },
  ),
  hooked(
    'state between beforeAll and afterAll',
    `const fs = require('node:fs');
    const path = require('node:path');
    let server;
    module.exports = async (hook, context) => {
      if (hook === 'beforeAll') {
        server = require('node:http').createServer((request, response) => response.end(JSON.stringify({ answer: 'SERVED ' + decodeURIComponent(request.url.slice(1)) })));
        await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
        globalThis.servedAt = 'http://127.0.0.1:' + server.address().port;
      }
      if (hook === 'afterAll') { server.closeAllConnections(); await new Promise((resolve) => server.close(resolve)); globalThis.servedAt = undefined; }
    };`,
    CONFIG.replace('file://says.cjs', 'file://served.cjs'),
    {
      'served.cjs': `module.exports = class {
        id() { return 'served'; }
        async callApi(prompt) { return { output: (await (await fetch(globalThis.servedAt + '/' + encodeURIComponent(prompt))).json()).answer.toUpperCase() }; }
      };`,
    },
  ),
];
