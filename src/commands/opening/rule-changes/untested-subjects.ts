import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { variableFiles } from '../../../inputs/prompt-files.ts';
import type { ManifestSlot, SuiteManifest } from '../../../plan/manifest.ts';
import { displacedFiles } from '../../../plan/pairing/displaced-prompts.ts';
import { type SlotPairs, slotPairs } from '../../../plan/pairing/slot-pairs.ts';
import type { SuiteArms } from '../../../plan/unmeasured-suite.ts';
import type { PairedSuite } from '../../../trust/judging-config.ts';
import type { RuleChange } from '../../../trust/rule-change.ts';
import { type ChangedTrees, filesOfSlots, testedBy } from '../tested-files.ts';
import { movedFiles } from './moved-files.ts';
import { untestedSettings } from './untested-settings.ts';

/**
 * Prompts that a suite tests on main and not in this PR, although the PR keeps their files. A prompt that takes the place of another
 * one counts too. If the PR edits such a prompt, nobody measures the edit, so this loosens the gate like a dropped suite. If it does
 * not edit the prompt, the report only names it. A file that moved is still that prompt, where most of its words are. The files of
 * retrieval are like prompts. A model that is replaced by an echo of its prompt counts as untested as well, also one behind a retriever.
 */
export async function untestedSubjects(
  arms: ChangedTrees,
  pairs: readonly PairedSuite[],
  suites: ReadonlyMap<string, SuiteArms>,
): Promise<readonly RuleChange[]> {
  const movedFrom = movedFiles(arms, pairs, suites);
  const found = await Promise.all(
    pairs.map(async (pair): Promise<readonly RuleChange[]> => {
      const opened = suites.get(pair.id);
      const [main, own] = [testedBy(opened?.baseline), testedBy(opened?.candidate)];
      if (!pair.baseline || !pair.candidate || main === null || own === null) return [];
      const suite = {
        id: pair.id,
        config: pair.candidate.config,
        main,
        own,
        slots: slotPairs(main, own).slots,
      };
      const [prompts, settings] = await Promise.all([
        untestedPrompts(arms, suite, pair.baseline.config, movedFrom),
        untestedSettings(arms, pair, opened, suite.slots),
      ]);
      const edited = settings.filter(({ isGone }) => !isGone);
      const moved = settings
        .filter(({ isGone }) => isGone)
        .map(({ file }) => movedAway(arms, suite, 'settings', file, movedFrom));
      return [
        ...prompts,
        ...(await Promise.all(moved)).flat(),
        ...edited.map(({ file }) =>
          editedFile(arms, suite, 'settings', file, `edited and no longer tested by ${pair.id}`),
        ),
        ...echoedModels(suite),
      ];
    }),
  );
  return found.flat();
}

/** A suite of both sides, with the columns that a case runs in. */
interface TestedSuite {
  readonly id: string;
  /** The config file in this PR. */
  readonly config: string;
  readonly main: SuiteManifest;
  readonly own: SuiteManifest;
  /** This PR's columns beside those of main that they replace. */
  readonly slots: SlotPairs['slots'];
}

/** Where a file of main that is gone stands now. */
type MovedFrom = ReturnType<typeof movedFiles>;

/** Main's prompts, and files of its retrieval, that are not compared with themselves. */
async function untestedPrompts(
  arms: ChangedTrees,
  suite: TestedSuite,
  mainConfig: string,
  movedFrom: MovedFrom,
): Promise<readonly RuleChange[]> {
  const { baseline, candidate, changed } = arms;
  const { id, config, main, own, slots } = suite;
  const [before, after] = await Promise.all([
    filesOfSlots(baseline.root, mainConfig, main, changed),
    filesOfSlots(candidate.root, config, own, changed),
  ]);
  const readHere = new Set([...after.values()].flat());
  const compared = new Set(
    slots.flatMap(({ baselineIndex, candidateIndex }) => {
      const kept = new Set(candidateIndex === null ? [] : after.get(candidateIndex));
      return baselineIndex === null ? [] : (before.get(baselineIndex) ?? []).filter((file) => kept.has(file));
    }),
  );
  for (const file of displacedFiles(main, own, slots)) compared.delete(file);
  const found = [...new Set([...before.values()].flat())].map(
    async (file): Promise<readonly RuleChange[]> => {
      if (compared.has(file)) return [];
      if (!existsSync(path.join(candidate.root, file))) {
        const isPrompt = main.slots.some((slot) => promptsOf(slot).includes(file));
        return isPrompt ? movedAway(arms, suite, 'prompt', file, movedFrom) : [];
      }
      const to = readHere.has(file) ? `not compared with itself in ${id}` : `no longer tested by ${id}`;
      if (changed.includes(file)) return [editedFile(arms, suite, 'prompt', file, `edited and ${to}`)];
      return readHere.has(file) ? [] : [edit(`prompt of ${id}`, file, to, config, false)];
    },
  );
  const prompts = [...before.values()].flat();
  return [
    ...(await Promise.all(found)).flat(),
    ...(await untestedVariables(arms, suite, mainConfig, new Set([...prompts, ...readHere]), movedFrom)),
  ];
}

