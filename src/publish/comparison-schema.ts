import { z } from 'zod';
import {
  BLAMED,
  type Blame,
  type BrokenLines,
  type BrokenSettings,
  type ChangedLines,
  LINES_FOUND,
  type LineBlame,
  type MovedPassage,
  SETTINGS_FOUND,
  type SettingBlame,
} from '../compare/blame/diagnosis.ts';
import {
  type ArmTally,
  type BarCheck,
  type CaseComparison,
  type Comparison,
  type Confusion,
  type Drift,
  type DriftedCase,
  type EditedChecks,
  FLOOR_STATES,
  type FloorCheck,
  type LabelComparison,
  type LabelScores,
  type MainGone,
  type MetricComparison,
  type MovedValue,
  type PromptTokens,
  type SliceComparison,
  type SlotComparison,
  type SuiteComparison,
  type TaskComparison,
  TOKEN_COUNTS,
  TRANSITIONS,
} from '../compare/comparison.ts';
import type { SkippedConfig } from '../config/gate-config.ts';
import { COPIES_ASKED, type Finding } from '../design/design.ts';
import { METRIC_UNITS } from '../metrics/built-in-metrics.ts';
import { CHECKED_BY, UNMEASURED_CAUSES, type Unmeasured, type UnmeasuredCause } from '../plan/eval-plan.ts';
import type { CopyPlace } from '../plan/manifest.ts';
import type { FailedAssertion, Usage } from '../samples/sample.ts';
import { refusalCode } from '../samples/sample-schema.ts';
import { STAGES, type Stage } from '../samples/stage.ts';
import { TASK_KINDS } from '../tasks/task.ts';
import { DIRECTIONS, LINES_HOW } from '../vocabulary.ts';
import { type Fields, list, values, words } from './data-values.ts';

const { chance, count, day, file, number, pair, text } = values;

const tally = z.strictObject({
  scored: count,
  passed: count,
  right: count.exactOptional(),
  errored: count,
  stored: z.literal(true).exactOptional(),
} satisfies Fields<ArmTally>);

const answers = z.strictObject({ scored: count, passed: count } satisfies Fields<
  Pick<ArmTally, 'scored' | 'passed'>
>);

const place = count.nullable();
const passage = z.strictObject({
  document: text,
  start: place,
  end: place,
  relevant: z.boolean(),
  baseline: place,
  candidate: place,
} satisfies Fields<MovedPassage>);

const blame = z.strictObject({
  by: z.enum(BLAMED),
  baseline: answers,
  candidate: answers,
  samePassages: z.boolean(),
} satisfies Fields<Blame>);

const failed = z.strictObject({ label: text, reason: text } satisfies Fields<FailedAssertion>);

const graded = { answers: count, baseline: count, candidate: count };
const editedChecks = z.strictObject({
  checkedBy: z.enum(CHECKED_BY),
  ...graded,
  failsByMain: z.array(failed),
  own: z.strictObject(graded).nullable(),
  passesOld: z.boolean().nullable(),
  dropped: z.array(text).exactOptional(),
} satisfies Fields<EditedChecks>);

const bar = z.strictObject({
  passes: count,
  of: count,
  passed: count,
  answered: count,
  interval: pair.nullable(),
  state: z.enum(FLOOR_STATES),
} satisfies Fields<BarCheck>);

const copyPlace = z.strictObject({
  file: file.nullable(),
  line: z.int().min(1).nullable(),
} satisfies Fields<CopyPlace>);

const movedValue = z.strictObject({
  metric: text,
  unit: z.enum(METRIC_UNITS),
  baseline: number,
  candidate: number,
} satisfies Fields<MovedValue>);

const caseData = z.strictObject({
  case: text,
  label: text,
  transition: z.enum(TRANSITIONS),
  input: text.exactOptional(),
  critical: z.boolean(),
  baseline: tally,
  candidate: tally,
  varied: z.strictObject({ baseline: tally, candidate: tally }).exactOptional(),
  pValue: chance.nullable(),
  movedBy: list(text).exactOptional(),
  moved: list(movedValue).min(1).exactOptional(),
  failed: list(failed),
  outputs: z.strictObject({ baseline: text.nullable(), candidate: text.nullable() }),
  retrieved: list(passage).exactOptional(),
  blame: blame.exactOptional(),
  error: text.nullable(),
  refusal: refusalCode.exactOptional(),
  editedChecks: editedChecks.exactOptional(),
  bar: bar.exactOptional(),
  accepted: z.literal(true).exactOptional(),
  copied: copyPlace.exactOptional(),
  leftOutByChange: z.literal(true).exactOptional(),
  quarantined: z.literal(true).exactOptional(),
} satisfies Fields<CaseComparison>);

