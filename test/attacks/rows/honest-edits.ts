import type { AttackRow } from './attack-row.ts';

const DATA = 'test/slow/attacks/data-attacks.test.ts';
const MODELS = 'test/slow/attacks/other-models.test.ts';
const ARM = 'test/slow/attacks/main-arm.test.ts';
const CHECKS = 'test/attacks/data/edited-checks.test.ts';
const CASES = 'test/attacks/data/edited-cases.test.ts';
const SUBJECT = 'test/attacks/data/other-subject.test.ts';
const SETTINGS = 'test/attacks/data/untested-settings.test.ts';
const UNSEEN = 'test/attacks/data/unseen-files.test.ts';

/** Honest edits of prompts, cases, checks and settings that look alike. */
export const HONEST_EDITS: readonly AttackRow[] = [
  {
    does: 'Renames a metric that gates in its suites and in the policy, and edits nothing else of what is checked. It may add cases and pages for people',
    comes: 'passes: judged by the new name, which is said',
    file: 'test/attacks/policy/renamed-metrics.test.ts',
    tests: [
      'a pull request that renames a metric in its suite and in the policy > %s is judged by the new name, which is said',
      'a pull request that renames a metric in its suite and in the policy > beside another suite that %s is judged by the new name',
      'a pull request that renames a metric in its suite and in the policy > and adds %s is judged by the new name',
      'a pull request that renames a metric in its suite and in the policy > in two suites, and edits the prompt of one, is judged by the new name in both',
    ],
  },
  {
    does: 'Edits its prompt, and its suite reads files below `.github`, `.gitignore`, `.gitattributes` and `credentials.md`, and has `.git/config` as a text',
    comes: 'passes',
    file: UNSEEN,
    tests: [
      'a pull request beside a suite that reads files with nearly the names of git’s own, and of credentials, passes',
    ],
  },
  {
    does: 'Gives its checks other weights, or another format with its answers, where the score gates, and breaks nothing',
    comes: 'passes: nothing is weakened',
    file: 'test/attacks/data/edited-checks.test.ts',
    tests: [
      'where the score gates within a tolerance, edited weights > that hide nothing pass, and so do checks of another format',
    ],
  },
  {
    does: 'Changes the format of the answers, and the assertions with it',
    comes: "named: the new assertions judge both sides. Neutral where main's fail the new answers",
    file: CHECKS,
    tests: ['an honest change of format replaces the checks: named, and judged by the new ones'],
  },
  {
    does: 'Gives its cases a column that nothing reads, a word for the prompt or a setting for the provider that is the same in all, a number, or a variable another name',
    comes: 'passes: the cases ask what they asked',
    file: CASES,
    tests: ['a pull request that gives its cases > %s, and a better prompt, passes'],
  },
  {
    does: 'Edits its prompt, and mends an assertion that fails whatever main answers',
    comes: "named: it passes. Where a floor or the case's own bar may be kept by that, **blocked**",
    file: CHECKS,
    tests: [
      'an assertion that fails whatever main answers > and that a pull request mends beside its prompt is named, and hides nothing',
      'an assertion that fails whatever main answers > is weakened where %s, which it may help to keep',
    ],
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
    does: 'Renames its prompt, lets another one include it, keeps its old text elsewhere, moves its folder, or has a second suite ask it in a form of its own',
    comes: 'passes: nothing is said',
    file: SUBJECT,
    tests: ['an honest change to another prompt > to %s passes without a word'],
  },
  {
    does: 'Gives the request of its provider over HTTP another form, and breaks nothing',
    comes: 'passes: where the prompt is in it, nothing is said of what is tested',
    file: SUBJECT,
    tests: [
      'a pull request that breaks its prompt and has something else tested in its place > by %s of its request that holds the prompt is judged',
    ],
  },
  {
    does: 'Edits a file that a sparse checkout leaves out, and no suite names it',
    comes: 'passes: no suite runs for it',
    file: UNSEEN,
    tests: [
      'a pull request in a sparse checkout > that leaves out another file which it edits is not judged by it',
    ],
  },
  {
    does: 'Edits a file beside a suite whose `inputs` on main say what it reads',
    comes: "passes: main's list decides whether the suite runs",
    file: UNSEEN,
    tests: ['a pull request that edits only what its suite loads by a made-up name > is %s'],
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
    does: 'Breaks a metric whose assertions have no weight on main either',
    comes: 'named: the plan and the report say that the metric measures nothing',
    file: CHECKS,
    tests: [
      'assertions that a pull request gives no weight > and that have none on main either are named: nothing can fail',
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
    does: 'Has a provider whose settings name the account that a step of the job left, as `credentials: file://…`',
    comes: 'passes: the provider logs in with it, and nothing else reads it',
    file: 'test/engine/worker/guard/sent-files.test.ts',
    tests: [
      'a provider logs in with the file of the job that its settings name: %s',
      'and with no other credentials of the job, nor is that file anything else',
    ],
  },
  {
    does: 'Takes another model behind the name of its grader, sets a variable that no check reads, edits what checks read by a name that they make, or the code of a provider that nobody can see through, and breaks nothing',
    comes: 'passes',
    file: 'test/slow/attacks/edited-graders.test.ts',
    tests: ['a pull request that edits its prompt, breaks nothing, and > %s, passes'],
  },
  {
    does: 'Edits the comments of a template, adds a branch that cases take, or edits words beside a branch that none took before',
    comes: 'passes: nothing is said of branches',
    file: 'test/slow/attacks/unasked-words.test.ts',
    tests: ['a pull request that edits a template > is told nothing of %s'],
  },
  {
    does: 'Adds a branch to what main asks everybody, or edits words in a branch that main has',
    comes: 'passes: nothing is said of other inputs',
    file: 'test/slow/attacks/unasked-words.test.ts',
    tests: [
      'a pull request that leaves the rules out for everybody but its cases > is told nothing where it %s',
    ],
  },
  {
    does: 'Gives branches for one task each, which main has too, other words',
    comes: 'passes: nothing is said of other inputs',
    file: 'test/commands/opening/rule-changes/unasked-edits.test.ts',
    tests: ['a condition that main has gets other words > %s: it is not named'],
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
