import type { AttackRow } from './attack-row.ts';

const DATA = 'test/slow/attacks/data-attacks.test.ts';
const MODELS = 'test/slow/attacks/other-models.test.ts';
const ARM = 'test/slow/attacks/main-arm.test.ts';

/** What only promptfoo itself shows. */
export const ENGINE_ATTACKS: readonly AttackRow[] = [
  {
    does: 'Breaks its prompt and sets any one key of `pawl.yaml`: each word that it knows, both ends of its range, nothing at all',
    comes: 'blocked: whichever key it is',
    file: 'test/slow/attacks/policy-mutations.test.ts',
    tests: ['whatever one key says beside a broken prompt, the gate is not green > %s'],
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
    does: 'Breaks an application that the job has Python import from the checkout: by `PYTHONPATH`, or by a package that is installed to be edited',
    comes: 'blocked: main’s side imports its own',
    file: 'test/slow/attacks/python-places.test.ts',
    tests: ['main’s side runs its own application where the job names the checkout’s %s'],
  },
  {
    does: 'Writes formulas into the table of its cases, for whoever reads the report',
    comes: 'ignored: reports show them as text',
    file: 'test/slow/attacks/forged-data.test.ts',
    tests: ['a pull request that breaks its prompt, and whose cases are > formulas of a table stay text'],
  },
  {
    does: 'Breaks its prompt, and writes what mends it where code of main reads more than the prompt: metadata of its cases, a label, a committed `.env` file',
    comes:
      'named: the first lines say which files of the suite changed beside the prompt. It passes, because the suite tests both together',
    file: MODELS,
    tests: [
      'a pull request that breaks its prompt, and mends it where code of main reads more than the prompt: > %s. The first lines name the file',
    ],
  },
  {
    does: 'Asks with a key that nobody set, a model that nobody has, a server where nobody answers, a limit of a millisecond, a prompt that begins like JSON and is none, or a template that fails, where main says `notMeasured: {secrets: warn, provider: warn}`',
    comes: 'blocked: not measured, which no line of `notMeasured` covers, because main is answered',
    file: MODELS,
    tests: [
      'a pull request that breaks its prompt, where main lets pass what is not measured, and > %s, is not measured',
    ],
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
    comes:
      'blocked: weakened checks, also where the code hands all that it is given on to a function. Neutral where the code sees more than an answer',
    file: DATA,
    tests: [
      'a suite whose code reads what a case expects beside its variables, > %s, and a pull request that edits it so that broken answers pass is not green',
    ],
  },
  {
    does: 'Edits a variable of `defaultTest` that the code of its assertions reads without its name: by a made-up one, among all variables, in a function',
    comes: 'blocked: weakened checks',
    file: DATA,
    tests: [
      'a suite whose code reads what a case expects beside its variables, > as a variable of all cases that code reads %s, and a pull request that edits it so that broken answers pass is not green',
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
    does: 'Weakens its checks by what promptfoo makes of a config: a threshold, a merge key, a template, a scenario, a set, an expected file, `derivedMetrics`',
    comes: 'blocked: weakened checks',
    file: DATA,
    tests: ['a pull request that breaks its prompt, and whose data > %s weakens its checks'],
  },
  {
    does: 'Weakens its checks where no assertion says so: by a file that an assertion includes, a variable that its code reads, another model behind the name of its grader, or what `factuality` says an answer is worth. Or by what this code, or a config of code, imports, reads by a name that it makes, or has a program read',
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
    does: 'Has a broken prompt in a branch of a template that no case takes: by what its questions have in common, by a variable that nothing reads, in a template that it takes in',
    comes:
      'neutral: the first lines show the words that no case is asked. Regressed as soon as a case takes the branch. An edit that changes no question is named',
    file: 'test/slow/attacks/unasked-words.test.ts',
    tests: [
      'a pull request that has a broken prompt in a branch that no case takes > is not a plain green, and its words are named first, %s',
      'a pull request that has a broken prompt in a branch that no case takes > is not a plain green in a template that its prompt takes in',
      'a pull request that has a broken prompt in a branch that no case takes > is regressed as soon as cases take it',
      'a pull request that edits a template > is told that no question changes, and passes',
    ],
  },
  {
    does: 'Leaves the rules out of its prompt for everybody but its cases: by a condition, a macro, a loop, a filter, a lookup, a variable that it gives to all of them, or one of two inputs. Or gives the others its words in another order, or another number',
    comes:
      'neutral: the first lines show the words that other inputs are not asked, and which input decides that. Each variable that a template names is made another one, or taken away: alone, each two, and all at once',
    file: 'test/slow/attacks/unasked-words.test.ts',
    tests: [
      'a pull request that leaves the rules out for everybody but its cases > is not a plain green, and these words are named first, by %s',
    ],
  },
  {
    does: 'Puts what main asks everybody behind a condition that main has, in branches, a block or another template',
    comes: 'neutral: the first lines show these words',
    file: 'test/commands/opening/rule-changes/unasked-edits.test.ts',
    tests: ['a condition that main has gets other words > from what main asks everybody, %s: it is named'],
  },
  {
    does: 'Does the same by a condition that has other words for each part of its cases, in another language for example, so that they have none in common',
    comes:
      'neutral: where each case is asked words for its own question, an input that is asked none of them is named',
    file: 'test/engine/worker/guard/other-inputs.test.ts',
    tests: [
      'words that each half of the cases is asked in its own branch, and others are not, are found',
      'nothing is said of branches by words of a question, where cases test what others are asked',
    ],
  },
  {
    does: 'Breaks its prompt and takes a stronger model, or other settings, that mend it',
    comes:
      'named: the first lines of a pass say which model and which settings are not main’s. They are what is under test',
    file: 'test/report/words/moved.test.ts',
    tests: ['the first lines of %s say what moved: %s'],
  },
  {
    does: 'Lets its cases, or its model, name other prompts than the one that it breaks, or splits its prompt file so that the old text stays tested',
    comes: 'blocked: the edit is no longer tested, a loosened gate',
    file: DATA,
    tests: ['a pull request that breaks its prompt, and whose data > %s loosens the gate'],
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
    comes:
      'named: the first lines name the transform. Of a filter they show words that other inputs would not get, the check is neutral, and the file is named below',
    file: DATA,
    tests: [
      'a pull request that hands cases their answers by a filter of templates > %s has the words that others would not get in the first lines, and the file named',
      'a pull request that hands cases their answers by a filter of templates > and by a transform %s has that named in the first lines',
    ],
  },
  {
    does: 'Breaks its prompt and mends that in its config alone, by what all prompts get and no file of theirs shows: a text in front (`prefix`), a setting in `options`, a variable',
    comes: 'named: the first lines name it. Pawl tests the prompt as its suite puts it together',
    file: DATA,
    tests: [
      'a pull request that breaks its prompt and mends that in its config alone > by a text in front of the prompts of %s has that named in the first lines',
      'a pull request that breaks its prompt and mends that in its config alone > by %s that all cases get has that named in the first lines',
      'a pull request that breaks its prompt and mends that in its config alone > is judged without a word where main has the same text',
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
    does: 'Has a copy tested by a map from prompts to labels, or a text that begins with the label of the prompt that it breaks',
    comes: 'blocked: a loosened gate',
    file: DATA,
    tests: ['a pull request that breaks its prompt, and whose data > %s loosens the gate as well'],
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
    does: "Writes into main's tree by code, and ends main's process so that it starts again",
    comes: "refused: not measured. Main's process starts from main's own tree alone",
    file: ARM,
    tests: [
      'a pull request whose code reaches for main’s side > breaks its prompt, and is blocked where it leaves main alone',
      'a pull request whose code reaches for main’s side > %s: not measured, in plain words',
    ],
  },
  {
    does: "Deletes a file of main's tree by code, so that main's suite does not load and counts as new",
    comes: 'refused: not measured, and the file is named',
    file: 'test/engine/suite-code.test.ts',
    tests: [
      'loading a suite > of main fails for another reason than its own where somebody changed its tree meanwhile',
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
];