const floor = z.strictObject({
  floor: number,
  value: number.nullable(),
  interval: pair.nullable(),
  state: z.enum(FLOOR_STATES),
  notAsked: count.exactOptional(),
  added: count.exactOptional(),
} satisfies Fields<FloorCheck>);

const metric = z.strictObject({
  name: text,
  unit: z.enum(METRIC_UNITS),
  direction: z.enum(DIRECTIONS),
  gate: z.boolean(),
  tolerance: number,
  baseline: number.nullable(),
  candidate: number.nullable(),
  difference: number.nullable(),
  interval: pair.nullable(),
  pValue: chance.nullable(),
  sideBySide: z.boolean(),
  net: number.nullable().exactOptional(),
  tried: pair.nullable().exactOptional(),
  floor: floor.exactOptional(),
  driftMargin: number.exactOptional(),
  cases: count.exactOptional(),
  unsaid: z.int().min(1).exactOptional(),
  fewUnsaid: z.int().min(1).exactOptional(),
  weightless: z.literal(true).exactOptional(),
} satisfies Fields<MetricComparison>);

const finding = z.strictObject({
  suite: text,
  slot: text,
  metric: text,
  critical: z.literal(true).exactOptional(),
  outcome: words<Finding['outcome']>({ convicted: true, cleared: true, undecided: true, untested: true }),
  outOfReach: z.literal(true).exactOptional(),
  tooFew: z.literal(true).exactOptional(),
  fromCache: list(text).exactOptional(),
  together: z.literal(true).exactOptional(),
  pValue: chance.nullable(),
  suspects: list(text),
  confirmed: list(z.strictObject({ case: text, pValue: chance })),
  gains: z.strictObject({ convicted: z.boolean(), pValue: chance.nullable(), cases: list(text) }).nullable(),
  balance: z.strictObject({ pValue: chance, difference: number }).nullable(),
  netStages: list(z.enum(Object.keys(STAGES) as [Stage, ...Stage[]]), 100),
  repeats: z.enum(COPIES_ASKED).exactOptional(),
  borderline: list(text).exactOptional(),
  mainGone: z.literal(true).exactOptional(),
} satisfies Fields<Finding>);

const driftedCase = z.strictObject({
  case: text,
  stored: number,
  fresh: number,
  pValue: chance,
} satisfies Fields<DriftedCase>);

const drift = z.strictObject({
  metric: text,
  pValue: chance,
  drifted: z.boolean(),
  stored: number,
  fresh: number,
  compared: count,
  changedCases: list(driftedCase),
  since: day.nullable(),
  storedDays: z.tuple([day, day]),
  inChange: z.literal(true).exactOptional(),
} satisfies Fields<Drift>);

const scores = z.strictObject({
  precision: number,
  recall: number,
  f1: number,
} satisfies Fields<LabelScores>);
const label = z.strictObject({
  label: text,
  support: number,
  baseline: scores,
  candidate: scores,
} satisfies Fields<LabelComparison>);
const confusion = z.strictObject({
  expected: text,
  answer: text.nullable(),
  baseline: number,
  candidate: number,
} satisfies Fields<Confusion>);
const slice = z.strictObject({
  tag: text,
  value: text,
  cases: count,
  metrics: list(metric),
} satisfies Fields<SliceComparison>);
const arms = z.strictObject({ baseline: number, candidate: number });

const task = z.strictObject({
  kind: z.enum(TASK_KINDS),
  cases: count,
  labels: list(label),
  confusions: list(confusion),
  outside: arms,
  unreadable: arms,
  misaligned: arms.exactOptional(),
  slices: list(slice),
  slicesLeft: count,
} satisfies Fields<TaskComparison>);

const promptTokens = z.strictObject({
  baseline: number,
  candidate: number,
  from: z.enum(TOKEN_COUNTS),
  usdPerThousand: number.nullable(),
} satisfies Fields<PromptTokens>);

