import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { ResultDocument } from '../../../src/report/documents/result-schema.ts';
import { documentOf, pawlWith } from '../../support/command.ts';
import { scratchRepository } from '../../support/files/repository.ts';
import { drawnModels } from '../../support/models/drawn-models.ts';

/** Answers `yes` to the question of a refund as often of ten as the prompt says, spread over the draws, and else `no`; to all others always. */
const models = drawnModels(({ prompt, draw }) => {
  const often = Number(/refund often (\d+), asked: refund/.exec(prompt)?.[1] ?? 10);
  return (draw * 3) % 10 < often ? 'yes' : 'no';
});
const pawl = pawlWith(models);
const gate = (cwd: string) => pawl(['gate', '--base', 'main', '--format', 'json'], cwd);

interface Options {
  readonly bar?: string;
  readonly often?: number;
  readonly more?: string;
}

function suite({ bar = 'atLeast: 3/5', often = 10, more = '' }: Options): Record<string, string> {
  const assert = 'assert: [{ type: contains, value: yes }]';
  const plain = Array.from(
    { length: 8 },
    (_, at) => `  - { description: plain ${at}, vars: { q: plain ${at} }, ${assert} }`,
  );
  return {
    'suite.yaml': `prompts: [file://prompt.txt]\nproviders: [openai:gpt-4o-mini]\ntests:\n${plain.join('\n')}\n  - description: refund\n    vars: { q: refund }\n    ${assert}\n    metadata: { ${bar} }\n${more}`,
    'prompt.txt': `refund often ${often}, asked: {{q}}\n`,
    'pawl.yaml': 'suites:\n  - config: suite.yaml\n',
  };
}

async function gated(main: Options, change: Options, files: Record<string, string> = {}) {
  using repository = scratchRepository({ ...suite(main), ...files });
  repository.write(suite(change));
  repository.commit('Change it');
  models.reset();
  const result = await gate(repository.root);
  const report = path.join(repository.root, '.pawl/report.md');
  const comment = path.join(repository.root, '.pawl/comment.md');
  return {
    code: result.code,
    document: documentOf(result),
    report: readFileSync(report, 'utf8'),
    comment: readFileSync(comment, 'utf8'),
  };
}

const barOf = (document: ResultDocument) =>
  document.suites[0]?.slots[0]?.cases.find(({ id }) => id === 'refund')?.bar;

const passingBeside = (document: ResultDocument) =>
  document.suites[0]?.slots[0]?.cases.filter(
    ({ id, baseline, candidate }) =>
      id !== 'refund' && [baseline, candidate].every(({ passed, scored }) => passed === scored && scored > 0),
  ).length;

describe('a case that says how often it must pass', () => {
  test('is asked as often on this side, and holds where enough answers pass', async () => {
    const { code, document, report } = await gated({ often: 9 }, { often: 8 });
    expect([code, document.verdict]).toEqual([0, 'pass']);
    expect(barOf(document)).toMatchObject({ passes: 3, of: 5, passed: 4, answered: 5, state: 'held' });
    expect(report).toContain('at least 3/5: 4 of 5 passed');
  });

  test('fails where even the better end of the exact interval is below, though main does no better', async () => {
    const { code, document, comment, report } = await gated({ often: 1 }, { often: 0 });
    expect([code, document.verdict]).toEqual([1, 'regressed']);
    const bar = barOf(document);
    expect(bar).toMatchObject({ passed: 0, answered: 5, state: 'missed' });
    // R: binom.test(0, 5)$conf.int
    expect(bar?.interval?.[1]).toBeCloseTo(0.5218, 4);
    expect(document.reasons[0]).toMatchObject({
      code: 'case-bar-missed',
      text: '1 case passes less often than it must: `refund` 0 of 5, at least 3/5.',
    });
    expect(comment).toContain('1 case passes less often than it must: `refund` 0 of 5, at least `3/5`.');
    expect(report).toContain('at least 3/5: 0 of 5 passed, missed (0 % … 52.2 %)');
    // All others pass on both sides: nothing but the bar speaks against this PR.
    expect(passingBeside(document)).toBe(8);
    expect(document.title).toMatch(/^`promptfoo` misses a bar\. 1 case passes less often than it must/);
  });

  test('is not known where fewer pass and chance alone may explain it: neither green nor a block', async () => {
    const { code, document } = await gated({ often: 5 }, { often: 4 });
    expect([code, document.verdict]).toEqual([0, 'inconclusive']);
    expect(document.title).toMatch(
      /^Could not tell whether `promptfoo` misses a bar\. 1 case passes less often/,
    );
    expect(barOf(document)).toMatchObject({ passed: 2, state: 'unclear' });
    expect(document.reasons[0]).toMatchObject({
      code: 'case-bar-unclear',
      text: '1 case passes less often than it must, and chance alone may explain it: `refund` 2 of 5, at least 3/5.',
    });
  });

  test('is asked nothing where nothing of it changed', async () => {
    const { document } = await gated({}, { more: '# a remark\n' });
    expect(barOf(document)).toBeUndefined();
    expect(models.requests()).toBe(0);
  });

  test('a critical case beside it blocks by its own loss', async () => {
    const critical = 'critical: true, atLeast: 5/5';
    const { code, document } = await gated({ bar: critical }, { bar: critical, often: 0 });
    expect(code).toBe(1);
    const codes = document.reasons.map((reason) => reason.code);
    expect(codes).toContain('critical-case-broke');
    expect(codes).toContain('case-bar-missed');
  });
});

