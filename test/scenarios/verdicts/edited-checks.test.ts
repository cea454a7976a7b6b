import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { documentOf, pawlWith } from '../../support/command.ts';
import { type ScratchRepository, scratchRepository } from '../../support/files/repository.ts';
import { drawnModels } from '../../support/models/drawn-models.ts';

const [TARGET, GRADER] = ['gpt-4o-mini', 'gpt-4o'];
const WORDS =
  `kettle lantern compass hammock blanket canteen hatchet whistle binocular rucksack snowshoe carabiner`.split(
    /\s+/,
  );
const SUITES = ['tents', 'boots', 'stoves', 'maps', 'ropes'];
const RUBRIC = '{ type: llm-rubric, value: knows the word }';
const BODY = 'About {{word}}';

let repository: ScratchRepository | undefined;
afterEach(() => {
  repository?.[Symbol.dispose]();
  repository = undefined;
});

/** Says "fine", of a word that the prompt tells it to forget "no idea"; of a lantern it says it loudly. */
const answerOf = (prompt: string) => {
  const [, word = ''] = /About (\w+)/.exec(prompt) ?? [];
  if (prompt.includes(`not ${word}`)) return `${word}: no idea.`;
  return word === 'lantern' ? `Every ${word} is fine!` : `Every ${word} is fine.`;
};

/** Says yes to every answer but "no idea", and where it is to be strict to no loud one. */
const gradeOf = (prompt: string) => {
  const [answer = ''] = /\w+: no idea\.|Every \w+ is fine[.!]/.exec(prompt) ?? [];
  if (prompt.includes('garbled')) return 'What?';
  const pass = !answer.includes('no idea') && !(prompt.includes('calmly') && answer.includes('!'));
  return JSON.stringify({ pass, score: Number(pass), reason: pass ? 'Good.' : 'Bad.' });
};

const config = (assertionOf: (word: string) => string) => `
prompts: [file://prompt.txt]
providers: [{ id: 'openai:chat:gpt-4o-mini', label: gear }]
defaultTest:
  options: { provider: 'openai:chat:gpt-4o' }
tests:
${WORDS.map((word) => `  - { description: ${word}, vars: { word: ${word} }, assert: [${assertionOf(word)}] }`).join('\n')}
`;

const contains = (word: string) => `{ type: contains, value: "${word} is fine" }`;

interface Setup {
  /** The assertion of each case on main. */
  readonly main?: (word: string) => string;
  readonly suites?: readonly string[];
  /** Nights of main before the change. */
  readonly nights?: number;
  readonly policy?: string;
  readonly prompt?: string;
}

async function start({
  main = contains,
  suites = SUITES,
  nights = 3,
  policy = '{}\n',
  prompt = BODY,
}: Setup = {}) {
  const model = drawnModels(({ model, prompt }) => (model === GRADER ? gradeOf(prompt) : answerOf(prompt)));
  const asked = () => ({ target: model.requests(TARGET), grader: model.requests(GRADER) });
  const pawl = pawlWith(model);
  const files = suites.flatMap((name) => [
    [`evals/${name}/promptfooconfig.yaml`, config(main)],
    [`evals/${name}/prompt.txt`, `${prompt}\n`],
  ]);
  const made = scratchRepository({ ...Object.fromEntries(files), 'pawl.yaml': policy });
  repository = made;
  made.git('switch', '--quiet', 'main');
  for (let night = 0; night < nights; night += 1) await pawl(['baseline', 'record'], made.root);
  made.git('switch', '--quiet', 'change');
  const change = (written: Record<string, string>) => {
    made.write(written);
    made.commit('Change');
  };
  const gate = async (...flags: string[]) => {
    const before = asked();
    const finished = await pawl(['gate', '--base', 'main', ...flags, '--format', 'json'], made.root);
    const document = documentOf(finished);
    return {
      code: finished.code,
      document,
      calls: {
        target: asked().target - before.target,
        grader: asked().grader - before.grader,
      },
      cases: Object.fromEntries(
        document.suites.flatMap(({ slots }) =>
          slots.flatMap((slot) => slot.cases.map((entry) => [entry.id, entry])),
        ),
      ),
      notes: document.suites.flatMap((suite) => suite.notes),
      comment: readFileSync(path.join(made.root, '.pawl/comment.md'), 'utf8'),
    };
  };
  /** What a push to main records once the change is merged, from what its gate left. */
  const land = async () => {
    made.git('switch', '--quiet', 'main');
    made.git('merge', '--quiet', '--ff-only', 'change');
    const before = asked().target;
    const record = ['baseline', 'record', '--from', '.pawl/samples.jsonl'];
    const { code } = await pawl(record, made.root);
    return { code, target: asked().target - before };
  };
  return { change, gate, land, model };
}

