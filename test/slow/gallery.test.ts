import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { elementsOf, render } from '../report/markdown-renderer.ts';
import { pawl as packagedPawl } from '../smoke/command.ts';
import { pawlWith } from '../support/command.ts';
import { scratchRepository } from '../support/files/repository.ts';
import { CHANGES, type GalleryChange } from '../support/gallery/changes.ts';
import { JOBS, type ShownJob } from '../support/gallery/jobs.ts';

async function shownOf({
  main,
  change,
  models,
  env,
  packaged,
  command = ['gate', '--base', 'main'],
}: GalleryChange): Promise<ShownJob> {
  using repository = scratchRepository(main);
  for (const [file, text] of Object.entries(change)) if (text === null) repository.git('rm', '-q', file);
  const written = Object.entries(change).filter((entry): entry is [string, string] => entry[1] !== null);
  repository.write(Object.fromEntries(written));
  if (written.length > 0) repository.commit('Change');
  const pawl = packaged ? packagedPawl : pawlWith(models);
  const { code, stderr } = await pawl([...command], repository.root, env);
  const file = path.join(repository.root, '.pawl/comment.md');
  return { code, text: existsSync(file) ? readFileSync(file, 'utf8') : stderr };
}

const folder = process.env.PAWL_GALLERY;

const [NOTE, IMPORTANT, WARNING, CAUTION] = ['NOTE', 'IMPORTANT', 'WARNING', 'CAUTION'] as const;
/** How the box looks (null: a job's summary, which has none), the exit code, and the words that say what happened and what to do. */
type Answer = readonly [kind: string | null, code: number, first: RegExp, todo?: RegExp];
const REPRODUCE = /Reproduce: `npx/;
const ACCEPT = /comments `\/pawl accept [0-9a-f]{16} -- why`/;

/** What somebody has to see within ten seconds: may I merge, what broke, what do I do. */
const ANSWERS: Readonly<Record<string, Answer>> = {
  pass: [NOTE, 0, /no regression in `support`/],
  'three-of-24': [CAUTION, 1, /`support` got worse\. 3 of 24 cases broke/, REPRODUCE],
  '67-of-400': [CAUTION, 1, /96 of 400 cases .* fail/, REPRODUCE],
  'two-of-12-suites': [
    CAUTION,
    1,
    /2 suites got worse: `team-3` \(2 of 18 cases\), `team-7` \(1 of 18/,
    REPRODUCE,
  ],
  json: [CAUTION, 1, /3 of 30 cases broke/, /- action\.name: "open_ticket"/],
  'cjk-and-rtl': [CAUTION, 1, /4 of 20 cases broke/, /שאלה על/],
  'long-outputs': [CAUTION, 1, /3 of 24 cases broke/, /… 29 unchanged lines/],
  'tool-calls': [CAUTION, 1, /3 of 24 cases broke/, /\+ call search_faq/],
  conversation: [CAUTION, 1, /3 of 24 cases broke/, /- turn 4, assistant/],
  mixed: [IMPORTANT, 0, /a trade-off in `support`.*Not blocked/, /did it: without this change/],
  inconclusive: [WARNING, 0, /could not tell whether `support` got worse.*Not blocked/, /To fix: /],
  401: [WARNING, 3, /20 of 20 requests: the key in `OPENAI_API_KEY`/, /gh secret set OPENAI_API_KEY/],
  'no-key': [WARNING, 3, /`OPENAI_API_KEY` is not set/, /OPENAI_API_KEY: \$\{\{ secrets/],
  budget: [WARNING, 3, /above the budget of 70/, /budget: \{calls: \d+\}/],
  'zero-percent-main': [WARNING, 0, /None of 12 cases passes.*Not blocked/, /To fix: /],
  'new-suite': [IMPORTANT, 0, /`new` is new.*2 of 10 cases fail.*Not blocked/],
  'removed-suite': [CAUTION, 1, /suite `other` dropped.*blocked/, /To fix: take the edit back/],
  'removed-suite-ungated': [IMPORTANT, 0, /removes the suite `other`.*Not blocked/],
  'model-id': [CAUTION, 1, /4 of 40 cases broke/, /model `gpt-4o-mini` → `gpt-4o`/],
  'rag-k': [
    CAUTION,
    1,
    /1 of 2 cases broke/,
    /setting `k 2 → 1`[\s\S]*Retrieved: lost no. 2 `docs\/returns\.md` \(characters 39–88, relevant\)/,
  ],
  'which-lines': [CAUTION, 1, /3 of 30 cases broke/, /line removed before line 8 .* did it/],
  'first-pull-request': [IMPORTANT, 0, /`support` is new.*1 of 10 cases fails.*Not blocked/],
  hostile: [CAUTION, 1, /2 of 20 cases broke/, REPRODUCE],
  push: [null, 0, /the baseline is up to date/],
  night: [
    null,
    1,
    /main is worse than it was at `v1`/,
    /To fix: on main, `npx \S+ gate --base v1 --suite support`/,
  ],
  'night-drift': [null, 0, /the model behind main changed/],
  'merge-queue': [CAUTION, 1, /3 of 24 cases broke/, ACCEPT],
  fork: [WARNING, 3, /Secrets are not given to pull requests from forks/, /a maintainer reads the change/],
  dependabot: [WARNING, 3, /not given to pull requests of Dependabot/, /gh secret set \w+ --app dependabot/],
  accepted: [NOTE, 0, /no regression in `support` beside 3 accepted cases/, /Accepted by `kim`/],
  'weakened-exam': [CAUTION, 1, /weakens the assertions of `support`/, ACCEPT],
  'loosened-policy': [CAUTION, 1, /loosens its own gate: `tolerance of pass` 0 → 1/, ACCEPT],
  matrix: [CAUTION, 0, /1 of 3 jobs fails.*Merging is blocked/, /🔴 `billing` got worse/],
  migration: [CAUTION, 1, /4 of 40 cases broke/, /model `gpt-4o-mini` → `gpt-4o`/],
  'flaky-case': [NOTE, 0, /no regression in `support`/, /1 flaky/],
  'cases-in-prompt': [IMPORTANT, 0, /writes 2 cases of `support` into the prompt/, /To test the prompt, use/],
  'one-of-two-suites-not-measured': [
    WARNING,
    3,
    /could not measure `billing`\. The provider answered .*: API error: 404 Not Found: The model `gpt-4o` does not/,
    /To fix: [\s\S]*As before: `support`[\s\S]*<summary>Changes of 2 prompts/,
  ],
  'a-loss-and-a-suite-not-measured': [CAUTION, 1, /`support` got worse.*1 suite could not/, /To fix: /],
  'broken-on-main': [IMPORTANT, 0, /no regression in `support`.*main broke it already/, /To fix: /],
  suggestion: [null, 1, /without this change, 3 of 3 tried cases pass again/, /```suggestion/],
  'tenth-push': [CAUTION, 1, /`support` got worse/, /Run 10 on this pull request/],
};
/** Lines that nobody has to unfold: about three screens of a phone. What is longer is not read. */
const MOST_LINES = 80;
const FOLDED = /<details>(?:(?!<details)[\s\S])*?<\/details>/g;
const HARMLESS = new Set(
  'main p b strong em code pre blockquote table thead tbody tr th td br sub details summary ul li a del !--'.split(
    ' ',
  ),
);

