import type { GateConfig } from '../../config/gate-config.ts';
import { PawlError } from '../../errors.ts';
import type { AskedCase, ManifestSlot, SuiteManifest } from '../../plan/manifest.ts';
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
  readonly tags: Readonly<Record<string, string>>;
  readonly keys: SampleKeys | null;
}

/** A checkout as training sees it. */
export interface AskedTree {
  /** By `cellKey`. */
  readonly cells: ReadonlyMap<string, AskedCell>;
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
    const cells = [...tree.manifests].flatMap(([suite, manifest]) => cellsOf(suite, manifest));
    return {
      cells: new Map(cells.map((cell) => [cellKey(cell), cell])),
      exam: [...tree.manifests].flatMap(([suite, manifest]) => examOf(suite, manifest)),
    };
  } finally {
    await tree.close();
  }
}

function cellsOf(suite: string, manifest: SuiteManifest): readonly AskedCell[] {
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
        gradedOnly: gradedOnly(manifest, entry.asked),
        tags: entry.tags ?? {},
        keys: cell.keys ?? null,
      },
    ];
  });
}

function gradedOnly({ variables }: SuiteManifest, { vars }: AskedCase): readonly string[] {
  return Object.keys(vars).filter((name) => variables?.[name]?.isAsked === false);
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

function examOf(suite: string, manifest: SuiteManifest): readonly ExamCase[] {
  const texts = caseTexts(manifest);
  return [...namesOf(manifest)].map(([index, { case: id, label }]) => ({
    suite,
    id,
    label,
    texts: texts.filter((own) => own.id === String(index)).map(({ text }) => text),
    whole: wholeOf(manifest, index),
  }));
}

function wholeOf(manifest: SuiteManifest, index: number): string {
  const asked = manifest.cases[index]?.asked;
  if (asked === undefined) return '';
  const aside = gradedOnly(manifest, asked);
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
