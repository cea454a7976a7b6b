import {
  appendFileSync,
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { IDENTITY, type JournalledRun, journalledRun } from '../support/builders/journalled-run.ts';
import { manifest, manifestCase, manifestSlot } from '../support/builders/manifest.ts';
import { chance, type DrawnModel, drawnModel, Killed, scored } from '../support/builders/mortal-engine.ts';

const CASES = 20;
const cases = Array.from({ length: CASES }, (_, index) => manifestCase({ id: `case ${index}` }));
const suite = (arm: 'baseline' | 'candidate') =>
  manifest(cases, [manifestSlot({ promptDigest: arm })], { suite: 'support', arm });

let root: string;
let folder: string;
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'pawl-resume-'));
  folder = path.join(root, '.pawl');
});
afterEach(() => {
  chmodSync(root, 0o700);
  rmSync(root, { recursive: true, force: true });
});

async function run(model: DrawnModel, more: Omit<JournalledRun, 'folder' | 'suite'> = {}) {
  const before = model.asked;
  const judged = await journalledRun(model, { folder, suite, ...more });
  const { outcome, exitCode, reasons } = judged.verdict;
  return {
    ...judged,
    outcome,
    exitCode,
    reasons,
    asked: model.asked - before,
    text: JSON.stringify(judged.verdict),
  };
}

/** Some cases always pass, some at times; `broken` ones fail on the change. */
const noisy =
  (broken: readonly number[], seed = 0): DrawnModel['result'] =>
  (cell, draw) => {
    const index = Number(cell.case.split(' ')[1]);
    if (cell.arm === 'candidate' && broken.includes(index)) return scored(false);
    return scored(index % 5 !== 0 || chance(seed, cell.case, cell.arm, draw) < 0.7);
  };

const steady: DrawnModel['result'] = () => scored(true);

const journals = () => readdirSync(folder).filter((name) => name.startsWith('journal-'));
const only = () => path.join(folder, journals()[0] as string);

describe('a run that is cut off', () => {
  const resumes = async (seed: number) => {
    const rule = noisy(seed % 2 === 0 ? [3, 7, 11] : [], seed);
    const whole = await run(drawnModel(rule), { identity: 'b'.repeat(64) });
    const model = drawnModel(rule);
    const cuts = [1, 2, 3].map((n) => Math.floor((chance('cut', seed, n) * whole.asked) / 2));
    for (const life of cuts)
      await run(model, { life }).catch((error: unknown) => expect(error).toBeInstanceOf(Killed));
    if (seed % 4 === 0) appendFileSync(only(), '{"sample":{"suite":"support","slo');
    const resumed = await run(model);
    expect(resumed.text).toBe(whole.text);
    expect(model.asked).toBe(whole.asked);
    const again = await run(model);
    expect([again.text, again.asked]).toEqual([whole.text, 0]);
    expect(again.notes.join()).toContain('no call was made');
  };
  const seeds = Array.from({ length: 40 }, (_, seed) => seed);
  test.each(seeds.slice(0, 12))('at point %i ends as one that is not', resumes);
  test.each(seeds.slice(12))('at point %i ends as one that is not', { tags: ['slow'] }, resumes);

  test('among second gradings, asks for those that are missing', async () => {
    // One grading in eight is a whim; a second one of the same words is a whim of its own.
    const whims: DrawnModel['result'] = (cell, draw) =>
      scored(chance(cell.case, cell.arm, draw, cell.outputs?.[0]?.text) > 1 / 8);
    const fresh = (): DrawnModel => ({ ...drawnModel(whims), graded: true });
    const whole = await run(fresh(), { identity: 'b'.repeat(64) });
    const lines = readFileSync(only(), 'utf8').trimEnd().split('\n');
    const again = lines.flatMap((line, index) => (line.includes('"stage":"second-grading"') ? [index] : []));
    expect(again.length).toBeGreaterThan(3);
    for (const life of [again[0], again[1], again[2], again.at(-1)] as number[]) {
      rmSync(folder, { recursive: true });
      const model = fresh();
      await run(model, { life }).catch((error: unknown) => expect(error).toBeInstanceOf(Killed));
      const resumed = await run(model);
      expect([resumed.text, model.asked]).toEqual([whole.text, whole.asked]);
      expect((await run(model)).asked).toBe(0);
    }
    const { calls } = whole.verdict.comparison;
    expect(calls.grader).toBe(calls.candidate + calls.baseline + again.length);
  });

  test('loses the line that was being written, and only that', async () => {
    const model = drawnModel(noisy([]));
    await run(model, { life: 15 }).catch(() => {});
    truncateSync(only(), readFileSync(only()).length - 9);
    const resumed = await run(model);
    expect(resumed.notes[0]).toContain('14 of ');
    expect(resumed.notes[1]).toContain('1 lines of ');
  });
});

