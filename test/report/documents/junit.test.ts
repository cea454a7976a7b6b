import { expect, test } from 'vitest';
import { junitOf } from '../../../src/report/documents/junit.ts';
import type { Outcome } from '../../../src/verdict/verdict.ts';
import { scenarios } from '../scenarios.ts';
import * as make from '../verdicts.ts';

const lost = [
  make.aCase('a', 'broken'),
  make.aCase('b', 'suspected'),
  make.aCase('c', 'errored'),
  make.aCase('d', 'removed'),
  make.aCase('e', 'better'),
];
const head = (xml: string) => xml.split('\n')[1];
const junit = (outcome: Outcome, over: object = {}) =>
  junitOf(make.verdict(outcome, [make.suite(outcome, [make.slot({ cases: lost })])], over), make.context());

test.each([
  ['regressed', {}, 'tests="5" failures="2" errors="1" skipped="1"'],
  ['pass', {}, 'tests="5" failures="0" errors="1" skipped="1"'],
  ['mixed', {}, 'tests="5" failures="0" errors="1" skipped="1"'],
  ['mixed', { wouldExit: 1 }, 'tests="5" failures="2" errors="1" skipped="1"'],
] as const)('a lost case of a %s suite (%j) fails only where it counts', (outcome, over, totals) => {
  expect(head(junit(outcome, over))).toBe(`<testsuites name="pawl" ${totals}>`);
});

test.each([
  ['regressed-metric', 'tests="61" failures="1" errors="0" skipped="0"'],
  ['no-suite', 'tests="1" failures="0" errors="1" skipped="0"'],
  ['nothing-touched', 'tests="3" failures="0" errors="0" skipped="3"'],
])('%s never reads as green where it is not', (name, totals) => {
  const { verdict, context } = scenarios[name]!;
  expect(head(junitOf(verdict, context))).toBe(`<testsuites name="pawl" ${totals}>`);
});

test('of a very long name both ends are kept, and a name of 1,000 characters is whole', () => {
  const names = [`a${'x'.repeat(100_000)}z`, 'y'.repeat(1_000)];
  const cases = names.map((name) => make.aCase(name, 'broken'));
  const xml = junitOf(make.verdict('pass', [make.suite('pass', [make.slot({ cases })])]), make.context());
  expect(xml).toMatch(/ name="ax+…x+z"/);
  expect(xml).toContain(` name="${names[1]}"`);
  expect(xml.length).toBeLessThan(10_000);
});

test('a failure names its assertions', () => {
  const failed = [{ label: 'contains "x"', reason: 'Expected output to contain "x"' }];
  const suite = make.suite('regressed', [make.slot({ cases: [make.aCase('a <b>', 'broken', { failed })] })]);
  expect(junitOf(make.verdict('regressed', [suite]), make.context())).toMatchInlineSnapshot(`
    "<?xml version="1.0" encoding="UTF-8"?>
    <testsuites name="pawl" tests="1" failures="1" errors="0" skipped="0">
      <testsuite name="support-triage · triage · assistant" tests="1" failures="1" errors="0" skipped="0">
        <properties>
          <property name="verdict" value="regressed"/>
          <property name="baseline" value="main@9f8e7d6"/>
          <property name="candidate" value="HEAD@a1b2c3d"/>
        </properties>
        <testcase classname="support-triage · triage · assistant" name="a &#60;b&#62;">
          <failure message="newly failing, 6 of 6 → 0 of 6">newly failing, 6 of 6 → 0 of 6&#10;contains &#34;x&#34;: Expected output to contain &#34;x&#34;</failure>
        </testcase>
      </testsuite>
    </testsuites>
    "
  `);
});

test('a suite whose main cannot run says what it was compared with', () => {
  const { verdict, context } = scenarios['pass-against-stored']!;
  expect(junitOf(verdict, context)).toContain('name="against" value="stored samples: main cannot run"');
  const usual = scenarios.pass!;
  expect(junitOf(usual.verdict, usual.context)).not.toContain('name="against"');
});
