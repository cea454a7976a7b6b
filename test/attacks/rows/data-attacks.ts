import type { AttackRow } from './attack-row.ts';

const CHECKS = 'test/attacks/data/edited-checks.test.ts';
const CASES = 'test/attacks/data/edited-cases.test.ts';
const TAUGHT = 'test/attacks/data/taught-prompts.test.ts';
const SUBJECT = 'test/attacks/data/other-subject.test.ts';
const SETTINGS = 'test/attacks/data/untested-settings.test.ts';
const MEASURED = 'test/slow/attacks/measured-values.test.ts';
const UNSEEN = 'test/attacks/data/unseen-files.test.ts';

/** Edits of prompts, cases, checks and settings. */
export const DATA_ATTACKS: readonly AttackRow[] = [
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
    does: 'Commits a file with settings of git that the clone includes (`include.path`): a filter that gives main’s tree another prompt',
    comes: 'refused: an error names the file and the setting, and nothing is run',
    file: 'test/attacks/data/prompts-in-git.test.ts',
    tests: [
      'a pull request that gives git a filter, by a file of settings that the clone includes, starts nothing',
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
    does: 'Gives the variable of its cases the name of passages, which a prompt may quote, and writes the cases into its prompt',
    comes: 'neutral: a name that main uses for something else counts for nothing',
    file: TAUGHT,
    tests: [
      'a pull request that gives the variable of its cases the name of passages is told of cases in its prompt all the same',
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
    does: 'Breaks a file that a part of its cases names as a variable, also where it moves, and has a copy of what main has tested in its place, at once or one pull request before',
    comes: 'named: the first lines name the file. Broken in place, these cases count as rewritten: neutral',
    file: 'test/attacks/data/shared-files.test.ts',
    tests: [
      'a file that some cases of a suite name as a variable > is named where it is broken and a copy is tested in its place',
      'a file that some cases of a suite name as a variable > is named where a copy is tested in its place, before anybody breaks it',
      'a file that some cases of a suite name as a variable > is not named where one case alone had it, and went to another one',
      'a file that some cases of a suite name as a variable > is %s',
      'a file that some cases of a suite name as a variable > is a question of these cases where it is broken in place',
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
    does: 'Takes a metric that blocks on main out of its assertions, or gives it another name',
    comes: 'blocked: by its assertions as main has them',
    file: CHECKS,
    tests: [
      'a metric that blocks on main, and that a pull request takes out of its assertions > %s is a weakened check, by an answer to each of these cases',
    ],
  },
  {
    does: 'Takes such a metric out of some cases, which the next pull request breaks, and breaks nothing itself',
    comes: 'named: the first lines name the metric and the cases',
    file: CHECKS,
    tests: [
      'a metric that blocks on main, and that a pull request takes out of its assertions > in some cases, %s, is named',
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
    does: 'Breaks its prompt, and writes another text into the request of its provider over HTTP in its place, by a template or by code',
    comes: 'blocked: a loosened gate. The first lines name the prompt that is edited and no longer tested',
    file: SUBJECT,
    tests: [
      'a pull request that breaks its prompt and has something else tested in its place > by %s of its request without the prompt loosens its gate',
    ],
  },
  {
    does: 'Sends each case what its answer is checked with, by a template or by code of a request over HTTP',
    comes: 'neutral: cases that ask something else. The first lines count them',
    file: CASES,
    tests: [
      'a suite over HTTP whose assertions check each answer with a variable, > and a pull request that sends it by %s: it rewrites its cases',
    ],
  },
  {
    does: 'Breaks its prompt, and has code of its request over HTTP send it in another form',
    comes: 'blocked: regressed',
    file: CASES,
    tests: [
      'a suite over HTTP whose assertions check each answer with a variable, > and a pull request whose code sends the prompt alone: it regressed',
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
    does: 'Takes its prompt away and writes another one, in other words, to another file, with a copy of what main has tested in its place',
    comes:
      'blocked: a loosened gate where the new prompt is not tested, and has the same variables or is what code of the repository reads now. Regressed where it is tested beside the copy',
    file: SUBJECT,
    tests: [
      'a pull request that breaks its prompt and has something else tested in its place > by turning %s to one in other words and with other variables, and a copy of what main has in its place, loosens its gate',
      'a pull request that breaks its prompt and has something else tested in its place > by writing its prompt again %s, and a copy of what main has in its place, loosens its gate',
      'a pull request that breaks its prompt and has something else tested in its place > by a copy of what main has, with the prompt that it writes again %s, is regressed',
    ],
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
    does: 'Replaces its model by an `echo` of the prompt, which holds the answers',
    comes: 'blocked: a loosened gate',
    file: SUBJECT,
    tests: [
      'a pull request that breaks its prompt and has something else tested in its place > by an echo of the prompt, which holds all answers, loosens its gate',
    ],
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
    does: 'Breaks a prompt that a sparse checkout leaves out',
    comes: 'blocked: not measured, and the report says what to check out',
    file: UNSEEN,
    tests: [
      'a pull request in a sparse checkout > that leaves out the prompt which it breaks is not measured',
    ],
  },
  {
    does: 'Adds a file whose presence alone its suite asks for, or edits a module in a folder that its Python adds to where modules are looked for',
    comes: 'named: the suite runs, and the file is among what changed',
    file: UNSEEN,
    tests: [
      'a pull request that edits only what its suite reads in a way that names nothing > and that %s, is measured, and the file is named',
    ],
  },
  {
    does: 'Edits nothing but an installed package that the repository holds (`node_modules`, `site-packages`) and that code of its suite imports',
    comes: 'named: the suite runs, and the file is among what changed',
    file: UNSEEN,
    tests: [
      'a pull request that edits only an installed package that the repository holds > %s is measured, and the file is named',
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
    does: 'Asks a dearer model and says in its settings that an answer costs nothing, where cost gates',
    comes: 'named: the first lines name the price',
    file: MEASURED,
    tests: [
      'a pull request that asks a model which is dearer, where cost gates, > %s is not a plain green',
      'a pull request that asks a model which is dearer, where cost gates, > is regressed where it says nothing of it',
    ],
  },
  {
    does: 'Asks a model that nobody knows a price of, or that counts no tokens, where cost or tokens gate',
    comes: 'neutral: inconclusive, because none of its answers says anything of that metric',
    file: MEASURED,
    tests: ['a pull request after which no answer says its %s, which gates, is inconclusive'],
  },
  {
    does: 'Breaks its prompt, where a metric alone gates that main’s code says of right answers and of no others',
    comes:
      'neutral: inconclusive, because more cases say nothing of that metric any more than chance would take. Fewer than five are named, where every answer of main says it',
    file: MEASURED,
    tests: [
      'a pull request, where a metric gates that code says of right answers alone, > that breaks its prompt is not a plain green: nine cases say nothing of it any more',
      'a pull request, where a metric gates that code says of right answers alone, > that breaks four cases is told of them, although chance may take so few',
      'a pull request, where a metric gates that code says of right answers alone, > that breaks nothing passes',
    ],
  },
  {
    does: 'Breaks its prompt, and takes the cases that broke out of the slice that gates (`macro-f1@lang=de`), by their metadata',
    comes: 'blocked: main’s slices hold, and the first lines name the edit',
    file: MEASURED,
    tests: [
      'a pull request that breaks its prompt, where a slice of its task gates, > and takes what broke out of the slice is regressed',
      'a pull request that breaks its prompt, where a slice of its task gates, > and only gives one case another slice passes, and names it, where the prompt is as good',
    ],
  },
  {
    does: 'Takes passages out of its retrieval, and edits in the metadata of its cases what should be found, where finding it gates',
    comes: 'neutral: cases that ask something else. The first lines count them',
    file: MEASURED,
    tests: [
      'a pull request that takes passages out of its retrieval, where finding them gates, > and edits %s there is not a plain green',
      'a pull request that takes passages out of its retrieval, where finding them gates, > is regressed where it leaves alone what should be found',
      'a pull request that takes passages out of its retrieval, where finding them gates, > and says for the first time what should be found is judged without a word of that',
    ],
  },
  {
    does: 'Breaks its prompt, and gives its checks other weights, so that a loss of each answer stays within the tolerance of the score',
    comes: 'blocked: weakened checks. By main’s the loss over all cases is surely more than the tolerance',
    file: CHECKS,
    tests: [
      'where the score gates within a tolerance, edited weights > that hide a third of each answer are weakened checks',
    ],
  },
  {
    does: 'Breaks its prompt, and adds checks that always pass, where the score gates within a tolerance and the pass rate does not',
    comes: 'blocked: weakened checks',
    file: MEASURED,
    tests: [
      'a pull request that breaks its prompt, and adds checks that pass, where the score gates, weakens its checks',
    ],
  },
];
