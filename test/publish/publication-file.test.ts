import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, expectTypeOf, test } from 'vitest';
import type { z } from 'zod';
import type { CaseComparison, Comparison, SlotComparison } from '../../src/compare/comparison.ts';
import { errorText, PawlError } from '../../src/errors.ts';
import { type GateData, type gateDataSchema, verdictOf } from '../../src/publish/gate-data.ts';
import {
  gateData,
  parsePublication,
  publicationText,
  readPublication,
} from '../../src/publish/publication-file.ts';
import { publicationOf } from '../../src/publish/publication-of.ts';
import type { PromptDiff } from '../../src/report/context.ts';
import { HEAD } from '../github/server/publish-fixture.ts';
import { aCase } from '../report/verdicts.ts';
import { judged } from './judged.ts';

const facts = { repository: 'acme/shop', headSha: HEAD, title: 'support' };
const change = judged();
const text = publicationText(facts, change);

function refusal(read: () => unknown): string {
  try {
    read();
  } catch (error) {
    if (error instanceof PawlError && error.kind === 'usage') return errorText(error.help);
    throw error;
  }
  return 'not refused';
}

/** A comparison whose suites that ran have these cases; the tests confirm those that are `lost`. */
function withCases(
  cases: (own: readonly CaseComparison[]) => readonly CaseComparison[],
  lost?: readonly CaseComparison[],
) {
  const confirmed = lost?.map(({ case: id }) => ({ case: id, pValue: 0.001 }));
  return (comparison: Comparison): Comparison => ({
    ...comparison,
    suites: comparison.suites.map((suite) =>
      suite.state.kind !== 'compared'
        ? suite
        : {
            ...suite,
            state: {
              ...suite.state,
              slots: suite.state.slots.map((slot) => ({
                ...slot,
                cases: cases(slot.cases),
                findings: slot.findings.map((finding) => ({ ...finding, ...(confirmed && { confirmed }) })),
              })),
            },
          },
    ),
  });
}

test('a change of a workbook, which has no lines, is published as any other', () => {
  const changedFiles = [{ file: 'evals/cases.xlsx', added: 0, removed: 0, binary: true as const }];
  const written = publicationText(facts, { ...change, context: { ...change.context, changedFiles } });
  expect(parsePublication(written, facts).context.changedFiles).toEqual(changedFiles);
});

test('a change of more prompts than a file holds is published with the first of them', () => {
  const [diff] = change.context.promptDiffs;
  const promptDiffs = Array.from(
    { length: 600 },
    (_, at) => ({ ...diff, file: `p/${at}.txt` }) as PromptDiff,
  );
  const written = publicationText(facts, { ...change, context: { ...change.context, promptDiffs } });
  expect(parsePublication(written, facts).context.promptDiffs).toEqual(promptDiffs.slice(0, 500));
});

type Frozen<T> = T extends object ? { readonly [K in keyof T]: Frozen<T[K]> } : T;

test('whatever the gate finds, the schema takes: this test is compiled', () => {
  expectTypeOf<GateData>().toExtend<Frozen<z.infer<typeof gateDataSchema>>>();
  expectTypeOf<Frozen<z.infer<typeof gateDataSchema>>>().toExtend<GateData>();
});

test('what one job measured another judges and renders the same', () => {
  const data = parsePublication(text, facts);
  expect(data).toEqual(gateData(change));
  expect(verdictOf(data)).toMatchObject({ outcome: 'regressed', exitCode: 1 });
  const rendered = publicationOf(verdictOf(data), change.context);
  expect(rendered).toEqual(publicationOf(change.verdict, change.context));
  expect(rendered).toMatchObject({ conclusion: 'failure', news: 'failures' });
});

test('whether lines may be suggested is said by the policy of the job that judged', () => {
  const said = (suggestions: boolean) => {
    const context = { ...change.context, suggestions };
    return parsePublication(publicationText(facts, { ...change, context }), facts).context.suggestions;
  };
  expect([said(true), said(false)]).toEqual([true, false]);
  expect(parsePublication(text, facts).context).not.toHaveProperty('suggestions');
});

