import { isDeepStrictEqual } from 'node:util';
import { withKey } from '../../../samples/error-facts.ts';
import type { Errored, Sample } from '../../../samples/sample.ts';
import type { CellOutcome } from '../../messages/child-messages.ts';
import { classifyError } from '../../messages/classify-error.ts';
import { missingPackageIn } from '../../messages/missing-package.ts';
import { plainMessage } from '../../redaction/plain-message.ts';
import type { CellTally } from '../calls/cell-tally.ts';
import { withFacts } from '../calls/failure-facts.ts';
import { retrievedOf } from '../calls/retrieved-passages.ts';
import { withoutRoot } from '../digest.ts';
import type { DeriveMetrics } from '../promptfoo/derived-metrics.ts';
import type {
  Assertion,
  EvaluateResult,
  GradingResult,
  ProviderResponse,
} from '../promptfoo/promptfoo-types.ts';

/** promptfoo's `ResultFailureReason.ERROR`. */
const ERROR = 2;

/** One cell's outcome from promptfoo's row and from what the calls behind it came to, with paths below `root` as both arms have them. */
export function cellOutcome(
  row: EvaluateResult,
  tally: CellTally,
  derive: DeriveMetrics,
  outputBytes: number,
  root: string,
): CellOutcome {
  const { latencyMs, target, grader, calls, cached } = tally;
  return {
    result: inBothArms(resultOf(row, tally, derive), root),
    output: outputText(row.response?.output, outputBytes),
    ...outputForm(row.response, outputBytes),
    ...retrievedOf(row.response),
    latencyMs,
    target,
    grader,
    calls,
    cached,
    at: new Date().toISOString(),
  };
}

/** Each arm has its own folder, which says nothing to anyone who reads a message. */
function inBothArms(result: CellOutcome['result'], root: string): CellOutcome['result'] {
  if (result.kind === 'errored') return { ...result, message: withoutRoot(result.message, root) };
  return {
    ...result,
    failed: result.failed.map((each) => ({ ...each, reason: withoutRoot(each.reason, root) })),
  };
}

function resultOf(row: EvaluateResult, tally: CellTally, derive: DeriveMetrics): CellOutcome['result'] {
  if (row.failureReason === ERROR) return erroredRow(row, tally);
  // promptfoo makes a failed check of what some graders throw, and of their errors.
  if (tally.graderFailure !== null)
    return { kind: 'errored', cause: 'assertion', message: tally.graderFailure };
  const parts = components(row.gradingResult);
  const broken = parts.map((part) => brokenAssertion(part, tally)).find((each) => each !== null);
  if (broken) return { kind: 'errored', ...broken };
  if (!Number.isFinite(row.score)) {
    return { kind: 'errored', cause: 'assertion', message: `The score is not a number: ${row.score}` };
  }
  return {
    kind: 'scored',
    passed: row.success,
    score: row.score,
    metrics: derive({ ...finiteScores(ownMetrics(row)), ...finiteScores(row.namedScores) }),
    failed: row.success ? [] : failedAssertions(row, parts),
  };
}

/** What one of our own providers measured of its answer. */
function ownMetrics({ response }: EvaluateResult): Record<string, number> {
  const own = Object(Object(response?.metadata?.pawl).metrics) as Record<string, unknown>;
  return Object.fromEntries(
    Object.entries(own).filter((entry): entry is [string, number] => typeof entry[1] === 'number'),
  );
}

function finiteScores(scores: Readonly<Record<string, number>>): Record<string, number> {
  return Object.fromEntries(Object.entries(scores).filter(([, score]) => Number.isFinite(score)));
}

/** The target failed where its last call did; anything else that stopped the cell is the suite's own code. */
function erroredRow(row: EvaluateResult, tally: CellTally): CellOutcome['result'] {
  const message = plainMessage(row.error ?? 'The cell failed without a message.');
  if (tally.failure) {
    const { cause, message: why, refusal, isAsked } = tally.failure;
    const more = { ...(refusal && { refusal }), ...(isAsked === false && { unasked: true as const }) };
    return { kind: 'errored', cause, message: why, ...more };
  }
  const facts = { message, status: null, headers: {}, now: 0 };
  const known = classifyError(facts).cause;
  const cause = known === 'missing-package' || known === 'template' ? known : 'assertion';
  return { kind: 'errored', cause, message: withFacts({ cause, message }, null) };
}

/** Single assertions with their results; a set, a custom scorer's parts and comparisons lie flat beside each other. */
function components(grading: GradingResult | null | undefined): readonly GradingResult[] {
  const parts = grading?.componentResults ?? [];
  return parts.filter((part) => part !== undefined && part !== null);
}

