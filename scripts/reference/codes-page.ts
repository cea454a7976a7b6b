import { TRANSITIONS, type Transition } from '../../src/compare/comparison.ts';
import { UNMEASURED_CAUSES, type UnmeasuredCause } from '../../src/plan/eval-plan.ts';
import { REFUSALS } from '../../src/report/words/stored-text.ts';
import { ERROR_CAUSES, type ErrorCause } from '../../src/samples/sample.ts';
import { notMeasuredLine } from '../../src/verdict/exit-code.ts';
import { REASON_CODES } from '../../src/verdict/reason-codes.ts';
import { RULES } from '../../src/verdict/rules.ts';
import { cell, code, GENERATED, type Page, table } from './markdown.ts';

/** What became of a case, in words. */
const CASES: Readonly<Record<Transition, string>> = {
  unchanged: 'Nothing shows that it changed.',
  broken: 'It got worse, confirmed on fresh runs.',
  suspected: 'It is among those that got worse, and not confirmed by itself.',
  better: 'Its answers got better. Of several, the gain is confirmed for all of them together.',
  refused: 'The provider refuses it this PR for good, and answers it for main.',
  borderline: 'It fails as the prompt stands, and under variations no more often than on main.',
  flaky: 'It passed and failed on one side, with the same inputs.',
  unclear: 'Each side has one outcome, and not the same, in too few answers to say more.',
  'grader-unstable': 'The grader changed its mind on the same answer.',
  added: 'Main does not have it.',
  removed: 'This PR does not have it.',
  edited: 'It asks or checks something else in this PR.',
  'left-out': 'It stands in the training data, or main holds it in quarantine. It is in no verdict.',
  accepted: 'Somebody accepted what this PR makes of it.',
  errored: 'Calls failed, so it has no score on a side.',
};

/** Why a call has no score, in words. */
const ERRORS: Readonly<Record<ErrorCause, string>> = {
  auth: 'The provider refuses the key.',
  quota: 'What was paid for is spent. Waiting does not help.',
  'rate-limit': 'The provider was asked too fast.',
  provider: 'The provider answered with another error.',
  network: 'The provider could not be reached.',
  timeout: 'No answer came in time.',
  assertion: 'An assertion or a grader failed, and not the answer.',
  template: 'A template could not be filled in.',
  'missing-package': 'The suite loads a package that is not installed.',
  crash: 'The process of the suite ended.',
  'main-changed': "Main's tree or process was no longer main's.",
};

/** The codes that documents hold, with what each says. */
export function codesPage(): Page {
  const outcomes = new Map(RULES.map((rule) => [rule.code as string, rule.outcome]));
  const others = { 'no-suite': 'not-measured', 'earlier-loss-stands': 'regressed' } as const;
  const reasons = Object.entries(REASON_CODES).map(([name, about]) => [
    code(name),
    code(outcomes.get(name) ?? others[name as keyof typeof others]),
    cell(about),
  ]);
  const causes = Object.entries(UNMEASURED_CAUSES).map(([name, about]) => {
    const line = notMeasuredLine(name as UnmeasuredCause);
    return [code(name), cell(about), line === null ? 'always blocks' : code(line)];
  });
  return {
    file: 'codes.md',
    text: `# Codes in documents

${GENERATED}

The sentences of a report may change. These codes of the [JSON documents](documents.md) stay. Errors that end a command have
[codes of their own](errors.md).

## Reasons of a verdict

\`reasons[].code\` and \`suites[].reasons[].code\` of \`result\`. For each suite, the first rule that holds gives the verdict. A suite that was skipped has
\`suite-removed\`, \`untouched\` or \`same-inputs\`.

${table(['code', 'verdict', 'what it says'], reasons)}

## Why a suite was not measured

\`suites[].cause\` of \`result\`, and \`suites[].unmeasured.cause\` and \`over.cause\` of \`plan\`. The last column is the key of
[\`notMeasured\`](policy.md#notmeasured) that decides whether it blocks.

${table(['cause', 'what it says', 'decided by'], causes)}

## What became of a case

\`suites[].slots[].cases[].transition\` of \`result\`.

${table(
  ['transition', 'what it says'],
  TRANSITIONS.map((name) => [code(name), cell(CASES[name])]),
)}

## Why a call has no score

\`result.cause\` of a line of \`.pawl/samples.jsonl\`.

${table(
  ['cause', 'what it says'],
  ERROR_CAUSES.map((name) => [code(name), cell(ERRORS[name])]),
)}

## Why a stored sample is not used

\`suites[].run.unused.refused\` of \`plan\`, with how many samples each. One sample may have several reasons.

${table(
  ['reason', 'the sample is'],
  Object.entries(REFUSALS).map(([name, words]) => [code(name), cell(words)]),
)}
`,
  };
}
