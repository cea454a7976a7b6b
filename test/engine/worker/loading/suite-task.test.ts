import { afterEach, describe, expect, test } from 'vitest';
import { errorText, PawlError } from '../../../../src/errors.ts';
import type { TaskSpec } from '../../../../src/tasks/task.ts';
import { drawnModels } from '../../../support/models/drawn-models.ts';
import { type ScratchEngine, scratchEngine } from '../../scratch-suite.ts';

let engine: ScratchEngine | undefined;
afterEach(async () => {
  await engine?.close();
});

const task: TaskSpec = { kind: 'classification', expected: 'label', answer: 'label', slices: ['lang'] };
const files = (cases: readonly string[]) => ({
  'promptfooconfig.yaml': `prompts: ['{{text}}']\nproviders: [echo]\ntests:\n${cases.map((one) => `  - ${one}`).join('\n')}\n`,
});
const suite = files([
  `{ description: right, vars: { text: '{"label": "refund"}', label: refund }, metadata: { lang: de } }`,
  `{ description: other, vars: { text: '{"label": "refund"}' }, metadata: { lang: en, label: billing } }`,
  `{ description: outside, vars: { text: '{"label": "spam"}', label: refund } }`,
  `{ description: malformed, vars: { text: 'refund', label: refund } }`,
]);

/** What a task makes of a suite is our own worker's doing: most of it is seen without a child process. */
const HERE = { models: drawnModels(() => '') };
const open = (
  of: typeof suite,
  spec: TaskSpec,
  arm: 'candidate' | 'baseline' = 'candidate',
  options: Parameters<typeof scratchEngine>[1] = HERE,
) => {
  engine = scratchEngine({}, options);
  return engine.open(of, arm, {}, spec);
};
const refusal = (of: typeof suite, spec: TaskSpec) =>
  open(of, spec).then(
    () => 'opened',
    (error) => {
      if (!(error instanceof PawlError)) throw error;
      return `${error.kind} ${errorText(error.help)}`;
    },
  );

describe('a suite with a task', () => {
  test('gives each sample what its output adds to the sums, and each case its tags', async () => {
    const manifest = await open(suite, task, 'candidate', {});
    expect(manifest.cases.map(({ tags }) => tags)).toEqual([{ lang: 'de' }, { lang: 'en' }, {}, {}]);
    const { samples } = (await engine?.runAll([manifest])) ?? { samples: [] };
    const counts = samples
      .toSorted((a, b) => (a.case < b.case ? -1 : 1))
      .map(({ result }) => 'task' in result && result.task);
    expect(counts).toEqual([
      { cases: 1, 'tp/refund': 1, 'pair/["refund","refund"]': 1 },
      { cases: 1, 'fn/billing': 1, 'fp/refund': 1, 'pair/["billing","refund"]': 1 },
      { cases: 1, 'fn/refund': 1, outside: 1, 'pair/["refund",""]': 1 },
      { cases: 1, 'fn/refund': 1, unreadable: 1, 'pair/["refund",""]': 1 },
    ]);
  });

  test('is graded otherwise than without, or by another task; labels in the metadata count', async () => {
    const digests = async (spec: TaskSpec | undefined, of = suite) => {
      engine = scratchEngine({}, HERE);
      const { cases } = await engine.open(of, 'candidate', {}, spec);
      await engine.close();
      return cases.map(({ assertionsDigest }) => assertionsDigest);
    };
    const own = await digests(task);
    expect(await digests(task)).toEqual(own);
    for (const other of [await digests(undefined), await digests({ ...task, labels: ['refund', 'billing'] })])
      expect(other.some((digest, at) => digest === own[at])).toBe(false);
    const edited = suite['promptfooconfig.yaml'].replace('label: billing', 'label: refund');
    const relabelled = await digests(task, { 'promptfooconfig.yaml': edited });
    expect(relabelled.map((digest, at) => digest === own[at])).toEqual([true, false, true, true]);
  });

  test('a case of this PR without what is expected is an error that names it; main’s does not count', async () => {
    const lacking = files([
      `{ description: labelled, vars: { text: a, label: refund } }`,
      `{ description: bare, vars: { text: a } }`,
    ]);
    expect(await refusal(lacking, task)).toMatchInlineSnapshot(`
      "usage promptfooconfig.yaml:5:20: Case \`bare\` has no \`label\`, neither as a variable nor in the metadata. [engine/task-without-expected]
        The task of this suite (classification) holds answers against it.
        To fix: give each case one:
          metadata: { label: … }"
    `);
    await engine?.close();
    const manifest = await open(lacking, task, 'baseline');
    const { samples } = (await engine?.runAll([manifest])) ?? { samples: [] };
    expect(samples.filter(({ result }) => 'task' in result)).toHaveLength(1);
  });

  test('what cannot be read as expected, and a schema that is none', async () => {
    const tags = files([`{ description: tagged, vars: { text: a, gold: 'B-a person' } }`]);
    expect(await refusal(tags, { kind: 'ner', expected: 'gold', format: 'bio' })).toMatchInlineSnapshot(`
      "usage promptfooconfig.yaml:4:20: Case \`tagged\` has a \`gold\` that the task cannot read. [engine/task-expected-unreadable]
        Of the first, it is not a list of tags, one a token: O B-person I-person.
        To fix: mend the case, or the task in pawl.yaml; see https://github.com/pawl-dev/pawl/blob/main/docs/how-to/tasks.md"
    `);
    await engine?.close();
    expect(await refusal(tags, { kind: 'schema', schema: { type: 'strnig' } })).toMatchInlineSnapshot(`
      "usage promptfooconfig.yaml: The \`schema\` of this suite’s task is not a JSON Schema. [engine/task-schema]
        schema is invalid: data/type must be equal to one of the allowed values, data/type must be array, data/type must match a schema in anyOf
        To fix: mend \`task.schema\` in pawl.yaml, or the file that it names"
    `);
  });
});

describe('a case that says how often it must pass', () => {
  const barred = (bar: string) => files([`{ vars: { text: refund }, metadata: { id: r, atLeast: ${bar} } }`]);
  const opened = (bar: string, arm: 'candidate' | 'baseline') => {
    engine = scratchEngine({}, {});
    return engine.open(barred(bar), arm, {});
  };

  test('is read by the process of the suite, on both sides', async () => {
    expect((await opened('3/5', 'candidate')).cases[0]?.atLeast).toEqual({ passes: 3, of: 5 });
  });

  test('is refused in this pull request where it is malformed, and left out on main', {
    tags: ['slow'],
  }, async () => {
    const refused = await opened('often', 'candidate').catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(PawlError);
    expect(errorText((refused as PawlError).help)).toMatch(
      /promptfooconfig\.yaml:4:\d+: Case `r` has an `atLeast` that cannot be read: `often`\./,
    );
    await engine?.close();
    expect((await opened('often', 'baseline')).cases[0]?.atLeast).toBeUndefined();
  });
});
