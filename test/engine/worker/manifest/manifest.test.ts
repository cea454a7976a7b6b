import { tmpdir } from 'node:os';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { PROMPTFOO_VERSION } from '../../../../src/engine/worker/promptfoo/version.ts';
import { errorText, PawlError } from '../../../../src/errors.ts';
import { drawnModels } from '../../../support/models/drawn-models.ts';
import type { ScratchEngine } from '../../scratch-suite.ts';
import { scratchEngine } from '../../scratch-suite.ts';

/** promptfoo itself in this process, and in a child; and the small one for what our own code reads off a suite. */
let engine: ScratchEngine;
let child: ScratchEngine;
let small: ScratchEngine;
beforeEach(() => {
  const env = { OPENAI_API_KEY: 'sk-never-called' };
  engine = scratchEngine(env, { here: true });
  child = scratchEngine(env);
  small = scratchEngine({}, { models: drawnModels(() => '') });
});
afterEach(async () => {
  await engine.close();
  await child.close();
  await small.close();
});

const withoutDigests = (value: unknown) =>
  JSON.parse(
    JSON.stringify(value, (key, item) => (key === 'vars' || key.endsWith('Digest') ? undefined : item)),
  );

describe('a manifest', () => {
  test('expands a CSV, a matrix, a scenario and defaultTest as one grid', async () => {
    const manifest = await child.open({
      'promptfooconfig.yaml': `
description: triage
prompts:
  - file://prompts/short.txt
  - { id: file://prompts/long.txt, label: long }
providers:
  - id: openai:chat:gpt-4o-mini
    label: assistant
  - openai:chat:gpt-4.1
defaultTest:
  assert: [{ type: llm-rubric, value: is polite }]
tests:
  - file://cases.csv
  - vars: { question: [when, where] }
    metadata: { id: matrix, critical: true, cluster: times, repeat: never }
scenarios:
  - config: [{ vars: { tone: calm } }, { vars: { tone: sharp } }]
    tests: [{ vars: { question: why } }]
evaluateOptions: { maxConcurrency: 3 }
`,
      'prompts/short.txt': 'Answer {{question}}',
      'prompts/long.txt': 'Answer at length: {{question}}',
      'cases.csv': 'question,__expected,__description\nwho,contains:me,asks who\n',
    });
    expect(withoutDigests({ ...manifest, cells: manifest.cells.length })).toMatchInlineSnapshot(`
      {
        "arm": "candidate",
        "cases": [
          {
            "cluster": null,
            "critical": false,
            "description": "asks who",
            "gradedByCode": true,
            "id": null,
            "index": 0,
            "input": "who",
            "preview": "question: who",
            "repeatNever": false,
          },
          {
            "cluster": "times",
            "critical": true,
            "description": null,
            "gradedByCode": true,
            "id": "matrix",
            "index": 1,
            "input": "when",
            "preview": "question: when",
            "repeatNever": true,
          },
          {
            "cluster": "times",
            "critical": true,
            "description": null,
            "gradedByCode": true,
            "id": "matrix",
            "index": 2,
            "input": "where",
            "preview": "question: where",
            "repeatNever": true,
          },
          {
            "cluster": null,
            "critical": false,
            "description": null,
            "gradedByCode": true,
            "id": null,
            "index": 3,
            "input": "tone: calm
      question: why",
            "preview": "tone: calm · question: why",
            "repeatNever": false,
          },
          {
            "cluster": null,
            "critical": false,
            "description": null,
            "gradedByCode": true,
            "id": null,
            "index": 4,
            "input": "tone: sharp
      question: why",
            "preview": "tone: sharp · question: why",
            "repeatNever": false,
          },
        ],
        "cells": 20,
        "delayMs": null,
        "description": "triage",
        "gradersPerCell": 1,
        "hosts": [],
        "maxConcurrency": 3,
        "missingSecrets": [],
        "named": [],
        "sharedAddresses": [],
        "slots": [
          {
            "index": 0,
            "price": {
              "input": 0.15,
              "output": 0.6,
            },
            "promptFile": "prompts/short.txt",
            "promptIndex": 0,
            "promptLabel": null,
            "promptShape": "d4961c38e08e939e622e2f6828aa44c01dcf5f201652d7fc0a12a99c5fe9988b",
            "providerId": "openai:chat:gpt-4o-mini",
            "providerIndex": 0,
            "providerLabel": "assistant",
            "providerSettings": {},
            "providerWritten": "openai:chat:gpt-4o-mini",
            "template": {
              "file": "prompts/short.txt",
              "form": "text",
              "line": 1,
              "text": "Answer {{question}}",
            },
          },
          {
            "index": 1,
            "price": {
              "input": 0.15,
              "output": 0.6,
            },
            "promptFile": "prompts/long.txt",
            "promptIndex": 1,
            "promptLabel": "long",
            "promptShape": "8f4e543d221f75073ce19e1bbdadd3773f86c1e9d9063717eba75ab0a8c9281d",
            "providerId": "openai:chat:gpt-4o-mini",
            "providerIndex": 0,
            "providerLabel": "assistant",
            "providerSettings": {},
            "providerWritten": "openai:chat:gpt-4o-mini",
            "template": {
              "file": "prompts/long.txt",
              "form": "text",
              "line": 1,
              "text": "Answer at length: {{question}}",
            },
          },
          {
            "index": 2,
            "price": {
              "input": 2,
              "output": 8,
            },
            "promptFile": "prompts/short.txt",
            "promptIndex": 0,
            "promptLabel": null,
            "promptShape": "d4961c38e08e939e622e2f6828aa44c01dcf5f201652d7fc0a12a99c5fe9988b",
            "providerId": "openai:gpt-4.1",
            "providerIndex": 1,
            "providerLabel": null,
            "providerSettings": {},
            "providerWritten": "openai:chat:gpt-4.1",
            "template": {
              "file": "prompts/short.txt",
              "form": "text",
              "line": 1,
              "text": "Answer {{question}}",
            },
          },
          {
            "index": 3,
            "price": {
              "input": 2,
              "output": 8,
            },
            "promptFile": "prompts/long.txt",
            "promptIndex": 1,
            "promptLabel": "long",
            "promptShape": "8f4e543d221f75073ce19e1bbdadd3773f86c1e9d9063717eba75ab0a8c9281d",
            "providerId": "openai:gpt-4.1",
            "providerIndex": 1,
            "providerLabel": null,
            "providerSettings": {},
            "providerWritten": "openai:chat:gpt-4.1",
            "template": {
              "file": "prompts/long.txt",
              "form": "text",
              "line": 1,
              "text": "Answer at length: {{question}}",
            },
          },
        ],
        "suite": "scratch 1",
        "together": {
          "kind": "cell",
        },
        "variables": {
          "question": {
            "isAsked": true,
            "isConstant": false,
            "isGraded": false,
            "isShared": false,
            "isShown": false,
            "isTold": true,
          },
          "tone": {
            "isAsked": false,
            "isConstant": false,
            "isGraded": false,
            "isShared": false,
            "isShown": false,
            "isTold": false,
          },
        },
      }
    `);
  });

  test('is the same in another folder, and another as soon as something that counts is another', async () => {
    const files = {
      'promptfooconfig.yaml': `
prompts: [file://prompt.txt]
providers: [{ id: 'openai:chat:gpt-4o-mini', config: { temperature: 0, apiKey: 'sk-one-0000000000' } }]
tests: [{ vars: { doc: file://doc.txt }, assert: [{ type: javascript, value: file://score.js }] }]
`,
      'prompt.txt': 'Sum up {{doc}}',
      'doc.txt': 'A long story.',
      'score.js': 'module.exports = () => true;',
    };
    const config = files['promptfooconfig.yaml'];
    const here = scratchEngine({}, { models: drawnModels(() => '') });
    const digests = async (change: Record<string, string>) => {
      const { slots, cases, cells } = await here.open({ ...files, ...change });
      const { promptDigest, providerDigest } = slots[0]!;
      const { varsDigest, assertionsDigest } = cases[0]!;
      return { promptDigest, providerDigest, varsDigest, assertionsDigest, rendered: cells[0]!.promptDigest };
    };
    const original = await digests({});
    const changed = async (change: Record<string, string>) => {
      const now = await digests(change);
      return Object.entries(now).flatMap(([name, digest]) =>
        digest === original[name as 'rendered'] ? [] : [name],
      );
    };
    expect(await changed({})).toEqual([]);
    expect(await changed({ 'promptfooconfig.yaml': config.replace('sk-one', 'sk-two') })).toEqual([]);
    expect(await changed({ 'prompt.txt': 'Sum it up: {{doc}}' })).toEqual(['promptDigest', 'rendered']);
    expect(await changed({ 'doc.txt': 'A short story.' })).toEqual(['varsDigest', 'rendered']);
    expect(await changed({ 'score.js': 'module.exports = () => false;' })).toEqual(['assertionsDigest']);
    expect(await changed({ 'promptfooconfig.yaml': config.replace(': 0,', ': 1,') })).toEqual([
      'providerDigest',
    ]);
  });

  test('tells prompts apart that cannot be rendered', async () => {
    const digestOf = async (prompt: string) => {
      const { cells } = await engine.open({
        'promptfooconfig.yaml': `prompts: ['${prompt}']\nproviders: [echo]\nnunjucksFilters: { loud: ./absent.js }\ntests: [{ vars: { word: x } }]\n`,
      });
      return cells[0]?.promptDigest;
    };
    const [polite, again, rude] = await Promise.all(
      ['Say {{word | loud}}, please', 'Say {{word | loud}}, please', 'Say {{word | loud}}'].map(digestOf),
    );
    expect(again).toBe(polite);
    expect(rude).not.toBe(polite);
  });

  test('names a model at an address without who logs in there', async () => {
    const { slots } = await engine.open({
      'promptfooconfig.yaml':
        "prompts: ['{{q}}']\nproviders: [{ id: 'http://me:pa55@localhost:1/v1', label: 'at http://me:pa55@localhost', config: { body: { p: '{{prompt}}' } } }]\ntests: [{ vars: { q: a } }]\n",
    });
    expect(slots.map(({ providerId, providerLabel }) => [providerId, providerLabel])).toEqual([
      ['http://localhost:1/v1', 'at http://localhost'],
    ]);
  });

  const asking = async (more: string, all = '') => {
    const tests = ['a', 'b'].map((q) => `  - { vars: { q: ${q} }${more.replaceAll('$q', q)} }`);
    // Which of a case's models is loaded is promptfoo's to say.
    const { cases, slots } = await (/ provider: /.test(more + all) ? engine : small).open({
      'promptfooconfig.yaml': `prompts: ['{{q}} {{word}}']\nproviders: [echo]\ndefaultTest: { vars: { word: x }${all} }\ntests:\n${tests.join('\n')}\n`,
    });
    const models = slots.map(({ providerId }) => providerId);
    return { vars: cases[0]?.varsDigest, assertions: cases[0]?.assertionsDigest, models };
  };

  test.each([
    ['an answer that is given', ', providerOutput: $q fine'],
    ['words of its own before the prompt', ', options: { prefix: $q fine }'],
    ['words of its own behind it', ', options: { suffix: $q fine }'],
    ['a model of its own', ', provider: openai:chat:$q'],
    ['an answer that is rewritten', ', options: { transform: \'"$q"\' }'],
    ['an answer that is rewritten in the older way', ', options: { postprocess: \'"$q"\' }'],
    ['a setting of its own for the provider', ', options: { user: $q fine }'],
    ['a raw request of its own', ', options: { passthrough: { messages: [{ content: $q fine }] } }'],
  ])('takes a case with %s for another question', async (_name, more) => {
    expect((await asking(more)).vars).not.toBe((await asking('')).vars);
  });

  test('takes a model that all cases name for the suite’s own', async () => {
    const none = await asking('');
    for (const named of [
      await asking(', provider: openai:chat:gpt-4o'),
      await asking('', ', provider: { id: openai:chat:gpt-4o }'),
    ]) {
      expect(named.vars).toBe(none.vars);
      expect([named.models, none.models]).toEqual([[expect.stringContaining('gpt-4o')], ['echo']]);
    }
    // promptfoo asks the suite's model then.
    const grading = await asking('', ', provider: openai:chat:gpt-4o');
    expect([grading.vars, grading.models]).toEqual([none.vars, none.models]);
    expect(grading.assertions).not.toBe(none.assertions);
  });

  test.each([
    ['reads what a case asks', 'context.vars.q', true],
    ['does not read the answer', "'x'", true],
    ['reads the answer alone', 'output.trim()', false],
    ['stands in a file', 'file://clean.cjs', false],
  ])('a transform that all cases share and that %s', async (_name, code, isAnother) => {
    const shared = async (options: string) => {
      const { cases } = await small.open({
        'promptfooconfig.yaml': `prompts: ['{{q}}']\nproviders: [echo]\n${options}tests: [{ vars: { q: a } }, { vars: { q: b } }]\n`,
        'clean.cjs': 'module.exports = (output) => output;\n',
      });
      return cases[0]?.varsDigest;
    };
    const with_ = await shared(`defaultTest: { options: { transform: "${code}" } }\n`);
    expect(with_ !== (await shared(''))).toBe(isAnother);
  });

  test.each([
    ['reads what a case asks', 'context.vars.q', true],
    ['may read it', 'output + arguments[1]', true],
    ['reads the answer alone', 'output.trim()', false],
  ])('a transform of a model that %s', async (_name, code, isAnother) => {
    const asked = async (provider: string) => {
      const { cases } = await engine.open({
        'promptfooconfig.yaml': `prompts: ['{{q}}']\nproviders: [${provider}]\ntests: [{ vars: { q: a } }, { vars: { q: b } }]\n`,
      });
      return cases[0]?.varsDigest;
    };
    expect((await asked(`{ id: echo, transform: "${code}" }`)) !== (await asked('echo'))).toBe(isAnother);
  });

  test('takes metrics that are derived for a part of the assertions', async () => {
    const digest = async (more: string) => {
      const { cases } = await engine.open({
        'promptfooconfig.yaml': `prompts: ['{{q}}']\nproviders: [echo]\ntests: [{ vars: { q: a }, assert: [{ type: contains, value: a, metric: right }] }]\n${more}`,
      });
      return cases[0]?.assertionsDigest;
    };
    const [none, one, other] = await Promise.all([
      digest(''),
      digest("derivedMetrics: [{ name: good, value: 'right * 2' }]\n"),
      digest("derivedMetrics: [{ name: good, value: '1' }]\n"),
    ]);
    expect(new Set([none, one, other]).size).toBe(3);
  });

  test.each([
    ['words that every case shares, and variables,', '', ', options: { prefix: Be kind }'],
    ['settings that every case shares', '', ', options: { response_format: { type: text } }'],
    ['a number of its own', ', options: { temperature: 0.5, seed: 1 }', ''],
    ['a switch of its own', ', options: { disableVarExpansion: true }', ''],
    ['a grader of its own', ', options: { provider: echo, rubricPrompt: $q }', ''],
  ])('takes %s for no part of a question', async (_name, more, all) => {
    expect((await asking(more, all)).vars).toBe((await asking('')).vars);
  });

  const request = (config: string) =>
    `{ id: https, config: { url: "https://x.example.com/chat/{{sessionId}}", ${config} } }`;
  test.each<readonly [string, Readonly<Record<string, string>>, boolean]>([
    ['its prompt says it', { prompt: '{{q}}. Say {{sessionId}}' }, true],
    ['its prompt calls it an id', { prompt: '{{q}}, session: {{sessionId}}' }, true],
    [
      'a message of its prompt says it',
      { prompt: '[{"content": "{{q}}"}, {"content": "{{sessionId}}"}]' },
      true,
    ],
    ['words behind its prompt say it', { all: 'options: { suffix: "Say {{sessionId}}" }' }, true],
    ['another variable of it says it', { more: ', hint: "{{sessionId}}"' }, true],
    [
      'a model is told it',
      { provider: '{ id: openai:chat:m, config: { user: "Say {{sessionId}}" } }' },
      true,
    ],
    [
      'a request has words beside it',
      { provider: request('body: { text: "{{prompt}} {{sessionId}}" }') },
      true,
    ],
    [
      'its prompt has it in a field of its own',
      { prompt: '{"session_id": "{{sessionId}}", "text": "{{q}}"}' },
      false,
    ],
    [
      'a request has it in a field of its own',
      {
        provider: request(
          'headers: { Cookie: "sid={{sessionId}}" }, body: { conversationId: "{{sessionId}}", text: "{{prompt}}" }',
        ),
      },
      false,
    ],
    ['nothing reads it', {}, false],
  ])(
    'decides whether the session of a case is a part of its question where %s',
    async (_name, parts, isPart) => {
      const { prompt = '{{q}}', provider = 'openai:chat:m', more = '', all = '' } = parts;
      const digest = async (session: string) => {
        const { cases } = await (parts.provider ? engine : small).open({
          'promptfooconfig.yaml': `prompts: [${JSON.stringify(prompt)}]\nproviders: [${provider}]\ndefaultTest: { ${all} }\ntests: [{ vars: { q: a, sessionId: ${session}${more} } }, { vars: { q: c, sessionId: d } }]\n`,
        });
        return cases[0]?.varsDigest;
      };
      const [one, other] = await Promise.all([digest('Kettles whistle'), digest('Lanterns glow')]);
      expect(one !== other).toBe(isPart);
    },
  );

  const handingOn =
    (stored: string) =>
    async (prompt: string, vars = '', all = '') => {
      const { cases, cells } = await engine.open({
        'promptfooconfig.yaml': `prompts: [${JSON.stringify(prompt)}]\nproviders: [echo]\ndefaultTest: { options: { ${stored} } ${all} }\ntests: [{ vars: { q: a ${vars} } }, { vars: { q: b } }]\n`,
      });
      const { promptDigest, settingsDigest } = cells[0] ?? {};
      return { asked: promptDigest, settings: settingsDigest, question: cases[0]?.varsDigest };
    };

  test('of a suite that hands answers on tells apart what only an answer would show', async () => {
    const digests = handingOn('storeOutputAs: last');
    const [one, other, variable, given, table] = await Promise.all([
      digests('{{q}}{% if last %}Be kind{% endif %}'),
      digests('{{q}}{% if last %}Say nothing{% endif %}'),
      digests('{{q}}{{hint}}', ', hint: "{% if last %}Kettles whistle{% endif %}"'),
      digests('{{q}}{{hint}}', ', hint: "{% if last %}Lanterns glow{% endif %}"'),
      digests('{{q}}{{hint}}', '', ', vars: { hint: "{% if last %}{{q}}{% endif %}" }'),
    ]);
    expect(other.asked).not.toBe(one.asked);
    expect(given.settings).not.toBe(variable.settings);
    expect(new Set([variable, given, table].map(({ question }) => question)).size).toBe(3);
    expect(table.question).not.toBe((await digests('{{q}}{{hint}}')).question);
  });

  test('of a suite that hands none on takes a template for what it says', async () => {
    const digests = handingOn('');
    const [plain, comment, variable] = await Promise.all([
      digests('{{q}} please'),
      digests('{{q}}{# kindly #} please'),
      digests('{{q}} {{note}}', ', note: "{{q}}!"'),
    ]);
    const [without] = await Promise.all([digests('{{q}} {{note}}', ', note: a!')]);
    expect(comment.asked).toBe(plain.asked);
    expect(variable).toEqual(without);
  });

  test('takes words that `defaultTest` gives for a part of the prompt where another case has its own', async () => {
    const first = async (more: string) => {
      const { cases } = await small.open({
        'promptfooconfig.yaml': `prompts: ['{{q}}']\nproviders: [echo]\ndefaultTest: { options: { prefix: Be kind } }\ntests: [{ vars: { q: a } }, { vars: { q: b }${more} }]\n`,
      });
      return cases.map(({ varsDigest }) => varsDigest);
    };
    const [[plain, other], [again, own]] = await Promise.all([
      first(''),
      first(', options: { prefix: Be brief }'),
    ]);
    expect(again).toBe(plain);
    expect(own).not.toBe(other);
  });

  test('takes a variable that every case shares for a part of the assertions that name it', async () => {
    const checks = (value: string) => `, assert: [{ type: contains, value: "${value}" }]`;
    const digest = async (value: string, word: string) => {
      const { cases } = await small.open({
        'promptfooconfig.yaml': `prompts: ['{{q}}']\nproviders: [echo]\ndefaultTest: { vars: { word: ${word} } }\ntests: [{ vars: { q: a }${checks(value)} }]\n`,
      });
      return cases[0]?.assertionsDigest;
    };
    expect(await digest('{{word}}', 'one')).not.toBe(await digest('{{word}}', 'two'));
    expect(await digest('{{q}}', 'one')).toBe(await digest('{{q}}', 'two'));
  });

  test.each([
    ['asked', 'by a prompt that names it', { prompt: '{{q}} {{note}}' }],
    ['asked', 'by a value that is a template', { more: ', tone: "{{note}}"' }],
    ['asked', 'by settings of a model', { provider: '{ id: openai:chat:m, config: { user: "{{note}}" } }' }],
    ['asked', 'by words around the prompt', { all: 'options: { suffix: "{{note}}" }' }],
    ['asked', 'by a transform', { all: 'options: { transform: output }' }],
    ['asked', 'by a provider that is code', { provider: 'file://own.cjs' }],
    ['asked', 'by a command', { provider: '"exec: python own.py"' }],
    [
      'asked',
      'by a server of one’s own',
      { provider: '{ id: https, config: { url: "https://x.example.com", body: {} } }' },
    ],
    [
      'asked',
      'by a template that takes in another',
      { prompt: '{{q}} {% include "x.txt" %}', provider: 'openai:chat:m' },
    ],
    ['graded', 'by an assertion that names it', { all: 'assert: [{ type: equals, value: "{{note}}" }]' }],
    ['graded', 'by code in an assertion', { all: 'assert: [{ type: javascript, value: "true" }]' }],
    [
      'graded',
      'by an assertion on what was retrieved',
      { all: 'assert: [{ type: context-recall, value: x }]' },
    ],
    ['unread', 'by anything', {}],
  ])('says that a variable is %s, %s', async (role, _by, parts: Record<string, string>) => {
    const { prompt = '{{q}} annotate', provider = 'openai:chat:m', more = '', all = '' } = parts;
    // How promptfoo hands on a provider is promptfoo's.
    const { variables } = await (parts.provider ? engine : small).open({
      'promptfooconfig.yaml': `prompts: ['${prompt}']\nproviders: [${provider}]\ndefaultTest: { ${all} }\ntests: [{ vars: { q: a, note: b${more} } }, { vars: { q: c, note: d } }]\n`,
      'own.cjs':
        'module.exports = class { id() { return "own"; } async callApi(text, context) { return this.ask(context); } };',
      'x.txt': '{{note}}',
    });
    expect(variables?.note).toMatchObject({
      isShared: false,
      isConstant: false,
      isAsked: role === 'asked',
      isShown: false,
      isGraded: role === 'graded',
    });
    expect(variables?.q?.isAsked).toBe(true);
  });

  const given = (list: string, body: string) =>
    `module.exports = class { id() { return "own"; } async callApi(${list}) { ${body} } };`;
  test.each([
    ['unread', 'a class that is given the prompt alone', given('text', 'return { output: text };')],
    ['unread', 'one that uses nothing else', given('text, context, options', 'return { output: text };')],
    [
      'unread',
      'one that uses another variable',
      given('text, context', 'return { output: context.vars.q };'),
    ],
    ['unread', 'one that takes its variables apart', given('text, { vars }', 'return { output: vars.q };')],
    ['asked', 'one that names it', given('text, context', 'return { output: context.vars.note };')],
    [
      'asked',
      'one that names it in another way',
      given('text, { vars }', 'const { note } = vars; return { output: note };'),
    ],
    ['asked', 'one that hands on what it is given', given('text, given', 'return this.ask(text, given);')],
    ['asked', 'one that makes the name', given('text, given', 'return { output: given.vars["no" + "te"] };')],
    ['asked', 'one that takes all there is', given('...all', 'return { output: all[1] };')],
    [
      'asked',
      'one that is bound',
      'module.exports = class { constructor() { this.callApi = this.ask.bind(this); } id() { return "own"; } async ask(text, context) { return context; } };',
    ],
    [
      'asked',
      'one that is given more than anybody gives',
      given('text, context, options, a, b, c, d, e', 'return { output: text };'),
    ],
    ['asked', 'one that takes its test apart', given('text, { test }', 'return { output: this.ask(test) };')],
    ['asked', 'one that asks for what it is given', given('text', 'return { output: arguments[1] };')],
    [
      'asked',
      'a class of another one',
      given('text', '')
        .replace('class', 'class extends require("./base.cjs")')
        .replace(/async callApi\(text\) \{ {2}\} /, ''),
    ],
  ])('says that a variable is %s, by %s', async (role, _code, code) => {
    const { variables } = await engine.open({
      'promptfooconfig.yaml':
        "prompts: ['{{q}}']\nproviders: [file://own.cjs]\ntests: [{ vars: { q: a, note: b } }, { vars: { q: c, note: d } }]\n",
      'own.cjs': code,
      'base.cjs': given('text, context', 'return { output: JSON.stringify(context) };'),
    });
    expect([variables?.note?.isAsked, variables?.q?.isAsked]).toEqual([role === 'asked', true]);
  });

  test.each([
    [
      'unread',
      'that uses the prompt alone',
      'prompt: str, options: dict[str, Any], context: dict[str, Any] = None',
      'prompt',
    ],
    [
      'unread',
      'that uses another variable',
      'prompt, options, context',
      'context["vars"]["q"] + options.get("config", {}).get("x", "")',
    ],
    ['asked', 'that names it', 'prompt, options, context', 'context["vars"].get("note")'],
    ['asked', 'that hands on what it is given', 'prompt, options, given', 'ask(prompt, given)'],
    ['asked', 'that takes all there is', 'prompt, *others', 'others[1]'],
  ])('says that a variable is %s, by a script of Python %s', async (role, _code, list, answer) => {
    const open = async (before: string) => {
      const { variables } = await engine.open({
        'promptfooconfig.yaml':
          "prompts: ['{{q}}']\nproviders: [file://own.py]\ntests: [{ vars: { q: a, note: b } }, { vars: { q: c, note: d } }]\n",
        'own.py': `from app import ask, traced\n\n${before}def call_api(${list}):\n    return {"output": ${answer}}\n`,
      });
      return variables?.note?.isAsked;
    };
    expect(await open('')).toBe(role === 'asked');
    expect(await open('@traced\n')).toBe(true);
    expect(await open('@traced(\n    "calls",\n)\n')).toBe(true);
  });

  test.each([['({ vars }) => "Say " + vars.q'], ['({ vars }) => require("./words.json").say + vars.q']])(
    'says that a variable is asked, by a prompt that is code: %s',
    async (code) => {
      const { variables } = await engine.open({
        'promptfooconfig.yaml':
          'prompts: [file://ask.cjs]\nproviders: [openai:chat:m]\ntests: [{ vars: { q: a, note: b } }, { vars: { q: c, note: d } }]\n',
        'ask.cjs': `module.exports = ${code};\n`,
        'words.json': '{ "say": "{{note}}" }',
      });
      expect([variables?.note?.isAsked, variables?.q?.isAsked]).toEqual([true, true]);
    },
  );

  test.each([
    ['shows', true, '{{q}} {{note}}'],
    ['shows within JSON', true, '[{"role": "user", "content": "{{note}} {{q}}"}]'],
    ['names and does not show', false, '{{q}} note'],
    ['shows in one case of three', false, '{{q}} {{own}}'],
  ])('tells a shared variable that a prompt %s', async (_how, isShown, prompt) => {
    const { variables } = await small.open({
      'promptfooconfig.yaml': `prompts: ['${prompt}']\nproviders: [echo]\ndefaultTest: { vars: { note: file://note.txt } }\ntests: [{ vars: { q: a, own: "{{note}}" } }, { vars: { q: b, own: x } }, { vars: { q: c, own: y } }]\n`,
      'note.txt': 'Say "yes"\nor no.\n',
    });
    expect(variables?.note).toMatchObject({ isConstant: true, isShown });
  });

  test('names no file for a prompt whose text stands in the config', async () => {
    const { slots } = await small.open({
      'promptfooconfig.yaml':
        'prompts: [{ id: file://p.txt, raw: "Say {{q}}", label: p }]\nproviders: [echo]\ntests: [{ vars: { q: a } }]\n',
      'p.txt': 'Say nothing',
    });
    expect(slots.map(({ promptFile }) => promptFile)).toEqual([null]);
  });

  test('says how the suite writes a provider of its code, which has another id of its own', async () => {
    const { slots } = await engine.open({
      'promptfooconfig.yaml':
        "prompts: [hello]\nproviders: [{ id: 'file://own.js', label: own }, echo]\ntests: [{ vars: { a: 1 } }]\n",
      'own.js': "module.exports = class { id() { return 'm'; } callApi() { return { output: '' }; } };\n",
    });
    expect(
      slots.map(({ providerId, providerFile, providerWritten }) => [
        providerId,
        providerFile,
        providerWritten,
      ]),
    ).toEqual([
      ['m', 'file://own.js', undefined],
      ['echo', undefined, 'echo'],
    ]);
  });

  test('names secrets that are not set, and applications that both arms would share', async () => {
    const manifest = await engine.open(
      {
        'promptfooconfig.yaml': `
prompts: ['{{x}}']
providers:
  - anthropic:messages:claude-sonnet-4-5
  - { id: 'openai:chat:mine', config: { apiKeyEnvar: MY_KEY } }
  - { id: 'http://localhost:3000/chat', config: { body: { q: '{{prompt}}' } } }
  - { id: 'http', config: { url: 'http://127.0.0.1:{{env.APP_PORT}}/ask', body: { q: '{{prompt}}' } } }
  - { id: 'https://models.example.com/v1', config: { body: { q: '{{prompt}}' } } }
tests:
  - vars: { x: y }
    assert: [{ type: llm-rubric, value: fine, provider: 'mistral:mistral-large-latest' }]
`,
      },
      'candidate',
      { APP_PORT: '4567' },
    );
    expect(manifest.missingSecrets).toEqual(['ANTHROPIC_API_KEY', 'MISTRAL_API_KEY', 'MY_KEY']);
    expect(manifest.sharedAddresses).toEqual(['http://localhost:3000']);
  });
});