describe('who may set a bar', () => {
  test('a pull request that lowers or removes it loosens its gate, and main’s bar judges', async () => {
    const lowered = await gated({ bar: 'atLeast: 4/5', often: 10 }, { bar: 'atLeast: 1/5', often: 1 });
    expect(lowered.code).toBe(1);
    expect(barOf(lowered.document)).toMatchObject({ passes: 4, of: 5 });
    expect(lowered.comment).toContain('`atLeast of case refund in');
    expect(lowered.comment).toContain('`4/5` → `1/5`');
    // Its first look passed. The answers that were asked for the bar did not.
    expect(lowered.comment).toMatch(
      /1 of 1 · at least 4\/5: 0 of 5 passed, .*`contains "yes"`[\s\S]*- yes\n\+ no\n/,
    );
    const removed = await gated({ bar: 'atLeast: 4/5' }, { bar: 'note: none' });
    expect(removed.code).toBe(1);
    expect(removed.comment).toContain('`4/5` → none');
    expect(removed.document.verdict).toBe('loosened');
  });

  test('one that asks so few answers that they cannot miss it lowers it', async () => {
    const fewer = await gated({ bar: 'atLeast: 3/5', often: 1 }, { bar: 'atLeast: 2/3', often: 0 });
    expect([fewer.code, fewer.document.reasons[0]?.code]).toEqual([1, 'case-bar-missed']);
    expect(fewer.comment).toContain('`3/5` → `2/3`');
  });

  test('one that raises it is judged by its own, and loosens nothing', async () => {
    const raised = await gated({ bar: 'atLeast: 2/5' }, { bar: 'atLeast: 5/5', often: 9 });
    expect(barOf(raised.document)).toMatchObject({ passes: 5, of: 5 });
    expect([raised.document.verdict, raised.document.ruleChanges]).toEqual(['regressed', []]);
  });

  test.each([
    ['atLeast: 3 of 5', 'Case `refund` has an `atLeast` that cannot be read: `3 of 5`.', 15],
    ['atLeast: 6/5', 'Case `refund` has an `atLeast` that cannot be read: `6/5`.', 15],
    ['atLeast: 0.6', 'Case `refund` has an `atLeast` that cannot be read: `0.6`.', 15],
    ['repeat: never, atLeast: 3/5', 'Case `refund` has `atLeast` beside `repeat: never`.', 15],
  ])('%s is refused with its line', async (bar, what, line) => {
    const { code, document } = await gated({}, { bar });
    expect([code, document.verdict]).toEqual([3, 'not-measured']);
    expect(JSON.stringify(document)).toContain(what);
    expect(JSON.stringify(document)).toContain(`suite.yaml:${line}`);
  });
});

test('a plan says which bars no answers can miss', async () => {
  using repository = scratchRepository(suite({ bar: 'atLeast: 1/5' }));
  repository.write(suite({ bar: 'atLeast: 1/5', often: 9 }));
  const { stdout } = await pawl(['plan', '--base', 'main'], repository.root);
  expect(stdout.replace(/\s+/g, ' ')).toContain('No answers can miss `1/5`: that none passes may be chance.');
});

test('a plan says what bars take', async () => {
  using repository = scratchRepository(suite({}));
  repository.write(suite({ often: 9 }));
  const { stdout } = await pawl(['plan', '--base', 'main'], repository.root);
  expect(stdout).toContain("1 case is asked again for `atLeast`, on this PR's side alone: 5 samples.");
});