describe('a change of nothing but what grades answers', () => {
  test('of one assertion in one of five suites asks no model, and shows the flip', {
    tags: ['slow'],
  }, async () => {
    const { change, gate, land } = await start();
    const edited = (word: string) =>
      word === 'lantern' ? '{ type: equals, value: "Every lantern is fine." }' : contains(word);
    change({ 'evals/maps/promptfooconfig.yaml': config(edited) });
    const { code, document, calls, cases, comment } = await gate();
    expect([code, document.verdict, calls]).toEqual([0, 'pass', { target: 0, grader: 0 }]);
    expect(document.calls).toEqual({ candidate: 0, baseline: 0, grader: 0, reused: 36 });
    expect(cases.lantern).toMatchObject({
      transition: 'edited',
      baseline: { scored: 3, passed: 3 },
      candidate: { scored: 3, passed: 0 },
      editedChecks: { checkedBy: 'same-answers', answers: 3, baseline: 3, candidate: 0, own: null },
    });
    expect(cases.kettle).toMatchObject({ transition: 'unchanged', editedChecks: null });
    expect(comment).toContain('on the same answers, of 1 case, 1 now fails that passed (`lantern`)');
    expect(document.reasons[0]?.code).toBe('edited-checks');
    // After the merge its gradings are main's: nothing is asked for what the edit made new.
    expect(await land()).toEqual({ code: 0, target: 0 });
  });

  test('of a rubric asks its grader once an answer, and no model', async () => {
    const { change, gate } = await start({ main: () => RUBRIC, suites: ['maps', 'ropes'] });
    change({ 'evals/maps/promptfooconfig.yaml': config(() => RUBRIC.replace('word', 'word calmly')) });
    const { document, calls, cases, comment } = await gate();
    expect([document.verdict, calls]).toEqual(['pass', { target: 0, grader: 3 * WORDS.length }]);
    expect(document.calls.grader).toBe(calls.grader);
    expect(cases.lantern?.editedChecks).toMatchObject({ answers: 3, baseline: 3, candidate: 0 });
    expect(comment).toContain('of 12 cases, 1 now fails that passed (`lantern`)');
    expect(comment).toContain('0 calls to the model under test, 36 grader calls');
    const again = await gate();
    expect([again.calls, again.document.suites]).toEqual([{ target: 0, grader: 0 }, document.suites]);
  });

  test('with nothing stored: one look of this PR, and the same answer by main’s', {
    tags: ['slow'],
  }, async () => {
    const { change, gate } = await start({ main: () => RUBRIC, suites: ['maps'], nights: 0 });
    change({ 'evals/maps/promptfooconfig.yaml': config(() => RUBRIC.replace('word', 'word calmly')) });
    const { document, calls, cases } = await gate();
    expect([document.verdict, calls]).toEqual(['pass', { target: 12, grader: 24 }]);
    expect(cases.lantern).toMatchObject({
      transition: 'edited',
      editedChecks: { checkedBy: 'same-answers', answers: 1, baseline: 1, candidate: 0 },
    });
  });

  test('a new rubric that no grader can answer is not a pass', { tags: ['slow'] }, async () => {
    const { change, gate } = await start({ main: () => RUBRIC, suites: ['maps'] });
    change({ 'evals/maps/promptfooconfig.yaml': config(() => RUBRIC.replace('word', 'word garbled')) });
    const { document, calls } = await gate();
    expect([document.verdict, calls.target]).toEqual(['not-measured', 0]);
  });
});

