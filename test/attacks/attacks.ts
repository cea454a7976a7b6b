/**
 * What a pull request may try, and what comes out: the rows of the tables in docs/reference/attacks.md. Every test in this folder
 * belongs to a row, and rows may name tests elsewhere. A test holds both, and renews the page:
 * `npx vitest run test/docs/attacks.test.ts -u`.
 */
interface AttackRow {
  /** What the pull request does, as a sentence without its subject. */
  readonly does: string;
  /** What everybody sees of it, as Markdown. Begins with a word of `OUTCOMES`. */
  readonly comes: `${(typeof OUTCOMES)[number]}${string}`;
  /** The test file, from the root of the repository. */
  readonly file: string;
  /** Titles of the tests that show it, as their source has them: groups and title, joined by ` > `. */
  readonly tests: readonly string[];
}

/**
 * How a row may end. `blocked`: the step and the check fail. `neutral`: named first, and the check is not a plain green.
 * `named`: it changes nothing, and the report says so. `ignored`: it changes nothing. `refused`: not loaded, not sent or
 * not published. `passes`: nothing is held against it.
 */
const OUTCOMES = ['blocked', 'neutral', 'named', 'ignored', 'refused', 'passes'] as const;

const SPENT = 'test/attacks/runs/spent-budget.test.ts';
const PUSHES = 'test/attacks/runs/many-pushes.test.ts';
const MOVED = 'test/attacks/policy/moved-suites.test.ts';
const DATA = 'test/slow/attacks/data-attacks.test.ts';
const MODELS = 'test/slow/attacks/other-models.test.ts';
const ARM = 'test/slow/attacks/main-arm.test.ts';
const HOSTS = 'test/attacks/key-hosts.test.ts';
const POLICY = 'test/attacks/policy/own-policy.test.ts';
const CHECKS = 'test/attacks/data/edited-checks.test.ts';
const CASES = 'test/attacks/data/edited-cases.test.ts';
const TAUGHT = 'test/attacks/data/taught-prompts.test.ts';
const SUBJECT = 'test/attacks/data/other-subject.test.ts';
const SETTINGS = 'test/attacks/data/untested-settings.test.ts';
const CONSENT = 'test/attacks/runs/consent.test.ts';
const RUN_FILES = 'test/attacks/runs/run-files.test.ts';
const UNSEEN = 'test/attacks/data/unseen-files.test.ts';
const TEMPLATES = 'test/engine/worker/guard/template-guard.test.ts';
const MERGED = 'test/github/merged/merged-samples.test.ts';
const RENAMES = 'test/attacks/policy/renames.test.ts';
const STALE = 'test/attacks/runs/stale-runs.test.ts';
const HANDED_ON = 'test/scenarios/action/run-files.test.ts';
const CARRIED = 'test/journal/carried-journals.test.ts';
const TWO = 'test/attacks/runs/two-workflows.test.ts';
const UNMEASURED = 'test/attacks/policy/unmeasured-suites.test.ts';
const SUBMODULES = 'test/attacks/policy/submodules.test.ts';
const PUBLICATION = 'test/publish/publication-file.test.ts';
const SHARDS = 'test/scenarios/shards.test.ts';
const PUBLISH = 'test/scenarios/action/publish.test.ts';
const SUGGESTIONS = 'test/scenarios/verdicts/suggestions.test.ts';

