import { askedFiles } from '../../inputs/prompt-files.ts';
import type { SuiteManifest } from '../../plan/manifest.ts';
import { type ArmManifest, hasFailed } from '../../plan/unmeasured-suite.ts';
import type { Arms } from '../../trees/arms.ts';
import { RETRIEVAL } from '../../vocabulary.ts';

/** Both trees of a change, and the files in which they differ. */
export type ChangedTrees = Pick<Arms, 'baseline' | 'candidate' | 'changed'>;

/**
 * By its index, the files that the prompt of each column is made of, with what all cases put into it, and those of its retrieval (settings, the prompt of its answer, passages)
 * that are among `changed`: a corpus may be large, and unchanged files of it are removed every day.
 */
export async function filesOfSlots(
  root: string,
  config: string,
  { slots, variables }: SuiteManifest,
  changed: readonly string[],
): Promise<ReadonlyMap<number, readonly string[]>> {
  const read = new Map<string | null, Promise<readonly string[]>>();
  // A name in a template is not enough: nothing of it may be in what is asked.
  const isAsked = (name: string) => variables === undefined || variables[name]?.isShown === true;
  const filesOf = (start: string | null) => {
    const known = read.get(start) ?? askedFiles(root, config, start === null ? [] : [start], isAsked);
    read.set(start, known);
    return known;
  };
  const retrievalOf = async (provider: string) => {
    const settings = provider.startsWith(RETRIEVAL) ? provider.slice(RETRIEVAL.length) : null;
    return settings === null ? [] : (await filesOf(settings)).filter((file) => changed.includes(file));
  };
  return new Map(
    await Promise.all(
      slots.map(async ({ index, promptFile, providerId, leavesPromptOut }) => {
        const asked = leavesPromptOut ? [] : await filesOf(promptFile);
        const files = [...asked, ...(await retrievalOf(providerId))];
        return [index, [...new Set(files)]] as const;
      }),
    ),
  );
}

/** A suite's manifest without the columns that no case runs in: a test may name the prompts and the models that it is for. */
export function testedBy(arm: ArmManifest | undefined): SuiteManifest | null {
  if (arm === undefined || arm === null || hasFailed(arm)) return null;
  const tested = new Set(arm.cells.map(({ slot }) => slot));
  return { ...arm, slots: arm.slots.filter(({ index }) => tested.has(index)) };
}

/** How many providers a suite has, tested or not. */
export function providersIn({ slots }: SuiteManifest): number {
  return 1 + Math.max(-1, ...slots.map(({ providerIndex }) => providerIndex));
}
