import { grouped } from '../../grouped.ts';
import type { SuiteManifest } from '../../plan/manifest.ts';
import { type Reverted, withoutKey } from '../../samples/reverted-prompt.ts';
import type { CellRequest } from '../eval-engine.ts';
import type { EvaluationRow } from '../messages/parent-messages.ts';

/** A row of an evaluation. Rows are numbered through all evaluations of the child's round. */
export interface PlannedRow extends EvaluationRow {
  readonly number: number;
  /** Which of its request's samples it is, where that is fixed: that of the output to grade. */
  readonly repeat?: number;
  /** What stands in the place of its slot's own prompt, or of its provider's settings. All rows of its evaluation have the same. */
  readonly reverted?: Reverted;
  /** By slot index, the request that its sample answers; other slots are run for the row's sake alone. */
  readonly requests: ReadonlyMap<number, CellRequest>;
}

/** One row for each sample of a case; a row holds the slots that want that many, or all where rows are kept whole. */
export function casesRows(
  manifest: SuiteManifest,
  requests: readonly CellRequest[],
  first: number,
): PlannedRow[] {
  const wanted = requests.flatMap((request) => {
    const cell = manifest.cells[request.cell];
    return cell ? [{ request, cell }] : [];
  });
  const copies = Math.max(0, ...wanted.map(({ request }) => request.count));
  return Array.from({ length: copies }, (_, copy) => {
    const here = wanted.filter(({ request }) => request.count > copy);
    const row = here[0]!.cell.case;
    const slots =
      manifest.together.kind === 'cell' ? here.map(({ cell }) => cell.slot) : allSlots(manifest, row);
    const asked = new Map(here.map(({ cell, request }) => [cell.slot, request]));
    const varied = here.flatMap(({ cell, request }) => {
      const variation = request.variations?.[copy];
      return variation === undefined ? [] : [[cell.slot, variation] as const];
    });
    return {
      case: row,
      slots,
      number: first + copy,
      requests: asked,
      ...(varied.length > 0 && { variations: Object.fromEntries(varied) }),
    };
  });
}

/** One row for each output to grade, of its slot alone. */
export function givenRows(
  manifest: SuiteManifest,
  requests: readonly CellRequest[],
  first: number,
): PlannedRow[] {
  return requests
    .flatMap((request) => {
      const cell = manifest.cells[request.cell];
      return cell ? (request.outputs ?? []).map((given, repeat) => ({ request, cell, given, repeat })) : [];
    })
    .map(({ request, cell, given, repeat }, index) => ({
      case: cell.case,
      slots: [cell.slot],
      given,
      repeat,
      number: first + index,
      requests: new Map([[cell.slot, request]]),
    }));
}

/** One row for each answer from given passages, of its slot alone. */
export function passageRows(
  manifest: SuiteManifest,
  requests: readonly CellRequest[],
  first: number,
): PlannedRow[] {
  return requests
    .flatMap((request) => {
      const cell = manifest.cells[request.cell];
      return cell ? Array.from({ length: request.count }, () => ({ request, cell })) : [];
    })
    .map(({ request, cell }, index) => ({
      case: cell.case,
      slots: [cell.slot],
      ...(request.passages && { passages: request.passages }),
      number: first + index,
      requests: new Map([[cell.slot, request]]),
    }));
}

/**
 * One evaluation for each text in the place of a slot's prompt, with a row for each sample that is asked with it: promptfoo takes a prompt
 * for all rows of an evaluation, and so renders such a text in every respect as one from a file.
 */
export function revertedEvaluations(
  manifest: SuiteManifest,
  requests: readonly CellRequest[],
): readonly (readonly PlannedRow[])[] {
  const asked = requests.flatMap((request) => {
    const cell = manifest.cells[request.cell];
    return cell ? (request.reverted ?? []).map((reverted) => ({ request, cell, reverted })) : [];
  });
  let number = 0;
  const texts = grouped(asked, ({ cell, reverted }) => `${cell.slot} ${withoutKey(reverted.without)}`);
  return [...texts.values()].map((own) =>
    own.map(({ request, cell, reverted }) => {
      const { variation } = reverted;
      const varied = variation === undefined ? {} : { variations: { [cell.slot]: variation } };
      const row = { case: cell.case, slots: [cell.slot], number, reverted, ...varied };
      number += 1;
      return { ...row, requests: new Map([[cell.slot, request]]) };
    }),
  );
}

/** Every slot of a case. */
export function allSlots(manifest: SuiteManifest, row: number): number[] {
  return manifest.cells.filter((cell) => cell.case === row).map(({ slot }) => slot);
}