/** Ways to come back green, or with a key. */
export const ATTACKS: readonly AttackRow[] = [
  {
    does: 'Breaks its prompt and loosens the policy: a `tolerance` of 1, `enforce: false`, no gate, `block: net`, a tiny `alpha`, no policy file',
    comes: "blocked: main's policy judges, and the first lines name each loosened rule",
    file: POLICY,
    tests: ['a pull request that breaks its prompt and edits its own policy is judged by main’s > %s'],
  },
  {
    does: 'Breaks 23 of 24 cases of a task, and makes the last one expect what outweighs them: an enormous number, a thousand entities, tokens, labels or fields, which its model answers',
    comes:
      'blocked: a case that weighs more than on main counts as rewritten, and the others convict. Where each case does, nothing is left to compare: inconclusive',
    file: 'test/attacks/data/expected-answers.test.ts',
    tests: [
      'a pull request that breaks 23 of 24 cases, and makes the last one expect %s, is regressed by the 23',
      'a pull request that does so to every case is not green: nothing is left to compare',
      'an expected number that is mended alone is judged on the same answers',
    ],
  },
  {
    does: 'Makes its model answer what would grow in the reading: thousands of tokens that each name the whole text',
    comes: 'ignored: such an answer is unreadable, so it is wrong',
    file: 'test/tasks/text-spans.test.ts',
    tests: [
      'an answer that would grow in the reading is unreadable > %s',
      'an answer that would grow in the reading is unreadable > a token of a million words',
    ],
  },
  {
    does: 'Breaks a case that must pass four of five times, and lowers its `atLeast`, or takes it away',
    comes: "blocked: main's bar judges, and the first line names the edit",
    file: 'test/scenarios/verdicts/case-bars.test.ts',
    tests: [
      'who may set a bar > a pull request that lowers or removes it loosens its gate, and main’s bar judges',
    ],
  },
  {
    does: 'Replaces a bar of `3/5` by one of `2/3`, which no three answers can miss',
    comes: "blocked: main's bar judges, and the first line names the edit",
    file: 'test/scenarios/verdicts/case-bars.test.ts',
    tests: ['who may set a bar > one that asks so few answers that they cannot miss it lowers it'],
  },
  {
    does: "Breaks its prompt, and sets bars on all cases that main's budget does not hold",
    comes:
      'blocked: bars of its own are asked with what is left of the budget. Beside a prompt that passes they are inconclusive',
    file: SPENT,
    tests: [
      'bars that a pull request sets, and that main’s budget of calls does not hold > keep nothing from being judged: its broken prompt is regressed',
      'bars that a pull request sets, and that main’s budget of calls does not hold > are not known where the rest passes: no plain green',
      'bars that a pull request sets, and that main’s budget of calls does not hold > count for the budget where they are main’s own',
    ],
  },
  {
    does: 'Hides the cases that its training file holds: as lines of all examples, within them, in so many examples that they look like a prompt, or in messages of the system',
    comes: 'named: each such case, with its line, and what becomes of it',
    file: 'test/training/contamination.test.ts',
    tests: [
      'a question that a training file repeats is still found > %s',
      'a message of the system that all examples begin with is their prompt, and one that asks a case is not',
    ],
  },
  {
    does: 'Brings a review of drafts that is accepted already, with checks that run code or read files, or a link in the place of the tests or of the review itself',
    comes:
      'refused: `pawl draft` takes such checks from the suite alone, and reads no link out of the tests and no device',
    file: 'test/attacks/runs/reviewed-drafts.test.ts',
    tests: [
      'a reviewed draft with a check that %s is refused',
      'a reviewed draft that expects a list which %s is refused',
      'a check of code that its suite has already stays',
      'a link in the place of the tests is not read, and what it names stays',
      'a link to a device in the place of the review is not read',
    ],
  },
  {
    does: 'Has a prompt that fails as it stands, and answers well once the white space of a trial is added',
    comes:
      'blocked: a wording whose first looks lose far more than they gain is not taken for a harmless one',
    file: 'test/attacks/sly-wording.test.ts',
    tests: ['a prompt that fails as it stands, and answers well once white space is added, > is blocked'],
  },
  {
    does: 'Breaks its prompt and sets any one key of `pawl.yaml`: each word that it knows, both ends of its range, nothing at all',
    comes: 'blocked: whichever key it is',
    file: 'test/slow/attacks/policy-mutations.test.ts',
    tests: ['whatever one key says beside a broken prompt, the gate is not green > %s'],
  },
  {
    does: 'Breaks its prompt and edits what spends or shows: `budget`, `effort`, `report`, `baseline.store`',
    comes: "blocked: main's values hold for this run, and the first lines name the edit",
    file: POLICY,
    tests: [
      'a pull request that breaks its prompt and edits its own policy is judged by main’s > %s changes nothing now, and is named',
    ],
  },
  {
    does: 'Breaks its prompt and the config of another suite, so that this one cannot be loaded',
    comes: 'blocked: the others are judged, and the broken one is named after them',
    file: UNMEASURED,
    tests: ['a pull request that breaks its prompt, and > %s, is regressed'],
  },
  {
    does: 'Breaks its prompt, and forges the file of its cases: anchors that multiply, brackets without end, NUL, UTF-16, a workbook that is cut off, unpacks to more than memory holds or has a cell in row 100,000,000, a link to itself, to a folder or to a device',
    comes: 'blocked: not measured, soon, and the report says what is wrong with the file',
    file: 'test/slow/attacks/forged-data.test.ts',
    tests: [
      'a pull request that breaks its prompt, and whose cases are > %s is blocked, and the report says what is wrong',
      'a pull request that breaks its prompt, and whose cases are > in a link to the folder that the table lies in is not green, and no crash',
    ],
  },
  {
    does: 'Writes formulas into the table of its cases, for whoever reads the report',
    comes: 'ignored: reports show them as text',
    file: 'test/slow/attacks/forged-data.test.ts',
    tests: ['a pull request that breaks its prompt, and whose cases are > formulas of a table stay text'],
  },
  {
    does: 'Breaks the config of its own suite, its tests or its provider with the prompt',
    comes: 'blocked: not measured, which no line of `notMeasured` covers',
    file: UNMEASURED,
    tests: [
      'a pull request that breaks its prompt, and > %s with it, is not measured, whatever main lets pass',
    ],
  },
  {
    does: 'Asks with a key that nobody set, a model that nobody has, a server where nobody answers, a limit of a millisecond, or a template that fails, where main says `notMeasured: {secrets: warn, provider: warn}`',
    comes: 'blocked: not measured, which no line of `notMeasured` covers, because main is answered',
    file: MODELS,
    tests: [
      'a pull request that breaks its prompt, where main lets pass what is not measured, and > %s, is not measured',
    ],
  },
  {
    does: 'Asks a model that refuses its key, or is too slow for it, under the same rules',
    comes: 'blocked: not measured, which no line of `notMeasured` covers, because main is answered',
    file: UNMEASURED,
    tests: [
      'a pull request that breaks its prompt, and > asks a model that %s, is not measured, whatever main lets pass',
    ],
  },
  {
    does: 'Comes after one that broke its suite, and makes it worse by a file that no text of the suite names. A third one mends the suite',
    comes:
      'neutral: the first is blocked, the second is not measured, and the third has nothing to compare with. Each first line says so',
    file: UNMEASURED,
    tests: [
      'a suite that is broken first, then made worse by a file that it only may read, > is never green: blocked, then named, then compared with nothing',
    ],
  },
  {
    does: 'Leaves its suite broken as main has it, makes it worse by a file that no text names, and edits a file of the suite with it',
    comes: 'blocked: not measured, by `notMeasured: {baseline}`',
    file: UNMEASURED,
    tests: [
      'a suite that is broken first, then made worse by a file that it only may read, > is held to where one pull request makes it worse and names the file',
    ],
  },
  {
    does: 'Edits every assertion so that nothing passes on either side, and adds a case that always passes',
    comes: "blocked: not measured, because main's own assertions pass main's answers",
    file: UNMEASURED,
    tests: ['a pull request that breaks its prompt, and > edits %s, is not measured'],
  },
  {
    does: 'Rewrites or replaces every case, and answers none of them, so that the suite seems to be one in which nothing passes',
    comes: 'neutral: main was not asked, so nothing is claimed of it. `inconclusive: block` on main blocks',
    file: 'test/scenarios/broken/nothing-passes.test.ts',
    tests: [
      'a suite in which nothing passes on either side > is not claimed where this PR %s, so that main was not asked',
    ],
  },
  {
    does: 'Edits the assertions of what broke so that they pass on neither side, or cannot run',
    comes: 'neutral: these cases count as rewritten, or as errors',
    file: UNMEASURED,
    tests: [
      'a pull request that breaks its prompt, and > edits the assertions of what broke, so that they pass on neither side, is named as rewriting these',
      'a pull request that breaks its prompt, and > makes assertions of what broke fail to run, is not a pass',
    ],
  },
  {
    does: 'Makes its prompt so long that the provider refuses it, or leaves its answers no room by `max_tokens`, under `notMeasured: {provider: warn}`',
    comes: 'blocked: a case that main is answered and this PR is refused, twice on each side, is a loss',
    file: UNMEASURED,
    tests: [
      'a pull request that breaks its prompt, and > makes its prompt too long to be asked, is regressed',
      'a pull request that breaks its prompt, and > leaves its answers no room, so that its model gives none, is regressed',
    ],
  },
  {
    does: 'Turns the link that its prompt is, or a link that this leads to, to a broken prompt that lies beside it',
    comes: 'blocked: the suite runs, and regressed',
    file: 'test/attacks/data/prompts-in-git.test.ts',
    tests: ['a pull request that turns %s to a broken prompt is regressed'],
  },
  {
    does: 'Puts a folder with what main has in the place of a link to the folder of its prompts, and breaks these',
    comes: 'blocked: the prompt is edited and no longer tested, a loosened gate',
    file: 'test/attacks/data/prompts-in-git.test.ts',
    tests: [
      'a pull request that puts a folder with main’s prompt in the place of a link to its own loosens its gate',
    ],
  },
  {
    does: 'Writes the place of its checkout, which every runner of GitHub has, into the words of its prompt or of what its assertions do not want',
    comes:
      'blocked: regressed, or weakened checks. Both sides are held against each other without their places, and not without these words',
    file: 'test/attacks/data/alike-digests.test.ts',
    tests: [
      'a pull request that writes the place of its checkout > within the words of its prompt is regressed',
      'a pull request that writes the place of its checkout > %s that its assertions do not want weakens them',
    ],
  },
  {
    does: 'Sets what JSON does not know, or a text that looks like promptfoo’s own note of a folder, in the settings of its model: `.nan`, `.inf`, `basePath: /words`',
    comes: 'blocked: the suite runs, and regressed',
    file: 'test/attacks/data/alike-digests.test.ts',
    tests: ['a pull request that sets %s in the settings of its model is regressed'],
  },
  {
    does: 'Has git write its prompt in another encoding, by `.gitattributes` alone',
    comes: 'blocked: the suite runs, and regressed',
    file: 'test/attacks/data/prompts-in-git.test.ts',
    tests: ['a pull request that has git write its prompt in another encoding is regressed'],
  },
  {
    does: 'Has a ref below `refs/replace` in the clone that puts its broken prompt in the place of main’s, or its commit in that of main',
    comes: 'blocked: git hears no such ref',
    file: 'test/attacks/data/prompts-in-git.test.ts',
    tests: [
      'a ref that puts the broken prompt in the place of main’s, or its commit in that of main, is not heard',
    ],
  },
  {
    does: 'Has git call its prompt binary, to hide its edit from the report',
    comes: 'named: its lines are counted and shown all the same',
    file: 'test/trees/git/diff.test.ts',
    tests: ['between %s > of a text that `.gitattributes` call no text'],
  },
  {
    does: 'Takes a broken commit of the submodule in which its prompt lies, also where its `.gitmodules` has git ignore that',
    comes: 'blocked: main’s tree gets main’s commit of the submodule, and the suite regressed',
    file: SUBMODULES,
    tests: [
      'a suite with its prompt in a submodule > is regressed where a pull request takes a broken commit of it %s',
      'a suite with its prompt in a submodule > is regressed where a pull request breaks its model beside it',
    ],
  },
  {
    does: 'Takes a broken commit of a submodule that lies in a submodule',
    comes: 'blocked: main’s tree gets main’s commits of both, and the suite regressed',
    file: SUBMODULES,
    tests: ['a suite with its prompt in a submodule of a submodule > %s'],
  },
  {
    does: 'Does the same where main’s commit of the submodule cannot be had, or takes the submodule out and its prompt in',
    comes: 'blocked: not measured, because main is not there to be compared with',
    file: SUBMODULES,
    tests: [
      'a suite with its prompt in a submodule > is not measured where %s',
      'a suite with its prompt in a submodule > is not measured where a pull request puts a broken prompt %s',
    ],
  },
  {
    does: 'Gives its suite a red-team part, so that it is not a suite any more',
    comes: 'blocked: the suite is judged all the same',
    file: UNMEASURED,
    tests: ['a pull request that breaks its prompt, and > calls the suite a red-team config, is regressed'],
  },
  {
    does: 'Breaks what a prompt, or a provider’s code, is built of, where a step of the job builds it in the checkout alone',
    comes: 'blocked: not measured, because main’s tree lacks it. `setup` on main builds it there',
    file: UNMEASURED,
    tests: [
      'a suite that reads what a step of the job makes in the checkout > is not measured where a pull request breaks what that is made of, because main has it not',
      'a suite that reads what a step of the job makes in the checkout > is not measured where a pull request commits a broken one, which main’s rules keep out of git',
    ],
  },
  {
    does: 'Touches a suite of main in which nothing passes, beside the prompt that it breaks',
    comes: 'blocked: such a suite says nothing, and hides nothing',
    file: UNMEASURED,
    tests: [
      'a suite of main that says nothing > because nothing passes in it hides no loss elsewhere, and makes no pass green',
    ],
  },
  {
    does: 'Moves its suite to the place of one that main broke, as if it repaired that, and leaves the broken prompt behind or takes it along',
    comes: 'blocked: the suite is dropped, or its edited prompt is no longer tested',
    file: UNMEASURED,
    tests: ['a suite of main that says nothing > because main broke it takes no other suite in: %s'],
  },
  {
    does: 'Breaks its prompt and is run with `--policy FILE`: an edited file of main, or, in a CI, one that it brings, with rules or commands of its own',
    comes:
      "blocked: main's policy judges and prepares main's tree, and the first lines name each loosened rule",
    file: POLICY,
    tests: [
      'a pull request that breaks its prompt and is run with `--policy FILE` > %s, is judged by main’s rules',
      'a pull request that breaks its prompt and is run with `--policy FILE` > and has commands in it, in a CI, prepares main’s tree by main’s own',
    ],
  },
  {
    does: 'Brings a package called `@pawl-dev/pawl` in `node_modules`, where a CI calls the command',
    comes: 'ignored: the lines for other CI make npm look elsewhere',
    file: 'test/workflows/other-ci.test.ts',
    tests: [
      'docs/how-to/gitlab.md and other-ci.md > a change brings a package that is called as the gate is: the line %s',
    ],
  },
  {
    does: 'Leaves a suite out of the policy, or adds it to `ignore`',
    comes: 'blocked: the suite is judged all the same',
    file: POLICY,
    tests: ['a suite that a pull request drops > and only %s is judged all the same'],
  },
  {
    does: 'Deletes a suite, or replaces it by one that always passes',
    comes: 'blocked: a loosened gate, until somebody accepts it',
    file: POLICY,
    tests: [
      'a suite that a pull request drops > is a loosened gate, whatever else passes',
      'a suite that a pull request drops > and replaces by one that always passes is dropped',
    ],
  },
  {
    does: 'Splits a suite, and breaks its prompt, leaves a case out, or gates less in one of the parts',
    comes: 'blocked: a loosened gate, as if the suite were deleted',
    file: MOVED,
    tests: ['a suite that a pull request splits > %s its parts is dropped'],
  },
  {
    does: 'Breaks a prompt or a model of a suite, and takes the cases that would show it to another suite, over a copy of what main has',
    comes:
      'neutral: the first lines count them as removed. If the suite is gone, and its broken prompt is still there: a loosened gate',
    file: MOVED,
    tests: [
      'a pull request that breaks a prompt, and takes the cases that would show it to a copy of the old one > %s, takes these cases out',
      'a pull request that breaks a prompt, and takes the cases that would show it to a copy of the old one > does so where the prompt stands in the config',
      'a pull request that breaks a prompt, and takes the cases that would show it to a copy of the old one > does so where it is the model that it changes',
      'a pull request that breaks a prompt, and takes the cases that would show it to a copy of the old one > drops the suite, where another one asks the broken prompt something else',
    ],
  },
  {
    does: 'Adds a first policy file that is looser than the built-in rules, where main runs a gate',
    comes: 'blocked: a loosened gate',
    file: POLICY,
    tests: [
      'honest changes of the policy > the same first policy is a loosened gate where main runs one, in %s',
    ],
  },
  {
    does: 'Breaks its prompt and makes its answers so dear that main’s budget ends during the trial',
    comes: 'blocked: not measured, because the budget would have held main’s answers',
    file: SPENT,
    tests: [
      'a pull request that breaks its prompt, where main’s budget of dollars ends during the trial > because its answers cost twenty times what main’s do is not measured',
      'a pull request that breaks its prompt, where main’s budget of dollars ends during the trial > is regressed where the budget holds its answers',
    ],
  },
  {
    does: 'Breaks most of main’s cases within a large `tolerance`, and adds two hundred easy ones, so that its suite keeps the floor',
    comes: 'blocked: the floor is missed in the cases that main has as well, where main kept it',
    file: 'test/attacks/policy/diluted-gate.test.ts',
    tests: [
      'a pull request that adds two hundred easy cases, where only a floor blocks, > and breaks most of main’s cases misses the floor in those',
    ],
  },
  {
    does: 'Adds a suite so large that main’s budget is spent before anything is judged',
    comes: 'blocked: what can be compared is asked first, additions with what is left over',
    file: 'test/attacks/policy/diluted-gate.test.ts',
    tests: [
      'a pull request that breaks one case > and adds a suite that would eat main’s budget is found before that suite is asked',
    ],
  },
  {
    does: 'Breaks its prompt, and adds so many cases to its own suite that main’s budget is spent before each of them is looked at, under `notMeasured: {budget: warn}`',
    comes: 'blocked: what was confirmed before the budget ended stands',
    file: 'test/attacks/policy/diluted-gate.test.ts',
    tests: [
      'a pull request that adds more cases to its suite than main’s budget holds > and breaks its prompt is regressed: what main has is judged before they are looked at',
    ],
  },
  {
    does: 'Adds sixty metrics that gate, so that main’s own would need sixty times the evidence',
    comes: 'blocked: what a pull request adds is judged apart',
    file: 'test/attacks/policy/diluted-gate.test.ts',
    tests: [
      'a pull request that breaks one case > and adds sixty rules of its own is found by main’s rule all the same',
    ],
  },
  {
    does: 'Deletes the cases that would fail',
    comes:
      'neutral: the first lines count the deleted cases, and the rest is judged. `removals: block` on main blocks',
    file: POLICY,
    tests: [
      'cases > that are deleted are said first, and the rest is judged',
      'cases > that are deleted block where main says so',
    ],
  },
  {
    does: 'Breaks its prompt, and writes the cases that break into it as few-shot examples, in other letters, punctuation or form',
    comes:
      'neutral: the first lines name these cases and the line that holds them. `removals: block` on main blocks. They count all the same, so other losses block',
    file: TAUGHT,
    tests: [
      'a pull request that breaks its prompt and writes the broken cases into it as examples > %s: says so first, and does not just pass',
      'a pull request that breaks its prompt and writes the broken cases into it as examples > is blocked where main says `removals: block`',
      'a pull request that breaks its prompt and writes the broken cases into it as examples > and breaks others: a case counts whether its prompt holds it or not',
      'a pull request that breaks its prompt and writes the broken cases into it as examples > and answers one of them wrongly there: its loss counts',
    ],
  },
  {
    does: 'Writes its cases into a variable that all cases share, its config, or what it tells the provider',
    comes: 'neutral: a prompt is looked at as it is asked, whatever it is made of',
    file: TAUGHT,
    tests: [
      'a pull request writes cases into its prompt > by a variable that all cases share',
      'a pull request writes cases into its prompt > by a text of its config',
      'a pull request writes cases into its prompt > by what it tells the provider beside the prompt',
    ],
  },
  {
    does: 'Writes its cases into the prompt of the answer behind its retrieval, into the one that rewrites questions, or into settings of their models',
    comes:
      'neutral: what the models of a retrieval are told is a prompt. A passage that holds a question is none',
    file: 'test/engine/worker/manifest/prompt-copies.test.ts',
    tests: ['a case in what the models of a retrieval are told > in %s'],
  },
  {
    does: 'Hides the cases in its prompt: by a column that repeats them in each row, a name that promptfoo uses for earlier turns, more telling columns, or other names of variables',
    comes: 'neutral: only what a prompt asks with is a case’s own, and the cases are named',
    file: 'test/engine/worker/manifest/prompt-copies.test.ts',
    tests: [
      'a pull request does not hide a case that all prompts hold > %s',
      'a pull request does not hide a case that all prompts hold > by the name of the variable for passages: what it calls so is told apart',
    ],
  },
  {
    does: 'Gives the variable of its cases the name of passages, which a prompt may quote, and writes the cases into its prompt',
    comes: 'neutral: a name that main uses for something else counts for nothing',
    file: TAUGHT,
    tests: [
      'a pull request that gives the variable of its cases the name of passages is told of cases in its prompt all the same',
    ],
  },
  {
    does: 'Writes its cases into its prompt by a template, a list, a condition, the messages of a chat, a function, or words before each prompt',
    comes: 'neutral: all of these are the prompt’s own text',
    file: 'test/engine/worker/manifest/prompt-copies.test.ts',
    tests: [
      'a case in the prompt that the others are asked with is found > in its text, a file or a list that all cases share, a condition, the messages of a chat, and what a function writes',
      'a case in the prompt that the others are asked with is found > in words that are put before each prompt',
    ],
  },
  {
    does: 'Edits a prompt that holds cases on main, moves them, takes them out, adds examples of its own, quotes passages, or adds a case beside its example',
    comes: 'passes: only cases of main that are new in the prompt are named',
    file: TAUGHT,
    tests: [
      'a pull request is not told of cases in its prompt > where main’s prompt holds them already',
      'a pull request is not told of cases in its prompt > where it moves them',
      'a pull request is not told of cases in its prompt > where it writes examples of its own, and rules that name what cases are about',
      'a pull request is not told of cases in its prompt > where it quotes passages that cases bring beside their question',
      'a pull request is not told of cases in its prompt > where it takes them out',
      'a pull request is not told of cases in its prompt > where it adds a case and the same example: main has no such case to compare with',
    ],
  },
  {
    does: 'Breaks a file that each of its cases names as a variable, for the prompt: rules, a tone, a glossary. Where assertions name it, makes it easier',
    comes: 'blocked: what all cases have alike is under test like the prompt, or a part of the checks',
    file: 'test/attacks/data/shared-files.test.ts',
    tests: [
      'a file that each case of a suite names as a variable > is under test like the prompt: broken in place, it is regressed',
      'a file that each case of a suite names as a variable > is a part of the checks where assertions name it: made easier beside a broken prompt, they are weakened',
      'a question that cases share is one while nothing else tells them apart',
    ],
  },
  {
    does: 'Rewrites the questions of its cases',
    comes: 'neutral: the first lines count the cases that ask something else',
    file: CHECKS,
    tests: ['cases that ask something else are said first, and no plain green'],
  },
  {
    does: 'Gives its cases one more variable, or a variable another name, so that nothing seems to be comparable',
    comes: 'blocked: what a case asks is known variable by variable',
    file: CASES,
    tests: ['a pull request that gives its cases > %s, and breaks its prompt, is blocked'],
  },
  {
    does: 'Gives each case its answer in a variable, which its prompt repeats',
    comes: 'neutral: cases that ask something else. The first lines count them',
    file: CASES,
    tests: [
      'a pull request that gives each case its answer, for a broken prompt to repeat, asks something else',
    ],
  },
  {
    does: 'Marks its cases `repeat: never`, so no loss can be confirmed',
    comes: "blocked: main's mark holds",
    file: POLICY,
    tests: ['cases > that are told never to be repeated are repeated as main has it'],
  },
  {
    does: 'Breaks nothing, and marks cases `repeat: never`, or takes `critical: true` off them, so that a second pull request is held to less',
    comes: 'named: the first lines say what judges later pull requests',
    file: POLICY,
    tests: ['cases > that are %s from the next pull request on are named'],
  },
  {
    does: 'Makes its assertions accept the broken answers',
    comes: "blocked: weakened checks. The first lines say how many cases fail by main's assertions",
    file: CHECKS,
    tests: [
      'assertions that a pull request edits beside a prompt that it breaks > and that %s are weakened checks',
    ],
  },
  {
    does: 'Gives each case a text of its own for the provider, beside a broken prompt',
    comes: 'neutral: cases that ask something else. The first lines count them',
    file: CASES,
    tests: ['a pull request that gives each case a text for the provider alone asks something else'],
  },
  {
    does: 'Hands each case its answer: as `providerOutput`, in a prefix, a suffix or a transform of its own, by a model of its own, by settings of its own for the provider',
    comes: 'neutral: cases that ask something else. The first lines count them',
    file: 'test/engine/worker/manifest/manifest.test.ts',
    tests: ['a manifest > takes a case with %s for another question'],
  },
  {
    does: 'Has its prompt, what this includes, or words around it say the variable that assertions check each answer with',
    comes:
      'neutral: cases that ask something else. The first lines count them, and a note names the variable',
    file: DATA,
    tests: [
      'a suite whose cases say in a variable what their answers are checked with, > and a pull request that tells them so in %s: it rewrites its cases',
    ],
  },
  {
    does: 'Edits that variable in its cases, so that the broken answers pass',
    comes: 'blocked: weakened checks. What only assertions read is a part of the checks',
    file: DATA,
    tests: [
      'a suite whose cases say in a variable what their answers are checked with, > and a pull request that edits it so that broken answers pass: it weakens its checks',
    ],
  },
  {
    does: 'Edits what the code of its assertions reads of a case beside its variables, its metadata, description or options, so that the broken answers pass',
    comes: 'blocked: weakened checks. Neutral where the code sees more than an answer',
    file: DATA,
    tests: [
      'a suite whose code reads what a case expects beside its variables, > %s, and a pull request that edits it so that broken answers pass is not green',
    ],
  },
  {
    does: 'Hands each case its answer in its `sessionId`, and has the prompt or the model’s settings say it',
    comes:
      'neutral: cases that ask something else. An id that goes into a field of a request changes no question',
    file: 'test/engine/worker/manifest/manifest.test.ts',
    tests: ['a manifest > decides whether the session of a case is a part of its question where %s'],
  },
  {
    does: 'Rewrites the answers of all cases by one inline transform, also of its model, that reads what a case asks or does not read the answer',
    comes: 'neutral: cases that are answered in another way. The first lines count them',
    file: 'test/engine/worker/manifest/manifest.test.ts',
    tests: [
      'a manifest > a transform that all cases share and that %s',
      'a manifest > a transform of a model that %s',
    ],
  },
  {
    does: 'Makes its suite one whose cases cannot be asked one by one (`runSerially`, `storeOutputAs`, `_conversation`), so that one broken case is not found',
    comes: 'blocked: such a suite is asked often enough to show a single case',
    file: DATA,
    tests: [
      'a pull request that breaks its prompt, and whose data > %s is found, though its cases cannot be asked one by one',
    ],
  },
  {
    does: 'Edits what its prompt, or a variable, says once there is an answer of an earlier case (`storeOutputAs`), which no look at the suite before its run shows',
    comes:
      'blocked: templates of a suite that hands answers on count as they are written. Where a variable holds the answers: neutral, as cases that ask something else',
    file: DATA,
    tests: [
      'a pull request that breaks its prompt, and whose data > edits what its prompt says once there is an answer of an earlier case is found',
      'a pull request that breaks its prompt, and whose data > hands each case its answer by a variable that speaks once there is an earlier answer is not a plain green',
    ],
  },
  {
    does: 'Has its prompt, or a variable, draw at random whether it is broken (`| random`), or keeps such a template in the file of a variable, so that a look before the run shows what main has',
    comes: 'blocked: such cases are told by what is written, so they are asked',
    file: 'test/engine/worker/loading/drawn-prompts.test.ts',
    tests: [
      'what a case is asked with, where no look before the run shows it, is told by what is written > of a prompt that draws at random',
      'what a case is asked with, where no look before the run shows it, is told by what is written > of a variable that draws at random',
      'what a case is asked with, where no look before the run shows it, is told by what is written > of a file of a variable that waits for an earlier answer',
    ],
  },
  {
    does: 'Weakens its checks by what promptfoo makes of a config: a threshold, a merge key, a template, a scenario, a set, an expected file, `derivedMetrics`',
    comes: 'blocked: weakened checks',
    file: DATA,
    tests: ['a pull request that breaks its prompt, and whose data > %s weakens its checks'],
  },
  {
    does: 'Weakens its checks where no assertion says so: by a file that an assertion includes, what its code imports, a variable that this reads, another model behind the name of its grader',
    comes: 'blocked: weakened checks, also where samples have no keys',
    file: 'test/slow/attacks/edited-graders.test.ts',
    tests: ['a pull request that breaks its prompt, and edits > %s, weakens its checks'],
  },
  {
    does: 'Does the same in a suite that is asked whole, or whose assertions see more than an answer',
    comes: 'neutral: cases that are checked in another way. The first lines count them',
    file: 'test/slow/attacks/edited-graders.test.ts',
    tests: ['a pull request that breaks its prompt, and edits > %s, is not a plain green'],
  },
  {
    does: 'Lets its cases, or its model, name other prompts than the one that it breaks, or splits its prompt file so that the old text stays tested',
    comes: 'blocked: the edit is no longer tested, a loosened gate',
    file: DATA,
    tests: ['a pull request that breaks its prompt, and whose data > %s loosens the gate'],
  },
  {
    does: 'Breaks its prompt and sets a pause of a day between two calls, so that its run never ends',
    comes: 'blocked: not measured, and the line of the config is named',
    file: 'test/engine/worker/loading/odd-pace.test.ts',
    tests: ['a pace at which no run would end is refused, and the line of the config is named > %s'],
  },
  {
    does: 'Tells its model otherwise in a setting that has the name of a secret (`password`, `…_token`, `credentials`), or of promptfoo’s own (`basePath`)',
    comes: 'blocked: the suite runs, and regressed',
    file: DATA,
    tests: [
      'a pull request that breaks its prompt, and whose data > tells its model otherwise in a setting with the name %s is regressed',
      'a pull request that breaks its prompt, and whose data > tells its model otherwise in a setting of its prompt with the name password is regressed',
    ],
  },
  {
    does: 'Tells its model a word that happens to be a secret of the job, in the place of another one that is, or of what stands for secrets',
    comes: 'blocked: the suite runs, and regressed. Each secret counts by its name',
    file: DATA,
    tests: [
      'a pull request that tells its model what is a secret of the job in the place of %s is regressed',
    ],
  },
  {
    does: 'Tells its model otherwise in a variable that is called as one that promptfoo sets again in each run (`__eval…`, `__repeat…`, `_conversation`), and that the settings of its model name',
    comes: 'blocked: the suite runs, and regressed',
    file: DATA,
    tests: [
      'a pull request that breaks its prompt, and whose data > tells its model otherwise in a variable with the name %s, which its settings name, is regressed',
    ],
  },
  {
    does: 'Hands each case its answer by a filter of its templates (`nunjucksFilters`), by what this imports, or by a transform that adds all answers to each',
    comes: 'named: the first lines name the file, or the transform',
    file: DATA,
    tests: [
      'a pull request that hands cases their answers by a filter of templates > %s has the file named in the first lines',
      'a pull request that hands cases their answers by a filter of templates > and by a transform %s has that named in the first lines',
    ],
  },
  {
    does: 'Sets switches of promptfoo in its config or in a `.env` file',
    comes: 'blocked: they are not set, or change nothing',
    file: DATA,
    tests: ['a pull request that breaks its prompt, and whose data > %s is regressed'],
  },
  {
    does: 'Leaves cases out by a range, or rewrites what each of them asks or answers',
    comes: 'neutral: the first lines count the cases',
    file: DATA,
    tests: [
      'a pull request that breaks its prompt, and whose data > %s is not a plain green: the first lines count the cases',
    ],
  },
  {
    does: 'Names its prompt file and writes another text beside it (`raw`)',
    comes: 'blocked: the file is no longer tested, a loosened gate',
    file: 'test/engine/worker/manifest/manifest.test.ts',
    tests: ['a manifest > names no file for a prompt whose text stands in the config'],
  },
  {
    does: 'Edits a variable of `defaultTest` that its assertions name, so that they accept the broken answers',
    comes: 'blocked: weakened checks',
    file: CHECKS,
    tests: ['a variable that every case shares and that assertions name is a part of the checks'],
  },
  {
    does: 'Gives its assertions no weight, where the pass rate or their metric blocks',
    comes: 'blocked: weakened checks',
    file: CHECKS,
    tests: ['assertions that a pull request gives no weight > %s are weakened checks'],
  },
  {
    does: 'Makes its assertions ask for the broken answers',
    comes: 'neutral: replaced checks. The first lines count the rewritten cases',
    file: CHECKS,
    tests: ['assertions that ask for the broken answers are replaced checks: said first, and no plain green'],
  },
  {
    does: 'Expects the labels that its broken prompt gives, where a metric of its task blocks',
    comes: 'neutral: replaced checks. The first lines count the rewritten cases',
    file: 'test/scenarios/verdicts/task.test.ts',
    tests: [
      'a suite with a task > a label that is expected as the broken prompt gives it is a replaced check',
    ],
  },
  {
    does: 'Takes a metric that blocks on main out of its assertions, or gives it another name',
    comes: 'neutral: the first lines count the cases, or name the metric',
    file: CHECKS,
    tests: [
      'a metric that blocks on main, and that a pull request takes out of its assertions > in the cases that it breaks is said first',
      'a metric that blocks on main, and that a pull request takes out of its assertions > by another name is said first',
    ],
  },
  {
    does: 'Takes such a metric out of the cases that it breaks, where the pass rate is measured but does not see it',
    comes: 'blocked: weakened checks',
    file: CHECKS,
    tests: [
      'a metric that blocks on main, and that a pull request takes out of its assertions > beside a pass rate that no longer sees it is a weakened check',
    ],
  },
  {
    does: 'Breaks its prompt and has another one tested in its place: a copy, a text in the config, an `echo` of the answers',
    comes: 'blocked: a loosened gate. The first lines name the prompt that is edited and no longer tested',
    file: SUBJECT,
    tests: [
      'a pull request that breaks its prompt and has something else tested in its place > by %s loosens its gate',
    ],
  },
  {
    does: 'Moves the prompt that it breaks to another file, also to a name that looks alike, and has a copy of what main has tested in its place',
    comes: 'blocked: a loosened gate. The first lines name the prompt and its new place',
    file: SUBJECT,
    tests: [
      'a pull request that breaks its prompt and has something else tested in its place > by moving its prompt %s, and a copy of what main has in its place, loosens its gate',
      'a suite with a retrieval > whose broken prompt moves, and a copy of main’s takes its place, loosens its gate',
    ],
  },
  {
    does: 'Moves the prompt that it breaks so that nobody sees what it was: among thousands of new files, into a file that main has, beside more words and variables, behind a comment of its template or a megabyte of blanks',
    comes: 'blocked: a loosened gate. The first lines name the prompt and its new place',
    file: SUBJECT,
    tests: [
      'a pull request that breaks its prompt and has something else tested in its place > by moving its prompt %s loosens its gate',
    ],
  },
  {
    does: 'Moves the prompt that it breaks to where it looks as if it was asked: a variable of all cases that no template shows, a suite that an echo answers',
    comes: 'blocked: a loosened gate. The first lines name the prompt and its new place',
    file: SUBJECT,
    tests: [
      'a pull request that breaks its prompt and has something else tested in its place > by moving its prompt to %s, loosens its gate',
      'a pull request that breaks its prompt and has something else tested in its place > by naming it in a variable that no template reads loosens its gate',
      'a pull request that breaks its prompt and has something else tested in its place > a prompt that moves to a variable which its template shows is judged, and loosens nothing',
    ],
  },
  {
    does: 'Renames the prompt that it breaks, and has its model asked with a copy of what main has alone, by labels, so that two columns are held against one of main and the run never ends',
    comes: 'blocked: the run ends, and regressed',
    file: SUBJECT,
    tests: [
      'a pull request that breaks its prompt and has something else tested in its place > by a copy of what main has, which alone its model is asked with, is judged to the end',
    ],
  },
  {
    does: 'Has another text tested, which begins with the path of the prompt that it breaks, as what promptfoo calls a prompt of a file does',
    comes: 'blocked: a loosened gate. A text of the config is not a file',
    file: SUBJECT,
    tests: [
      'a pull request that breaks its prompt and has something else tested in its place > by a text in its config that begins with the path of its prompt, %s, loosens its gate',
    ],
  },
  {
    does: 'Has a copy tested by a map from prompts to labels, or a text that begins with the label of the prompt that it breaks',
    comes: 'blocked: a loosened gate',
    file: DATA,
    tests: ['a pull request that breaks its prompt, and whose data > %s loosens the gate as well'],
  },
  {
    does: 'Takes its prompt away and writes another one, in other words, to another file, with a copy of what main has tested in its place',
    comes:
      'blocked: a loosened gate where the new prompt has the same variables and is not tested, and regressed where it is tested beside the copy',
    file: SUBJECT,
    tests: [
      'a pull request that breaks its prompt and has something else tested in its place > by writing its prompt again %s, and a copy of what main has in its place, loosens its gate',
      'a pull request that breaks its prompt and has something else tested in its place > by a copy of what main has, with the prompt that it writes again %s, is regressed',
    ],
  },
  {
    does: 'Breaks a prompt that is a row of a table, and keeps the old row behind it, in another table, in the place or under the name of one that never passed',
    comes: 'blocked: regressed, or the table is edited and not compared with itself, a loosened gate',
    file: DATA,
    tests: [
      'a pull request that breaks a prompt which is a row of a table > is regressed',
      'a pull request that breaks a prompt which is a row of a table > and %s loosens its gate',
    ],
  },
  {
    does: 'Breaks the passages, or the prompt of the answer, that its retrieval is made of, and has others tested in their place',
    comes: 'blocked: the file is edited and no longer tested, a loosened gate',
    file: DATA,
    tests: ['a pull request that breaks what its retrieval is made of > %s loosens its gate'],
  },
  {
    does: 'Breaks a file that the settings of its model name (tools, a schema of answers), and has a copy of what main has tested in its place. It moves the broken one first, keeps it for a model that it adds, or names the copy in its policy',
    comes: 'blocked: the file is edited and no longer tested, a loosened gate',
    file: SETTINGS,
    tests: [
      'a pull request that breaks a file of its model’s settings, and has a copy of main’s tested in its place > %s, loosens its gate',
      'a pull request that breaks a file of its model’s settings, and has a copy of main’s tested in its place > after it moved the broken one, loosens its gate',
      'a pull request that breaks a file of its model’s settings, and has a copy of main’s tested in its place > by a model of its policy, loosens its gate',
    ],
  },
  {
    does: 'Breaks a file that every case puts into the prompt, by its own variables, a table, or the file that `defaultTest` is, and has a copy of what main has tested in its place',
    comes: 'blocked: such a file is a part of the prompt, and no longer tested, a loosened gate',
    file: DATA,
    tests: [
      'a pull request that breaks a file that every case names, and has %s name a copy, loosens its gate',
    ],
  },
  {
    does: 'Has an `echo` of the prompt answer in the place of the model behind its retriever, by its settings or by the name of a model in `pawl.yaml`',
    comes: 'blocked: a loosened gate',
    file: DATA,
    tests: [
      'a pull request that breaks what its retrieval is made of > has an echo of its prompt answer in the place of its model, %s, loosens its gate',
    ],
  },
  {
    does: 'Has a `.env` file call a word of Pawl’s own messages a secret, so that a run waits for ever or ends in an error of Pawl’s',
    comes: 'blocked: the suite runs, and regressed',
    file: DATA,
    tests: ['a pull request that breaks its prompt, and whose data > %s is regressed'],
  },
  {
    does: 'Has its broken prompt say what looks like a key, or an ordinary word that is a secret of the job, so that main’s assertions do not grade the answer, and makes its own accept it',
    comes:
      'blocked: weakened checks. Main’s assertions see the answer with the name in its place, and a failure counts',
    file: DATA,
    tests: ['a pull request that has its broken prompt say %s, and easier assertions, weakens its checks'],
  },
  {
    does: 'Has a `.env` file, or a file that an `envPath` names, call its broken answer a secret, so that main’s assertions cannot grade it again, and makes its own accept it',
    comes: 'blocked: weakened checks. A word in a committed file is a secret only where it looks like a key',
    file: DATA,
    tests: ['a pull request that breaks its prompt, and whose data > %s weakens its checks'],
  },
  {
    does: 'Has its retrieval read from a file, or from another retrieval, which model answers and at which server, so that the key goes where nobody looked',
    comes: 'refused: the suite is not loaded, and nothing is sent',
    file: DATA,
    tests: [
      'a pull request that breaks what its retrieval is made of > may not have %s say which model answers: nobody sees where the key would go',
    ],
  },
  {
    does: 'Has its retrieval find passages in the credentials that a job left in the checkout, by a pattern',
    comes: 'refused: each case is an error, and the suite is not measured',
    file: DATA,
    tests: [
      'a pull request that breaks what its retrieval is made of > may not have passages of the credentials that a job left in the checkout',
    ],
  },
  {
    does: 'Edits a file that the settings of a model in `pawl.yaml` name, or that its id is, and nothing else',
    comes: 'blocked: the suite runs, and regressed',
    file: DATA,
    tests: ['a pull request that breaks a file in the %s of a model that the policy names is found'],
  },
  {
    does: 'Replaces its model by an `echo` of the prompt, which holds the answers',
    comes: 'blocked: a loosened gate',
    file: SUBJECT,
    tests: [
      'a pull request that breaks its prompt and has something else tested in its place > by an echo of the prompt, which holds all answers, loosens its gate',
    ],
  },
  {
    does: 'Has another model answer under the id of main’s: `{ MODEL: { id: MAIN’S } }`',
    comes: 'blocked: regressed, and the report names the model',
    file: MODELS,
    tests: [
      'a pull request that gives another model the id of main’s > %s is regressed, and the model is named',
    ],
  },
  {
    does: 'Has an `echo` of the prompt, which holds the answers, answer under the id of main’s model',
    comes: 'blocked: a loosened gate',
    file: MODELS,
    tests: [
      'a pull request that gives another model the id of main’s > and the model is an echo, loosens its gate',
    ],
  },
  {
    does: 'Gives the model that its cases name a transform. Has an echo answer all of them but one, which keeps a model of its own',
    comes: 'neutral: cases that ask something else. The first lines count them',
    file: MODELS,
    tests: [
      'a pull request whose cases name their model, and that gives it > %s rewrites its cases',
      'a pull request that has all cases name > an echo, where one case has its own model, rewrites its cases',
    ],
  },
  {
    does: 'Has all its cases name another model, by `defaultTest` or one by one, or gives the one that they name other settings',
    comes: 'blocked: that is the suite’s model, so it regressed, and the report names the model',
    file: MODELS,
    tests: [
      'a pull request that has all cases name > another model %s is regressed, and the model is named',
      'a pull request that has all cases name > another model, where one case has its own, is regressed',
      'a pull request whose cases name their model, and that gives it > a setting is regressed',
    ],
  },
  {
    does: 'Breaks its prompt, and writes `defaultTest: { provider: echo }`, which promptfoo asks nothing, so that all cases seem to be others',
    comes: 'blocked: regressed',
    file: MODELS,
    tests: [
      'a pull request that has all cases name > what `defaultTest` calls by its id alone is regressed: nobody asks it',
    ],
  },
  {
    does: 'Has all its cases name an echo of the prompt, which holds the answers',
    comes: 'blocked: a loosened gate',
    file: MODELS,
    tests: ['a pull request that has all cases name > an echo loosens its gate'],
  },
  {
    does: 'Has its model write the answer before its reasons, by the order of the fields in a schema',
    comes: 'blocked: the suite runs, and regressed',
    file: MODELS,
    tests: ['a pull request that puts in another order > the fields of its answers is regressed'],
  },
  {
    does: 'Gives the label of its prompt to a copy of the old one, and takes the label of one that never passed',
    comes: 'blocked: a loosened gate',
    file: SUBJECT,
    tests: [
      'a pull request that breaks its prompt and has something else tested in its place > by giving its label to a copy, and taking that of one that never passed, loosens its gate',
    ],
  },
  {
    does: "Gives the id of its suite to a copy of main's, so that the copy is compared",
    comes: 'blocked: suites of one path are one suite, whatever their ids',
    file: SUBJECT,
    tests: [
      'a pull request that breaks its prompt and has something else tested in its place > by giving its suite’s id to a copy of what main has is judged by the broken prompt',
    ],
  },
  {
    does: 'Breaks a prompt that its suite finds by a pattern: of alternatives (`@(a|b)`), of what is left out (`[!b]`), of a range (`{1..12}`)',
    comes: 'blocked: the suite runs, and regressed',
    file: 'test/inputs/suite-inputs.test.ts',
    tests: ['what a config may refer to > %s'],
  },
  {
    does: 'Breaks a prompt that its suite takes by an address (`$ref`): of a file, with signs as numbers, with a question mark',
    comes: 'blocked: the suite runs, and regressed',
    file: 'test/inputs/suite-inputs.test.ts',
    tests: [
      'a part of a config that another file holds, by its address > %s, is a file of the suite, and so is what that refers to',
    ],
  },
  {
    does: 'Edits a file that a cell of a workbook names, on whichever sheet, or one with a space in its name that a table names; makes the workbook a bomb; gives its sheet a name with a slash',
    comes: 'blocked: the suite runs, and regressed',
    file: 'test/inputs/workbooks.test.ts',
    tests: [
      'a pull request that edits a file that a cell of a workbook names > %s runs the suite',
      'a pull request that edits a file that a cell of a workbook names > a workbook %s may name any file',
      'a cell of %s names a file with a space in its name',
    ],
  },
  {
    does: 'Hides the sheet that names a file: calls it a list of relations, or writes another name, another length or no entry into the list of parts of its workbook',
    comes: 'blocked: the workbook may name any file, so the suite runs, and regressed',
    file: 'test/inputs/workbooks.test.ts',
    tests: [
      'a pull request that hides a sheet of a workbook from its list of parts > a sheet that is called a list of relations is read all the same',
      'a pull request that hides a sheet of a workbook from its list of parts > a sheet %s makes it a workbook that cannot be read',
      'a pull request that hides a sheet of a workbook from its list of parts > a part whose length is written behind it hides nothing, unless it holds the mark of such an end',
    ],
  },
  {
    does: 'Edits a file that a template includes by a name that it makes, or by one in a prompt of one line',
    comes: 'blocked: the suite runs, and regressed',
    file: 'test/inputs/touched.test.ts',
    tests: [
      'a template that includes files > by a name %s is touched by whatever it may be',
      'a template that includes files > in a prompt of one line in the config is touched by that file',
    ],
  },
  {
    does: 'Loosens a rule once more after somebody accepted it, by a value that begins like the accepted one and is too long to be shown',
    comes: 'blocked: another ID',
    file: 'test/trust/judging-config.test.ts',
    tests: ['values that are cut are told apart, so that nobody accepts one for another'],
  },
  {
    does: 'Edits assertions that still see what broke',
    comes: 'blocked: regressed',
    file: CHECKS,
    tests: [
      'assertions that a pull request edits beside a prompt that it breaks > that still see what broke convict',
    ],
  },
  {
    does: 'Edits a file that its suite loads by a made-up name, so no suite seems to depend on the change',
    comes: 'named: the suite runs, and the report names the file',
    file: UNSEEN,
    tests: [
      'a pull request that edits only what its suite loads by a made-up name > is measured, and the file is named with the reason',
    ],
  },
  {
    does: 'Edits the application that a suite of main asks on this machine, in a private network or by the name of a service, and nothing of the suite',
    comes:
      'blocked: not measured, because both sides would ask one application. `serve:` starts one for each',
    file: UNSEEN,
    tests: [
      'a pull request that edits only the application that a suite of main asks > at %s is not called untouched',
    ],
  },
  {
    does: 'Does the same, and adds a suite that names the file, so that it seems to be the other one’s',
    comes: 'named: the suite runs all the same',
    file: UNSEEN,
    tests: [
      'a pull request that edits only what its suite loads by a made-up name > is measured although a suite that it adds names the file',
    ],
  },
  {
    does: 'Does the same, and lists no `inputs` for the suite in its own policy',
    comes: 'blocked: the suite runs, and the list is a loosened rule',
    file: UNSEEN,
    tests: [
      'a pull request that edits only what its suite loads by a made-up name > is measured although it says in its own policy that the suite reads nothing else',
    ],
  },
  {
    does: 'Commits journals or other files of a run',
    comes: 'named: they are not read',
    file: RUN_FILES,
    tests: ['a journal that a pull request commits is never read, and is named'],
  },
  {
    does: 'Commits or edits the recording that a gate replays, or turns a link on the way to it to other answers',
    comes: 'refused: exit code 2. A recording that git does not track, or that main holds, is replayed',
    file: 'test/attacks/runs/own-recording.test.ts',
    tests: ['a pull request that %s is not judged by them'],
  },
  {
    does: 'Commits files in the place of those that a run leaves, for a workflow to upload: samples, the data of a verdict',
    comes: 'ignored: the action removes them before it begins',
    file: 'test/attacks/runs/run-files.test.ts',
    tests: ['files that a pull request commits in the place of those of the run are not left for an upload'],
  },
  {
    does: 'Puts a link where the reports go',
    comes: 'refused: nothing is written through it, and the log says so',
    file: RUN_FILES,
    tests: ['reports do not follow a link in the place of their folder'],
  },
  {
    does: 'Edits workflows or files of another CI, package settings, or adds a package with an install script',
    comes: 'named: in the first lines. Pawl cannot judge what runs around it',
    file: RUN_FILES,
    tests: [
      'workflows, package settings and install scripts are named in the first lines',
      'files of every CI are named, not those of GitHub alone',
    ],
  },
  {
    does: 'Accepts its own regression: the author, somebody without the permission, an edited comment, an app in the name of somebody who may, a quoted, folded or crossed-out command, another ID',
    comes: 'ignored: it stays blocked',
    file: CONSENT,
    tests: [
      'a regression that somebody accepts > is not accepted by who may not, by words that were edited, or by what is not a command of its own',
    ],
  },
  {
    does: 'Has somebody who may accept show the command in a block of code, hide it in a comment of HTML, the title of a link, an attribute or a footnote, or quote it by the comment of a gate',
    comes: 'ignored: only what people see as words of its author is a command',
    file: 'test/github/consent/conversation.test.ts',
    tests: [
      'a command > %j',
      'what a comment of ours quotes accepts nothing, whichever gate wrote it and whoever its token belongs to',
    ],
  },
  {
    does: 'Is accepted on GitLab by a service account, a member whose access is not granted yet, or an internal note that nobody else sees',
    comes: 'ignored: a person with the role says it to everybody',
    file: 'test/gitlab/read-notes.test.ts',
    tests: ['%s', 'an internal note accepts nothing, and the log says why'],
  },
  {
    does: 'Quotes the issue that tells of drift, in a pull request that a workflow opens, so that a night closes or rewrites it',
    comes: 'ignored: a pull request is not an issue',
    file: 'test/github/surfaces/nightly-issue.test.ts',
    tests: ['a pull request that quotes our issue, opened by the same token, is not an issue of ours'],
  },
  {
    does: 'Has what it loosens accepted for one gate, where another gate of the repository is loosened in the same way',
    comes: 'blocked: an ID is of one gate',
    file: CONSENT,
    tests: ['what somebody accepted for one gate is not accepted for another'],
  },
  {
    does: 'Is accepted while it goes to another branch, and is then retargeted to main',
    comes: 'blocked: an acceptance stands for what was seen, and for the branch that it would go to',
    file: CONSENT,
    tests: ['what somebody accepted for another branch is not accepted for main'],
  },
  {
    does: 'Names in its own policy who may accept',
    comes: "ignored: main's `accept` holds",
    file: CONSENT,
    tests: [
      'a regression that somebody accepts > is accepted by whom main names, not by whom the change does',
    ],
  },
  {
    does: 'Has its broken prompt no longer tested, as somebody accepted, and then loosens something else',
    comes: 'blocked: an acceptance stands for what was seen',
    file: CONSENT,
    tests: [
      'a broken prompt that is no longer tested passes once somebody accepts it, and another one does not',
    ],
  },
  {
    does: 'Breaks more, or loosens further, after somebody accepted',
    comes: 'blocked: an acceptance stands for what was seen',
    file: CONSENT,
    tests: [
      'a regression that somebody accepts > does not cover a new loss, and another edit of the prompt voids it',
      'a loosened gate that somebody accepts > passes, and another value of the same rule does not',
    ],
  },
  {
    does: 'Pushes harmless edits until what is left of `alpha` can convict nothing, and then breaks its prompt',
    comes: 'blocked: not measured, where the first run would have convicted',
    file: PUSHES,
    tests: [
      'a suite of one case that is run whole, where main’s policy draws five samples a side > is regressed where the first push breaks it',
      'a suite of one case that is run whole, where main’s policy draws five samples a side > is not measured where a harmless push came first: what is left of alpha can convict nothing',
    ],
  },
  {
    does: 'Pushes more often than a comment can name runs',
    comes: 'blocked: runs are counted on, `alpha` does not start again, and convicted cases stay',
    file: PUSHES,
    tests: ['after 200 runs alpha does not start again, and what was confirmed is not forgotten'],
  },
  {
    does: 'Pushes the same break again and again, until chance lets it through',
    comes: 'blocked: what was confirmed is tried again at once, and all runs share one `alpha`',
    file: CONSENT,
    tests: ['pushes of the same break with another blank line are tried again, at an alpha that shrinks'],
  },
  {
    does: 'Gives its suite or its model another name between two pushes, so that what was confirmed is forgotten',
    comes: 'blocked: a case that was confirmed is known by what main asks there as well',
    file: CONSENT,
    tests: ['a push after which %s is held to the cases of the one before'],
  },
  {
    does: "Accepts on a command line what main's policy does not let it accept, or an ID that nobody offered",
    comes: 'refused: an error, or nothing is accepted',
    file: CONSENT,
    tests: ['on a command line > and nowhere else', 'on a command line > an unknown ID accepts nothing'],
  },
  {
    does: 'Prints a key by a template: `{{ env.OPENAI_API_KEY }}` in a prompt, a variable, an assertion or the `env` block',
    comes: 'refused: not rendered, and the case is an error',
    file: TEMPLATES,
    tests: [
      'templates of prompts and variables > do not read or list another one, and run no code',
      'templates of prompts and variables > do not read one through the config’s own block',
      'templates of prompts and variables > of assertions and of a metric’s name neither',
    ],
  },
  {
    does: 'Puts a key into a prompt by code',
    comes: 'refused: the prompt is not sent',
    file: TEMPLATES,
    tests: ['a prompt that holds a secret all the same is not sent'],
  },
  {
    does: 'Lets a model, a script or an error repeat a key, plain or encoded',
    comes: 'ignored: `[OPENAI_API_KEY]` stands in its place in everything that is printed, written or stored',
    file: 'test/scenarios/broken/leaked-keys.test.ts',
    tests: [
      'keys that a model, a script or an error repeats are in nothing that a gate prints, writes or stores',
      'keys that stand in the settings of a provider themselves are in nothing that people see',
    ],
  },
  {
    does: 'Names a file of the machine as a variable, prompt, test or schema, also by a link or a template',
    comes: 'refused: the suite does not load, or the case is an error',
    file: 'test/engine/worker/guard/file-guard.test.ts',
    tests: [
      'files outside of the tree > are not read: %s',
      'files outside of the tree > are not read through a link, as a file, in a glob or as a template that another includes',
    ],
  },
  {
    does: 'Has a prompt, a variable, an assertion or passages read what a job left in the checkout: the token in `.git/config`, the file of credentials that a variable of the job names, also by a link or a pattern',
    comes: 'refused: the suite does not load, or the case is an error',
    file: 'test/engine/worker/guard/file-guard.test.ts',
    tests: ['files that a job left in the checkout are not read: %s'],
  },
  {
    does: 'Puts such a link in the place of its prompt',
    comes: 'refused: the suite does not load',
    file: 'test/inputs/outside.test.ts',
    tests: ['a link into git’s own folder leads out of the repository'],
  },
  {
    does: 'Commits a `.env` file that the job makes, so that main loses what it sets and cannot run, or answers worse',
    comes: 'blocked: not measured, because main would miss it',
    file: 'test/scenarios/broken/committed-env.test.ts',
    tests: ['a file of the job %s is not taken from main by committing one'],
  },
  {
    does: 'Commits a `.env` file that sets variables of the job, `NODE_OPTIONS`, or variables for main',
    comes: "ignored: it holds for the pull request's side, and sets neither",
    file: 'test/scenarios/broken/committed-env.test.ts',
    tests: ['a .env file that a pull request commits holds for its own side, and makes its suites run'],
  },
  {
    does: 'Breaks its prompt and renames the policy file, or takes it away',
    comes: "blocked: main's policy judges. Two policy files are refused",
    file: RENAMES,
    tests: [
      'a pull request that breaks its prompt and renames the policy file > to %s is judged by main’s',
      'a pull request that breaks its prompt and renames the policy file > so that there are two is refused',
    ],
  },
  {
    does: 'Breaks its prompt and renames its suites, also so that two of them swap their ids',
    comes: 'blocked: a suite is known by where its config lies, and new ids are named',
    file: RENAMES,
    tests: [
      'a pull request that breaks its prompt and renames suites > by an id in the policy is judged, and the new id is named',
      'a pull request that breaks its prompt and renames suites > by their folder is judged',
      'a pull request that breaks its prompt and renames suites > so that two of them have each other’s ids is judged, config by config',
    ],
  },
  {
    does: 'Breaks its prompt and takes the id of another suite, whose cases main holds in quarantine: by its policy, or by the folder that its own moves to',
    comes:
      "blocked: main's quarantine stays with the suite, and what would take other cases out after the merge is a loosened gate",
    file: RENAMES,
    tests: [
      'main’s quarantine > of another suite is not that of a pull request that %s, and would be after its merge',
      'main’s quarantine > is not found by moving a suite to a folder of that name',
    ],
  },
  {
    does: "Gives the id of main's suite to an easier config",
    comes:
      "blocked: an error while main's config is still there. Without it, a loosened gate, because its prompt is no longer tested",
    file: RENAMES,
    tests: [
      'a pull request that breaks its prompt and gives the id of its suite to another config > is refused while main’s config is still there',
      'a pull request that breaks its prompt and gives the id of its suite to another config > is blocked without it: its prompt is edited and no longer tested',
    ],
  },
  {
    does: 'Breaks its prompt and renames every case, also so that they swap their names',
    comes: 'blocked: cases are paired by what they ask',
    file: RENAMES,
    tests: [
      'a pull request that breaks its prompt and renames every case > to %s is judged by the same questions',
    ],
  },
  {
    does: 'Breaks its prompt, renames every case and rewrites every question',
    comes:
      'neutral: nothing is left to compare, and the first lines say so. `removals: block` on main blocks',
    file: RENAMES,
    tests: [
      'a pull request that breaks its prompt and renames every case > and rewrites every question is not a plain green: nothing is left to compare, and a note says so first',
    ],
  },
  {
    does: 'Pushes a worse commit while a run on a good one is under way',
    comes: 'ignored: that run answers on its own commit alone, and writes no comment',
    file: STALE,
    tests: [
      'a run that judged a commit which is no longer the head > answers on its own commit alone, and says that a newer one is there',
      'a run that judged a commit which is no longer the head > does not overwrite what a run on the newer one wrote',
      'a run that judged a commit which is no longer the head > nor does a job that publishes for it',
      'a run that judged a commit which is no longer the head > where GitHub does not say what the head is, no comment is written',
    ],
  },
  {
    does: 'Is judged in a checkout of another commit: a merge from before its last push, a branch that went on, another group of a queue',
    comes: 'blocked: not measured, because the verdict would be about other words',
    file: 'test/attacks/other-checkouts.test.ts',
    tests: ['a commit that is judged in a checkout of %s is not measured'],
  },
  {
    does: 'Is judged against a branch where nothing got worse, and is then retargeted to main',
    comes:
      'blocked: it is judged again, and no run against the branch before passes. The workflow must run on `edited`',
    file: STALE,
    tests: [
      'a pull request that is retargeted > is judged again by main, never by a merge commit for the branch before, and a run against that one started again does not pass',
      'a pull request that is retargeted > while a run is under way: that run does not pass, and its check says why',
      'a pull request that is retargeted > a publication against the branch before is not published',
    ],
  },
  {
    does: 'Edits its title, so that a quick run takes the place of a red check',
    comes: 'blocked: the verdict on the commit stands, and the step gives its exit code again',
    file: STALE,
    tests: [
      'a pull request whose title is edited > keeps its red verdict without a call or a word, but not for a job that only measures, and not where it is started again',
      'a pull request whose title is edited > is judged where the check is %s',
    ],
  },
  {
    does: 'Gets a label, or is closed and opened again, so that a quick run takes the place of a red one',
    comes: 'blocked: the job gives the exit code of the verdict that stands, and fails where it can see none',
    file: STALE,
    tests: [
      'a pull request that gets a label or is closed > keeps its %s verdict, also as that of the job, without a call',
      'a pull request that gets a label or is closed > gets no green job where no verdict can be seen, and no check; the run is a real one where somebody starts it again',
    ],
  },
  {
    does: 'Opens a second pull request of the same commit, to a branch where nothing got worse',
    comes: 'blocked: while the first one is open and fails, so does the check of the second',
    file: STALE,
    tests: [
      'a second pull request of the same commit, to a branch where nothing got worse > does not turn the check of the first one green, until that one is closed or goes elsewhere',
      'a second pull request of the same commit, to a branch where nothing got worse > does not have the last word when it is faster',
    ],
  },
  {
    does: 'Hands the publishing job a file that claims another commit, repository or pull request',
    comes: 'refused: the publishing job takes them from its own event',
    file: STALE,
    tests: [
      'a job that publishes takes commit and pull request from its own event > a file that claims another commit, repository or pull request is refused, and nothing is written',
    ],
  },
  {
    does: 'Has suites with code, in a repository whose workflow would run them on `workflow_run`, beside a token that writes',
    comes: 'refused: only `mode: publish` starts there, and it runs no suite',
    file: TWO,
    tests: ['no suite runs on `workflow_run` > mode: %s'],
  },
  {
    does: 'Has an older green check on its commit while a new run measures',
    comes: 'ignored: the publishing workflow opens the check again as soon as the other one is requested',
    file: 'test/scenarios/action/two-workflows.test.ts',
    tests: [
      'a measuring run that has only begun > takes the place of an older green check, and gives way to the verdict',
    ],
  },
  {
    does: 'Pushes a newer commit before the publishing workflow runs',
    comes: 'ignored: that run answers on its own commit alone, and writes no comment',
    file: TWO,
    tests: ['a publishing workflow whose pull request > has a newer commit answers on its own commit alone'],
  },
  {
    does: 'Is measured against a branch where nothing got worse, and is retargeted to main before the publishing workflow runs',
    comes: 'refused: nothing is published. The file says what the measuring run compared with',
    file: TWO,
    tests: [
      'a publishing workflow whose pull request > went to another branch since the event writes nothing, and does not pass',
      'a publishing workflow whose pull request > was measured against another branch than the one that it goes to, %s, is not answered',
    ],
  },
  {
    does: 'Has the commit of a pull request that fails, goes to a branch where nothing got worse, and is closed before the publishing workflow runs',
    comes: 'blocked: the check of that commit stays red',
    file: TWO,
    tests: [
      'a green publication does not hide that the same commit fails > in a pull request from another branch, after its own was closed',
      'a green publication does not hide that the same commit fails > in another pull request from its branch',
    ],
  },
  {
    does: 'Hands the publishing workflow a file that claims another commit, repository, title, pull request or branch',
    comes: 'refused: the publishing workflow takes them from its own event and from GitHub',
    file: TWO,
    tests: [
      'a file that claims > %s is refused, and nothing is written',
      'a file that claims > a branch to which none of several pull requests goes is refused',
    ],
  },
  {
    does: 'Pushes a tag that is called as the branch which `base:` or `--base` names, at its own commit',
    comes: 'refused: the base is both a tag and a branch, and nothing is run',
    file: 'test/attacks/policy/names-of-main.test.ts',
    tests: [
      'a tag that is called as the branch is not taken for it: %s',
      'a name that says which is meant is taken, and so is a tag of its own name, or at the same commit',
    ],
  },
  {
    does: 'Has a run started by hand, or by a push of its branch, which compares its commit with the default branch and is green, where the pull request goes to another one and fails',
    comes: 'blocked: the check of that commit stays red, and says which pull request fails',
    file: 'test/attacks/runs/runs-by-hand.test.ts',
    tests: [
      'a run on %s > does not turn the commit of a pull request green that fails',
      'a run on %s > says its own before that one has a verdict, and after it was closed',
    ],
  },
  {
    does: 'Has code of an earlier commit hand the publishing workflow a file that puts more behind an ID than it shows: for people to accept, or for a later commit without that code',
    comes:
      'refused: the ledger takes from a file what is shown beside an ID, and never says again what one stands for',
    file: 'test/attacks/runs/told-offers.test.ts',
    tests: [
      'a file does not say again what an offered ID stands for',
      'a file that lists one case beside an ID, and nine behind it, offers nothing',
      'an ID that the comment knows is not shown for less than it stands for',
      'a loosened rule is offered under its own ID, and under no other',
      'a file that says somebody accepted %s',
      'what earlier runs confirmed is not pushed out by what a file brings',
    ],
  },
  {
    does: "Names another gate's check in its own policy",
    comes: "ignored: main's title holds",
    file: PUBLISH,
    tests: [
      "main's policy names the check > whatever the change calls it",
      "main's policy names the check > and a policy that main lacks names none of its gates",
    ],
  },
  {
    does: 'Hands the publishing job a file that is broken, contradicts itself, is of another gate or another commit',
    comes: 'refused: the step fails and says why',
    file: PUBLICATION,
    tests: ['refused > %s', 'refused > the answer of another gate than %s'],
  },
  {
    does: 'Hands the publishing job a file whose texts are Markdown, HTML, mentions, links, images, closing words of issues or escapes of a terminal',
    comes: 'ignored: comment, check and summary show them as text, and link to the repository alone',
    file: 'test/publish/forged-texts.test.ts',
    tests: [
      'a file of another job makes nothing but text of whatever stands in its fields, on each surface > of a change that is %s',
    ],
  },
  {
    does: 'Hands the publishing job measurements with a regressed suite, and says that nothing is enforced',
    comes: 'neutral: never a green check',
    file: PUBLICATION,
    tests: ['a regressed suite is never a success > also where the file says that nothing is enforced'],
  },
  {
    does: 'Hands the publishing job an acceptance that nobody wrote',
    comes: 'refused: the step fails and says why',
    file: PUBLISH,
    tests: ['what somebody accepts > cannot be made up by the file'],
  },
  {
    does: 'Hands the publishing job a suggestion with words of its own, at other lines or in another file',
    comes: "ignored: nothing is suggested but main's lines of the pull request's own diff",
    file: SUGGESTIONS,
    tests: ['two jobs > a file that makes up %s suggests nothing'],
  },
  {
    does: 'Leaves a review comment with the mark of a suggestion, as a person, another app or another gate',
    comes: 'ignored: it stays as it is, and counts for nothing',
    file: 'test/github/suggestions/suggestion-comments.test.ts',
    tests: [
      'what no longer holds > of another gate, of people, of other apps, and answers of ours are left alone',
    ],
  },
  {
    does: 'Fills the store with samples in which main fails, so that nothing can get worse',
    comes: 'blocked: main is asked about some of these cases, and passes',
    file: 'test/attacks/runs/poisoned-store.test.ts',
    tests: ['a store in which main never passes hides no case that breaks'],
  },
  {
    does: 'Fills the store, where that is a folder of the checkout: by files, by a link in its place or above it',
    comes: 'ignored: stored samples are not used, and the report says so',
    file: 'test/attacks/runs/poisoned-store.test.ts',
    tests: ['a store of the checkout that the pull request fills %s is not used'],
  },
  {
    does: 'Commits answers for a later `pawl backtest`',
    comes: 'ignored: it keeps answers outside of what git tracks',
    file: 'test/scenarios/commands/backtest.test.ts',
    tests: [
      'a backtest > asked again as text is answered without a request, and leaves checkout and git unchanged',
    ],
  },
  {
    does: 'Leaves samples for main: from a fork, another commit, another event, or an archive that is a bomb or writes outside',
    comes: 'ignored: nothing is taken over, and the log says why where somebody may wonder',
    file: MERGED,
    tests: ['nothing is fetched > where %s', 'a hostile archive is left out, and why is said > %s'],
  },
  {
    does: 'Has the code of an earlier commit write the journal from which a later one is judged, where a job only measures',
    comes: 'ignored: such a job takes the learnt limits out of the cache, and no journal',
    file: HANDED_ON,
    tests: [
      'what a run has asked > counts for nothing where a job only measures: code of an earlier commit could have written it, under any key',
    ],
  },
  {
    does: 'Puts bytes of its own into the cache: names that lead outside, other files, a bomb',
    comes: 'ignored: nothing is written, and the run asks again',
    file: CARRIED,
    tests: ['bytes of a stranger write nothing > %s'],
  },
  {
    does: 'Writes Markdown, HTML, mentions or workflow commands into names, outputs and errors',
    comes: 'ignored: reports show it as text',
    file: 'test/report/hostile.test.ts',
    tests: [
      '%s > makes nothing of hostile text but text and code (%s)',
      'a terminal shows no control character and starts no workflow command',
    ],
  },
  {
    does: 'Has an error, a wrapped line or a report as JSON, Markdown or JUnit print its words, so that they move a terminal or command a CI',
    comes:
      'ignored: the log shows them as text. JSON holds them as escapes of its own, and is read unchanged',
    file: 'test/attacks/spoken-to-a-log.test.ts',
    tests: [
      'a pull request whose words are shown by an error > %s moves no terminal and commands no runner',
      'a pull request with hostile names in what is printed > a wrapped line commands no runner either',
      'a pull request with hostile names in what is printed > nor does a report as %s',
    ],
  },
  {
    does: 'Calls a case, a suite, a file or a model `$(…)`, for somebody who pastes the line that an error suggests',
    comes: 'ignored: a shell takes the name for one word',
    file: 'test/attacks/spoken-to-a-log.test.ts',
    tests: ['a pull request with hostile names in what is printed > a line to paste runs nothing of it'],
  },
  {
    does: 'Puts a control character, a backslash and a quote into such a name, to end the quoted word early',
    comes: 'ignored: a shell takes any text for one word',
    file: 'test/errors.test.ts',
    tests: ['a quoted word is one word of bash, and it is the text, whatever that holds', 'so is any text'],
  },
  {
    does: 'Writes scripts, tags or addresses into names and outputs for whoever opens the HTML report in a browser',
    comes:
      'ignored: the page shows them as text. Its own policy lets no other script run, and asks no server for anything',
    file: 'test/slow/report-page.test.ts',
    tests: [
      'hostile texts > stay text (%i)',
      'hostile texts > the policy of the page stops a script that somehow came in',
    ],
  },
  {
    does: 'Points its provider, a header, a raw request, a case, an `env` block or a committed `.env` file at a server of its own, for the key',
    comes: 'blocked: nothing is sent, and the first lines say which key would go where for the first time',
    file: HOSTS,
    tests: [
      'a pull request that names another server for the key > %s: nothing is sent, and the report says so first',
      'a pull request that names another server for the key > is not green either where main lets looser rules pass',
    ],
  },
  {
    does: 'Has its policy ask for a model at a server of its own, with another variable of the job as `apiKeyEnvar`, and takes both back in its suite',
    comes: 'blocked: nothing is sent, and the first lines say which key would go where for the first time',
    file: HOSTS,
    tests: [
      'a pull request that names another server for the key > a key of its own, for a model whose suite then takes it back',
    ],
  },
  {
    does: 'Writes an address that its provider reads otherwise: without slashes in the id of a provider, as a region that ends the name of Google’s host, under an id of its own that tells no maker',
    comes: 'blocked: nothing is sent, and the first lines say which key would go where for the first time',
    file: 'test/engine/worker/manifest/reached-hosts.test.ts',
    tests: [
      'an address in the id of a provider: %s',
      'a region of Google’s in a committed file that ends the name of the host: %s',
      'an id of its own hides no maker',
    ],
  },
  {
    does: 'Has a raw request or a database name two hosts, and the known one is not asked: a second `Host` line, a path such as `/.//host`, a list of hosts',
    comes: 'blocked: nothing is sent, and the first lines say which key would go where for the first time',
    file: 'test/engine/named-hosts.test.ts',
    tests: ['a raw request with %s', 'a client of PostgreSQL takes %s for'],
  },
  {
    does: 'Has a provider without a key ask a server of its own, for the account that a step of the job has logged in with (`az login`, Claude)',
    comes: 'blocked: nothing is sent, and the first lines say which log-in would go where for the first time',
    file: 'test/engine/worker/manifest/reached-hosts.test.ts',
    tests: ['a provider without a key, %s'],
  },
  {
    does: 'Has a retriever ask a database of its own, by an address in a committed `.env` file, for the `PGPASSWORD` of the job',
    comes: 'blocked: nothing is sent, and the first lines say which key would go where for the first time',
    file: 'test/engine/worker/manifest/reached-hosts.test.ts',
    tests: ['a database in a committed file would get the password of the job: %s'],
  },
  {
    does: 'Has its retrieval rewrite questions, or order what it found, by a model at a server of its own, or writes an address with blanks in it',
    comes: 'blocked: nothing is sent, and the first lines say which key would go where for the first time',
    file: 'test/engine/worker/manifest/reached-hosts.test.ts',
    tests: ['a retrieval with a model %s', 'an address with blanks in it: %j'],
  },
  {
    does: 'Has its model, its code, its names, an error or a command that runs beside it say the keys of the job, in each encoding that usual libraries write',
    comes:
      'ignored: no file, record, log, comment, check or request holds them. A name such as `[OPENAI_API_KEY]` takes their place',
    file: 'test/slow/attacks/planted-keys.test.ts',
    tests: [
      'keys that are planted wherever a suite or a command can say one are in nothing that a command prints, writes or sends',
      'keys that are planted wherever a suite or a command can say one are in nothing that a job prints, writes or publishes',
    ],
  },
  {
    does: 'Reads a file that a tool of the job logs in by, and that a step left in the checkout, although no variable names it: `.npmrc`, `.netrc`, `.docker/config.json`, `.aws/credentials`',
    comes: 'refused: where it holds a secret itself',
    file: 'test/engine/worker/guard/file-guard.test.ts',
    tests: [
      '%s with a secret in it is not read, although no variable names it',
      '.npmrc without a secret, or with the name of a variable in its place, is read',
    ],
  },
  {
    does: 'Has its settings send a file as a part of a request, or its prompt name it as a recording: one of the machine, of git’s own folder, of the process, of a log-in of the job',
    comes: 'refused: such a file is not read',
    file: 'test/engine/worker/guard/sent-files.test.ts',
    tests: [
      'a file of the repository is sent where settings say so',
      '%s is not',
      'nor is one of the machine that is called a recording, while one of the repository is',
    ],
  },
  {
    does: 'Gives its provider an account of Google’s which says that the environment of the process, or git’s own folder, is its token',
    comes: 'refused: no library of a provider reads these',
    file: 'test/engine/worker/guard/sent-files.test.ts',
    tests: ['a log-in by an account of another cloud does not send %s'],
  },
  {
    does: 'Gives its provider an account of Google’s which sends a file of the machine to a server of its own: in its settings, in a file, by a variable',
    comes: 'blocked: nothing is sent, and the first lines say which key would go where for the first time',
    file: 'test/engine/worker/manifest/reached-hosts.test.ts',
    tests: ['accounts of Google’s, which may send a file of the machine to where they say'],
  },
  {
    does: 'Has a committed `.env` file say with which file, and at which server, a client of a cloud logs in',
    comes: 'ignored: no file of the repository sets that',
    file: 'test/engine/child/dotenv-files.test.ts',
    tests: ['names that a file may set > not %s'],
  },
  {
    does: 'Brings a cache of embeddings along, and names it in a committed `.env` file',
    comes: 'ignored: no file of the repository sets where caches lie',
    file: 'test/engine/child/dotenv-files.test.ts',
    tests: ['names that a file may set > not %s'],
  },
  {
    does: "Writes into main's tree by code, and ends main's process so that it starts again",
    comes: "refused: not measured. Main's process starts from main's own tree alone",
    file: ARM,
    tests: [
      'a pull request whose code reaches for main’s side > breaks its prompt, and is blocked where it leaves main alone',
      'a pull request whose code reaches for main’s side > %s: not measured, in plain words',
    ],
  },
  {
    does: "Writes into a file of main's tree while main runs",
    comes: "named: it blocks nothing, because main's own code may have done it",
    file: ARM,
    tests: [
      'a file of main’s that is changed while main runs is named, and blocks nothing: main’s own code may have',
    ],
  },
  {
    does: "Changes packages that main's code imports: lock files, patches, install scripts, settings of the package manager, overrides",
    comes: "refused: not measured until main's policy says by `setup` how main installs its own",
    file: ARM,
    tests: ['packages that main borrows > are other code by %s: the suite is not measured'],
  },
  {
    does: 'Has its model answer with a quick action of GitLab (`/merge`, `/approve`), which a note would carry out with the rights of the token',
    comes: 'ignored: no line of the note is a quick action',
    file: 'test/gitlab/gitlab-publisher.test.ts',
    tests: ['the note > no line of it is a quick action'],
  },
  {
    does: 'Reads the token of `--publish gitlab` in the code of a suite, which main passes on by mistake',
    comes: 'refused: no process of a suite gets it, whatever `pass-env` lists',
    file: 'test/scenarios/commands/gitlab.test.ts',
    tests: ['code of a suite never sees the token, although the policy passes it on'],
  },
  {
    does: 'Commits reports of its own for the CI to show, and a run that ends early',
    comes: 'ignored: they are removed before the run',
    file: 'test/scenarios/commands/gitlab.test.ts',
    tests: ['reports that a change commits are gone before the run, where it ends without a verdict too'],
  },
  {
    does: 'Commits a `.env` file with the variables that a CI names the base with',
    comes: 'ignored: only the environment of the process names a base',
    file: 'test/scenarios/ci-base.test.ts',
    tests: ['a .env file of the pull request chooses no base'],
  },
  {
    does: 'Commits a file in the place of what a shard draws, which says that all is well',
    comes: 'refused: the merging job names it, and nothing is measured',
    file: SHARDS,
    tests: ['what is wrong with parts is named, and never green > parts that the pull request commits'],
  },
  {
    does: 'Breaks its prompt, and has code in the jobs of shards say that a third of the cases, or all of them, still pass',
    comes:
      'blocked: the merging job asks some of the answers again, finds the loss there and confirms it. Where these lean to one side alone, the suite is not measured',
    file: SHARDS,
    tests: [
      'what is wrong with parts is named, and never green > parts that say that all is well while %i broke do not hide it',
      'what is wrong with parts is named, and never green > parts whose answers nobody gets again, in a suite that lost nothing',
    ],
  },
  {
    does: 'Does the same, and brings each answer several times, so that a copy takes the place of the one that is asked again',
    comes:
      'blocked: a case whose parts hold more answers than a shard is asked for is asked by the merging job alone',
    file: 'test/scenarios/shards.test.ts',
    tests: [
      'what is wrong with parts is named, and never green > parts that say so three times of each case do not hide it either',
    ],
  },
  {
    does: 'Breaks its prompt, and has code in the jobs of shards bring the answers of a trial as well, in which what broke passes',
    comes: 'refused: the merging job names the part, and nothing is measured',
    file: 'test/scenarios/shards.test.ts',
    tests: [
      'what is wrong with parts is named, and never green > parts with what no shard is asked, the confirmation of what broke',
    ],
  },
];

