import { afterEach, describe, expect, test } from 'vitest';
import type { CellRequest } from '../../src/engine/eval-engine.ts';
import type { SuiteManifest } from '../../src/plan/manifest.ts';
import { givenOutput } from '../../src/samples/given-output.ts';
import type { Sample } from '../../src/samples/sample.ts';
import type { ChatServer } from '../support/servers/chat-server.ts';
import { startChatServer } from '../support/servers/chat-server.ts';
import type { ScratchEngine } from './scratch-suite.ts';
import { requestsOf, scratchEngine } from './scratch-suite.ts';

let servers: ChatServer[] = [];
let engine: ScratchEngine | undefined;
afterEach(async () => {
  await engine?.close();
  await Promise.all(servers.map((server) => server.close()));
  servers = [];
  engine = undefined;
});

const verdictOf = (pass: boolean) =>
  JSON.stringify({ pass, score: pass ? 0.9 : 0.2, reason: `pass: ${pass}` });

/** A target that answers with `answer`, and a grader on a server of its own that says what `grade` does. */
async function start(
  answer: (prompt: string, count: number) => string,
  grade: (prompt: string, count: number) => boolean = (prompt) => !prompt.includes('rude'),
  options: Parameters<typeof scratchEngine>[1] = {},
) {
  const target = await startChatServer(({ prompt }, count) => answer(prompt, count));
  const grader = await startChatServer(({ prompt }, count) => verdictOf(grade(prompt, count)));
  servers = [target, grader];
  const env = { OPENAI_API_KEY: 'sk-of-this-test', TARGET_URL: target.url, GRADER_URL: grader.url };
  engine = scratchEngine(env, options);
  return { target, grader, engine };
}

const suite = (tests: string, target = '') => ({
  'promptfooconfig.yaml': `
prompts: ['Say {{word}}']
providers: [{ id: 'openai:chat:gpt-4o-mini', config: { apiBaseUrl: '{{env.TARGET_URL}}' }${target} }]
defaultTest:
  options: { provider: { id: 'openai:chat:gpt-4o', config: { apiBaseUrl: '{{env.GRADER_URL}}' } } }
tests:
${tests}`,
});

const again = (manifest: SuiteManifest, samples: readonly Sample[]): CellRequest[] =>
  requestsOf(manifest).flatMap((request) => {
    const outputs = samples
      .filter((sample) => sample.case === request.case)
      .flatMap((s) => givenOutput(s) ?? []);
    return outputs.length === 0 ? [] : [{ ...request, count: outputs.length, outputs }];
  });

const byCase = (samples: readonly Sample[]) =>
  [...samples].sort((a, b) => a.case.localeCompare(b.case) || a.repeat - b.repeat);

