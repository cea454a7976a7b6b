import { existsSync } from 'node:fs';
import path from 'node:path';
import type { GateConfig, SuiteConfig } from '../../config/gate-config.ts';
import { PawlError } from '../../errors.ts';
import { grouped } from '../../grouped.ts';
import type { SuiteManifest } from '../../plan/manifest.ts';
import { slotPairs } from '../../plan/pairing/slot-pairs.ts';
import { type ArmManifest, hasFailed, type SuiteArms } from '../../plan/unmeasured-suite.ts';
import type { Arm } from '../../samples/sample.ts';
import { alikeText, sameBytes } from '../../trees/alike-texts.ts';
import type { Arms } from '../../trees/arms.ts';
import type { PairedSuite } from '../../trust/judging-config.ts';
import { movedTo, type SuiteContents } from '../../trust/moved-suites.ts';
import { filesOfSlots } from './tested-files.ts';

interface Side {
  readonly root: string;
  readonly suites: readonly SuiteConfig[];
}

/**
 * The suites of both trees, paired: by path, by id, by the same text of the config, and at last by a text that is mostly
 * the same, as git finds files that moved. The path goes first: suites that swap their ids are still the suites that they
 * were. In the order of this PR's suites, then main's removed ones.
 */
export function pairSuites(candidate: Side, baseline: Side): PairedSuite[] {
  const left = new Map(baseline.suites.map((suite) => [suite.id, suite]));
  const found = new Map<string, SuiteConfig>();
  const pair = (matches: (own: SuiteConfig, other: SuiteConfig) => boolean) => {
    for (const own of candidate.suites) {
      const other = found.has(own.id) ? undefined : [...left.values()].find((suite) => matches(own, suite));
      if (other === undefined) continue;
      found.set(own.id, other);
      left.delete(other.id);
    }
  };
  pair((own, other) => own.config === other.config && own.id === other.id);
  pair((own, other) => own.config === other.config);
  pair((own, other) => own.id === other.id);
  pair((own, other) =>
    sameBytes(path.join(candidate.root, own.config), path.join(baseline.root, other.config)),
  );
  pair((own, other) =>
    alikeText(path.join(candidate.root, own.config), path.join(baseline.root, other.config)),
  );
  return [
    ...candidate.suites.map((suite) => ({
      id: suite.id,
      candidate: suite,
      baseline: found.get(suite.id) ?? null,
    })),
    ...[...left.values()].map((suite) => ({ id: suite.id, candidate: null, baseline: suite })),
  ];
}

/** Refuses a change that lists a suite of main no more and gives its id to another one: both would have one id. Throws `config/id-taken`. */
export function refuseSharedIds(pairs: readonly PairedSuite[]): void {
  for (const { baseline, candidate } of pairs) {
    if (baseline === null || candidate !== null) continue;
    const taker = pairs.find((pair) => pair.candidate?.id === baseline.id)?.candidate;
    if (taker) throw takenId(baseline, taker);
  }
}

/**
 * Refuses a change that gives the id of a suite of main to another config while main's own is still there: under one id only
 * one of them could be judged. A config that moved has most of its text in common with what it was. Throws `config/id-taken`.
 */
export function refuseTakenIds(
  pairs: readonly PairedSuite[],
  roots: { readonly [arm in Arm]: string },
): void {
  for (const { baseline, candidate } of pairs) {
    if (baseline === null || candidate === null || baseline.id !== candidate.id) continue;
    if (baseline.config === candidate.config || !existsSync(path.join(roots.candidate, baseline.config)))
      continue;
    const [now, before] = [
      path.join(roots.candidate, candidate.config),
      path.join(roots.baseline, baseline.config),
    ];
    if (!alikeText(now, before)) throw takenId(baseline, candidate);
  }
}

function takenId({ id, config: before }: SuiteConfig, { config: now }: SuiteConfig): PawlError {
  return new PawlError({
    code: 'config/id-taken',
    what: `The suite id \`${id}\` stands for another config than on main.`,
    why: `On main it is ${before}. This change gives the id to ${now}, and only one of them could be judged.`,
    fix: `Give ${now} an id of its own.`,
  });
}

/** The configuration with main's suites that this change removes after its own: a suite that vanishes is shown. */
export function withRemovedSuites(config: GateConfig, pairs: readonly PairedSuite[]): GateConfig {
  const removed = pairs.flatMap(({ candidate, baseline }) =>
    candidate === null && baseline ? [baseline] : [],
  );
  return { ...config, suites: [...config.suites, ...removed] };
}

