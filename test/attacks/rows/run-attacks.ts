import type { AttackRow } from './attack-row.ts';

const SPENT = 'test/attacks/runs/spent-budget.test.ts';
const PUSHES = 'test/attacks/runs/many-pushes.test.ts';
const CONSENT = 'test/attacks/runs/consent.test.ts';
const RUN_FILES = 'test/attacks/runs/run-files.test.ts';
const STALE = 'test/attacks/runs/stale-runs.test.ts';
const TWO = 'test/attacks/runs/two-workflows.test.ts';

/** What a pull request does with runs, comments, budgets and what runs leave behind. */
export const RUN_ATTACKS: readonly AttackRow[] = [
  {
    does: 'Is put into a merge queue again and again after it failed there, until chance lets it through',
    comes: 'blocked: a loss that was confirmed on the very same change stands, until somebody accepts it',
    file: 'test/attacks/runs/queued-entries.test.ts',
    tests: [
      'an entry of a merge queue > that failed and is queued again by luck fails again, until somebody accepts it',
    ],
  },
  {
    does: 'Goes into a merge queue with a loss, or a looser rule, that somebody accepted, and with another one beside it',
    comes: 'blocked: what was accepted stands for exactly what was seen, in each entry of the queue as well',
    file: 'test/attacks/runs/queued-entries.test.ts',
    tests: [
      'an entry of a merge queue > whose loss somebody accepted passes, and one with more in it does not',
      'an entry of a merge queue > that comes behind an accepted one answers for its own loss, whatever its branch is called',
      'an entry of a merge queue > that loosens the gate passes where somebody accepted it, and takes no loss with it',
    ],
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
    does: 'Breaks its prompt and makes its answers so dear that main’s budget ends during the trial',
    comes: 'blocked: not measured, because the budget would have held main’s answers',
    file: SPENT,
    tests: [
      'a pull request that breaks its prompt, where main’s budget of dollars ends during the trial > because its answers cost twenty times what main’s do is not measured',
      'a pull request that breaks its prompt, where main’s budget of dollars ends during the trial > is regressed where the budget holds its answers',
    ],
  },
  {
    does: 'Commits journals or other files of a run',
    comes: 'named: they are not read',
    file: RUN_FILES,
    tests: [
      'a journal that a pull request commits is never read, and is named',
      'a folder whose name a macOS or Windows machine takes for that of pawl is named as well',
    ],
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
    does: 'Is accepted, breaks more, and edits what Pawl’s comment remembers, so that the accepted ID stands for all of it',
    comes:
      'blocked: an ID is a digest of what stands behind it, and a comment that says otherwise accepts nothing',
    file: CONSENT,
    tests: [
      'a regression that somebody accepts > is not accepted by an author who edits what our comment says that an accepted ID stands for',
    ],
  },
  {
    does: 'Accepts its own regression: the author, somebody without the permission, an edited comment, an app in the name of somebody who may, a quoted, folded or crossed-out command, another ID',
    comes: 'ignored: it stays blocked',
    file: CONSENT,
    tests: [
      'a regression that somebody accepts > is not accepted by who may not, by words that were edited, or by what is not a command of its own',
      'a regression that somebody accepts > is not accepted by an ID that it does not have: the first lines tell whoever may accept, and no stranger',
    ],
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
    does: 'Breaks a case now and then, and pushes harmless edits after it was confirmed, until the shrunken share of `alpha` lets it through',
    comes:
      'blocked: not measured, where the first run would have convicted a case that an earlier one confirmed',
    file: PUSHES,
    tests: [
      'a case that fails now and then, once it was confirmed > does not pass where the first run would have confirmed it and this one cannot',
    ],
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
    tests: [
      'on a command line > and nowhere else',
      'on a command line > but not where a further case broke',
      'on a command line > an unknown ID accepts nothing',
      'on a command line > %j is refused before a call',
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
    does: 'Is measured against a branch where nothing got worse, goes to main, and deletes or renames its fork before the publishing workflow runs, so that nobody can say where it goes',
    comes: 'refused: its check is cancelled. A verdict that fails stands',
    file: TWO,
    tests: [
      'a green publication whose pull request nobody can name any more does not pass its commit > where %s',
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
      'what somebody made the comment say of an ID does not keep people from accepting what is behind it',
      'a file that lists one case beside an ID, and nine behind it, offers nothing',
      'an ID that the comment knows is not shown for less than it stands for',
      'a loosened rule is offered under its own ID, and under no other',
      'a file that says somebody accepted %s',
      'what earlier runs confirmed is not pushed out by what a file brings',
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
];
