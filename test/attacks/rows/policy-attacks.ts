import type { AttackRow } from './attack-row.ts';

const ELSEWHERE = 'test/attacks/policy/gates-elsewhere.test.ts';
const MOVED = 'test/attacks/policy/moved-suites.test.ts';
const POLICY = 'test/attacks/policy/own-policy.test.ts';
const RENAMES = 'test/attacks/policy/renames.test.ts';
const UNMEASURED = 'test/attacks/policy/unmeasured-suites.test.ts';
const SUBMODULES = 'test/attacks/policy/submodules.test.ts';

/** Edits of the rules: policies, names and suites. */
export const POLICY_ATTACKS: readonly AttackRow[] = [
  {
    does: 'Renames a metric that gates in its suite and in the policy, and breaks its prompt, or weakens, tolerates or drops something beside the name',
    comes:
      'blocked: the metric is judged by its new name if nothing else of the checks differs, and the old name is missing in all other cases',
    file: 'test/attacks/policy/renamed-metrics.test.ts',
    tests: [
      'a pull request that renames a metric in its suite and in the policy > and breaks its prompt is regressed in the metric of the new name',
      'a pull request that renames a metric in its suite and in the policy > and %s is blocked',
      'a pull request that renames a metric in its suite and in the policy > and calls it %s, which means something else, is blocked',
    ],
  },
  {
    does: 'Breaks its prompt and loosens the policy: a `tolerance` of 1, `enforce: false`, no gate, `block: clear`, a tiny `alpha`, no policy file',
    comes: "blocked: main's policy judges, and the first lines name each loosened rule",
    file: POLICY,
    tests: ['a pull request that breaks its prompt and edits its own policy is judged by main’s > %s'],
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
    does: 'Breaks the config of its own suite, its tests or its provider with the prompt',
    comes: 'blocked: not measured, which no line of `notMeasured` covers',
    file: UNMEASURED,
    tests: [
      'a pull request that breaks its prompt, and > %s with it, is not measured, whatever main lets pass',
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
    does: 'Makes calls fail by its prompt alone, so slow or so hard that no answer comes in all or in some cases, under the same rules',
    comes:
      'blocked: not measured, which no line of `notMeasured` covers. Asked again at the same time, main is answered',
    file: UNMEASURED,
    tests: [
      'a pull request that breaks its prompt, and > makes calls that %s by its prompt alone, is not measured, whatever main lets pass',
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
    does: 'Leaves a suite out of the policy, or adds it to `ignore` or to a `.gitignore`',
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
    does: 'Splits a suite, or merges suites, and breaks a prompt or model, leaves a case out, or gates less in one of the parts',
    comes: 'blocked: a loosened gate, as if the suite were deleted',
    file: MOVED,
    tests: [
      'a suite that a pull request splits > %s its parts is dropped',
      'suites of several folders that share a prompt and a model of code > are merged into one, and %s: one is dropped',
    ],
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
    does: 'Adds such a file, has a copy of its prompt tested in its place, or sends a key to a server of its own, where no file of main names Pawl: a script calls the gate, a pipeline or a workflow of another repository, a job that is set up on a page of the CI',
    comes:
      'blocked: a loosened gate, and nothing is sent. Only a pull request that brings the first gate loosens nothing',
    file: ELSEWHERE,
    tests: [
      'a pull request where a CI runs the gate and no file of main names it > loosens it by a copy of its prompt that is tested in its place: %s',
      'a pull request where a CI runs the gate and no file of main names it > loosens it by a first policy: %s',
      'a pull request where a CI runs the gate and no file of main names it > loosens it also with a workflow of its own that the CI does not run',
      'a pull request where a CI runs the gate and no file of main names it > has no key sent to a server of its own',
      'a pull request that brings the first gate, %s, loosens nothing',
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
      'a pull request that breaks its prompt and gives the id of its suite to another config > of main is refused where its own is %s',
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
    does: 'Pushes a tag that is called as the branch which `base:` or `--base` names, at its own commit',
    comes: 'refused: the base is both a tag and a branch, and nothing is run',
    file: 'test/attacks/policy/names-of-main.test.ts',
    tests: [
      'a tag that is called as the branch is not taken for it: %s',
      'a name that says which is meant is taken, and so is a tag of its own name, or at the same commit',
    ],
  },
  {
    does: 'Comes from a branch that is called `origin/main`, in a CI that checks it out by that name and has `--base origin/main`',
    comes: 'refused: the base names two branches, and nothing is run',
    file: 'test/attacks/policy/names-of-main.test.ts',
    tests: ['a branch that is called as one of a remote is not taken for it: %s'],
  },
  {
    does: 'Breaks its application, and starts a copy of what main has by another `serve.command`',
    comes: 'named: the first lines name the command',
    file: 'test/scenarios/serve.test.ts',
    tests: ['a pull request that breaks its application, and starts a copy of main’s, names the command'],
  },
];
