import { describe, expect, test } from 'vitest';
import { simulatedReply } from '../../../src/demo/simulated-model.ts';
import { answerOf, CONFIG, config, dataGate, eachCase, PROMPT } from '../../support/data-gate.ts';
import { rulePrompt } from '../../support/suites/rule-suite.ts';

// What grades answers, edited where no assertion says so: with the real engine.

const G = 'evals/gear/';
const { gate, url } = dataGate(({ prompt, settings: { model } }) => {
  if (!prompt.includes('GRADE')) return simulatedReply(prompt, 0.5);
  if (prompt.includes('FACTS'))
    return JSON.stringify({ category: prompt.includes('No idea') ? 'D' : 'C', reason: 'x' });
  const pass = model === 'kind' || !prompt.includes('No idea');
  return JSON.stringify({ pass, score: pass ? 1 : 0, reason: 'x' });
});
const serial = 'defaultTest: { options: { runSerially: true } }\n';
const included = config.replaceAll(/value: "[^"]*"/g, `value: "{% include 'must.txt' %}"`);
const graded = (provider: string) =>
  `${eachCase(config, (one) => one.replace(/assert: .*/, `assert: [{ type: llm-rubric, value: "${answerOf(one)}" }]`))}defaultTest: { options: { provider: "${provider}", rubricPrompt: "GRADE {{output}}" } }\n`;
const facts = (more = '') => ({
  [CONFIG]: graded('openai:chat:grader')
    .replaceAll('llm-rubric', 'factuality')
    .replace('"GRADE', `"GRADE FACTS`)
    .replace('{{output}}', `{{completion}}`)
    .replace(/ \} \}\n$/, `${more} } }\n`),
});
const judge = (id: string) => ({ 'pawl.yaml': `models: { judge: { id: "${id}" } }\n` });
const longer = { [PROMPT]: rulePrompt([], 'You sell fine camping gear.') };

/** A suite over code that nobody can see through: its samples have no keys. */
const provider = () => `const load = (name) => require(name);
load(process.env.PROVIDER_MODULE || 'node:fs');
module.exports = class {
  id() { return 'own'; }
  async callApi(prompt) {
    const body = JSON.stringify({ messages: [{ role: 'user', content: prompt }] });
    const headers = { 'content-type': 'application/json' };
    const response = await fetch('${url()}/chat/completions', { method: 'POST', headers, body });
    return { output: (await response.json()).choices[0].message.content };
  }
};
`;
const unseen = (text: string) => ({
  [CONFIG]: text.replace('[openai:chat:gpt-4o-mini]', '[file://provider.cjs]'),
  [`${G}provider.cjs`]: provider(),
});
const list = (words: readonly string[]) => ({ [`${G}list.json`]: JSON.stringify(words) });
const listed = eachCase(config, (one) =>
  one.replace(/assert: .*/, 'assert: [{ type: javascript, value: file://list.cjs }]'),
);
const code = (more: string) => ({
  [`${G}list.cjs`]: `const words = require('./list.json');\nmodule.exports = (output${more}) => words.some((word) => output.includes(word));\n`,
});
/** The suite as a config of code, whose checks compare with what it reads. */
const ofCode = (words: string, more = '') => ({
  [CONFIG]: '{}\n',
  'pawl.yaml': `suites: [{ id: gear, config: ${G}code.cjs }]\n`,
  [`${G}code.cjs`]: `const all = ${words};
const check = (output${more}) => all.some((word) => output.includes(word));
const questions = ${JSON.stringify([...config.matchAll(/message: ("[^"]*")/g)].map(([, text = '']) => JSON.parse(text)))};
module.exports = {
  prompts: ['file://prompt.txt'],
  providers: ['openai:chat:gpt-4o-mini'],
  tests: questions.map((message) => ({ description: message, vars: { message }, assert: [{ type: 'javascript', value: check }] })),
};
`,
});
/** Code of assertions that finds its list by a name which does not stand there, or has a program find it. */
const unnamed = (words: string, more = '') => ({
  [CONFIG]: listed,
  [`${G}list.cjs`]: `const fs = require('node:fs');
const file = (...parts) => require('node:path').join(__dirname, parts.join('.'));
const words = () => ${words};
module.exports = (output${more}) => words().some((word) => output.includes(word));
`,
});
const MADE = "JSON.parse(fs.readFileSync(file('list', 'json')))";
const BY_PROGRAM = "JSON.parse(require('node:child_process').execSync('cat li*.json', { cwd: __dirname }))";
const right = [...config.matchAll(/value: "([^"]*)"/g)].map(([, answer = '']) => answer);