/** What looks like an attack and is none. */
export const HONEST: readonly AttackRow[] = [
  {
    does: 'Edits its prompt, and its suite reads files below `.github`, `.gitignore`, `.gitattributes` and `credentials.md`, and has `.git/config` as a text',
    comes: 'passes',
    file: UNSEEN,
    tests: [
      'a pull request beside a suite that reads files with nearly the names of git’s own, and of credentials, passes',
    ],
  },
  {
    does: 'Marks cases as critical, or has them repeated again',
    comes: 'passes: nothing is said of it',
    file: POLICY,
    tests: ['cases > that are %s are named nowhere'],
  },
  {
    does: 'Is judged by a recording that it does not touch',
    comes: 'passes: what the recording does not hold is not measured',
    file: 'test/attacks/runs/own-recording.test.ts',
    tests: ['a recording %s is not refused'],
  },
  {
    does: 'Makes a rule stricter, or changes one that only reports',
    comes: 'passes: nothing is said',
    file: POLICY,
    tests: ['honest changes of the policy > %s passes without a word'],
  },
  {
    does: 'Adds a first policy file where main runs no gate',
    comes: 'named: it passes',
    file: POLICY,
    tests: [
      'honest changes of the policy > a first policy in a repository whose main runs no gate is only named',
    ],
  },
  {
    does: 'Loosens a rule where main says `loosening: warn`',
    comes: 'named: in the first lines; it passes',
    file: POLICY,
    tests: [
      'honest changes of the policy > where main says `loosening: warn` a note says so, and nothing is blocked',
    ],
  },
  {
    does: 'Is judged with `--policy FILE`, a file that main lacks, on a command line outside of a CI',
    comes: 'named: the report says whose policy judged',
    file: POLICY,
    tests: [
      'honest changes of the policy > a policy that somebody tries for one run judges it, and a note says so',
    ],
  },
  {
    does: 'Changes the format of the answers, and the assertions with it',
    comes: "named: the new assertions judge both sides. Neutral where main's fail the new answers",
    file: CHECKS,
    tests: ['an honest change of format replaces the checks: named, and judged by the new ones'],
  },
  {
    does: 'Deletes cases or a model, and changes nothing else',
    comes: 'neutral: the first lines name them, and nothing blocks',
    file: POLICY,
    tests: ['cases > %s that are deleted beside nothing else are said first, and block nothing'],
  },
  {
    does: 'Adds a row on top of a table of cases',
    comes: 'passes: rows are known by what they ask',
    file: 'test/plan/pairing/case-pairs.test.ts',
    tests: ['pairing > of rows of a table by what they ask: a row on top makes none another case'],
  },
  {
    does: 'Gives its cases a column that nothing reads, a word for the prompt or a setting for the provider that is the same in all, a number, or a variable another name',
    comes: 'passes: the cases ask what they asked',
    file: CASES,
    tests: ['a pull request that gives its cases > %s, and a better prompt, passes'],
  },
  {
    does: 'Has another version of its prompt tested, and keeps the old one as it is',
    comes: 'named: it passes',
    file: SUBJECT,
    tests: [
      'an honest change to another prompt > to another version, with the old one kept as it is, passes, and is named',
    ],
  },
  {
    does: 'Renames its prompt, lets another one include it, keeps its old text elsewhere, or has a second suite ask it in a form of its own',
    comes: 'passes: nothing is said',
    file: SUBJECT,
    tests: ['an honest change to another prompt > to %s passes without a word'],
  },
  {
    does: 'Has a known regression that somebody else with the permission accepts',
    comes: 'passes: the comment and the check say who accepted it, and why',
    file: CONSENT,
    tests: [
      'a regression that somebody accepts > passes, says who and why, and stays accepted by an unrelated push',
    ],
  },
  {
    does: 'Takes out cases, or writes cases into its prompt, where main says `removals: block`, and somebody else with the permission accepts it',
    comes:
      'neutral: the comment and the check say who accepted it, and why. One more case needs another word',
    file: CONSENT,
    tests: [
      'cases that are taken out, where main blocks that, > are accepted by somebody else, and one more is not',
      'cases that are written into the prompt, where main blocks that, > are accepted by somebody else, and another one is not',
    ],
  },
  {
    does: "Has a known regression that is accepted on a command line, where main's policy allows it",
    comes: 'passes: the report says so',
    file: CONSENT,
    tests: ['on a command line > what a report offered is accepted where main’s policy allows it'],
  },
  {
    does: 'Edits a file beside a suite whose `inputs` on main say what it reads',
    comes: "passes: main's list decides whether the suite runs",
    file: UNSEEN,
    tests: ['a pull request that edits only what its suite loads by a made-up name > is %s'],
  },
  {
    does: 'Edits templates of issues or pages in the folder of its forge',
    comes: 'passes: they run nothing',
    file: RUN_FILES,
    tests: ['templates of issues and pages beside workflows run nothing, and are not named'],
  },
  {
    does: 'Edits code beside a suite that asks a public address, or a page beside one that asks the application',
    comes: 'passes: no suite runs',
    file: UNSEEN,
    tests: ['a pull request that edits only the application that a suite of main asks > %s asks nothing'],
  },
  {
    does: 'Edits a page of documentation',
    comes: 'passes: no suite runs',
    file: UNSEEN,
    tests: [
      'a pull request that edits only what its suite loads by a made-up name > is not measured where it edits a page',
    ],
  },
  {
    does: 'Has answers that are dear, and as good as main’s',
    comes: 'passes',
    file: SPENT,
    tests: ['a pull request whose answers are dear and as good as main’s passes'],
  },
  {
    does: 'Breaks its prompt where main’s budget ends during the trial whatever an answer takes',
    comes: 'passes: inconclusive, unless main says `inconclusive: block`',
    file: SPENT,
    tests: [
      'a pull request that breaks its prompt, where main’s budget of dollars ends during the trial > although its answers cost what main’s do is inconclusive: main’s budget is small',
    ],
  },
  {
    does: 'Breaks a metric whose assertions have no weight on main either',
    comes: 'named: the plan and the report say that the metric measures nothing',
    file: CHECKS,
    tests: [
      'assertions that a pull request gives no weight > and that have none on main either are named: nothing can fail',
    ],
  },
  {
    does: 'Adds more cases to its suite than main’s budget holds, and breaks nothing',
    comes: 'named: not measured, by main’s `notMeasured: {budget}`',
    file: 'test/attacks/policy/diluted-gate.test.ts',
    tests: [
      'a pull request that adds more cases to its suite than main’s budget holds > and breaks nothing is not measured, by `notMeasured: {budget}`',
    ],
  },
  {
    does: 'Adds cases that pass to a suite with a floor, and breaks nothing, also where main itself misses the floor',
    comes: 'passes',
    file: 'test/attacks/policy/diluted-gate.test.ts',
    tests: [
      'a pull request that adds two hundred easy cases, where only a floor blocks, > and breaks nothing passes',
      'a pull request that adds two hundred easy cases, where only a floor blocks, > and breaks nothing, where main itself missed the floor, keeps it',
    ],
  },
  {
    does: 'Is pushed again and again while nothing gets worse',
    comes: 'passes',
    file: PUSHES,
    tests: [
      'a suite of one case that is run whole, where main’s policy draws five samples a side > passes however often it is pushed, while nothing gets worse',
    ],
  },
  {
    does: 'Splits a suite, or merges suites, and leaves each case unchanged',
    comes: 'named: it passes',
    file: MOVED,
    tests: [
      'a suite that a pull request splits > in three with the same cases moved: named, and nothing loosens',
      'a suite that a pull request splits > in two, one of them with most of its text, takes no case out',
      'suites that a pull request merges into one moved',
    ],
  },
  {
    does: 'Edits a prompt, and leaves the filters of its templates alone',
    comes: 'passes: nothing is said',
    file: DATA,
    tests: [
      'a pull request that hands cases their answers by a filter of templates > passes without a word where it leaves its filter alone',
    ],
  },
  {
    does: 'Adds a row to a table of prompts, edits one and puts named ones in another order',
    comes: 'passes',
    file: DATA,
    tests: [
      'a pull request that breaks a prompt which is a row of a table > passes where it adds a row, edits one and puts named ones in another order, and breaks nothing',
    ],
  },
  {
    does: 'Edits a prompt that a map gives its label, and breaks nothing',
    comes: 'passes',
    file: DATA,
    tests: ['a pull request that edits a prompt which a map gives its label, and breaks nothing, passes'],
  },
  {
    does: 'Adds a prompt to a file that held several',
    comes: 'passes',
    file: DATA,
    tests: ['a pull request that adds a prompt to a file of several passes'],
  },
  {
    does: 'Edits a file of its model’s settings, gives it another name, puts it into the config, has code read it, or tests another one',
    comes: 'passes: nothing is said',
    file: SETTINGS,
    tests: ['an honest change of such a file > that %s passes without a word'],
  },
  {
    does: 'Moves passages of its retrieval to an archive, with a line on top, and breaks nothing',
    comes: 'passes',
    file: SUBJECT,
    tests: [
      'a suite with a retrieval > whose passages move to an archive, with a line on top, passes without a word',
    ],
  },
  {
    does: 'Gives cases other names, where the code of its assertions does not read them',
    comes: 'passes',
    file: DATA,
    tests: [
      'a suite whose code reads what a case expects beside its variables, > and a pull request that gives cases other names where no code reads them: it passes',
    ],
  },
  {
    does: 'Corrects what one case expects in a variable, or moves what all expect there from their assertions, and edits its prompt',
    comes: 'passes: the edited checks judge both sides',
    file: DATA,
    tests: [
      'a suite whose cases say in a variable what their answers are checked with, > and a pull request that corrects one and edits its prompt: it passes',
      'a suite whose cases say in a variable what their answers are checked with, > and a pull request that moves it there from its assertions: it passes',
    ],
  },
  {
    does: 'Rewords assertions of cases whose answers look like a key',
    comes: 'neutral: cases whose answers main and the pull request cannot grade again count as rewritten',
    file: DATA,
    tests: ['a pull request that rewords assertions of answers which look like a key is not blocked'],
  },
  {
    does: 'Edits settings of its retrieval and passages, and breaks nothing',
    comes: 'passes',
    file: DATA,
    tests: [
      'a pull request that breaks what its retrieval is made of > passes where it edits settings and passages, and breaks nothing',
    ],
  },
  {
    does: 'Makes its suite one whose cases cannot be asked one by one, and breaks nothing',
    comes: 'passes: the report says how often each case was asked',
    file: DATA,
    tests: ['a pull request that makes its suite one that is asked whole, and breaks nothing, passes'],
  },
  {
    does: 'Edits its title or its description',
    comes: 'passes: the verdict stands, without a call and without a word',
    file: STALE,
    tests: [
      'a pull request whose title is edited > keeps its green verdict, but none where main cannot be found, and none against another branch',
    ],
  },
  {
    does: 'Goes to a branch where nothing got worse, after another pull request of the same commit was closed',
    comes: 'passes: only open pull requests count',
    file: STALE,
    tests: [
      'a second pull request of the same commit, to a branch where nothing got worse > does not turn the check of the first one green, until that one is closed or goes elsewhere',
    ],
  },
  {
    does: "Sends a key to the model's own host, or to one that main's suites, main's policy, the job or this machine name",
    comes: 'passes',
    file: HOSTS,
    tests: [
      "a server that is not a surprise > is the model's own",
      'a server that is not a surprise > is one that main’s suite names',
      'a server that is not a surprise > is one that another suite of main names',
      'a server that is not a surprise > is one that main’s policy names',
      'a server that is not a surprise > is one that the job names',
      'a server that is not a surprise > is one on this machine',
      'a server that is not a surprise > is one on this machine that a model of the policy names',
      'a server that is not a surprise > is none: a file of its settings',
      'a server that is not a surprise > is one that gets no key',
    ],
  },
  {
    does: 'Names a new host that somebody else with the permission accepts',
    comes: 'passes: the next run asks there, and nowhere else',
    file: HOSTS,
    tests: ['a server that somebody accepts is asked by the next run, and another one is not'],
  },
  {
    does: 'Edits other scripts, or packages that the suite does not reach, or has a suite without code',
    comes: 'passes',
    file: ARM,
    tests: [
      'packages that main borrows > are main’s where the change edits %s',
      'packages that main borrows > do not matter to a suite without code',
    ],
  },
  {
    does: 'Has a suite that writes files into its tree, and crashes at work',
    comes: 'passes: the process starts again',
    file: ARM,
    tests: ['an honest suite > that writes into its tree and crashes at work on main’s side goes on'],
  },
  {
    does: 'Meets an outage, also while it asks another model, where main says `notMeasured: {provider: warn}`',
    comes: 'neutral: not measured, as main’s rule says',
    file: UNMEASURED,
    tests: [
      'a pull request that breaks nothing > and meets an outage, is not measured, by `notMeasured: {provider}`',
      'a pull request that breaks nothing > and asks another model while nobody is answered, is not measured, by `notMeasured: {provider}`',
    ],
  },
  {
    does: 'Commits a file that main’s suite names and main lacks',
    comes: 'passes: the report says that main cannot run',
    file: UNMEASURED,
    tests: [
      'a suite that reads what a step of the job makes in the checkout > passes where main lacks it by its own doing, and the pull request commits it',
    ],
  },
  {
    does: 'Has a provider whose settings name the account that a step of the job left, as `credentials: file://…`',
    comes: 'passes: the provider logs in with it, and nothing else reads it',
    file: 'test/engine/worker/guard/sent-files.test.ts',
    tests: [
      'a provider logs in with the file of the job that its settings name: %s',
      'and with no other credentials of the job, nor is that file anything else',
    ],
  },
  {
    does: 'Takes another model behind the name of its grader, sets a variable that no check reads, or edits the code of a provider that nobody can see through, and breaks nothing',
    comes: 'passes',
    file: 'test/slow/attacks/edited-graders.test.ts',
    tests: ['a pull request that edits its prompt, breaks nothing, and > %s, passes'],
  },
  {
    does: 'Edits a file of rules that each of its cases names, and breaks nothing',
    comes: 'passes',
    file: 'test/attacks/data/shared-files.test.ts',
    tests: [
      'a file that each case of a suite names as a variable > passes where it is edited and nothing gets worse',
    ],
  },
  {
    does: 'Takes another commit of the submodule in which its prompt lies, which is as good',
    comes: 'passes',
    file: SUBMODULES,
    tests: [
      'a suite with its prompt in a submodule > passes where a pull request takes a commit of it that is as good',
    ],
  },
  {
    does: 'Gives a suite another id, whose noisy cases main holds in quarantine',
    comes: 'passes: they stay in quarantine',
    file: RENAMES,
    tests: [
      'main’s quarantine > stays with a suite: one that a pull request renames, %s',
      'main’s quarantine > is not edited by a pull request that leaves its list as it is',
    ],
  },
  {
    does: 'Names the file of its prompt by its whole path in the checkout',
    comes: 'passes: no model is asked',
    file: 'test/attacks/data/alike-digests.test.ts',
    tests: [
      'a pull request that is checked out elsewhere, and names its files by their whole path, asks nothing',
    ],
  },
  {
    does: 'Calls its model by a name of its own, which its cases use, and edits its prompt. Gives the model that its cases name a label, or has all of them name another one that is as good',
    comes: 'passes',
    file: MODELS,
    tests: [
      'a pull request that gives another model the id of main’s > passes where the name is its own, its cases name it, and nothing gets worse',
      'a pull request whose cases name their model, and that gives it > nothing else is asked nothing',
      'a pull request that has all cases name > another model that is as good passes',
    ],
  },
  {
    does: 'Edits `.gitattributes`, and no file of a suite by it',
    comes: 'passes: no model is asked',
    file: 'test/attacks/data/prompts-in-git.test.ts',
    tests: ['a pull request that changes attributes of git, and no file by them, asks nothing'],
  },
];