function failedAssertions(row: EvaluateResult, parts: readonly GradingResult[]) {
  const failed = parts
    .filter((part) => !part.pass && !part.componentResults)
    .map((part) => ({ label: assertionLabel(part.assertion, row.vars), reason: plainMessage(part.reason) }));
  if (failed.length > 0) return failed;
  const reason = plainMessage(row.gradingResult?.reason ?? row.error ?? 'No output');
  return [{ label: row.gradingResult ? 'threshold' : 'output', reason }];
}

/** Longest value shown in a label, in characters. */
const LONGEST = 60;

/** What the author of an assertion calls it: its metric, else its type and value with variables filled in: `contains "manager approval"`. */
export function assertionLabel(
  assertion: Assertion | null | undefined,
  vars: Readonly<Record<string, unknown>> = {},
): string {
  if (!assertion) return 'assertion';
  if (typeof assertion.metric === 'string' && assertion.metric !== '')
    return rendered(assertion.metric, vars);
  const value = shortValue(assertion.value, vars);
  return value === '' ? assertion.type : `${assertion.type} ${value}`;
}

/** A text with `{{name}}` of a plain variable filled in. */
function rendered(text: string, vars: Readonly<Record<string, unknown>>): string {
  return text.replace(/\{\{\s*(\w+)\s*\}\}/g, (whole, name: string) => {
    const value = vars[name];
    return ['string', 'number', 'boolean'].includes(typeof value) ? String(value) : whole;
  });
}

function shortValue(value: unknown, vars: Readonly<Record<string, unknown>>): string {
  if (value === undefined || value === null) return '';
  const file = typeof value === 'string' ? /^file:\/\/(?:.*\/)?([^/]+)$/.exec(value)?.[1] : undefined;
  if (file !== undefined) return file;
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
  const line = rendered(text, vars).replace(/\s+/g, ' ').trim();
  const short = line.length > LONGEST ? `${line.slice(0, LONGEST - 1)}…` : line;
  return typeof value === 'string' ? `"${short}"` : short;
}

/** How promptfoo reports that an assertion's code threw: as a failed assertion with one of these reasons. */
const THREW =
  /^(Custom function threw error|(Python|Ruby) code execution failed|Error running (Python|Ruby) script|Scoring function error)/;

/**
 * The code could not be run at all. Whatever else is thrown (a `JSON.parse` of an answer that is not JSON, a name that
 * an executed answer should have defined) may be how the assertion says no: promptfoo's score of 0 stands for it.
 */
const CANNOT_RUN =
  /Cannot find (module|package)|ERR_MODULE_NOT_FOUND|ModuleNotFoundError|ImportError|spawn \S+ ENOENT|Could not find Python|(Python|Ruby)[^\n]{0,40} not found/;

/** Why the result of one assertion is not a score: its grader failed, or its code cannot run. Null where the result is a score. */
function brokenAssertion(
  { metadata, reason = '' }: GradingResult,
  { graderKeys }: CellTally,
): Pick<Errored, 'cause' | 'message'> | null {
  if (metadata?.graderError === true)
    return { cause: 'assertion', message: withKey(plainMessage(reason), graderKeys) };
  if (!THREW.test(reason) || !CANNOT_RUN.test(reason)) return null;
  const message = plainMessage(reason);
  const cause = missingPackageIn(message) === null ? 'assertion' : 'missing-package';
  return { cause, message: withFacts({ cause, message }, null) };
}

/**
 * An output as text, structured outputs as JSON; at most `limit` bytes of UTF-8, cut between characters. Lone
 * surrogates become U+FFFD. Null where there is no output.
 */
export function outputText(output: unknown, limit: number): string | null {
  if (output === undefined || output === null) return null;
  const bytes = Buffer.from(wholeText(output).toWellFormed(), 'utf8');
  if (bytes.length <= limit) return bytes.toString('utf8');
  let end = limit;
  while (end > 0 && ((bytes[end] ?? 0) & 0xc0) === 0x80) end -= 1;
  return bytes.subarray(0, end).toString('utf8');
}

/** How the text of at most `limit` bytes stands for the output that was graded. */
function outputForm(
  response: ProviderResponse | undefined,
  limit: number,
): { readonly form?: NonNullable<Sample['form']> } {
  const { output, images, audio } = response ?? {};
  if (output === undefined || output === null) return {};
  const text = wholeText(output);
  const more = audio !== undefined || (Array.isArray(images) && images.length > 0);
  if (more || Buffer.byteLength(text) > limit || !text.isWellFormed()) return { form: 'part' };
  if (typeof output === 'string') return {};
  return { form: isDeepStrictEqual(parsed(text), output) ? 'json' : 'part' };
}

function wholeText(output: unknown): string {
  return typeof output === 'string' ? output : (JSON.stringify(output) ?? String(output));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