const shows = new Map<string, () => Promise<ShownJob>>([
  ...Object.entries(CHANGES).map(([name, change]) => [name, () => shownOf(change)] as const),
  ...Object.entries(JOBS),
]);

test('every situation has its answer', () => {
  expect([...shows.keys()].sort()).toEqual(Object.keys(ANSWERS).sort());
});

test.each(Object.entries(ANSWERS))('%s', async (name, [kind, code, first, todo]) => {
  const shown = await shows.get(name)?.();
  const text = shown?.text ?? '';
  if (folder) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(path.join(folder, `${name}.md`), text);
  }
  const lines = text.replace(/^<!-- pawl-(?:gate|suggestion).*\n/, '').split('\n');
  expect([/\[!(\w+)\]/.exec(lines[0] ?? '')?.[1] ?? null, shown?.code]).toEqual([kind, code]);
  // Said in the first line: a reader who stops there knows it.
  expect(lines[kind === null ? 0 : 1]?.replace(/[\u2068\u2069]/g, '')).toMatch(first);
  if (todo !== undefined) expect(text.replace(/[\u2068\u2069]/g, '')).toMatch(todo);
  expect(unfolded(text).split('\n').length).toBeLessThan(MOST_LINES);
  expect(saidTwice(unfolded(text).split('\n'))).toEqual([]);
  const foreign = elementsOf(render(text)).filter(({ tagName }) => !HARMLESS.has(tagName));
  expect(foreign.map(({ tagName }) => tagName)).toEqual([]);
});

/** Long sentences that stand twice in what people read; lines of answers and prompts are quotes. */
function saidTwice(lines: readonly string[]): readonly string[] {
  const sentences = lines
    .filter((line) => !/^[-+ @|]/.test(line))
    .flatMap((line) => line.replace(/^> /, '').split(/(?<=\.\**) /))
    .filter((each) => each.length > 30 && !each.startsWith('<'));
  return sentences.filter((each, at) => sentences.indexOf(each) !== at);
}

function unfolded(text: string): string {
  const shorter = text.replace(FOLDED, '');
  return shorter === text ? text : unfolded(shorter);
}