const mainGone = z.strictObject({
  reason: text,
  samples: count,
  days: z.tuple([day, day]).nullable(),
} satisfies Fields<MainGone>);

const changedLines = z.strictObject({
  line: z.int().min(1).nullable(),
  inPrompt: z.int().min(1),
  before: list(text).nullable(),
  after: list(text).nullable(),
  count,
} satisfies Fields<ChangedLines>);

const brokenLines = z.strictObject({
  outcome: z.enum(LINES_FOUND),
  file,
  groups: count,
  cases: count,
  main: answers,
  byOther: z.literal(true).exactOptional(),
  found: list(
    z.strictObject({
      how: z.enum(LINES_HOW),
      lines: list(changedLines),
      cases: count,
      scored: count,
      passed: count,
    } satisfies Fields<LineBlame>),
  ),
} satisfies Fields<BrokenLines>);

const brokenSettings = z.strictObject({
  outcome: z.enum(SETTINGS_FOUND),
  tried: count,
  cases: count,
  main: answers,
  byOther: z.literal(true).exactOptional(),
  found: list(
    z.strictObject({
      how: z.enum(LINES_HOW),
      settings: list(z.strictObject({ name: text, from: text, to: text })),
      cases: count,
      scored: count,
      passed: count,
    } satisfies Fields<SettingBlame>),
  ),
} satisfies Fields<BrokenSettings>);

/** Most columns of one suite: people compare some dozens, and each is held against the others. */
const COLUMNS = 1_000;

const slot = z.strictObject({
  slot: text,
  label: text,
  moved: list(text),
  promptFile: file.nullable(),
  metrics: list(metric),
  cases: list(caseData),
  findings: list(finding),
  seenFailing: z.strictObject({ cases: count, byChance: number.min(0) }).exactOptional(),
  detectable: z.strictObject({ brokenCases: number.nullable(), spreadDrop: number.nullable() }),
  drift: list(drift).exactOptional(),
  task: task.exactOptional(),
  promptTokens: promptTokens.exactOptional(),
  mainGone: mainGone.exactOptional(),
  brokenLines: brokenLines.exactOptional(),
  brokenSettings: brokenSettings.exactOptional(),
} satisfies Fields<SlotComparison>);

const unmeasured = z.strictObject({
  cause: z.enum(Object.keys(UNMEASURED_CAUSES) as [UnmeasuredCause, ...UnmeasuredCause[]]),
  reason: text,
  fix: text,
} satisfies Fields<Unmeasured>);

const suite = z.strictObject({
  suite: text,
  config: file,
  state: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('compared'), slots: list(slot, COLUMNS) }),
    z.strictObject({
      kind: z.literal('skipped'),
      reason: text,
      removed: z.literal(true).exactOptional(),
      unread: z.literal(true).exactOptional(),
    }),
    z.strictObject({ kind: z.literal('unmeasured'), why: unmeasured, slots: list(slot, COLUMNS) }),
  ]),
  changedInputs: list(file),
  notes: list(text),
  wrongGates: list(text).exactOptional(),
  hasSameCells: z.literal(true).exactOptional(),
  sideBySide: z.boolean(),
} satisfies Fields<SuiteComparison>);

const amount = number.min(0);
const usage = z.strictObject({
  promptTokens: amount.exactOptional(),
  completionTokens: amount.exactOptional(),
  cost: amount.exactOptional(),
  discount: amount.exactOptional(),
} satisfies Fields<Usage>);

/** A comparison as a file of another job holds it: every field known, every number finite, every path inside the repository. */
export const comparisonSchema = z.strictObject({
  suites: list(suite),
  calls: z.strictObject({ candidate: count, baseline: count, grader: count, reused: count }),
  usage: z.strictObject({ target: usage, grader: usage }),
  lineCalls: count.exactOptional(),
  settingCalls: count.exactOptional(),
  notRun: list(
    z.strictObject({
      config: file,
      reason: text,
      runsIfListed: z.literal(true).exactOptional(),
      isEmptySubmodule: z.literal(true).exactOptional(),
    } satisfies Fields<SkippedConfig>),
  ).exactOptional(),
} satisfies Fields<Comparison>);
