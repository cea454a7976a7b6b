import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { grouped } from '../../grouped.ts';
import { askedFiles, filterFiles, sharedTransforms } from '../../inputs/prompt-files.ts';
import { settingFiles } from '../../inputs/setting-files.ts';
import type { ManifestSlot, SuiteManifest } from '../../plan/manifest.ts';
import { lighterMarks } from '../../plan/pairing/lighter-marks.ts';
import { loweredBars } from '../../plan/pairing/lowered-bars.ts';
import { type SlotPairs, slotPairs } from '../../plan/pairing/slot-pairs.ts';
import { type ArmManifest, hasFailed, type SuiteArms } from '../../plan/unmeasured-suite.ts';
import { asksLike, editsOf } from '../../trees/alike-texts.ts';
import type { Arms } from '../../trees/arms.ts';
import type { PairedSuite } from '../../trust/judging-config.ts';
import type { RuleChange } from '../../trust/rule-change.ts';
import { RETRIEVAL } from '../../vocabulary.ts';

/**
 * Prompts that a suite tests on main and not in this PR, although the PR keeps their files. A prompt that takes the place of another
 * one counts too. If the PR edits such a prompt, nobody measures the edit, so this loosens the gate like a dropped suite. If it does
 * not edit the prompt, the report only names it. A file that moved is still that prompt, where most of its words are. The files of
 * retrieval are like prompts. A model that is replaced by an echo of its prompt counts as untested as well, also one behind a retriever.
 */
export async function untestedSubjects(
  { baseline, candidate, changed }: SomeArms,
  pairs: readonly PairedSuite[],
  suites: ReadonlyMap<string, SuiteArms>,
): Promise<readonly RuleChange[]> {
  const arms = { baseline, candidate, changed };
  const movedFrom = movedFiles(arms, pairs, suites);
  const found = await Promise.all(
    pairs.map(async (pair): Promise<readonly RuleChange[]> => {
      const opened = suites.get(pair.id);
      const [main, own] = [testedBy(opened?.baseline), testedBy(opened?.candidate)];
      if (!pair.baseline || !pair.candidate || main === null || own === null) return [];
      const { config } = pair.candidate;
      const [before, after] = await Promise.all([
        filesOfSlots(baseline.root, pair.baseline.config, main, changed),
        filesOfSlots(candidate.root, config, own, changed),
      ]);
      const readHere = new Set([...after.values()].flat());
      const { slots } = slotPairs(main, own);
      const compared = new Set(
        slots.flatMap(({ baselineIndex, candidateIndex }) => {
          const kept = new Set(candidateIndex === null ? [] : after.get(candidateIndex));
          return baselineIndex === null
            ? []
            : (before.get(baselineIndex) ?? []).filter((file) => kept.has(file));
        }),
      );
      for (const file of displacedFiles(main, own, slots)) compared.delete(file);
      const movedAway = async (rule: string, file: string) =>
        (await movedFrom(file)).map((moved) => ({
          ...edit(rule, file, `moved, edited and no longer tested by ${pair.id}`, moved, true),
          evidence: contentDigest(path.join(candidate.root, moved)),
        }));
      const echoed = slots.flatMap(({ baselineIndex, candidateIndex }) => {
        const model = main.slots.find(({ index }) => index === baselineIndex);
        const now = own.slots.find(({ index }) => index === candidateIndex);
        return model && now?.echoes && !model.echoes
          ? [
              edit(
                `model of ${pair.id}`,
                model.providerId,
                `replaced by an echo of its prompt in ${pair.id}`,
                config,
                true,
              ),
            ]
          : [];
      });
      const prompts = [...new Set([...before.values()].flat())].map(
        async (file): Promise<readonly RuleChange[]> => {
          if (compared.has(file)) return [];
          if (!existsSync(path.join(candidate.root, file))) {
            const isPrompt = main.slots.some((slot) => promptsOf(slot).includes(file));
            return isPrompt ? movedAway(`prompt of ${pair.id}`, file) : [];
          }
          const to = readHere.has(file)
            ? `not compared with itself in ${pair.id}`
            : `no longer tested by ${pair.id}`;
          if (changed.includes(file)) {
            const evidence = contentDigest(path.join(candidate.root, file));
            return [{ ...edit(`prompt of ${pair.id}`, file, `edited and ${to}`, config, true), evidence }];
          }
          return readHere.has(file) ? [] : [edit(`prompt of ${pair.id}`, file, to, config, false)];
        },
      );
      const settings = await untestedSettings(arms, pair, opened, slots);
      const edited = settings
        .filter(({ isGone }) => !isGone)
        .map(({ file }) => ({
          ...edit(`settings of ${pair.id}`, file, `edited and no longer tested by ${pair.id}`, config, true),
          evidence: contentDigest(path.join(candidate.root, file)),
        }));
      const moved = settings
        .filter(({ isGone }) => isGone)
        .map(({ file }) => movedAway(`settings of ${pair.id}`, file));
      return [...(await Promise.all([...prompts, ...moved])).flat(), ...edited, ...echoed];
    }),
  );
  return found.flat();
}