describe('errors', () => {
  const failing =
    (key: { right: boolean }): DrawnModel['result'] =>
    (cell, draw) =>
      key.right || draw > 0 || cell.case === 'case 1'
        ? scored(true)
        : { kind: 'errored', cause: 'auth', message: '401: wrong key' };

  test('are asked again after the key is mended, what was scored is not', async () => {
    const key = { right: false };
    const model = drawnModel(failing(key));
    const first = await run(model);
    expect([first.outcome, first.exitCode]).toEqual(['not-measured', 3]);
    key.right = true;
    const before = new Map(model.draws);
    expect((await run(model)).outcome).toBe('pass');
    const again = [...before].filter(
      ([cell, draws]) => cell.includes('"case 1"') && model.draws.get(cell) !== draws,
    );
    expect(again).toEqual([]);
  });

  test('that a verdict rests on are not asked again', async () => {
    const model = drawnModel((cell, draw) =>
      cell.case === 'case 1' && cell.arm === 'baseline' && draw === 0
        ? { kind: 'errored', cause: 'provider', message: '503' }
        : scored(true),
    );
    const first = await run(model);
    expect(first.outcome).toBe('pass');
    const again = await run(model);
    expect([again.text, again.asked]).toEqual([first.text, 0]);
  });
});

describe('the budget', () => {
  test('that is raised goes on; the same one gives the same verdict without a call', async () => {
    const model = drawnModel(noisy([3, 7, 11]));
    const budget = (calls: number) => ({ effort: 'low', budget: { calls } });
    const whole = await run(drawnModel(noisy([3, 7, 11])), {
      policy: budget(3000),
      identity: 'b'.repeat(64),
    });
    const cut = await run(model, { policy: budget(95) });
    expect([cut.outcome, cut.spent?.of]).toEqual(['inconclusive', 'calls']);
    const same = await run(model, { policy: budget(95) });
    expect([same.text, same.asked]).toEqual([cut.text, 0]);
    const raised = await run(model, { policy: budget(3000) });
    expect([raised.text, raised.asked]).toEqual([whole.text, whole.asked - cut.asked]);
  });

  test.each([
    ['usd', 0.0105, 'not-measured', 10],
    ['usd', 0.0955, 'inconclusive', 95],
  ])('of %s %f: %s after %i samples at $0.001', async (_, usd, outcome, asked) => {
    const model = drawnModel(noisy([3, 7, 11]));
    const cut = await run(model, { policy: { budget: { usd } } });
    expect([cut.outcome, cut.asked, cut.spent?.of]).toEqual([outcome, asked, 'usd']);
    expect(cut.verdict.comparison.usage.target.cost).toBeLessThanOrEqual(usd);
    const same = await run(model, { policy: { budget: { usd } } });
    expect([same.text, same.asked]).toEqual([cut.text, 0]);
  });

  test('of minutes ends a run, and the next one goes on in its own minutes', async () => {
    const model = drawnModel(noisy([3, 7, 11]));
    const whole = await run(drawnModel(noisy([3, 7, 11])), { identity: 'b'.repeat(64) });
    const begun = model.asked;
    const policy = { budget: { minutes: 1.585 } };
    const cut = await run(model, { policy, elapsedMs: () => (model.asked - begun) * 1000 });
    expect([cut.outcome, cut.asked, cut.spent?.of]).toEqual(['inconclusive', 95, 'minutes']);
    const rest = await run(model, { policy });
    expect([rest.text, rest.asked]).toEqual([whole.text, whole.asked - 95]);
  });
});

