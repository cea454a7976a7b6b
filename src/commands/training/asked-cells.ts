import type { GateConfig } from '../../config/gate-config.ts';
import { PawlError } from '../../errors.ts';
import { type AskedCase, type ManifestSlot, NOT_WHOLE, type SuiteManifest } from '../../plan/manifest.ts';
import { casePairs } from '../../plan/pairing/case-pairs.ts';
import { slotPairs } from '../../plan/pairing/slot-pairs.ts';
import { hasFailed } from '../../plan/unmeasured-suite.ts';
import { cellKey } from '../../samples/cell.ts';
import type { SampleKeys } from '../../samples/sample.ts';
import { wholeText } from '../../training/review.ts';
import type { ExamCase } from '../../training/selection.ts';
import type { OpenEngine } from '../opening/open-engine.ts';
import { openTree } from '../opening/open-tree.ts';
import { caseTexts } from '../opening/training-checks.ts';

/** What one case asks of one slot of the checkout. */
export interface AskedCell {
  readonly suite: string;
  readonly slot: string;
  readonly case: string;
  readonly label: string;
  readonly model: string;
  /** Null: it is too long to be handed over. */
  readonly prompt: string | null;
  readonly asked: AskedCase;
  /** Variables that no question holds: expected answers, and what else only checks read. */
  readonly gradedOnly: readonly string[];
  /** Every check of its own can be written down, since none is code, and it has no settings of its own. */
  readonly isWhole: boolean;
  /** Where its task expects what is not a variable of the case, the name of it: a key of `metadata`. Null: it is one, or there is no task. */
  readonly expectedElsewhere: string | null;
  readonly tags: Readonly<Record<string, string>>;
  readonly keys: SampleKeys | null;
}

/** A checkout as training sees it. */
export interface AskedTree {
  /** By `cellKey`. */
  readonly cells: ReadonlyMap<string, AskedCell>;
  /** The texts of the prompts of each suite, before anything is filled in. */
  readonly prompts: ReadonlyMap<string, readonly string[]>;
  /** Every case of every suite, as an exam. */
  readonly exam: readonly ExamCase[];
}

/** The checkout whose suites are read. No model is asked. */
export interface AskedTreeOptions {
  readonly root: string;
  readonly config: GateConfig;
  readonly env: NodeJS.ProcessEnv;
  readonly openEngine: OpenEngine;
}

/**
 * Reads all suites of a checkout. Throws `training/suite-unread` where one cannot be read: nobody could tell then whether
 * its cases stand in what is trained.
 */
export async function askedTree(options: AskedTreeOptions): Promise<AskedTree> {
  const tree = await openTree({ ...options, secretsWithheld: null, withPrompts: true });
  try {
    for (const [suite, { candidate }] of tree.suites)
      if (candidate !== null && hasFailed(candidate)) throw unread(suite, candidate.failed);
    const cells = [...tree.manifests].flatMap(([suite, manifest]) =>
      cellsOf(suite, manifest, expectedIn(options, suite)),
    );
    return {
      cells: new Map(cells.map((cell) => [cellKey(cell), cell])),
      prompts: new Map([...tree.manifests].map(([suite, manifest]) => [suite, promptsOf(manifest)])),
      exam: [...tree.manifests].flatMap(([suite, manifest]) =>
        examOf(suite, manifest, expectedIn(options, suite)),
      ),
    };
  } finally {
    await tree.close();
  }
}

/** The variable or metadata key that holds what a suite's task expects; null where it has no task. */
function expectedIn({ config }: AskedTreeOptions, suite: string): string | null {
  return config.suites.find(({ id }) => id === suite)?.task?.expected ?? null;
}

function cellsOf(suite: string, manifest: SuiteManifest, expected: string | null): readonly AskedCell[] {
  const names = namesOf(manifest);
  const slots = new Map(
    slotPairs(null, manifest).slots.map(({ slot, candidateIndex }) => [candidateIndex, slot]),
  );
  return manifest.cells.flatMap((cell): AskedCell[] => {
    const [entry, name, slot] = [manifest.cases[cell.case], names.get(cell.case), slots.get(cell.slot)];
    if (entry?.asked === undefined || name === undefined || slot === undefined) return [];
    return [
      {
        suite,
        slot,
        ...name,
        model: modelOf(manifest.slots[cell.slot]),
        prompt: cell.prompt ?? null,
        asked: entry.asked,
        gradedOnly: gradedOnly(manifest, entry.asked, expected),
        isWhole: isWhole(entry.asked),
        expectedElsewhere: expected === null || Object.hasOwn(entry.asked.vars, expected) ? null : expected,
        tags: entry.tags ?? {},
        keys: cell.keys ?? null,
      },
    ];
  });
}

function promptsOf({ slots }: SuiteManifest): readonly string[] {
  const texts = slots.flatMap(({ template }) =>
    template === undefined || template.form === 'code' ? [] : [template.text],
  );
  return [...new Set(texts)];
}

function isWhole({ checks, ownChecks, ownSettings }: AskedCase): boolean {
  const own = ownChecks === 0 ? [] : checks.slice(-ownChecks);
  return ownSettings.length === 0 && own.every((check) => !(NOT_WHOLE in check));
}

function gradedOnly(
  { variables }: SuiteManifest,
  { vars }: AskedCase,
  expected: string | null,
): readonly string[] {
  return Object.keys(vars).filter((name) => name === expected || variables?.[name]?.isAsked === false);
}

function modelOf(slot: ManifestSlot | undefined): string {
  return slot?.providerWritten ?? slot?.providerId ?? '';
}

function namesOf(manifest: SuiteManifest) {
  return new Map(
    casePairs(null, manifest).pairs.flatMap(({ planned, candidate }) =>
      candidate === null ? [] : [[candidate, { case: planned.case, label: planned.label }] as const],
    ),
  );
}

function examOf(suite: string, manifest: SuiteManifest, expected: string | null): readonly ExamCase[] {
  const texts = caseTexts(manifest);
  return [...namesOf(manifest)].map(([index, { case: id, label }]) => ({
    suite,
    id,
    label,
    texts: texts.filter((own) => own.id === String(index)).map(({ text }) => text),
    whole: wholeOf(manifest, index, expected),
  }));
}

function wholeOf(manifest: SuiteManifest, index: number, expected: string | null): string {
  const asked = manifest.cases[index]?.asked;
  if (asked === undefined) return '';
  const aside = gradedOnly(manifest, asked, expected);
  return wholeText(Object.fromEntries(Object.entries(asked.vars).filter(([name]) => !aside.includes(name))));
}

function unread(
  suite: string,
  { reason, fix }: { readonly reason: string; readonly fix: string },
): PawlError {
  return new PawlError(
    {
      code: 'training/suite-unread',
      what: `The suite \`${suite}\` cannot be read, so nobody can tell whether its cases stand in the training data.`,
      why: reason,
      fix,
    },
    'unmeasured',
  );
}