describe('a change of prompt and assertions at once', () => {
  const strict = (word: string) => `{ type: icontains, value: "${word} is fine" }`;

  const isJudged = async (nights: number) => {
    const { change, gate } = await start({ suites: ['maps'], nights });
    change({
      'evals/maps/promptfooconfig.yaml': config(strict),
      'evals/maps/prompt.txt': `${BODY}, not lantern, not compass, not canteen\n`,
    });
    const { code, document, calls, cases, comment } = await gate();
    expect([code, document.verdict]).toEqual([1, 'regressed']);
    expect(cases).toMatchObject({
      lantern: { transition: 'broken' },
      compass: { transition: 'broken' },
      canteen: { transition: 'broken' },
      kettle: { transition: 'edited', editedChecks: { checkedBy: 'candidate', baseline: 1, candidate: 1 } },
    });
    expect(document.calls.baseline + document.calls.candidate).toBe(calls.target);
    expect(comment).toContain(
      "12 cases have edited assertions, graders or files that these may read: this PR's judged both sides",
    );
    const again = await gate();
    expect([again.calls.target, again.document.suites]).toEqual([0, document.suites]);
  };
  const judged = 'is judged by one set of checks, and what it broke blocks (%i nights)';
  test.each([0])(judged, isJudged);
  test.each([3])(judged, { tags: ['slow'] }, isJudged);

  test('that hides a break by looser assertions says what main’s make of it', async () => {
    const { change, gate } = await start({ suites: ['maps'] });
    change({
      'evals/maps/promptfooconfig.yaml': config((word) => `{ type: icontains, value: "${word}" }`),
      'evals/maps/prompt.txt': `${BODY}, not lantern, not compass, not canteen\n`,
    });
    const { code, document, cases, comment, notes } = await gate();
    expect([code, document.verdict]).toEqual([1, 'loosened']);
    expect(document.weakened).toEqual([{ suite: 'maps', cases: ['lantern', 'compass', 'canteen'] }]);
    expect(cases.lantern).toMatchObject({
      transition: 'edited',
      editedChecks: { checkedBy: 'candidate', answers: 1, baseline: 0, candidate: 1 },
    });
    const warning = "By main's assertions 3 cases of this PR would fail that pass by its own";
    // Once: the title of the comment says it already.
    expect(comment).toContain(
      "by main's, 3 cases would fail that pass now (`lantern`, `compass`, `canteen`)",
    );
    expect(comment).not.toContain(warning);
    expect(notes.join()).toContain(warning);
  });

  test('of graders too: main’s answers are graded by this PR’s rubric', { tags: ['slow'] }, async () => {
    const { change, gate, model } = await start({ main: () => RUBRIC, suites: ['maps'] });
    change({
      'evals/maps/promptfooconfig.yaml': config(() => RUBRIC.replace('word', 'word calmly')),
      'evals/maps/prompt.txt': `${BODY}, please\n`,
    });
    const { document, cases, calls } = await gate();
    // By its own main passes, by this PR's it fails as this PR does: nothing got worse.
    expect(document.verdict).toBe('pass');
    expect(cases.lantern?.candidate.passed).toBe(0);
    expect(calls.grader).toBe(document.calls.grader);
    expect(model.asks.filter(({ prompt }) => prompt.includes('calmly')).length).toBeGreaterThan(0);
  });

  test('whose new assertions look at more than an answer stays edited, with the reason', {
    tags: ['slow'],
  }, async () => {
    const { change, gate } = await start({ suites: ['maps'], nights: 0 });
    change({
      'evals/maps/promptfooconfig.yaml': config(
        () => '{ type: javascript, value: "context.providerResponse !== undefined" }',
      ),
      'evals/maps/prompt.txt': `${BODY}, please\n`,
    });
    const { document, notes, calls } = await gate();
    expect([document.verdict, calls.target]).toEqual(['inconclusive', 12]);
    expect(notes.join()).toContain('may look at more than the output');
  });
});