describe('fresh evidence', () => {
  test('is judged at a share of what alpha is left, and does not undo a confirmed loss', async () => {
    const model = drawnModel(noisy([3, 7, 11]));
    expect((await run(model)).outcome).toBe('regressed');
    const better = { ...model, result: noisy([]) };
    const fresh = await run(better, { fresh: true });
    expect([fresh.outcome, fresh.exitCode, fresh.asked > 0]).toEqual(['regressed', 1, true]);
    expect(fresh.reasons[0]).toMatchInlineSnapshot(`
      {
        "code": "earlier-loss-stands",
        "fix": "mend what broke: an edited change is judged again, on its own",
        "suite": null,
        "text": "Run 1 on this very change (2026-11-24 12:00 UTC) confirmed that it made cases worse. Fresh evidence does not undo that.",
      }
    `);
    expect(fresh.notes[0]).toMatchInlineSnapshot(
      `"Fresh evidence on the same change, run 2: judged at alpha 0.0038, so that all runs together stay within 0.05. A loss that an earlier run confirmed stands."`,
    );
    const third = await run(better, { fresh: true });
    expect(third.notes[0]).toContain('run 3: judged at alpha 0.00095');
    const again = await run(better);
    expect([again.text, again.asked]).toEqual([third.text, 0]);
    expect(journals()).toHaveLength(3);
  });

  test('lets a loss be accepted that an earlier run confirmed, where all of it is', async () => {
    const model = drawnModel(noisy([3, 7, 11]));
    const first = await run(model);
    const slot = first.samples[0]?.slot ?? '';
    expect(first.outcome).toBe('regressed');
    expect((await run(model, { fresh: true })).outcome).toBe('regressed');
    const cells = (...numbers: readonly number[]) =>
      numbers.map((index) => ({ suite: 'support', slot, case: `case ${index}` }));
    const all = await run(model, { accepted: cells(3, 7, 11) });
    expect([all.outcome, all.exitCode, all.earlier]).toEqual(['pass', 0, []]);
    const better = { ...model, result: noisy([]) };
    const some = await run(better, { accepted: cells(3, 7), fresh: true });
    expect([some.outcome, some.reasons[0]?.code]).toEqual(['regressed', 'earlier-loss-stands']);
  });

  test('that was cut off is gone on with, not asked a second time', async () => {
    const model = drawnModel(steady);
    const first = await run(model);
    await run(model, { fresh: true, life: 10 }).catch(() => {});
    const fresh = await run(model, { fresh: true });
    expect([fresh.asked, journals().length]).toEqual([first.asked - 10, 2]);
  });
});

describe('a journal that is of no use', () => {
  test.each([
    ['of another change', () => readFileSync(only(), 'utf8').replace(IDENTITY, 'c'.repeat(64))],
    [
      'of another version',
      () => readFileSync(only(), 'utf8').replace('"schemaVersion":1', '"schemaVersion":9'),
    ],
    ['that is something else', () => '\u0000\u0001binary'],
    ['that is empty', () => ''],
  ])('%s is replaced, and a note says so', async (_, content) => {
    const model = drawnModel(steady);
    const first = await run(model);
    writeFileSync(only(), content());
    const anew = await run(model);
    expect([anew.asked, anew.notes.join().includes('is replaced')]).toEqual([first.asked, true]);
    expect((await run(model)).asked).toBe(0);
  });

  test('with lines that are not samples leaves these out', async () => {
    const model = drawnModel(steady);
    const first = await run(model);
    appendFileSync(only(), '{"sample":{"suite":7}}\n{"end":{"outcome":"great"}}\n[]\nnull\n');
    const again = await run(model);
    expect([again.text, again.asked]).toEqual([first.text, 0]);
    expect(again.notes.join()).toContain('4 lines of');
  });

  test('a link is never followed', async () => {
    const outside = path.join(root, 'outside');
    writeFileSync(outside, 'precious');
    mkdirSync(folder);
    symlinkSync(outside, path.join(folder, `journal-${IDENTITY.slice(0, 16)}.jsonl`));
    expect((await run(drawnModel(steady))).outcome).toBe('pass');
    expect(readFileSync(outside, 'utf8')).toBe('precious');
  });

  test('the last changes alone are kept', async () => {
    for (const [index, name] of ['1', '2', '3', '4', '5', '6', '7'].entries()) {
      await run(drawnModel(steady), { identity: name.repeat(64) });
      utimesSync(path.join(folder, `journal-${name.repeat(16)}.jsonl`), index, index);
    }
    expect(journals().map((name) => name[8])).toEqual(['3', '4', '5', '6', '7']);
  });
});

describe('a folder that cannot be written', () => {
  test('costs the resume and not the verdict, and a note says so', async () => {
    writeFileSync(folder, 'a file where the folder should be');
    const judged = await run(drawnModel(steady));
    expect(judged.outcome).toBe('pass');
    expect(judged.notes.join()).toContain('could not be written down');
  });
});
