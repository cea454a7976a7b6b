import type { AttackRow } from './attack-row.ts';

const HOSTS = 'test/attacks/key-hosts.test.ts';
const MERGED = 'test/github/merged/merged-samples.test.ts';
const HANDED_ON = 'test/scenarios/action/run-files.test.ts';
const CARRIED = 'test/journal/carried-journals.test.ts';
const PUBLICATION = 'test/publish/publication-file.test.ts';
const SHARDS = 'test/scenarios/shards.test.ts';
const PUBLISH = 'test/scenarios/action/publish.test.ts';
const SUGGESTIONS = 'test/scenarios/verdicts/suggestions.test.ts';

/** What is published, handed on or shown, and what else is read. */
export const SURFACE_ATTACKS: readonly AttackRow[] = [
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
    does: 'Hides the cases that its training file holds: as lines of all examples, within them, in so many examples that they look like a prompt, or in messages of the system',
    comes: 'named: each such case, with its line, and what becomes of it',
    file: 'test/training/contamination.test.ts',
    tests: [
      'a question that a training file repeats is still found > %s',
      'a message of the system that all examples begin with is their prompt, and one that asks a case is not',
    ],
  },
  {
    does: 'Has a prompt that fails as it stands, and answers well once the white space of a trial is added',
    comes:
      'blocked: a wording whose first looks lose far more than they gain is not taken for a harmless one, by the pass rate, the score or the labels of a task',
    file: 'test/attacks/sly-wording.test.ts',
    tests: [
      'a prompt that fails as it stands, and answers well once white space is added, > is blocked',
      'a prompt that fails as it stands, and answers well once white space is added, > is blocked where it loses in the score alone, which gates',
      'a prompt that fails as it stands, and answers well once white space is added, > is blocked where it loses in the labels of a task alone, which gate',
    ],
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
    does: 'Brings a package called `@pawl-dev/pawl` in `node_modules`, where a CI calls the command',
    comes: 'ignored: the lines for other CI make npm look elsewhere',
    file: 'test/workflows/other-ci.test.ts',
    tests: [
      'docs/how-to/gitlab.md and other-ci.md > a change brings a package that is called as the gate is: the line %s',
    ],
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
    does: 'Loosens a rule once more after somebody accepted it, by a value that begins like the accepted one and is too long to be shown',
    comes: 'blocked: another ID',
    file: 'test/trust/judging-config.test.ts',
    tests: ['values that are cut are told apart, so that nobody accepts one for another'],
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
    does: 'Lets a model, a script or an error repeat a key, plain or encoded',
    comes: 'ignored: `[OPENAI_API_KEY]` stands in its place in everything that is printed, written or stored',
    file: 'test/scenarios/broken/leaked-keys.test.ts',
    tests: [
      'keys that a model, a script or an error repeats are in nothing that a gate prints, writes or stores',
      'keys that stand in the settings of a provider themselves are in nothing that people see',
    ],
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
    does: 'Is judged in a checkout of another commit: a merge from before its last push, a branch that went on, another group of a queue',
    comes: 'blocked: not measured, because the verdict would be about other words',
    file: 'test/attacks/other-checkouts.test.ts',
    tests: ['a commit that is judged in a checkout of %s is not measured'],
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
    does: 'Has an error, a wrapped line, a plan, a backtest or a report as JSON, Markdown or JUnit print its words, so that they move a terminal or command a CI',
    comes:
      'ignored: the log shows them as text. JSON holds them as escapes of its own, and is read unchanged',
    file: 'test/attacks/spoken-to-a-log.test.ts',
    tests: [
      'a pull request whose words are shown by an error > %s moves no terminal and commands no runner',
      'a pull request with hostile names in what is printed > a wrapped line commands no runner either',
      'a pull request with hostile names in what is printed > nor does a report as %s',
      'a pull request with hostile names in what is printed > nor does a page of %s as Markdown',
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
    does: 'Calls its commit, title or branch so that the CI’s variable of it looks like a secret, for a word to be taken out of answers and prompts not to be sent',
    comes: 'ignored: what a CI takes out of the change never counts as a secret',
    file: 'test/engine/redaction/redactor.test.ts',
    tests: ['words of a change never count as a secret, whatever they look like: %s'],
  },
  {
    does: 'Points the exporter of traces at a server of its own, by an `env` block, for the key that the job sends its traces with',
    comes: 'blocked: nothing is sent, and the first lines say which key would go where for the first time',
    file: HOSTS,
    tests: [
      'a pull request that names another server for the key > for the key of the job’s traces, in the headers of their exporter',
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
    does: 'Breaks a third of its cases, and has code in the jobs of shards say that main fails these as well',
    comes:
      'blocked: the merging job asks main again where it mostly fails, as the shards say: a tenth of these cases, and at least 16',
    file: SHARDS,
    tests: [
      'what is wrong with parts is named, and never green > parts that say that main fails what broke, %i cases, but for %i answer of each, do not hide it',
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
    does: 'Breaks the labels of a third of its cases or of half, and has such code say that main mistakes these as well',
    comes:
      'blocked: main is asked again in the same way where it is low by any other metric that can block, which is then compared as well',
    file: SHARDS,
    tests: [
      'what is wrong with parts is named, and never green > parts that say that main mistakes what broke in its task, %i cases, do not hide it',
    ],
  },
  {
    does: 'Breaks a third of its cases, and has such code say that both sides cost so much that the budget ends before the loss is confirmed',
    comes: "blocked: not measured, because main's price is what the merging job itself was asked for",
    file: SHARDS,
    tests: [
      'what is wrong with parts is named, and never green > parts that say that both sides took so much that the budget ends in the trial are not believed',
    ],
  },
  {
    does: 'Breaks its prompt, has such code say that all is well, and counts on the runs that follow once that is seen',
    comes:
      'blocked: what a merge takes over stands in a journal of those answers alone. A merge of other parts, and a gate, ask for themselves',
    file: SHARDS,
    tests: [
      'what is wrong with parts is named, and never green > parts that are not true are in no run after it: not in a merge of true ones, and not in a gate',
    ],
  },
  {
    does: 'Has such code write prices and times that no sum can hold',
    comes: 'refused: the merging job names the part, and nothing is measured',
    file: SHARDS,
    tests: [
      'what is wrong with parts is named, and never green > a part with a number that no sum can hold: %s',
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