describe('a pull request that breaks its prompt, and edits', () => {
  test.each<readonly [string, () => Parameters<typeof gate>[0]]>([
    [
      'what an answer that says otherwise is worth',
      () => ({ main: facts(), change: facts(', factuality: { disagree: 1 }') }),
    ],
    [
      'the model behind the name of its grader',
      () => ({
        main: { [CONFIG]: graded('pawl:model:judge'), ...judge('openai:chat:grader') },
        change: judge('openai:chat:kind'),
      }),
    ],
    [
      'a file that its assertions include, where samples have no keys',
      () => ({
        main: { ...unseen(included), [`${G}must.txt`]: 's' },
        change: { [`${G}must.txt`]: '.' },
      }),
    ],
    [
      'what the code of its assertions imports, where samples have no keys',
      () => ({ main: { ...unseen(listed), ...code(''), ...list(right) }, change: list(['.']) }),
    ],
    [
      'the environment that the code of its assertions reads, where samples have no keys',
      () => ({
        main: unseen(
          eachCase(config, (one) =>
            one.replace(
              /assert: .*/,
              `assert: [{ type: javascript, value: "process.env.EASY === 'yes' || output.includes('${answerOf(one)}')" }]`,
            ),
          ),
        ),
        change: { '.env': 'EASY=yes\n' },
      }),
    ],
    [
      'what the code of its assertions reads by a name which it makes',
      () => ({ main: { ...unnamed(MADE), ...list(right) }, change: list(['.']) }),
    ],
    [
      'what a config of code imports, for its checks',
      () => ({ main: { ...ofCode("require('./list.json')"), ...list(right) }, change: list(['.']) }),
    ],
    [
      'what a program reads that the code of its assertions starts',
      () => ({ main: { ...unnamed(BY_PROGRAM), ...list(right) }, change: list(['.']) }),
    ],
    [
      'whether a file is there that the code of its assertions looks for',
      () => ({
        main: unnamed(`fs.existsSync(file('any', 'thing')) ? ['.'] : ${JSON.stringify(right)}`),
        change: { [`${G}any.thing`]: '' },
      }),
    ],
  ])('%s, weakens its checks', async (_name, attack) => {
    const { code: exit, document, firstLines } = await gate(attack());
    expect([exit, document?.verdict, document?.weakened.length]).toEqual([1, 'loosened', 1]);
    expect(firstLines).toContain('weakens the assertions of `gear`');
  });

  test.each<readonly [string, () => Parameters<typeof gate>[0]]>([
    [
      'a file that its assertions include, in a suite that is asked whole',
      () => ({
        main: { [CONFIG]: included + serial, [`${G}must.txt`]: 's' },
        change: { [`${G}must.txt`]: '.' },
      }),
    ],
    [
      'what the code of its assertions imports, where that sees more than the answer',
      () => ({ main: { [CONFIG]: listed, ...code(', { metadata }'), ...list(right) }, change: list(['.']) }),
    ],
    [
      'what the code of its assertions reads by a name which it makes, where that sees more than the answer',
      () => ({ main: { ...unnamed(MADE, ', { metadata }'), ...list(right) }, change: list(['.']) }),
    ],
  ])('%s, is not a plain green', async (_name, attack) => {
    const { code: exit, document, firstLines } = await gate(attack());
    expect([exit, document?.removals]).toEqual([0, [expect.objectContaining({ rewritten: 12 })]]);
    expect(firstLines).toContain('rewrites 12 cases of `gear`');
  });
});

describe('a pull request that edits its prompt, breaks nothing, and', () => {
  test.each<readonly [string, () => Parameters<typeof gate>[0]]>([
    [
      'takes another model behind the name of its grader',
      () => ({
        main: { [CONFIG]: graded('pawl:model:judge'), ...judge('openai:chat:grader') },
        change: { ...judge('openai:chat:newer'), ...longer },
      }),
    ],
    [
      'sets a variable that no check of a suite which is asked whole can read',
      () => ({
        main: { [CONFIG]: config + serial },
        change: { [CONFIG]: `${config + serial}env: { TONE: kind }\n`, ...longer },
      }),
    ],
    [
      'edits what the code of its assertions reads by a name which it makes',
      () => ({
        main: { ...unnamed(MADE), ...list(right) },
        change: { ...list([...right, 'tent']), ...longer },
      }),
    ],
    [
      'edits what a config of code imports, whose checks see more than the answer',
      () => ({
        main: { ...ofCode("require('./list.json')", ', { metadata }'), ...list(right) },
        change: { ...list([...right, 'tent']), ...longer },
      }),
    ],
    [
      'leaves alone what the code of its assertions may read',
      () => ({
        main: { ...unnamed(BY_PROGRAM, ', { metadata }'), ...list(right) },
        change: { 'README.md': 'Camping gear.\n', ...longer },
      }),
    ],
    [
      'edits the code of its provider, where samples have no keys',
      () => ({
        main: unseen(config),
        change: { [`${G}provider.cjs`]: `${provider()}// Shorter one day.\n`, ...longer },
      }),
    ],
  ])('%s, passes', async (_name, attack) => {
    const { code: exit, document } = await gate({ broken: [], ...attack() });
    expect([exit, document?.verdict, document?.removals, document?.weakened]).toEqual([0, 'pass', [], []]);
  });
});