/**
 * Files that settings of a provider name on main (tools, a schema of answers, the provider's own file), that this PR edits or takes away, and that no
 * provider in its place reads any more: a copy of what main has may be tested there. What a provider's code imports goes from file to file every day,
 * and is none of them.
 */
async function untestedSettings(
  { baseline, candidate, changed }: SomeArms,
  pair: PairedSuite,
  opened: SuiteArms | undefined,
  slots: SlotPairs['slots'],
): Promise<readonly { readonly file: string; readonly isGone: boolean }[]> {
  const [main, own] = [opened?.baseline, opened?.candidate];
  if (!pair.baseline || !pair.candidate || !main || !own || hasFailed(main) || hasFailed(own)) return [];
  const before = await settingFiles(baseline.root, pair.baseline, providersIn(main));
  const edited = before.map(({ named }) => named.filter((file) => changed.includes(file)));
  if (edited.flat().length === 0) return [];
  const after = await settingFiles(candidate.root, pair.candidate, providersIn(own));
  const providerOf = ({ slots: columns }: SuiteManifest, slot: number | null) =>
    columns.find(({ index }) => index === slot)?.providerIndex ?? null;
  const compared = new Set(
    slots.flatMap(({ baselineIndex, candidateIndex }) => {
      const [then, now] = [providerOf(main, baselineIndex), providerOf(own, candidateIndex)];
      const here = now === null ? undefined : (after[now] ?? after[0]);
      const there = then === null ? [] : (edited[then] ?? edited[0] ?? []);
      return there.filter((file) => here?.read.includes(file));
    }),
  );
  return [...new Set(edited.flat())].flatMap((file) => {
    const now = statSync(path.join(candidate.root, file), { throwIfNoEntry: false });
    return compared.has(file) || now?.isDirectory() ? [] : [{ file, isGone: now === undefined }];
  });
}

/** How many providers a suite has, tested or not. */
function providersIn({ slots }: SuiteManifest): number {
  return 1 + Math.max(-1, ...slots.map(({ providerIndex }) => providerIndex));
}

type SomeArms = Pick<Arms, 'baseline' | 'candidate' | 'changed'>;

/** Most files of a PR that are held against a prompt which is gone. */
const MOST_FILES = 2000;

/**
 * Where a prompt of main, or a file of its settings, went that this PR removes: files that it adds, with which no suite of the PR asks, and that are
 * edits of it or ask for the same in other words.
 */