describe('given outputs', () => {
  test('are graded again, and no target is asked', { tags: ['slow'] }, async () => {
    const { target, grader, engine } = await start((prompt) => {
      if (prompt.includes('object')) return '{"tone": "rude", "parts": [1, 2]}';
      return `answer to ${prompt}, ${prompt.includes('two') ? 'rude' : 'kind'} <b>`;
    });
    const manifest = await engine.open(
      suite(
        `
  - { metadata: { id: contains }, vars: { word: one }, assert: [{ type: contains, value: one }, { type: equals, value: no }] }
  - { metadata: { id: rubric }, vars: { word: two }, assert: [{ type: llm-rubric, value: is kind, metric: kind }, { type: contains, value: two }] }
  - { metadata: { id: script }, vars: { word: three }, assert: [{ type: javascript, value: 'output.length / 100', metric: length, threshold: 0.5 }] }
  - { metadata: { id: changed }, vars: { word: four }, options: { transform: 'output + "!"' }, assert: [{ type: javascript, value: 'output.endsWith("?!")' }, { type: llm-rubric, value: fine }] }
  - { metadata: { id: json }, vars: { word: object }, options: { transform: 'JSON.parse(output.slice(0, -1))' }, assert: [{ type: javascript, value: 'output.parts.length === 3' }, { type: llm-rubric, value: fine }] }
  - { metadata: { id: priced }, vars: { word: six }, assert: [{ type: cost, threshold: 0.000001 }, { type: latency, threshold: 20000 }] }
`,
        `, transform: 'output + "?"'`,
      ),
    );
    const { samples: first } = await engine.runAll([manifest], {}, 2);
    expect(
      byCase(first)
        .map(({ form }) => form ?? 'text')
        .filter((_, i) => i % 2 === 0),
    ).toEqual(['text', 'text', 'json', 'text', 'text', 'text']);
    const [asked, graded] = [target.prompts.length, grader.prompts.length];
    expect([asked, graded]).toEqual([12, 6]);

    const cells = again(manifest, byCase(first));
    const { samples, budgetSpent } = await engine.runAll([], {
      round: 1,
      stage: 'second-grading',
      cells,
      maxCalls: 6 + 6,
    });
    expect([target.prompts.length, grader.prompts.length, budgetSpent]).toEqual([asked, 2 * graded, false]);
    const told = ({ case: id, repeat, result, output, form, calls }: Sample) => ({
      id,
      repeat,
      result,
      output,
      form,
      graders: calls.grader,
    });
    expect(byCase(samples).map(told)).toEqual(byCase(first).map(told));
    expect(
      new Set(
        samples.map(({ calls, latencyMs, target: usage }) =>
          JSON.stringify([calls.target, latencyMs, usage]),
        ),
      ),
    ).toEqual(new Set(['[0,null,{}]']));
    expect(new Set(first.map(({ result }) => result.kind === 'scored' && result.passed))).toEqual(
      new Set([true, false]),
    );
    expect(grader.prompts.slice(graded).sort()).toEqual(grader.prompts.slice(0, graded).sort());
  });

  test('get the verdict that the grader gives now', { tags: ['slow'] }, async () => {
    const { engine } = await start(
      (prompt) => prompt,
      (_, count) => count > 2,
    );
    const manifest = await engine.open(
      suite(`
  - { metadata: { id: one }, vars: { word: one }, assert: [{ type: llm-rubric, value: fine }] }
  - { metadata: { id: two }, vars: { word: two }, assert: [{ type: llm-rubric, value: fine }] }`),
    );
    const { samples: first } = await engine.runAll([manifest]);
    const { samples } = await engine.runAll([], { stage: 'second-grading', cells: again(manifest, first) });
    const passed = (list: readonly Sample[]) =>
      list.map(({ result }) => result.kind === 'scored' && result.passed);
    expect([passed(first), passed(samples)]).toEqual([
      [false, false],
      [true, true],
    ]);
  });

  test('are left out, with the reason, where they cannot be graded again', { tags: ['slow'] }, async () => {
    const { target, grader, engine } = await start((prompt) => prompt, undefined, { maxOutputBytes: 200 });
    const rubric = '{ type: llm-rubric, value: fine }';
    const manifest = await engine.open({
      ...suite(`
  - { metadata: { id: code }, vars: { word: one }, assert: [${rubric}, { type: javascript, value: 'context.providerResponse.raw !== 1' }] }
  - { metadata: { id: file }, vars: { word: one }, assert: [${rubric}, { type: javascript, value: 'file://check.cjs' }] }
  - { metadata: { id: fine file }, vars: { word: one }, assert: [${rubric}, { type: javascript, value: 'file://vars.cjs' }] }
  - { metadata: { id: guarded }, vars: { word: one }, assert: [${rubric}, { type: guardrails }] }
  - { metadata: { id: set }, vars: { word: one }, assert: [{ type: assert-set, assert: [${rubric}, { type: perplexity, threshold: 5 }] }] }
  - { metadata: { id: unpriced }, vars: { word: one }, assert: [${rubric}, { type: cost, threshold: 1 }] }
  - { metadata: { id: long }, vars: { word: '${'x'.repeat(300)}' }, assert: [${rubric}] }`),
      'check.cjs': 'module.exports = (output, { metadata }) => metadata !== 1;',
      'vars.cjs': 'module.exports = (output, context) => output.includes(context.vars.word);',
    });
    const { samples: first } = await engine.runAll([manifest], {
      cells: requestsOf(manifest).filter(({ case: id }) => !['guarded', 'set'].includes(id)),
    });
    expect(first.filter(({ form }) => form === 'part').map(({ case: id }) => id)).toEqual(['long']);
    expect(givenOutput(first.find(({ case: id }) => id === 'long') as Sample)).toBeNull();
    const [asked, graded] = [target.prompts.length, grader.prompts.length];

    const outputs = [{ text: 'Say one', form: 'text', latencyMs: 5, cost: null } as const];
    const cells = requestsOf(manifest).map((request) => ({ ...request, outputs }));
    const { samples } = await engine.runAll([], { stage: 'second-grading', cells });
    const said = byCase(samples).map(({ case: id, result }) => [
      id,
      result.kind === 'errored' ? `${result.cause}: ${result.message}` : 'graded',
    ]);
    expect(said).toMatchInlineSnapshot(`
      [
        [
          "code",
          "assertion: This output cannot be graded again: code of the assertion \`javascript\` may look at more than the output",
        ],
        [
          "file",
          "assertion: This output cannot be graded again: code of the assertion \`javascript\` may look at more than the output",
        ],
        [
          "fine file",
          "graded",
        ],
        [
          "guarded",
          "assertion: This output cannot be graded again: the assertion \`guardrails\` looks at more than the output",
        ],
        [
          "long",
          "graded",
        ],
        [
          "set",
          "assertion: This output cannot be graded again: the assertion \`perplexity\` looks at more than the output",
        ],
        [
          "unpriced",
          "assertion: This output cannot be graded again: its cost is not known",
        ],
      ]
    `);
    expect([target.prompts.length - asked, grader.prompts.length - graded]).toEqual([0, 2]);
  });

  test('of a suite that is run as a whole are left out', { tags: ['slow'] }, async () => {
    const { target, engine } = await start((prompt) => prompt);
    const manifest = await engine.open(
      suite(`
  - { metadata: { id: one }, vars: { word: one }, options: { storeOutputAs: said }, assert: [{ type: llm-rubric, value: fine }] }
  - { metadata: { id: two }, vars: { word: '{{said}}' }, assert: [{ type: llm-rubric, value: fine }] }`),
    );
    const outputs = [{ text: 'fine', form: 'text', latencyMs: null, cost: null } as const];
    const cells = requestsOf(manifest).map((request) => ({ ...request, outputs }));
    const { samples } = await engine.runAll([], { stage: 'second-grading', cells });
    expect(samples.map(({ result }) => result.kind === 'errored' && result.message)).toEqual([
      expect.stringContaining('a test stores its output (storeOutputAs)'),
      expect.stringContaining('a test stores its output (storeOutputAs)'),
    ]);
    expect(target.prompts).toEqual([]);
  });

  test('keep to the limit of calls: graders make all of them', { tags: ['slow'] }, async () => {
    const { grader, engine } = await start((prompt) => prompt);
    const manifest = await engine.open(
      suite(
        ['a', 'b', 'c', 'd']
          .map(
            (id) =>
              `  - { metadata: { id: ${id} }, vars: { word: ${id} }, assert: [{ type: llm-rubric, value: fine }] }`,
          )
          .join('\n'),
      ),
    );
    const outputs = [{ text: 'fine', form: 'text', latencyMs: null, cost: null } as const];
    const cells = requestsOf(manifest).map((request) => ({ ...request, outputs }));
    const { samples, budgetSpent } = await engine.runAll([], { stage: 'second-grading', cells, maxCalls: 3 });
    expect([samples.length, grader.prompts.length, budgetSpent]).toEqual([3, 3, true]);
    const [some, ...others] = requestsOf(manifest) as [CellRequest, ...CellRequest[]];
    await expect(engine.runAll([], { cells: [{ ...some, outputs }, ...others] })).rejects.toThrow(
      /all cells of a suite/,
    );
  });
});
