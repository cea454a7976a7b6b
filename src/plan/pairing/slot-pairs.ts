import type { PlannedSlot } from '../eval-plan.ts';
import type { ManifestSlot, SuiteManifest } from '../manifest.ts';
import { axisPairs, type Likeness } from './axis-pairs.ts';
import { movedSettings } from './moved-settings.ts';
import { slotMoves } from './slot-moves.ts';
import { modelName, slotName } from './slot-names.ts';
import { uniqueNames } from './unique-names.ts';

/** The slots of both arms, paired where they are the same, with what moved in each. */
export interface SlotPairs {
  readonly slots: readonly PlannedSlot[];
  readonly notes: readonly string[];
}

interface SlotPair {
  readonly before: ManifestSlot | null;
  readonly after: ManifestSlot | null;
}

const PROMPT: readonly Likeness<ManifestSlot>[] = [
  (slot) => slot.promptLabel,
  (slot) => slot.promptFile && `${slot.promptFile}\n${slot.promptDigest}`,
  (slot) => slot.promptFile,
  (slot) => slot.promptDigest,
];
const PROVIDER: readonly Likeness<ManifestSlot>[] = [
  (slot) => slot.providerLabel,
  (slot) => `${slot.providerId}\n${slot.providerDigest}`,
  (slot) => slot.providerId,
  (slot) => modelName(slot.providerId),
];
/** Models of one provider stand in for each other before those of another do. */
const PROVIDER_KIN: Likeness<ManifestSlot> = (slot) => slot.providerId.split(':', 1)[0] ?? null;

/**
 * The slots of both arms paired: prompts with prompts and providers with providers (labels first, then equal files
 * and ids, the rest by order), a slot with the one whose prompt and provider are its own. A slot's identity is its
 * name on main, where it is there: a new model in it does not make it another slot.
 */
export function slotPairs(baseline: SuiteManifest | null, candidate: SuiteManifest | null): SlotPairs {
  const pairs = pairedSlots(baseline?.slots ?? [], candidate?.slots ?? []);
  const ids = uniqueNames(
    pairs.map(({ before, after }) => slotName((before ?? after) as ManifestSlot)),
  ).names;
  const labels = uniqueNames(
    pairs.map(({ before, after }) => slotName((after ?? before) as ManifestSlot)),
  ).names;
  const slots = pairs.map(
    ({ before, after }, at): PlannedSlot => ({
      slot: ids[at] as string,
      label: labels[at] as string,
      baselineIndex: before?.index ?? null,
      candidateIndex: after?.index ?? null,
      moved: before && after ? slotMoves(before, after) : [],
      ...(before && after && settingsOf(before, after)),
      promptFile: after?.promptFile ?? null,
      ...(before?.promptFile &&
        after?.promptFile &&
        before.promptFile !== after.promptFile && { mainPromptFile: before.promptFile }),
      ...(before && after && differByWhiteSpace(before, after) && { asItStands: true as const }),
    }),
  );
  return { slots, notes: [...new Set(pairs.flatMap(relabelled))] };
}

function settingsOf(before: ManifestSlot, after: ManifestSlot): Pick<PlannedSlot, 'settings'> {
  const settings = movedSettings(before, after);
  return settings.length > 0 ? { settings } : {};
}

/** The prompts of both sides are variations of each other. */
function differByWhiteSpace(before: ManifestSlot, after: ManifestSlot): boolean {
  const isKnown = before.promptShape !== undefined;
  return isKnown && before.promptDigest !== after.promptDigest && before.promptShape === after.promptShape;
}

function pairedSlots(before: readonly ManifestSlot[], after: readonly ManifestSlot[]): readonly SlotPair[] {
  const prompts = axisPartners(
    before,
    after,
    (slot) => slot.promptIndex,
    PROMPT,
    () => '',
  );
  const providers = axisPartners(before, after, (slot) => slot.providerIndex, PROVIDER, PROVIDER_KIN);
  const comeFor = replacedPrompts(before, after, new Set(prompts.keys()));
  const ofMain = new Map(before.map((slot) => [`${slot.promptIndex}/${slot.providerIndex}`, slot]));
  const kept = after.flatMap((slot): readonly SlotPair[] => {
    const provider = providers.get(slot.providerIndex);
    const replaced = comeFor(slot).filter(
      ({ providerIndex }) => provider === undefined || providerIndex === provider,
    );
    if (replaced.length > 0) return replaced.map((partner) => ({ before: partner, after: slot }));
    const key = `${prompts.get(slot.promptIndex)}/${provider}`;
    const partner = ofMain.get(key) ?? null;
    ofMain.delete(key);
    return [{ before: partner, after: slot }];
  });
  // A prompt that another model answers here is still that prompt: models may be for some prompts alone.
  const moved = kept.map(({ before, after }): SlotPair => {
    if (before || !after) return { before, after };
    const prompt = prompts.get(after.promptIndex);
    const [key, partner] = [...ofMain].find(([, slot]) => slot.promptIndex === prompt) ?? [];
    if (key !== undefined) ofMain.delete(key);
    return { before: partner ?? null, after };
  });
  return [...moved, ...[...ofMain.values()].map((slot) => ({ before: slot, after: null }))];
}

/**
 * The slots of main whose prompt one of this PR may stand for, although another prompt is the like of it: a copy of main's that takes its
 * place would leave what was written again compared with nothing. That is so for a prompt without a partner, and for each of main whose
 * file this PR asks with no more.
 */
function replacedPrompts(
  before: readonly ManifestSlot[],
  after: readonly ManifestSlot[],
  partnered: ReadonlySet<number>,
): (slot: ManifestSlot) => readonly ManifestSlot[] {
  const [mains, own] = [filesOf(before), filesOf(after)];
  const gone = before.filter(({ promptFile }) => promptFile !== null && !own.has(promptFile));
  return ({ promptIndex, promptFile }) =>
    partnered.has(promptIndex) || (promptFile !== null && mains.has(promptFile)) ? [] : gone;
}

function filesOf(slots: readonly ManifestSlot[]): ReadonlySet<string | null> {
  return new Set(slots.map(({ promptFile }) => promptFile));
}

/** This PR's index of each prompt (or provider) → main's index of the same one. */
function axisPartners(
  before: readonly ManifestSlot[],
  after: readonly ManifestSlot[],
  indexOf: (slot: ManifestSlot) => number,
  likenesses: readonly Likeness<ManifestSlot>[],
  kin: Likeness<ManifestSlot>,
): ReadonlyMap<number, number> {
  const axis = (slots: readonly ManifestSlot[]) =>
    [...new Map(slots.toReversed().map((slot) => [indexOf(slot), slot])).values()].sort(
      (a, b) => indexOf(a) - indexOf(b),
    );
  const [main, pull] = [axis(before), axis(after)];
  const pairs = axisPairs(main, pull, likenesses, kin);
  return new Map(
    pairs.flatMap(({ baseline, candidate }) =>
      baseline === null || candidate === null
        ? []
        : [[indexOf(pull[candidate] as ManifestSlot), indexOf(main[baseline] as ManifestSlot)] as const],
    ),
  );
}

function relabelled({ before, after }: SlotPair): readonly string[] {
  if (!before || !after) return [];
  return (
    [
      ['provider', before.providerLabel, after.providerLabel],
      ['prompt', before.promptLabel, after.promptLabel],
    ] as const
  ).flatMap(([what, old, now]) =>
    old !== null && now !== null && old !== now
      ? [
          `The ${what} labelled "${old}" on main is "${now}" in this PR: the two are compared with each other.`,
        ]
      : [],
  );
}
