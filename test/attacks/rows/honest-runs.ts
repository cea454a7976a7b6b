import type { AttackRow } from './attack-row.ts';

const SPENT = 'test/attacks/runs/spent-budget.test.ts';
const PUSHES = 'test/attacks/runs/many-pushes.test.ts';
const MOVED = 'test/attacks/policy/moved-suites.test.ts';
const HOSTS = 'test/attacks/key-hosts.test.ts';
const POLICY = 'test/attacks/policy/own-policy.test.ts';
const CONSENT = 'test/attacks/runs/consent.test.ts';
const RUN_FILES = 'test/attacks/runs/run-files.test.ts';
const RENAMES = 'test/attacks/policy/renames.test.ts';
const STALE = 'test/attacks/runs/stale-runs.test.ts';
const UNMEASURED = 'test/attacks/policy/unmeasured-suites.test.ts';
const SUBMODULES = 'test/attacks/policy/submodules.test.ts';

/** Honest edits of rules, and honest runs, that look alike. */
export const HONEST_RUNS: readonly AttackRow[] = [
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
    tests: [
      'on a command line > what a report offered is accepted where main’s policy allows it',
      'on a command line > an ID in capitals is the same one',
      'on a command line > and also in another clone, where the run sees the same and counts all of its calls',
      'on a command line > beside a loosened rule, where each ID has a flag of its own as the report shows it',
    ],
  },
  {
    does: 'Edits templates of issues or pages in the folder of its forge',
    comes: 'passes: they run nothing',
    file: RUN_FILES,
    tests: ['templates of issues and pages beside workflows run nothing, and are not named'],
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
    does: 'Mends a case that an earlier push was blocked for',
    comes: 'passes',
    file: PUSHES,
    tests: [
      'a case that fails now and then, once it was confirmed > passes once it is mended, and is not called borderline',
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
      'suites of several folders that share a prompt and a model of code > are merged into one: named, and nothing loosens',
      'suites of several folders that share a prompt and a model of code > come from one: no case is taken out',
    ],
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
    does: 'Meets an outage, also while it asks another model, where main says `notMeasured: {provider: warn}`',
    comes: 'neutral: not measured, as main’s rule says',
    file: UNMEASURED,
    tests: [
      'a pull request that breaks nothing > and meets %s, is not measured, by `notMeasured: {provider}`',
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
];
