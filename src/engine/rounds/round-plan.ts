import { grouped } from '../../grouped.ts';
import { greatest } from '../../numbers.ts';
import type { SuiteManifest } from '../../plan/manifest.ts';
import { type Random, seededRandom, shuffled } from '../../stats/random.ts';
import type { CellRequest } from '../eval-engine.ts';
import type { Launch } from '../scheduler/launch-order.ts';
import {
  allSlots,
  casesRows,
  givenRows,
  type PlannedRow,
  passageRows,
  revertedEvaluations,
} from './planned-rows.ts';

/** One child's part in a round of one suite: evaluations to run one after another, each of rows in their order. */
export interface ChildRound {
  readonly manifest: SuiteManifest;
  readonly evaluations: readonly (readonly PlannedRow[])[];
}

/** One suite's part in a round: its children (an arm each) and the order in which their calls are launched. */
export interface SuiteRound {
  readonly suite: string;
  readonly children: readonly ChildRound[];
  readonly launches: readonly Launch[];
}

/** The part of one suite: `cells` of that suite alone, `manifests` of the arms that they name. */
export function suiteRound(
  suite: string,
  cells: readonly CellRequest[],
  manifests: readonly SuiteManifest[],
  seed: number,
): SuiteRound {
  const given = cells.some(({ outputs }) => outputs !== undefined);
  if (given && cells.some(({ outputs }) => outputs === undefined)) {
    throw new Error('A round gives outputs to all cells of a suite or to none.');
  }
  const whole = !given && manifests.some(({ together }) => together.kind === 'suite');
  const random = seededRandom(seed, 'launches');
  const perArm = manifests.map((manifest) => cells.filter(({ arm }) => arm === manifest.arm));
  if (cells.some(({ reverted }) => reverted !== undefined))
    return otherPrompts(suite, perArm, manifests, random);
  return whole
    ? wholeSuites(suite, perArm, manifests, random)
    : shuffledCases(suite, perArm, manifests, random);
}

/** Cases in random order; inside a case all samples of both arms in random order. Rows follow their first launch. */
function shuffledCases(
  suite: string,
  perArm: readonly (readonly CellRequest[])[],
  manifests: readonly SuiteManifest[],
  random: Random,
): SuiteRound {
  const byCase = perArm.map((requests) => grouped(requests, (request) => request.case));
  const cases = [...new Set(perArm.flat().map((request) => request.case))];
  const rows: PlannedRow[][] = manifests.map(() => []);
  const launches = shuffled(cases, random).flatMap((id, block) => {
    const ofCase = manifests.flatMap((manifest, child) => {
      const mine = byCase[child]!.get(id) ?? [];
      const rowsOf = mine[0]?.outputs ? givenRows : mine[0]?.passages ? passageRows : casesRows;
      const added = apart(mine).flatMap((requests) => {
        const own = rowsOf(manifest, requests, rows[child]!.length);
        rows[child]!.push(...own);
        return own;
      });
      return added.flatMap((row) => row.slots.map((slot) => launchOf(manifest, child, row, slot, block)));
    });
    return shuffled(ofCase, random);
  });
  const children = manifests.map((manifest, child) => ({ manifest, evaluations: [rows[child]!] }));
  return { suite, children, launches };
}

/**
 * Requests of one case so that none of a group names the same cell: two columns of this PR may be held against one of main. A row has each cell
 * once, so the calls for a second request would never come.
 */
function apart(requests: readonly CellRequest[]): readonly (readonly CellRequest[])[] {
  const groups: CellRequest[][] = [];
  for (const request of requests) {
    const group = groups.find((each) => each.every(({ cell }) => cell !== request.cell));
    if (group) group.push(request);
    else groups.push([request]);
  }
  return groups;
}

/** One evaluation for each text in the place of a prompt, one after another; the cases of each in random order. */
function otherPrompts(
  suite: string,
  perArm: readonly (readonly CellRequest[])[],
  manifests: readonly SuiteManifest[],
  random: Random,
): SuiteRound {
  const children = manifests.map((manifest, child): ChildRound => {
    return { manifest, evaluations: revertedEvaluations(manifest, perArm[child]!) };
  });
  return { suite, children, launches: launchesByEvaluation(children, random) };
}

/** The evaluations of all children, one after another: each is a block, its launches in random order. */
function launchesByEvaluation(children: readonly ChildRound[], random: Random): readonly Launch[] {
  const blocks = Math.max(0, ...children.map(({ evaluations }) => evaluations.length));
  return Array.from({ length: blocks }, (_, block) =>
    shuffled(
      children.flatMap(({ manifest, evaluations }, child) =>
        (evaluations[block] ?? []).flatMap((row) =>
          row.slots.map((slot) => launchOf(manifest, child, row, slot, block)),
        ),
      ),
      random,
    ),
  ).flat();
}

/** Whole suites, one evaluation for each sample, in promptfoo's own order; which arm is next is drawn for each call. */
function wholeSuites(
  suite: string,
  perArm: readonly (readonly CellRequest[])[],
  manifests: readonly SuiteManifest[],
  random: Random,
): SuiteRound {
  const children = manifests.map((manifest, child): ChildRound => {
    const requests = perArm[child]!;
    const copies = greatest(
      requests.map(({ count }) => count),
      0,
    );
    const cases = manifest.cases.length;
    const evaluations = Array.from({ length: copies }, (_, copy) =>
      manifest.cases.map((_case, index): PlannedRow => {
        const mine = requests.filter(
          ({ count, cell }) => count > copy && manifest.cells[cell]?.case === index,
        );
        const asked = new Map(mine.map((request) => [manifest.cells[request.cell]!.slot, request]));
        return {
          case: index,
          slots: allSlots(manifest, index),
          number: copy * cases + index,
          requests: asked,
        };
      }),
    );
    return { manifest, evaluations };
  });
  // promptfoo's own order says which cell comes next.
  const launches = launchesByEvaluation(children, random).map((launch) => ({ ...launch, cell: null }));
  return { suite, children, launches };
}

function launchOf(
  manifest: SuiteManifest,
  child: number,
  row: PlannedRow,
  slot: number,
  block: number,
): Launch {
  const target = row.given ? 0 : 1;
  return { child, cell: { row: row.number, slot }, block, calls: target + manifest.gradersPerCell };
}