/** Suites of main that the change no longer has, with those that hold all of their cases now. */
export type MovedSuites = ReadonlyMap<string, readonly string[]>;

/**
 * The opened suites with main's cases that another suite of this PR holds unchanged, and which suites moved as a whole: one
 * that is split in two, or merged from two, loses nothing. `config` judges the change's suites.
 */
export async function withMovedCases(
  opened: ReadonlyMap<string, SuiteArms>,
  pairs: readonly PairedSuite[],
  { suites }: Pick<GateConfig, 'suites'>,
  arms: Pick<Arms, 'baseline' | 'candidate' | 'changed'>,
): Promise<{ readonly suites: ReadonlyMap<string, SuiteArms>; readonly moved: MovedSuites }> {
  const own = suites.flatMap((suite): SuiteContents[] => {
    const [arm] = measured(opened.get(suite.id)?.candidate);
    return arm ? [{ suite, contents: new Set(contentsOf(arm).flat(2)) }] : [];
  });
  const moved = new Map<string, readonly string[]>();
  const found = new Map(opened);
  for (const { id, baseline, candidate } of pairs) {
    const suite = opened.get(id);
    const [main] = measured(suite?.baseline);
    if (!baseline || !suite || !main) continue;
    const others = own.filter((each) => each.suite.id !== id);
    const held = (contents: ReturnType<typeof contentsOf>) =>
      contents.map((columns) => movedTo(baseline, columns, others));
    // Looked at only where it matters: it reads the files of the suite.
    if (held(contentsOf(main)).every((names) => names.length === 0)) continue;
    const places = held(contentsOf(main, await editedColumns(baseline, main, suite.candidate, arms)));
    const away = [...places.keys()].filter((at) => places[at]?.length);
    const names = [...new Set(places.flat())];
    if (candidate === null && away.length === places.length) moved.set(id, names);
    if (candidate !== null && away.length > 0)
      found.set(id, { ...suite, baseline: { ...main, movedAway: away } });
  }
  return { suites: found, moved };
}

function measured(arm: ArmManifest | undefined): readonly SuiteManifest[] {
  return arm === undefined || arm === null || hasFailed(arm) ? [] : [arm];
}

/**
 * The columns of a suite of main whose prompt or model this PR edits where it stands. A case that is held elsewhere, by a copy of what main
 * has, no longer tests the edit: it did not move, it was taken out.
 */
async function editedColumns(
  { config }: SuiteConfig,
  main: SuiteManifest,
  candidate: ArmManifest,
  { baseline, candidate: { root }, changed }: Pick<Arms, 'baseline' | 'candidate' | 'changed'>,
): Promise<ReadonlySet<number>> {
  const files = await filesOfSlots(baseline.root, config, main, changed);
  const isEdited = (file: string) => changed.includes(file) && existsSync(path.join(root, file));
  const byFile = [...files].flatMap(([index, read]) => (read.some(isEdited) ? [index] : []));
  const bySlot = measured(candidate).flatMap((own) =>
    slotPairs(main, own).slots.flatMap(({ baselineIndex, candidateIndex }) => {
      const before = main.slots.find(({ index }) => index === baselineIndex);
      const after = own.slots.find(({ index }) => index === candidateIndex);
      const isSame =
        before?.promptDigest === after?.promptDigest && before?.providerDigest === after?.providerDigest;
      return before === undefined || after === undefined || isSame ? [] : [before.index];
    }),
  );
  return new Set([...byFile, ...bySlot]);
}

/**
 * By case and column, what can change its answers and scores, and how its losses count: with files named from the suite's folder on, and from the
 * root on, so that a case finds itself in a suite that shares its files. Empty for a column that is not to be found elsewhere.
 */
function contentsOf(
  { cases, cells }: SuiteManifest,
  without: ReadonlySet<number> = new Set(),
): readonly (readonly (readonly string[])[])[] {
  const columns = grouped(cells, (cell) => cell.case);
  return cases.map(({ index, critical, repeatNever, atLeast = null }) =>
    (columns.get(index) ?? []).map(({ slot, keys, placedKeys }) =>
      without.has(slot)
        ? []
        : [keys, placedKeys].flatMap((each) =>
            each ? [JSON.stringify([each.generation, each.grading, critical, repeatNever, atLeast])] : [],
          ),
    ),
  );
}