test('cases that a prompt holds are named there too, and block where main says so', () => {
  const copied = { file: 'prompts/triage.txt', line: 12 };
  const holding = (more: Parameters<typeof judged>[0]) =>
    judged(
      more,
      withCases((cases) =>
        cases.map((entry) => ({
          ...entry,
          ...{ transition: 'unchanged' as const, candidate: entry.baseline, failed: [], copied },
        })),
      ),
    );
  for (const removals of ['warn', 'block'] as const) {
    const there = verdictOf(parsePublication(publicationText(facts, holding({ removals })), facts));
    expect(there.inPrompt).toEqual(holding({ removals }).verdict.inPrompt);
    expect([there.inPrompt[0]?.places, there.loosened]).toEqual([[copied], removals === 'block']);
    expect(publicationOf(there, change.context).title).toContain('writes 60 cases of');
  }
});

test('a loss of an earlier run on the same change stands there too', () => {
  const earlier = [{ attempt: 1, outcome: 'regressed' as const, at: '2026-11-24T12:00:00.000Z' }];
  const mended = judged({}, (own) => ({ ...own, suites: own.suites.slice(1) }));
  expect(mended.verdict.outcome).toBe('pass');
  const data = parsePublication(publicationText(facts, { ...mended, earlier }), facts);
  expect(verdictOf(data)).toMatchObject({ outcome: 'regressed', exitCode: 1, blocked: true });
});

describe('a regressed suite is never a success', () => {
  test('also where the file says that nothing is enforced', () => {
    const data = parsePublication(publicationText(facts, judged({ enforce: false })), facts);
    const context = { ...change.context, enforce: false };
    expect(publicationOf(verdictOf(data), context).conclusion).toBe('neutral');
  });

  test('and what the publishing workflow asks for goes before the file', () => {
    const data = parsePublication(publicationText(facts, judged({ enforce: false })), facts);
    expect(verdictOf(data, (policy) => ({ ...policy, enforce: true })).exitCode).toBe(1);
  });
});

test('outputs are cut to what is shown: those of lost cases alone', () => {
  const long = 'x'.repeat(20_000);
  const outputs = { baseline: `${long}a`, candidate: `${long}b` };
  const failed = [{ label: 'l'.repeat(500), reason: 'r'.repeat(5_000) }];
  const all = judged(
    {},
    withCases((cases) => [
      ...cases.map((entry) => ({ ...entry, outputs, failed })),
      aCase('quiet', 'unchanged', { outputs }),
    ]),
  );
  const data = parsePublication(publicationText(facts, all), facts);
  const [suite] = data.comparison.suites;
  const cases = suite?.state.kind === 'compared' ? (suite.state.slots[0]?.cases ?? []) : [];
  const [first] = cases;
  expect(first?.outputs.baseline?.length).toBeLessThan(8_010);
  expect(first?.outputs.baseline).not.toBe(first?.outputs.candidate);
  expect([first?.failed[0]?.label.length, first?.failed[0]?.reason.length]).toEqual([120, 240]);
  expect(cases.at(-1)?.outputs).toEqual({ baseline: null, candidate: null });
  expect(publicationOf(verdictOf(data), all.context)).toEqual(publicationOf(all.verdict, all.context));
});

test('a change that would need too much room goes without outputs, and past that is refused', {
  tags: ['slow'],
}, () => {
  const outputs = { baseline: '\u0001'.repeat(8_000), candidate: '\u0002'.repeat(8_000) };
  const lost = Array.from({ length: 100 }, (_, at) => aCase(`lost ${at}`, 'broken', { outputs }));
  const quiet = Array.from({ length: 4_200 }, (_, at) => aCase(`${at} ${'w'.repeat(8_000)}`, 'unchanged'));
  const sized = (cases: readonly CaseComparison[]) =>
    judged(
      {},
      withCases(() => cases, lost),
    );
  const outputsIn = (whole: string) => whole.includes(JSON.stringify(outputs.baseline));
  expect(outputsIn(publicationText(facts, sized(lost)))).toBe(true);
  const large = publicationText(facts, sized([...lost, ...quiet.slice(0, 3_700)]));
  expect(outputsIn(large)).toBe(false);
  expect(verdictOf(parsePublication(large, facts)).outcome).toBe('regressed');
  expect(refusal(() => publicationText(facts, sized([...lost, ...quiet])))).toContain(
    'It would have more than',
  );
});

/** The file with another value at this path. */
function changed(at: string, value: unknown): string {
  const file = JSON.parse(text);
  const keys = at.replace('SLOT', 'data.comparison.suites.0.state.slots.0').split('.');
  const last = keys.pop() as string;
  keys.reduce((node, key) => node[key], file)[last] = value;
  return JSON.stringify(file);
}