function movedFiles(
  { baseline, candidate, changed }: SomeArms,
  pairs: readonly PairedSuite[],
  suites: ReadonlyMap<string, SuiteArms>,
): (file: string) => Promise<readonly string[]> {
  const findPlaces = async () => {
    const added = changed.filter((file) => !existsSync(path.join(baseline.root, file)));
    const asked = await Promise.all(
      pairs.map(async ({ id, candidate: suite }) => {
        const own = testedBy(suites.get(id)?.candidate);
        if (!suite || !own) return [];
        const prompts = await filesOfSlots(candidate.root, suite.config, own, changed);
        const settings = await settingFiles(candidate.root, suite, providersIn(own));
        return [...prompts.values(), ...settings.map(({ read }) => read)];
      }),
    );
    const read = new Set(asked.flat(2));
    return added.filter((file) => !read.has(file)).slice(0, MOST_FILES);
  };
  // Most often every file is where it was.
  let places: Promise<readonly string[]> | null = null;
  return async (file) => {
    places ??= findPlaces();
    const before = path.join(baseline.root, file);
    const [isEdit, asksAlike] = [editsOf(before), asksLike(before)];
    return (await places).filter((place) => {
      const now = path.join(candidate.root, place);
      return isEdit(now) || asksAlike(now);
    });
  };
}

/** The files of a column that are prompts themselves: its own, or those of its retrieval. */
function promptsOf({ promptFile, retrievalPrompts }: ManifestSlot): readonly (string | null)[] {
  return retrievalPrompts ?? [promptFile];
}

/**
 * Filters of templates, and transforms that all answers go through, that this PR edits or brings to a suite. They can give cases their answers, and
 * no prompt shows it. That loosens nothing, because they may be what is under test, and each is named.
 */
export async function editedFilters(
  { baseline, candidate, changed }: SomeArms,
  pairs: readonly PairedSuite[],
  suites: ReadonlyMap<string, SuiteArms>,
): Promise<readonly RuleChange[]> {
  const found = await Promise.all(
    pairs.map(async ({ id, baseline: main, candidate: own }) => {
      if (!main || !own || !suites.has(id)) return [];
      const before = new Set(await filterFiles(baseline.root, main.config));
      const after = await filterFiles(candidate.root, own.config);
      const [then, now] = [
        await sharedTransforms(baseline.root, main.config),
        await sharedTransforms(candidate.root, own.config),
      ];
      const isNew = (file: string) => changed.includes(file) || !before.has(file);
      const isNewFile = (file: string) => changed.includes(file) || !then.files.includes(file);
      const transforms = [
        ...now.files.filter(isNewFile),
        ...new Set(now.texts.filter((text) => !then.texts.includes(text))),
      ];
      const named = (what: string, from: string) =>
        edit(
          `${what} of ${id}`,
          from,
          `edited: a ${what} of ${id}, which may give cases their answers`,
          own.config,
          false,
        );
      return [
        ...after.filter(isNew).map((file) => named('filter', file)),
        ...transforms.map((transform) => named('transform', transform)),
      ];
    }),
  );
  return found.flat();
}

/**
 * Marks that ask less of a case in this PR than on main. A lowered bar loosens the gate. A case that is no longer critical, or is never repeated now, is
 * named. Main's marks judge this PR.
 */
export function lighterCases(
  pairs: readonly PairedSuite[],
  suites: ReadonlyMap<string, SuiteArms>,
): readonly RuleChange[] {
  return pairs.flatMap(({ id, baseline, candidate }) => {
    const { baseline: main = null, candidate: own = null } = suites.get(id) ?? {};
    if (!baseline || !candidate || !main || !own || hasFailed(main) || hasFailed(own)) return [];
    const named = (rule: string, from: string | null, to: string | null, loosens: boolean): RuleChange => ({
      kind: 'policy',
      rule: `${rule} in ${id}`,
      from,
      to,
      file: candidate.config,
      line: null,
      loosens,
    });
    return [
      ...loweredBars(main, own).map(({ label, from, to }) =>
        named(`atLeast of case ${label}`, from, to, true),
      ),
      ...lighterMarks(main, own).map(({ key, labels, from, to }) => {
        const of = labels.length === 1 ? `case ${labels[0]}` : `${labels.length} cases`;
        return named(`${key} of ${of}`, from, to, false);
      }),
    ];
  });
}

