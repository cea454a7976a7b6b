import { existsSync, linkSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { journalled } from '../../support/files/left-by-runs.ts';
import { ruleSuite } from '../../support/suites/rule-suite.ts';
import { gearStage, type Stage } from '../gear-stage.ts';

/** Commands that pay for calls and are not a gate. */
const COMMANDS: readonly (readonly [string, readonly string[]])[] = [
  ['run', ['run']],
  ['record', ['baseline', 'record']],
  ['nightly', ['baseline', 'nightly']],
  ['variants', ['variants', '--repeats', '2', '--format', 'json']],
  ['migrate', ['migrate', 'openai:chat:simulated', 'openai:chat:other', '--format', 'json']],
];

/** Its calls come two at a time, so that a kill finds some that were answered. */
const opened = (): Stage => {
  const stage = gearStage();
  onTestFinished(() => stage[Symbol.dispose]());
  const config = 'evals/gear/promptfooconfig.yaml';
  const text = readFileSync(path.join(stage.repository.root, config), 'utf8');
  stage.repository.write({ [config]: `${text}evaluateOptions: { maxConcurrency: 2 }\n` });
  stage.repository.commit('Ask two at a time');
  return stage;
};

const folderOf = ({ repository }: Stage) => path.join(repository.root, '.git/pawl');
const journalsOf = (stage: Stage) =>
  existsSync(folderOf(stage))
    ? readdirSync(folderOf(stage)).filter((name) => name.startsWith('journal-'))
    : [];

/** What a command says and leaves that depends on its samples alone. */
const resultOf = ({ repository: { root } }: Stage, stdout: string) => {
  const samples = path.join(root, '.pawl/samples.jsonl');
  const records = existsSync(samples) ? readFileSync(samples, 'utf8').split('\n') : [];
  const scores = records.filter((line) => line.includes('"case"')).map((line) => JSON.parse(line));
  return [
    stdout.replace(/"(?:seconds|latencyMs|milliseconds|ms|p50|p95)":\s*[\d.]+/g, '').replaceAll(root, ''),
    scores.map(({ suite, case: name, slot, result }) => JSON.stringify([suite, name, slot, result])).sort(),
  ];
};

const goesOn = (name: string, args: readonly string[]) => {
  test('that is killed twice goes on, pays twice for what was under way alone, and says so', async () => {
    const [reference, stage] = [opened(), opened()];
    const whole = await reference.run(args);
    const requests = reference.model.requests();
    expect([whole.code, requests]).toEqual([0, expect.any(Number)]);

    let [lost, kept] = [0, 0];
    for (const part of [2, 3]) {
      const cut = Math.ceil((requests - kept) / part);
      const begun = stage.model.requests();
      expect(await stage.killed(args, cut)).toBe(true);
      const written = journalled(stage) - kept;
      kept += written;
      lost += stage.model.requests() - begun - written;
    }
    expect(kept).toBeGreaterThan(0);
    const resumed = await stage.run(args);
    expect(stage.model.requests()).toBe(requests + lost);
    expect(resumed.stderr).toContain(`${kept} of ${requests} samples are from the journal of`);
    expect(resumed.code).toBe(whole.code);
    expect(resultOf(stage, resumed.stdout)).toEqual(resultOf(reference, whole.stdout));
  });

  test('that has come to its end leaves no journal, and asks again', async () => {
    const stage = opened();
    await stage.run(args);
    expect(journalsOf(stage)).toEqual([]);
    const before = stage.model.requests();
    const again = await stage.run(args);
    expect(again.stderr).not.toContain('journal');
    // Of main as many samples are wanted as the policy says: the second run has some of them.
    expect(stage.model.requests()).toBeGreaterThan(before);
  });

  test('takes no journal of another command, nor of other inputs', async () => {
    const stage = opened();
    const requests = opened();
    await requests.run(args);
    expect(await stage.killed(args, Math.ceil(requests.model.requests() / 2))).toBe(true);
    const [, other] = COMMANDS.find(([each]) => each !== name) as (typeof COMMANDS)[number];
    expect((await stage.run(other)).stderr).not.toContain('journal of');
    stage.repository.write({ 'evals/gear/prompt.txt': 'You sell gear.\n\nCustomer: {{message}}\n' });
    expect((await stage.run(args)).stderr).not.toContain('journal of');
  });
};
// All of them keep their journal by one engine (test/journal/resume.test.ts): two stand for them.
describe.each(COMMANDS.slice(0, 2))('pawl %s', goesOn);
describe.each(COMMANDS.slice(2))('pawl %s', { tags: ['slow'] }, goesOn);

test('a night that was killed after it had stored some of its samples stores each once', async () => {
  const [reference, stage] = [opened(), opened()];
  await reference.run(['baseline', 'nightly']);
  await stage.killed(['baseline', 'nightly'], 20);
  const [journal = ''] = journalsOf(stage);
  const [file, copy] = [folderOf(stage), path.dirname(folderOf(stage))].map((each) =>
    path.join(each, journal),
  );
  // A second name for the file: it outlives the journal, with all that is written to it until then.
  linkSync(file as string, copy as string);
  await stage.run(['baseline', 'nightly']);
  expect(journalsOf(stage)).toEqual([]);
  linkSync(copy as string, file as string);
  const count = async (each: Stage) =>
    /\d+ cases, \d+ samples/.exec((await each.run(['baseline', 'show'])).stdout)?.[0];
  const asked = stage.model.requests();
  const again = await stage.run(['baseline', 'nightly']);
  expect(stage.model.requests()).toBe(asked);
  expect(again.stderr).toContain('36 of 36 samples are from the journal');
  expect([await count(stage), await count(reference)]).toEqual(Array(2).fill('12 cases, 36 samples'));
});

describe('pawl draft', () => {
  const args = ['draft', '--model', 'openai:chat:simulated', '--count', '36'];
  const drafting = (): Stage => {
    const stage = opened();
    stage.repository.write({ ...ruleSuite('evals/camp'), ...ruleSuite('evals/hike') });
    const seen: string[] = [];
    stage.model.answer = ({ prompt }) => {
      if (!seen.includes(prompt)) seen.push(prompt);
      const at = seen.indexOf(prompt);
      const drafts = [
        `Could you tell ${at} things about gear?`,
        `Number ${at} of my list: what do you sell?`,
      ];
      return { output: JSON.stringify(drafts.map((message) => ({ message }))) };
    };
    return stage;
  };

  test('that is killed goes on, and one that has come to its end asks again', async () => {
    const [reference, stage] = [drafting(), drafting()];
    expect((await reference.run(args)).code).toBe(0);
    const requests = reference.model.requests();

    expect(await stage.killed(args, requests - 1)).toBe(true);
    const kept = journalled(stage);
    const lost = stage.model.requests() - kept;
    expect(kept).toBeGreaterThan(0);
    const resumed = await stage.run(args);
    expect([resumed.code, stage.model.requests()]).toEqual([0, requests + lost]);
    expect(resumed.stderr).toContain(`${kept} of ${requests} samples are from the journal of`);
    expect(journalsOf(stage)).toEqual([]);

    const more = await stage.run([...args, '--out', '.pawl/more.yaml']);
    expect(more.stderr).not.toContain('journal');
    expect(stage.model.requests()).toBe(2 * requests + lost);
  });
});