const NO_CASES = 'a suite that was compared has no cases';

/** The file with another column in the place of the first one, each of its tests cleared. */
function edited(edit: (slot: SlotComparison) => SlotComparison): string {
  const file = JSON.parse(text);
  const [slot] = file.data.comparison.suites[0].state.slots;
  const clear = { outcome: 'cleared', confirmed: [], suspects: [] };
  const findings = slot.findings.map((one: object) => ({ ...one, ...clear }));
  file.data.comparison.suites[0].state.slots[0] = edit({ ...slot, findings });
  return JSON.stringify(file);
}

/** A case that is told as unchanged, with these passes of each side. */
function quiet(baseline: number, candidate: number, errored = 0) {
  const scored = errored > 0 ? 0 : Math.max(baseline, candidate);
  return (entry: CaseComparison): CaseComparison => ({
    ...entry,
    transition: 'unchanged',
    baseline: { scored: baseline, passed: baseline, errored: 0 },
    candidate: { scored, passed: candidate, errored },
  });
}

describe('refused', () => {
  test.each([
    ['no JSON', '{', 'It is not JSON.'],
    ['nothing', '', 'It is not JSON.'],
    ['another version', changed('schemaVersion', 1), 'schemaVersion: Invalid input: expected 3'],
    ['an unknown field', changed('token', 'x'), 'Unrecognized key: "token"'],
    ['an exit code of its own', changed('data.exitCode', 0), 'data: Unrecognized key: "exitCode"'],
    [
      'an outcome of its own',
      changed('data.comparison.suites.0.outcome', 'pass'),
      'data.comparison.suites.0: Unrecognized key: "outcome"',
    ],
    [
      'an address',
      changed('data.context.runUrl', 'https://evil.example'),
      'data.context: Unrecognized key: "runUrl"',
    ],
    [
      'a rule that no verdict depends on',
      changed('data.policy.setup', 'npm ci'),
      'data.policy: Unrecognized key: "setup"',
    ],
    [
      'another commit',
      changed('headSha', '0'.repeat(40)),
      'It is about acme/shop@0000000, this run about acme/shop@a1b2c3d.',
    ],
    ['another repository', changed('repository', 'evil/shop'), 'It is about evil/shop@a1b2c3d'],
    ['a number beyond all', text.replace('"seconds":41', '"seconds":1e999'), 'data.context.seconds'],
    ['a long text', changed('SLOT.label', 'x'.repeat(10_001)), 'slots.0.label'],
    [
      'a path outside',
      changed('data.comparison.suites.0.config', '../../x'),
      'data.comparison.suites.0.config: a path inside the repository',
    ],
    [
      'more columns than anybody compares',
      changed(
        'data.comparison.suites.0.state.slots',
        Array(1_001).fill(JSON.parse(text).data.comparison.suites[0].state.slots[0]),
      ),
      'state.slots: Too big: expected array to have <=1000 items',
    ],
    [
      'more changes of prompts than any report shows',
      changed('data.context.promptDiffs', Array(501).fill(change.context.promptDiffs[0])),
      'data.context.promptDiffs: Too big: expected array to have <=500 items',
    ],
    ['line 0', changed('data.context.promptDiffs.0.line', 0), 'data.context.promptDiffs.0.line'],
    [
      'a broken case whose conviction was taken out',
      changed('SLOT.findings.0.outcome', 'cleared'),
      'a broken case that no test confirmed',
    ],
    [
      'a suspected case that stood no trial',
      changed('SLOT.cases.9.transition', 'suspected'),
      'a suspected case that no test named',
    ],
    [
      'a finding about another column',
      changed('SLOT.findings.0.slot', 'other'),
      'a finding is about another suite or column',
    ],
    [
      'gains that no trial found',
      edited(({ findings, ...slot }) => ({
        ...slot,
        findings: findings.map((one) => ({ ...one, gains: { convicted: true, pValue: null, cases: [] } })),
      })),
      'cases are said to have got better',
    ],
    [
      'gains of cases that always pass on main',
      edited(({ cases, findings, ...slot }) => ({
        ...slot,
        cases: cases.map(quiet(3, 3)),
        findings: findings.map((one) => ({
          ...one,
          outcome: 'convicted',
          gains: { convicted: true, pValue: 0.001, cases: cases.map((entry) => entry.case) },
        })),
      })),
      'cases are said to have got better',
    ],
    [
      'a balance of losses alone',
      changed('SLOT.findings.0.balance', { pValue: 1, difference: 0 }),
      'cases are said to have got better',
    ],
    [
      'a pass rate that fell by nothing',
      changed('SLOT.metrics.0.difference', 0),
      'the change of a pass rate is not that of its two sides',
    ],
    [
      'more passes than samples',
      changed('SLOT.cases.0.candidate.passed', 99),
      'more samples passed than were scored',
    ],
    [
      'two suites of one name',
      changed('data.comparison.suites.1.suite', 'support-triage'),
      'two suites have the same name',
    ],
    ['a suite whose columns were taken out', changed('data.comparison.suites.0.state.slots', []), NO_CASES],
    [
      'a suite whose cases and tests were taken out',
      edited((slot) => ({ ...slot, cases: [], findings: [] })),
      NO_CASES,
    ],
    [
      'a suite whose tests were taken out, as if nothing in it blocked',
      edited(({ cases, ...slot }) => ({ ...slot, cases: cases.map(quiet(3, 3)), findings: [] })),
      'no finding says what came of it',
    ],
    [
      'cases that fail here alone, and are told as unchanged',
      edited(({ cases, ...slot }) => ({ ...slot, cases: cases.map(quiet(8, 0)) })),
      'is not told as one',
    ],
    [
      'cases that only err here, and are told as unchanged',
      edited(({ cases, ...slot }) => ({ ...slot, cases: cases.map(quiet(8, 0, 8)) })),
      'is not told as one',
    ],
    [
      'a case that counts as accepted, where nobody accepted anything',
      changed('SLOT.cases.0.accepted', true),
      'nobody is said to have accepted it',
    ],
    [
      'no loss in cases without an answer',
      edited(({ cases, findings, ...slot }) => ({
        ...slot,
        cases: cases.map(quiet(0, 0)),
        findings: findings.map((one) => ({ ...one, outcome: 'cleared' })),
      })),
      'no loss was found in cases that no side answered',
    ],
    [
      'a suite in which nothing passes, beside a loss that a test found',
      changed('data.comparison.suites.0.state', {
        ...JSON.parse(text).data.comparison.suites[0].state,
        kind: 'unmeasured',
        why: { cause: 'nothing-passes', reason: 'None of 10 cases passes.', fix: 'Look at the assertions.' },
      }),
      'nothing passes in a suite, and a test found a loss in it',
    ],
    ['a number below zero', changed('SLOT.cases.0.candidate.passed', -1), 'candidate.passed'],
    ['half a sample', changed('SLOT.cases.0.candidate.scored', 1.5), 'candidate.scored'],
    ['a chance above one', changed('SLOT.findings.0.pValue', 2), 'findings.0.pValue'],
    ['a count that no number holds', changed('data.context.changedFiles.0.added', 2 ** 53), 'added'],
    ['a prototype', text.replace('"context":{', '"context":{"__proto__":{"enforce":false},'), '__proto__'],
    [
      'lists in lists without end',
      text
        .replace('"notes":[', `"notes":[${'['.repeat(100_000)}${']'.repeat(100_000)},`)
        .replace('],]', ']]'),
      'notes.0',
    ],
  ])('%s', (_, content, why) => {
    expect(refusal(() => parsePublication(content, facts))).toContain(why);
  });

  test.each([
    ['Safety', 'title: "support"'],
    [null, 'title: "support"'],
  ])('the answer of another gate than %s', (title, fix) => {
    const told = refusal(() => parsePublication(text, { ...facts, title }));
    expect(told).toContain('of another gate');
    expect(told).toContain(fix);
  });

  test('an answer without a title where the job has one', () => {
    const untitled = publicationText({ ...facts, title: null }, change);
    const told = refusal(() => parsePublication(untitled, facts));
    expect(told).toContain('take `title:` out');
  });
});

test('a file that is missing, a folder or too large is not read', () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'pawl-publication-'));
  const file = path.join(folder, 'publication.json');
  expect(refusal(() => readPublication(file, facts))).toContain('There is no such file');
  expect(refusal(() => readPublication(folder, facts))).toContain('There is no such file');
  writeFileSync(file, ' '.repeat(68_000_000));
  expect(refusal(() => readPublication(file, facts))).toContain('It has 68,000,000 bytes');
  writeFileSync(file, text);
  expect(readPublication(file, facts).policy.enforce).toBe(true);
  rmSync(folder, { recursive: true });
});
