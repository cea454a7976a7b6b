import { armCellKey } from '../samples/cell.ts';
import { type GivenOutput, givenOutput, isIncomplete, NOT_GRADED_AGAIN } from '../samples/given-output.ts';
import type { Sample } from '../samples/sample.ts';
import { usageSum } from '../samples/usage.ts';
import type { CellRequest, EngineEvent, EvalEngine, RoundRequest, RoundResult } from './eval-engine.ts';

/**
 * An engine in which this PR's assertions judge both arms where the plan says so: main's answers are generated and graded in
 * main's tree, and then graded once more in this PR's, without their target. What main's own said of them is kept
 * beside it (`own`). An answer that cannot be graded so is an error that says why.
 */
export function editedChecksEngine(engine: EvalEngine): EvalEngine {
  return {
    manifest: (location) => engine.manifest(location),
    close: () => engine.close(),
    async run(request, onEvent) {
      const edited = new Map<string, CellRequest>();
      for (const cell of request.cells) if (cell.checksCell !== undefined) edited.set(armCellKey(cell), cell);
      if (edited.size === 0) return engine.run(request, onEvent);
      return runWithChecks(engine, request, edited, onEvent);
    },
  };
}

async function runWithChecks(
  engine: EvalEngine,
  request: RoundRequest,
  edited: ReadonlyMap<string, CellRequest>,
  onEvent: (event: EngineEvent) => void,
): Promise<RoundResult> {
  // A second grading of a sample of main is one by the same checks.
  const given = request.cells.filter((cell) => cell.checksCell !== undefined && cell.outputs !== undefined);
  const asked = request.cells.filter((cell) => !given.includes(cell));
  const first = asked.length > 0 ? await engine.run({ ...request, cells: asked }, onEvent) : NOTHING;
  const answers = first.samples.filter(
    (sample) => edited.has(armCellKey(sample)) && gradable(sample) !== null,
  );
  const cells = gradingCells([...answers.map(answerOf), ...given.flatMap(givenOf)], edited);
  const paid = first.samples.reduce((sum, { calls }) => sum + calls.target + calls.grader, 0);
  const maxCalls = Math.max(0, request.maxCalls - paid);
  const second =
    cells.length > 0
      ? await engine.run({ ...request, stage: 'edited-checks-main', cells, maxCalls }, onEvent)
      : NOTHING;
  const gradingOf = inTurn(second.samples);
  const judged = first.samples.flatMap((sample): Sample[] => {
    if (!edited.has(armCellKey(sample))) return [sample];
    if (!answers.includes(sample)) return [unjudged(sample)];
    const grading = gradingOf(sample);
    return grading === null ? [] : [judgedBy(sample, grading)];
  });
  const again = given.flatMap((cell) =>
    (cell.outputs ?? []).flatMap((_, repeat): Sample[] => {
      const grading = gradingOf(cell);
      return grading === null ? [] : [{ ...grading, arm: cell.arm, stage: request.stage, repeat }];
    }),
  );
  const spentOn = first.spentOn ?? second.spentOn;
  return {
    samples: [...judged, ...again],
    budgetSpent: first.budgetSpent || second.budgetSpent,
    ...(spentOn && { spentOn }),
  };
}

const NOTHING: RoundResult = { samples: [], budgetSpent: false };

interface Answer {
  readonly key: string;
  readonly output: GivenOutput;
}

/** An output that other checks can judge, whatever its own made of it; null where there is none, or not all of it. */
function gradable(sample: Sample): GivenOutput | null {
  return givenOutput(sample);
}

function answerOf(sample: Sample): Answer {
  return { key: armCellKey(sample), output: gradable(sample) as GivenOutput };
}

function givenOf(cell: CellRequest): Answer[] {
  return (cell.outputs ?? []).map((output) => ({ key: armCellKey(cell), output }));
}

/** One request of this PR for each cell of main, with its answers in their order. */
function gradingCells(
  answers: readonly Answer[],
  edited: ReadonlyMap<string, CellRequest>,
): readonly CellRequest[] {
  return [...edited].flatMap(([key, { suite, slot, case: id, checksCell }]) => {
    const outputs = answers.filter((answer) => answer.key === key).map(({ output }) => output);
    if (outputs.length === 0 || checksCell === undefined) return [];
    return [{ suite, slot, case: id, arm: 'candidate', cell: checksCell, count: outputs.length, outputs }];
  });
}

/** Gives out the gradings of each cell in the order of its answers; null where one is missing. */
function inTurn(gradings: readonly Sample[]): (cell: CellRequest | Sample) => Sample | null {
  const byCell = new Map<string, Map<number, Sample>>();
  for (const grading of gradings) {
    const key = armCellKey({ ...grading, arm: 'baseline' });
    byCell.set(key, (byCell.get(key) ?? new Map()).set(grading.repeat, grading));
  }
  const turns = new Map<string, number>();
  return (cell) => {
    const key = armCellKey(cell);
    const turn = turns.get(key) ?? 0;
    turns.set(key, turn + 1);
    return byCell.get(key)?.get(turn) ?? null;
  };
}

function judgedBy(sample: Sample, { result, grader, calls }: Sample): Sample {
  return {
    ...sample,
    result,
    grader: usageSum(sample.grader, grader),
    calls: { target: sample.calls.target, grader: sample.calls.grader + calls.grader },
    own: ownOf(sample),
  };
}

/** No answer, or not all of it: an error stays one, and so does the score of an answer that is empty. */
function unjudged(sample: Sample): Sample {
  if (!isIncomplete(sample) || sample.result.kind === 'errored') return sample;
  const why = sample.form === 'part' ? 'it is cut off, or holds more than text' : 'it holds a secret';
  const message = `${NOT_GRADED_AGAIN}: ${why}`;
  return { ...sample, result: { kind: 'errored', cause: 'assertion', message }, own: ownOf(sample) };
}

function ownOf({ result, grader, calls }: Sample): NonNullable<Sample['own']> {
  return { result, grader, calls };
}
