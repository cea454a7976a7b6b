import type { CaseComparison, SlotComparison } from '../compare/comparison.ts';
import type { SuiteVerdict, Verdict } from '../verdict/verdict.ts';
import { slotsOf, tallyText } from './case-groups.ts';
import type { ReportContext } from './context.ts';
import { xmlText } from './escape.ts';
import { cutCharacters } from './limits.ts';
import { titleOf } from './title.ts';

/** Characters of a message in an attribute. */
const MESSAGE = 1_000;

interface TestCase {
  readonly name: string;
  readonly state: 'passed' | 'failure' | 'error' | 'skipped';
  readonly message: string;
}

/** JUnit XML: a test suite for each slot, a test for each case. A lost case fails exactly where it counts against the change. */
export function junitOf(verdict: Verdict, context: ReportContext): string {
  const suites = verdict.suites.flatMap((entry) => suitesOf(entry, verdict));
  const head = `<testsuites name="pawl" ${totals(suites.flatMap(({ tests }) => tests))}>`;
  const properties = [
    ['verdict', verdict.outcome],
    ['title', titleOf(verdict)],
    ['baseline', context.baseLabel],
    ['candidate', context.candidateLabel],
  ].map(([name, value]) => `      <property name="${name}" value="${xmlText(value as string)}"/>`);
  const body = suites.map(({ name, tests }) =>
    [
      `  <testsuite name="${xmlText(name)}" ${totals(tests)}>`,
      '    <properties>',
      ...properties,
      '    </properties>',
      ...tests.map((test) => testXml(name, test)),
      '  </testsuite>',
    ].join('\n'),
  );
  return ['<?xml version="1.0" encoding="UTF-8"?>', head, ...body, '</testsuites>', ''].join('\n');
}

function suitesOf(
  entry: SuiteVerdict,
  verdict: Verdict,
): { readonly name: string; readonly tests: readonly TestCase[] }[] {
  const { state } = entry.comparison;
  if (state.kind === 'skipped') {
    return [{ name: entry.suite, tests: [{ name: 'suite', state: 'skipped', message: state.reason }] }];
  }
  const counts =
    entry.outcome === 'regressed' || (entry.outcome === verdict.outcome && verdict.wouldExit === 1);
  const slots = slotsOf(entry.comparison).map((slot) => ({
    name: `${entry.suite} · ${slot.label}`,
    tests: slotTests(slot, counts),
  }));
  if (state.kind === 'compared') return slots;
  const message = `${state.why.reason} To fix: ${state.why.fix}`;
  return [{ name: entry.suite, tests: [{ name: 'suite', state: 'error', message }] }, ...slots];
}

function slotTests({ cases }: SlotComparison, counts: boolean): readonly TestCase[] {
  return cases.map((entry) => ({
    name: entry.label,
    state: stateOf(entry, counts),
    message: messageOf(entry),
  }));
}

function stateOf({ transition }: CaseComparison, counts: boolean): TestCase['state'] {
  if (transition === 'errored') return 'error';
  if (transition === 'removed') return 'skipped';
  return counts && (transition === 'broken' || transition === 'suspected') ? 'failure' : 'passed';
}

function messageOf(entry: CaseComparison): string {
  const failed = entry.failed.map(({ label, reason }) => (reason === '' ? label : `${label}: ${reason}`));
  return [
    `${entry.transition}, ${tallyText(entry)}`,
    ...failed,
    ...(entry.error === null ? [] : [entry.error]),
  ].join('\n');
}

function testXml(suite: string, { name, state, message }: TestCase): string {
  const open = `    <testcase classname="${xmlText(suite)}" name="${xmlText(name)}"`;
  if (state === 'passed') return `${open}/>`;
  const short = xmlText(cutCharacters(message.split('\n')[0] as string, MESSAGE));
  const body =
    state === 'skipped'
      ? `<skipped message="${short}"/>`
      : `<${state} message="${short}">${xmlText(message)}</${state}>`;
  return `${open}>\n      ${body}\n    </testcase>`;
}

function totals(tests: readonly TestCase[]): string {
  const of = (state: TestCase['state']) => tests.filter((test) => test.state === state).length;
  return `tests="${tests.length}" failures="${of('failure')}" errors="${of('error')}" skipped="${of('skipped')}"`;
}