/**
 * Files that variables of some cases hold on main, and that no case of this PR holds any more: rules that a part of the cases names, with a copy in
 * their place. It may be a case that went to other words, so each is only named: where this PR edits it, also where the edit stands elsewhere now,
 * or where several cases had it, because a later edit of it runs no suite. `others`: files that were looked at.
 */
async function untestedVariables(
  arms: ChangedTrees,
  suite: TestedSuite,
  mainConfig: string,
  others: ReadonlySet<string>,
  movedFrom: MovedFrom,
): Promise<readonly RuleChange[]> {
  const { baseline, candidate, changed } = arms;
  const { id, config, main, own } = suite;
  const asked =
    ({ variables }: SuiteManifest) =>
    (name: string) =>
      variables === undefined || variables[name]?.isTold === true || variables[name]?.isShown === true;
  const [any, several] = await Promise.all(
    [1, SEVERAL].map((cases) => variableFiles(baseline.root, mainConfig, asked(main), cases)),
  );
  const shared = new Set(several);
  const before = (any ?? []).filter(
    (file) => (changed.includes(file) || shared.has(file)) && !others.has(file),
  );
  if (before.length === 0) return [];
  const after = new Set(await variableFiles(candidate.root, config, asked(own)));
  const untested = before.filter((file) => !after.has(file));
  const isThere = (file: string) => existsSync(path.join(candidate.root, file));
  const gone = untested.filter((file) => !isThere(file)).slice(0, MOST_GONE);
  const moved = await Promise.all(gone.map((file) => movedAway(arms, suite, 'variable', file, movedFrom)));
  return [
    ...untested.filter(isThere).map((file) => {
      const edited = changed.includes(file) ? 'edited and ' : '';
      return edit(`variable of ${id}`, file, `${edited}no longer tested by ${id}`, config, false);
    }),
    ...moved.flat().map((each) => ({ ...each, loosens: false })),
  ];
}

/** How many cases share what is a rule, and not the question of one of them. */
const SEVERAL = 2;
/** Files of cases that are gone and looked for elsewhere: with each case may go a document of its own. */
const MOST_GONE = 20;

/** Models of main that this PR replaces by an echo of the prompt. */
function echoedModels({ id, config, main, own, slots }: TestedSuite): readonly RuleChange[] {
  return slots.flatMap(({ baselineIndex, candidateIndex }) => {
    const model = main.slots.find(({ index }) => index === baselineIndex);
    const now = own.slots.find(({ index }) => index === candidateIndex);
    if (!model || model.echoes || !now?.echoes) return [];
    return [
      edit(`model of ${id}`, model.providerId, `replaced by an echo of its prompt in ${id}`, config, true),
    ];
  });
}

/** A file that is gone, at each place where this PR has it now. */
async function movedAway(
  { candidate }: ChangedTrees,
  { id }: TestedSuite,
  what: string,
  file: string,
  movedFrom: MovedFrom,
): Promise<readonly RuleChange[]> {
  return (await movedFrom(file)).map((moved) => ({
    ...edit(`${what} of ${id}`, file, `moved, edited and no longer tested by ${id}`, moved, true),
    evidence: contentDigest(path.join(candidate.root, moved)),
  }));
}

/** A file that this PR edits where nobody measures it. */
function editedFile(
  { candidate }: ChangedTrees,
  { id, config }: TestedSuite,
  what: string,
  file: string,
  to: string,
): RuleChange {
  return {
    ...edit(`${what} of ${id}`, file, to, config, true),
    evidence: contentDigest(path.join(candidate.root, file)),
  };
}

/** The files of a column that are prompts themselves: its own, or those of its retrieval. */
function promptsOf({ promptFile, retrievalPrompts }: ManifestSlot): readonly (string | null)[] {
  return retrievalPrompts ?? [promptFile];
}

/** SHA-256 of a file: another edit of it is another thing to accept. */
function contentDigest(file: string): string {
  // Where a link was there may be a folder now.
  const bytes = statSync(file).isFile() ? readFileSync(file) : '';
  return createHash('sha256').update(bytes).digest('hex');
}

function edit(rule: string, from: string, to: string, file: string, loosens: boolean): RuleChange {
  return { kind: 'subject', rule, from, to, file, line: null, loosens };
}