describe('a suite that does not load', () => {
  const failure = async (files: Record<string, string>, by = engine) => {
    const error = await by.open(files).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(PawlError);
    return errorText((error as PawlError).help).replaceAll(PROMPTFOO_VERSION, 'VERSION');
  };

  test('for its YAML says where', async () => {
    expect(await failure({ 'promptfooconfig.yaml': 'prompts:\n  - a\n bad: [' })).toMatchInlineSnapshot(`
      "promptfooconfig.yaml:3:2: This is not valid YAML. [config/yaml-syntax]
        Bad indentation of a mapping entry.
        To fix: mend this line or the one before it. Text that holds \`:\`, \`#\`, \`{\`, \`[\`, \`*\` or \`&\` wants quotes:
          key: "text: more text""
    `);
  });

  test.each([
    [
      'cases.yaml',
      '- vars: { q: 1 }\n- vars: {\n',
      /^data\/cases\.yaml:3:1: This is not valid YAML\. \[config/,
    ],
    ['my cases.yaml', 'a: b: c\n', /^data\/my cases\.yaml:1:\d+: This is not valid YAML\. \[config/],
    ['cases.json', '[{ "vars": {}, }]', /^data\/cases\.json:1:16: This is not valid JSON\. \[engine/],
    ['cases.csv', 'q\n"open\n', /^data\/cases\.csv:2: This table cannot be read\. \[engine/],
  ])('for a file of tests that is broken says where in that file: %s', async (name, text, words) => {
    const said = await failure({
      'promptfooconfig.yaml': `prompts: ['{{q}}']\nproviders: [echo]\ntests: ['file://data/${name}']\n`,
      [`data/${name}`]: text,
    });
    expect(said).toMatch(words);
    expect(said).not.toContain('npx promptfoo');
  });

  test('for a file that is not there says which', async () => {
    expect(
      await failure({ 'promptfooconfig.yaml': 'prompts: [file://none.txt]\nproviders: [echo]\n' }),
    ).toMatchInlineSnapshot(`
      "promptfooconfig.yaml:1:18: The suite names the file none.txt, which does not exist. [engine/suite-not-loaded]
        To fix: commit the file, or correct its path"
    `);
  });

  test('for a file in a folder below says which, and what is there', async () => {
    expect(
      await failure({
        'evals/promptfooconfig.yaml': 'prompts: [a]\nproviders: [echo]\n',
        'promptfooconfig.yaml': 'providers: [echo]\nprompts:\n  - file://texte/abteilnug.txt\n',
        'texte/abteilung.txt': 'a',
      }),
    ).toMatchInlineSnapshot(`
      "promptfooconfig.yaml:3:12: The suite names the file texte/abteilnug.txt, which does not exist. [engine/suite-not-loaded]
        To fix: commit the file, or correct its path. A file of nearly that name is there:
          file://texte/abteilung.txt"
    `);
  });

  test.each(['tests: file://gone.yaml', 'tests: [file://gone.csv]', 'tests: file://gone/*.yaml'])(
    'for tests that are not there: %s',
    async (tests) => {
      const text = await failure({ 'promptfooconfig.yaml': `prompts: [a]\nproviders: [echo]\n${tests}\n` });
      expect(text).toMatch(
        /^promptfooconfig\.yaml:3:\d+: The suite takes its tests from gone\S*, which does not exist/,
      );
    },
  );

  test.each([
    'tests: []',
    'tests: s3://bucket/cases.csv',
    'tests: cases/',
    'tests: file://none.csv',
    'tests:',
  ])('for tests that hold no case, where promptfoo would ask one of its own: %s', async (tests) => {
    const text = await failure({
      'promptfooconfig.yaml': `prompts: [a]\nproviders: [echo]\ndefaultTest: { assert: [{ type: contains, value: a }] }\n${tests}\n`,
      'none.csv': 'question,__expected\n',
      'cases/one.yaml': '- vars: { question: a }\n',
    });
    expect(text).toMatch(/^promptfooconfig\.yaml:4:1: The suite's `tests` hold no case/);
  });

  test.each([
    [
      'says so where a row is checked by nothing else',
      '',
      /^the outputs of a row are compared \(select-best\) and checked by nothing else: what makes all of them worse alike shows nowhere$/,
    ],
    [
      'says no more where something else is checked',
      '- { type: contains, value: a }',
      /^the outputs of a row are compared \(select-best\)$/,
    ],
  ])('a comparison of answers %s', async (_name, other, reason) => {
    const config = `prompts: [a, b]\nproviders: [echo]\ntests:\n  - assert:\n    - { type: select-best, value: the best }\n    ${other}\n`;
    const { together } = await engine.open({ 'promptfooconfig.yaml': config });
    expect(together).toEqual({ kind: 'row', reason: expect.stringMatching(reason) });
  });

  test('no tests at all are one case, as promptfoo has it', async () => {
    const config = 'prompts: ["Write tests: two"]\nproviders: [echo]\n# tests: []\n';
    expect((await engine.open({ 'promptfooconfig.yaml': config })).cells).toHaveLength(1);
  });

  test.each(['file://texts', 'texts/', 'file://texts/'])(
    'for a folder in the place of a prompt: %s',
    async (prompt) => {
      const text = await failure({
        'promptfooconfig.yaml': `prompts:\n  - ${prompt}\nproviders: [echo]\n`,
        'texts/one.txt': 'a',
      });
      expect(text).toMatch(/^promptfooconfig\.yaml:2:\d+: The suite names the folder texts as a prompt/);
      expect(text).toContain('file://texts/*');
    },
  );

  test.each(['file://agents/bto.py', 'python:agents/bto.py', 'file://agents/bto.py:answer'])(
    'for a script of a provider that is not there: %s',
    async (provider) => {
      const config = `prompts: [a]\nproviders:\n  - ${provider}\n`;
      const text = await failure({ 'promptfooconfig.yaml': config, 'agents/bot.py': '' });
      expect(text).toMatch(
        /^promptfooconfig\.yaml:3:\d+: The suite names the file agents\/bto\.py, which does not exist/,
      );
      expect(text).toContain('file://agents/bot.py');
    },
  );

  test.each(['exec:node run.cjs', 'exec:./answers.sh --once'])(
    'a command is not the name of a file: %s',
    async (provider) => {
      const config = `prompts: [a]\nproviders: ['${provider}']\ntests: [{ vars: {} }]\n`;
      const { cells } = await engine.open({ 'promptfooconfig.yaml': config, 'run.cjs': '' });
      expect(cells).toHaveLength(1);
    },
  );

  test('unless a hook of the suite may write it', async () => {
    const { cells } = await engine.open({
      'promptfooconfig.yaml':
        'prompts: [a]\nproviders: [file://made.py]\nextensions: [file://hooks.cjs:beforeAll]\ntests: [{ vars: {} }]\n',
      'hooks.cjs': 'module.exports.beforeAll = async () => {};',
    });
    expect(cells).toHaveLength(1);
  });

  test('unless other tests are there', async () => {
    const { cases } = await engine.open({
      'promptfooconfig.yaml':
        'prompts: ["{{q}}"]\nproviders: [echo]\ntests: [file://gone.yaml, file://there.yaml]\n',
      'there.yaml': '- vars: { q: a }\n- vars: { q: b }\n',
    });
    expect(cases).toHaveLength(2);
  });

  test('for a package that is not installed says which', async () => {
    expect(
      await failure({
        'promptfooconfig.yaml': 'prompts: [a]\nproviders: [file://provider.js]\n',
        'provider.js': "module.exports = require('left-pad-of-nowhere');",
      }),
    ).toMatchInlineSnapshot(`
      "promptfooconfig.yaml: The suite needs the package left-pad-of-nowhere, which is not installed. [engine/missing-package]
        Cannot find module 'left-pad-of-nowhere' Require stack: - provider.js
        To fix: install the packages before pawl's step of the workflow:
          - run: npm install --save-dev left-pad-of-nowhere"
    `);
  });

  test('for an unknown provider says which', async () => {
    expect(
      await failure({ 'promptfooconfig.yaml': 'prompts: [a]\nproviders: [nobody:model]\n' }),
    ).toMatchInlineSnapshot(`
      "promptfooconfig.yaml:2:13: promptfoo cannot load this suite. [engine/suite-not-loaded]
        Could not identify provider: nobody:model.
        To fix: correct the provider. Those that promptfoo knows:
          https://www.promptfoo.dev/docs/providers/"
    `);
  });

  test.each<[string, Record<string, string>, string, string]>([
    [
      'its provider throws',
      { 'evals/provider.mjs': 'export default class {}\n\nthrow new Error("no settings");\n' },
      'evals/provider.mjs:3:7: ',
      'no settings',
    ],
    [
      'code that its provider imports throws',
      {
        'evals/provider.mjs': 'import { read } from "./lib/read.cjs";\nread();\n',
        'evals/lib/read.cjs': 'exports.read = () => {\n  throw new Error("none here");\n};\n',
      },
      'evals/lib/read.cjs:2:9: ',
      'none here',
    ],
    [
      'its provider throws words',
      { 'evals/provider.mjs': 'throw "words";\n' },
      'promptfooconfig.yaml',
      'words',
    ],
    [
      'its provider is not JavaScript',
      { 'evals/provider.mjs': 'export default class {}\n\n)(\n' },
      'promptfooconfig.yaml',
      'Unexpected token',
    ],
  ])('because %s is named with the line of the code', async (_name, files, place, words) => {
    const config = 'prompts: [a]\nproviders: [file://evals/provider.mjs]\n';
    const text = await failure({ 'promptfooconfig.yaml': config, ...files });
    expect(text.startsWith(place), text).toBe(true);
    expect(text).toContain(words);
    expect(text).not.toContain(tmpdir());
    expect(text).not.toContain('file://');
  });

  test('because Python that makes its cases raises is named with the line of the code', async () => {
    const text = await failure({
      'promptfooconfig.yaml': 'prompts: [a]\nproviders: [echo]\ntests: file://evals/cases.py:cases\n',
      'evals/cases.py': 'def cases():\n    rows = {}\n    return rows["none"]\n',
    });
    expect(text).toMatch(/^evals\/cases\.py:3: /);
    expect(text).not.toContain(tmpdir());
  });

  test('says in its process what it says in this one', { tags: ['slow'] }, async () => {
    const noTests = 'prompts: [a]\nproviders: [echo]\ntests: file://gone.yaml\n';
    const noScript = 'prompts: [a]\nproviders:\n  - file://agents/bto.py\n';
    for (const config of [noTests, noScript, 'prompts:\n  - a\n bad: [']) {
      const files = { 'promptfooconfig.yaml': config };
      expect(await failure(files, child)).toBe(await failure(files));
    }
  });

  test('because its code ends the process is named', { tags: ['slow'] }, async () => {
    expect(
      await failure(
        {
          'promptfooconfig.yaml': 'prompts: [file://prompt.js]\nproviders: [file://provider.js]\n',
          'prompt.js': 'module.exports = () => "a";',
          'provider.js': 'process.exit(3);',
        },
        child,
      ),
    ).toMatchInlineSnapshot(`
      "promptfooconfig.yaml: The process that loads this suite ended before the suite was loaded. [engine/suite-ended]
        In it, the suite's code ended the process with exit code 3.
        To fix: look for process.exit or native crashes in the code that the config loads (prompts, tests, providers, extensions)"
    `);
  });
});

describe('settings of a provider of the repository that keeps them for itself', () => {
  const KEEPS =
    'module.exports = class { #t; constructor({ config }) { this.#t = config.t; } id() { return "own"; } };';
  const SHOWS =
    'module.exports = class { constructor({ config }) { this.config = config; } id() { return "own"; } };';
  const digestOf = async (providers: string, code = KEEPS) => {
    const manifest = await engine.open({
      'promptfooconfig.yaml': `prompts: [hi]\nproviders: ${providers}\ntests: [{ vars: { a: 1 } }]\n`,
      'own.js': code,
      'list.yaml': '- echo\n- openai:chat:gpt-4.1\n',
    });
    return manifest.slots.at(-1)?.providerDigest;
  };

  const ways = [
    ['an entry', (t: number) => [`[{ id: file://own.js, config: { t: ${t} } }]`]],
    ['a map', (t: number) => [`[{ file://own.js: { config: { t: ${t} } } }]`]],
    [
      'an entry beside a file of several',
      (t: number) => [`[file://list.yaml, { id: file://own.js, config: { t: ${t} } }]`],
    ],
  ] as const;
  const areTold = async (_name: string, written: (t: number) => readonly string[]) => {
    const of = (t: number) => {
      const [providers] = written(t);
      return digestOf(providers as string);
    };
    const [cold, hot, again] = [await of(0), await of(1), await of(0)];
    expect([cold === hot, cold === again]).toEqual([false, true]);
  };
  test.each(ways)('%s: what the suite writes tells them apart', areTold);

  test('a label, or the form of the entry, is not another setting', async () => {
    for (const code of [KEEPS, SHOWS]) {
      const plain = await digestOf('[{ id: file://own.js, config: { t: 0 } }]', code);
      expect(await digestOf('[{ id: file://own.js, label: mine, config: { t: 0 } }]', code)).toBe(plain);
    }
  });
});
