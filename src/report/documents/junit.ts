import type { CaseComparison, SlotComparison } from '../../compare/comparison.ts';
import { isLost } from '../../compare/metrics/lost-cases.ts';
import { unmeasuredLine } from '../../plan/eval-plan.ts';
import type { Outcome, SuiteVerdict, Verdict } from '../../verdict/verdict.ts';
import { SHOWN_WORDS, shownEnding } from '../case-endings.ts';
import { slotsOf, tallyText } from '../case-groups.ts';
import type { ReportContext } from '../context.ts';
import { xmlText } from '../escape.ts';
import { cutCharacters, cutName } from '../limits.ts';
import { barWords, isBelowBarAlone } from '../words/case-bars.ts';
import { suiteTitleOf } from '../words/suite-title.ts';
import { titleOf } from '../words/title.ts';

/** Characters of a message or a name in an attribute. */
const MESSAGE = 1_000;

interface TestCase {
  readonly name: string;
  readonly state: 'passed' | 'failure' | 'error' | 'skipped';
  readonly message: string;
}

interface TestSuite {
  readonly name: string;
  readonly outcome: Outcome;
  /** What it was compared with, where that was not a main that runs. */
  readonly against?: string;
  readonly tests: readonly TestCase[];
}

/** JUnit XML: a test suite for each slot, a test for each case. A lost case fails exactly where it counts against the change. */
export function junitOf(verdict: Verdict, context: ReportContext): string {
  const found = verdict.suites.flatMap((entry) => suitesOf(entry, verdict));
  const judged = found.length > 0 ? found : [noSuite(verdict)];
  const suites = verdict.loosened ? [ownGate(verdict), ...judged] : judged;
  const head = `<testsuites name="pawl" ${totals(suites.flatMap(({ tests }) => tests))}>`;
  const body = suites.map(({ name, outcome, against, tests }) =>
    [
      `  <testsuite name="${xmlText(cutName(name, MESSAGE))}" ${totals(tests)}>`,
      '    <properties>',
      ...properties(outcome, context, against),
      '    </properties>',
      ...tests.map((test) => testXml(name, test)),
      '  </testsuite>',
    ].join('\n'),
  );
  return ['<?xml version="1.0" encoding="UTF-8"?>', head, ...body, '</testsuites>', ''].join('\n');
}

function suitesOf(entry: SuiteVerdict, verdict: Verdict): readonly TestSuite[] {
  const { suite: name, outcome } = entry;
  const { state } = entry.comparison;
  const whole = (test: Omit<TestCase, 'name'>) => ({ name, outcome, tests: [{ ...test, name: 'suite' }] });
  if (state.kind === 'skipped') return [whole({ state: 'skipped', message: state.reason })];
  const counts = outcome === 'regressed' || (outcome === verdict.outcome && verdict.wouldExit === 1);
  const slots = slotsOf(entry.comparison).map((slot) => ({
    name: `${name} · ${slot.label}`,
    outcome,
    ...(slot.mainGone ? { against: 'stored samples: main cannot run' } : {}),
    tests: slotTests(slot, counts),
  }));
  if (state.kind === 'unmeasured') {
    return [whole({ state: 'error', message: unmeasuredLine(state.why) }), ...slots];
  }
  const told = slots.some(({ tests }) => tests.some((test) => test.state === 'failure'));
  return counts && !told ? [whole({ state: 'failure', message: suiteTitleOf(entry) }), ...slots] : slots;
}

/** A change that loosens its own gate fails by itself. */
function ownGate(verdict: Verdict): TestSuite {
  const test = { name: 'rules', state: 'failure', message: titleOf(verdict) } as const;
  return { name: 'pawl', outcome: verdict.outcome, tests: [test] };
}

/** An answer without any suite is an error, never an empty file that reads as green. */
function noSuite(verdict: Verdict): TestSuite {
  const test = { name: 'suite', state: 'error', message: titleOf(verdict) } as const;
  return { name: 'pawl', outcome: verdict.outcome, tests: [test] };
}

function slotTests({ cases }: SlotComparison, counts: boolean): readonly TestCase[] {
  return cases.map((entry) => ({
    name: entry.label,
    state: stateOf(entry, counts),
    message: messageOf(entry),
  }));
}

function stateOf(entry: CaseComparison, counts: boolean): TestCase['state'] {
  const { transition, bar } = entry;
  if (transition === 'errored') return 'error';
  if (transition === 'removed') return 'skipped';
  const isFailure = isLost(entry) || transition === 'refused' || bar?.state === 'missed';
  return counts && isFailure ? 'failure' : 'passed';
}

function messageOf(entry: CaseComparison): string {
  const failed = entry.failed.map(({ label, reason }) => (reason === '' ? label : `${label}: ${reason}`));
  return [
    ...(isBelowBarAlone(entry) && entry.bar ? [barWords(entry.bar)] : []),
    `${SHOWN_WORDS[shownEnding(entry)]}, ${tallyText(entry)}`,
    ...failed,
    ...(entry.error === null ? [] : [entry.error]),
  ].join('\n');
}

function testXml(suite: string, { name, state, message }: TestCase): string {
  const open = `    <testcase classname="${xmlText(cutName(suite, MESSAGE))}" name="${xmlText(cutName(name, MESSAGE))}"`;
  if (state === 'passed') return `${open}/>`;
  const short = xmlText(cutCharacters(message.split('\n')[0] as string, MESSAGE));
  const body =
    state === 'skipped'
      ? `<skipped message="${short}"/>`
      : `<${state} message="${short}">${xmlText(message)}</${state}>`;
  return `${open}>\n      ${body}\n    </testcase>`;
}

function properties(outcome: Outcome, context: ReportContext, against?: string): readonly string[] {
  const names = { baseline: context.baseLabel, candidate: context.candidateLabel };
  const facts = { verdict: outcome, ...names, ...(against && { against }) };
  return Object.entries(facts).map(
    ([name, value]) => `      <property name="${name}" value="${xmlText(value)}"/>`,
  );
}

function totals(tests: readonly TestCase[]): string {
  const of = (state: TestCase['state']) => tests.filter((test) => test.state === state).length;
  return `tests="${tests.length}" failures="${of('failure')}" errors="${of('error')}" skipped="${of('skipped')}"`;
}