/**
 * Files of several prompts in which another prompt stands where main's stood, so that main's is compared with a copy of itself. One such file
 * held a single prompt and is split now. In another one, prompts at main's places are not all compared with prompts of that file. In a third
 * one a prompt is edited at a place whose own, by its text or its label, is compared elsewhere.
 */
function displacedFiles(
  main: SuiteManifest,
  own: SuiteManifest,
  slots: ReturnType<typeof slotPairs>['slots'],
): readonly string[] {
  const [before, after] = [promptsOfFiles(main), promptsOfFiles(own)];
  const partners = new Map(
    slots.flatMap(({ baselineIndex, candidateIndex }) => {
      const now = own.slots.find(({ index }) => index === candidateIndex);
      const then = main.slots.find(({ index }) => index === baselineIndex);
      return now && then ? [[now.promptIndex, then] as const] : [];
    }),
  );
  return [...before].flatMap(([file, then]) => {
    const now = after.get(file) ?? [];
    const labels = new Set(now.map(({ promptLabel }) => promptLabel));
    const elsewhere = new Set([...partners.values()].map(({ promptIndex }) => promptIndex));
    const isSplit = then.length === 1 && now.length > 1;
    const isDisplaced = then.some((there, at) => {
      const here = now[at];
      if (here === undefined) return false;
      const partner = partners.get(here.promptIndex);
      if (partner?.promptFile !== file) return true;
      const isEdit = partner.promptDigest !== here.promptDigest;
      const isNamed = there.promptLabel !== null && labels.has(there.promptLabel);
      const isMoved = elsewhere.has(there.promptIndex) && partner.promptIndex !== there.promptIndex;
      return isEdit && isMoved && !isNamed;
    });
    return isSplit || isDisplaced ? [file] : [];
  });
}

/** By file, a column of each of its prompts, in their order. */
function promptsOfFiles({ slots }: SuiteManifest): ReadonlyMap<string, readonly ManifestSlot[]> {
  const columns = [...new Map(slots.toReversed().map((slot) => [slot.promptIndex, slot])).values()];
  const inOrder = columns.sort((a, b) => a.promptIndex - b.promptIndex);
  return grouped(
    inOrder.filter(({ promptFile }) => promptFile !== null),
    ({ promptFile }) => promptFile as string,
  );
}

/**
 * By its index, the files that the prompt of each column is made of, and those of its retrieval (settings, the prompt of its answer, passages)
 * that are among `changed`: a corpus may be large, and what is not edited is left out of it every day.
 */
export async function filesOfSlots(
  root: string,
  config: string,
  { slots }: SuiteManifest,
  changed: readonly string[],
): Promise<ReadonlyMap<number, readonly string[]>> {
  const read = new Map<string | null, Promise<readonly string[]>>();
  const filesOf = (start: string | null) => {
    const known = read.get(start) ?? askedFiles(root, config, start === null ? [] : [start]);
    read.set(start, known);
    return known;
  };
  const retrievalOf = async (provider: string) => {
    const settings = provider.startsWith(RETRIEVAL) ? provider.slice(RETRIEVAL.length) : null;
    return settings === null ? [] : (await filesOf(settings)).filter((file) => changed.includes(file));
  };
  return new Map(
    await Promise.all(
      slots.map(async ({ index, promptFile, providerId }) => {
        const files = [...(await filesOf(promptFile)), ...(await retrievalOf(providerId))];
        return [index, [...new Set(files)]] as const;
      }),
    ),
  );
}

/** A suite's manifest without the columns that no case runs in: a test may name the prompts and the models that it is for. */
function testedBy(arm: ArmManifest | undefined): SuiteManifest | null {
  if (arm === undefined || arm === null || hasFailed(arm)) return null;
  const tested = new Set(arm.cells.map(({ slot }) => slot));
  return { ...arm, slots: arm.slots.filter(({ index }) => tested.has(index)) };
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
