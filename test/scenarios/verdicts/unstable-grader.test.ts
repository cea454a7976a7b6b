import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { documentOf, pawlWith } from '../../support/command.ts';
import { type ScratchRepository, scratchRepository } from '../../support/files/repository.ts';
import { drawnModels } from '../../support/models/drawn-models.ts';

const WORDS =
  `kettle lantern compass hammock blanket canteen hatchet whistle binocular rucksack snowshoe carabiner
  tarpaulin headlamp mattress thermos`.split(/\s+/);

const [TARGET, GRADER] = ['gpt-4o-mini', 'gpt-4o'];
let repository: ScratchRepository | undefined;
afterEach(() => {
  repository?.[Symbol.dispose]();
  repository = undefined;
});

/** What a prompt asks for is what the model says, always in the same words; of a word that it is told to forget, nothing. */
const modelAnswer = (prompt: string) => {
  const [, style, word] = /^(\w+), about (\w+)/.exec(prompt) ?? [];
  return prompt.includes(`not ${word}`) ? `${style}: no idea.` : `${style}: every ${word} is fine.`;
};

/** Says yes to every answer but "no idea"; its verdict on the words in `whims` is the opposite the first time. */
function graderOf(whims: readonly string[]): (prompt: string) => string {
  const asked = new Map<string, number>();
  return (prompt) => {
    const [answer = ''] = /\w+: (?:no idea|every \w+ is fine)\./.exec(prompt) ?? [];
    const times = (asked.get(answer) ?? 0) + 1;
    asked.set(answer, times);
    const pass = !answer.includes('no idea') !== (times === 1 && whims.includes(answer));
    return JSON.stringify({ pass, score: Number(pass), reason: pass ? 'It knows.' : 'It does not know.' });
  };
}

const suite = (prompt: string) => ({
  'evals/gear/promptfooconfig.yaml': `
prompts: [file://prompt.txt]
providers: [{ id: 'openai:chat:gpt-4o-mini', label: gear }]
defaultTest:
  assert: [{ type: llm-rubric, value: knows the word }]
  options: { provider: 'openai:chat:gpt-4o' }
tests:
${WORDS.map((word) => `  - { description: ${word}, vars: { word: ${word} } }`).join('\n')}
`,
  'evals/gear/prompt.txt': prompt,
});

async function gate(prompt: string, whims: readonly string[]) {
  const grade = graderOf(whims);
  const model = drawnModels(({ model, prompt }) => (model === GRADER ? grade(prompt) : modelAnswer(prompt)));
  const asked = () => ({ target: model.requests(TARGET), grader: model.requests(GRADER) });
  const pawl = pawlWith(model);
  repository = scratchRepository({ ...suite('Kind, about {{word}}\n'), 'pawl.yaml': 'effort: low\n' });
  repository.write({ 'evals/gear/prompt.txt': prompt });
  repository.commit('Reword the prompt');
  const run = async () => {
    const finished = await pawl(['gate', '--base', 'main', '--format', 'json'], repository?.root ?? '');
    return { code: finished.code, document: documentOf(finished) };
  };
  const first = await run();
  const requests = asked();
  const again = await run();
  expect([again.document.suites, asked()]).toEqual([first.document.suites, requests]);
  const cases = first.document.suites.flatMap(({ slots }) => slots.flatMap((slot) => slot.cases));
  const endings = Object.fromEntries(cases.map(({ id, transition }) => [id, transition]));
  const comment = readFileSync(path.join(repository.root, '.pawl/comment.md'), 'utf8');
  return { ...first, endings, requests, comment };
}

test('a grader that changes its mind on the same answer is named, and not held against the change', async () => {
  const { code, document, endings, requests, comment } = await gate('Short, about {{word}}\n', [
    'Short: every kettle is fine.',
  ]);
  expect([code, document.verdict]).toEqual([0, 'pass']);
  const unchanged = Object.fromEntries(WORDS.map((word) => [word, 'unchanged']));
  expect(endings).toEqual({ ...unchanged, kettle: 'grader-unstable' });
  expect(comment).toContain('the grader changed its mind on the same answer');
  // Three of main and one of this PR a case, and two more of the case whose look said half; no trial.
  expect(requests.target).toBe(4 * WORDS.length + 2);
  // Each is graded once; the answer that failed and one of main's that passed are graded a second time.
  expect(requests.grader).toBe(requests.target + 2);
  expect(document.calls).toMatchObject({ grader: requests.grader });
  expect(document.calls.candidate + document.calls.baseline).toBe(requests.target);
});

test('what really broke still blocks, under the same grader', async () => {
  const { code, document, endings } = await gate(
    'Short, about {{word}}, not lantern, not compass, not canteen\n',
    ['Short: every kettle is fine.'],
  );
  expect([code, document.verdict]).toEqual([1, 'regressed']);
  expect(endings).toMatchObject({
    kettle: 'grader-unstable',
    lantern: 'broken',
    compass: 'broken',
    canteen: 'broken',
    hammock: 'unchanged',
  });
});
