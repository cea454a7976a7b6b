import {
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import type { Sample } from '../../src/samples/sample.ts';
import { partText } from '../../src/samples/shard-part.ts';
import { documentOf, pawlWith } from '../support/command.ts';
import { makeFolder, scratchRepository } from '../support/files/repository.ts';
import { temporaryFolder } from '../support/files/temporary.ts';
import { chance, type DrawnModels, drawnModels } from '../support/models/drawn-models.ts';

const CASES = 48;
const CONFIG = `prompts: [file://prompt.txt]
providers: [openai:chat:simulated]
tests:
${Array.from(
  { length: CASES },
  (_, n) =>
    `  - description: case ${n}\n    vars: { n: "${n}" }\n    assert: [{ type: contains, value: "yes" }]`,
).join('\n')}
`;
const SUITE = {
  'evals/asked/promptfooconfig.yaml': CONFIG,
  'evals/asked/prompt.txt': 'Old words about number {{n}}.\n',
  'pawl.yaml': '{}\n',
};

/** Answers that depend on the prompt alone; of the new prompt the cases below `broken` always fail, others with this chance each time. */
function models(broken: number, noise = 0, seed = 0): DrawnModels {
  return drawnModels(({ prompt, draw }) => {
    const isNew = prompt.startsWith('New');
    const n = Number(/number (\d+)/.exec(prompt)?.[1]);
    if (isNew && n < broken) return `no, ${n}`;
    return chance(seed, prompt, draw) < noise ? `no, ${n}` : `yes, ${n} by ${draw}`;
  });
}

const LABELS = ['billing', 'refund', 'other'];
/** The same cases as a classification, which every answer passes: only the task's own metric can block. */
const TASK = {
  'evals/asked/promptfooconfig.yaml': `prompts: [file://prompt.txt]
providers: [openai:chat:simulated]
tests:
${Array.from(
  { length: CASES },
  (_, n) => `  - { description: case ${n}, vars: { n: "${n}", label: ${LABELS[n % 3]} } }`,
).join('\n')}
`,
  'pawl.yaml': `suites:
  - config: evals/asked/promptfooconfig.yaml
    task: { kind: classification, expected: label }
    metrics: { macro-f1: { gate: true, tolerance: 0.01 } }
`,
};

/** Labels that are right, but for the cases below `broken` of the new prompt. */
function labels(broken: number): DrawnModels {
  return drawnModels(({ prompt }) => {
    const n = Number(/number (\d+)/.exec(prompt)?.[1]);
    return LABELS[(prompt.includes('New') && n < broken ? n + 1 : n) % 3] as string;
  });
}

function changed(files: Record<string, string> = {}) {
  const repository = scratchRepository({ ...SUITE, ...files });
  repository.write({ 'evals/asked/prompt.txt': 'New words about number {{n}}.\n' });
  repository.commit('Change');
  return repository;
}

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** A folder that outlives the test that asks for it. */
function shared(): string {
  const folder = makeFolder();
  folders.push(folder);
  return folder;
}

const drawnBefore = new Map<string, Promise<string>>();

/** Parts of the change as it stands in every test, drawn once; the folder is the test's own. */
async function partsOf(count: number, broken: number, files: Record<string, string> = {}): Promise<string> {
  const key = JSON.stringify([count, broken, files]);
  const draw = async () => {
    using repository = changed(files);
    return await drawn(repository.root, count, models(broken), shared());
  };
  const before = drawnBefore.get(key) ?? draw();
  drawnBefore.set(key, before);
  const own = temporaryFolder();
  cpSync(await before, own, { recursive: true });
  return own;
}

/** Runs all shards of a gate, each as a job with a journal of its own would; returns the folder of their parts. */
async function drawn(
  root: string,
  count: number,
  asked: DrawnModels,
  parts = temporaryFolder(),
): Promise<string> {
  const pawl = pawlWith(asked);
  for (let index = count; index >= 1; index--) {
    const out = path.join(parts, `part-${index}`);
    const run = await pawl(['gate', '--base', 'main', '--shard', `${index}/${count}`, '--out', out], root);
    expect([run.code, run.stderr]).toEqual([0, expect.stringContaining(`Shard ${index} of ${count}: `)]);
    expect(run.stdout).toBe(`${path.join(out, `pawl-part-${index}-of-${count}.jsonl`)}\n`);
  }
  return parts;
}

const asJson = ['--base', 'main', '--format', 'json'];
const merge = (root: string, asked: DrawnModels, ...parts: string[]) =>
  pawlWith(asked)(['merge', ...asJson, ...parts], root);

/** A document without what depends on the clock, on where calls were made, and on the runs' own words. */
function judgedOf(document: ReturnType<typeof documentOf>) {
  const { verdict, exitCode, title, suites } = document;
  return {
    ...{ verdict, exitCode, title },
    suites: suites.map(({ notes: _, ...suite }) => suite),
  };
}

describe('a gate over shards', () => {
  const claim = '%s (%i), %i shards: the verdict, the cases and the figures of one job';
  const isOfOneJob = async (_name: string, broken: number, count: number) => {
    using repository = changed();
    const alone = models(broken);
    const one = await pawlWith(alone)(['gate', ...asJson], repository.root);
    using again = changed();
    const asked = models(broken);
    const parts = await drawn(again.root, count, asked);
    const merged = await merge(again.root, asked, parts);
    expect(merged.code).toBe(one.code);
    expect(merged.stderr).not.toContain('bug');
    expect(judgedOf(documentOf(merged))).toEqual(judgedOf(documentOf(one)));
    expect(asked.requests() - alone.requests()).toBe(48);
    const notes = documentOf(merged).notes.join('\n');
    expect(notes).toContain(`${4 * CASES} answers were drawn by ${count} shard`);
    expect(notes).toContain('48 of them were asked once more here');
  };
  test.each([['three cases broke', 3, 5]] as const)(claim, isOfOneJob);
  test.each([
    ['nothing broke', 0, 1],
    ['three cases broke', 3, 2],
    ['half of them broke', 24, 4],
  ] as const)(claim, { tags: ['slow'] }, isOfOneJob);

  test.each([
    ['nothing broke', 0, 0],
    ['three cases broke', 3, 1],
  ])('%s, beside cases that main’s stored samples never pass: as one job', async (_name, broken, code) => {
    const asked = () =>
      drawnModels(({ prompt, draw }) => {
        const n = Number(/number (\d+)/.exec(prompt)?.[1]);
        const isBroken = n >= CASES - 4 || (prompt.includes('New') && n < broken);
        return `${isBroken ? 'no' : 'yes'}, ${n} by ${draw}`;
      });
    const stored = async () => {
      const repository = changed();
      repository.git('switch', '--quiet', 'main');
      const pawl = pawlWith(asked());
      for (let time = 0; time < 3; time++) await pawl(['baseline', 'record'], repository.root);
      repository.git('switch', '--quiet', '-');
      return repository;
    };
    using repository = await stored();
    const one = await pawlWith(asked())(['gate', ...asJson], repository.root);
    using again = await stored();
    const models = asked();
    const merged = await merge(again.root, models, await drawn(again.root, 3, models));
    expect([one.code, merged.code]).toEqual([code, code]);
    expect(judgedOf(documentOf(merged))).toEqual(judgedOf(documentOf(one)));
  });

  test('asks nothing twice that the shards brought, whatever order their parts come in', {
    tags: ['slow'],
  }, async () => {
    using repository = changed();
    const parts = await partsOf(3, 2);
    const flat = temporaryFolder();
    for (const folder of readdirSync(parts)) cpSync(path.join(parts, folder), flat, { recursive: true });
    const [asked, reversed] = [models(2), models(2)];
    const first = await merge(repository.root, asked, parts);
    rmSync(path.join(repository.root, '.git/pawl'), { recursive: true, force: true });
    using other = changed();
    const files = readdirSync(flat)
      .filter((name) => name.endsWith('.jsonl'))
      .reverse();
    const second = await merge(other.root, reversed, ...files.map((file) => path.join(flat, file)));
    expect(judgedOf(documentOf(second))).toEqual(judgedOf(documentOf(first)));
    // What is asked again, the confirmation of suspects and what follows: neither main's missing answers nor first looks.
    expect(asked.asks.filter(({ arm }) => arm === 'candidate').length).toBeLessThan(CASES);
    expect(asked.requests()).toBe(reversed.requests());
  });

  test('goes on where it was cut off, and gives its verdict again without a call', {
    tags: ['slow'],
  }, async () => {
    using repository = changed();
    const parts = await partsOf(2, 2);
    const asked = models(2);
    const first = await merge(repository.root, asked, parts);
    const before = asked.requests();
    const second = await merge(repository.root, asked, parts);
    expect(judgedOf(documentOf(second))).toEqual(judgedOf(documentOf(first)));
    expect(asked.requests()).toBe(before);
  });

  test('cells are dealt evenly, and each to one shard', async () => {
    const parts = await partsOf(4, 0);
    const cells = readdirSync(parts).map((folder) => {
      const [name = ''] = readdirSync(path.join(parts, folder)).filter((file) => file.endsWith('.jsonl'));
      const lines = readFileSync(path.join(parts, folder, name), 'utf8')
        .trimEnd()
        .split('\n')
        .slice(1);
      return new Set(lines.map((line) => JSON.parse(line).sample.case as string));
    });
    expect(cells.map((own) => own.size)).toEqual([12, 12, 12, 12]);
    expect(new Set(cells.flatMap((own) => [...own])).size).toBe(CASES);
  });
});

describe('what is wrong with parts is named, and never green', () => {
  const sabotage: readonly [string, (parts: string) => void, RegExp][] = [
    [
      'a missing one',
      (parts) => rmSync(path.join(parts, 'part-2'), { recursive: true }),
      /Shard 2 of 3 left no part/,
    ],
    [
      'a doubled one',
      (parts) => cpSync(path.join(parts, 'part-2'), path.join(parts, 'part-2-again'), { recursive: true }),
      /^.*\n {2}Shard 2 of 3 is there 2 times: \S+, \S+\.\n {2}To fix/m,
    ],
    [
      'one that was cut off',
      (parts) => {
        const file = path.join(parts, 'part-1/pawl-part-1-of-3.jsonl');
        const lines = readFileSync(file, 'utf8').split('\n');
        writeFileSync(file, `${lines.slice(0, 5).join('\n')}\n`);
      },
      /pawl-part-1-of-3\.jsonl` cannot be used: it was cut off: 4 of 64 samples are there/,
    ],
    [
      'one of another commit',
      (parts) => {
        const file = path.join(parts, 'part-1/pawl-part-1-of-3.jsonl');
        writeFileSync(file, readFileSync(file, 'utf8').replace(/"identity":"./, '"identity":"f'));
        writeFileSync(file, readFileSync(file, 'utf8').replace(/"identity":"../, '"identity":"f0'));
      },
      /pawl-part-1-of-3\.jsonl` \(shard 1 of 3\) is of another run/,
    ],
    [
      'one in a folder that is a link',
      (parts) => {
        mkdirSync(path.join(parts, 'deep/er'), { recursive: true });
        renameSync(path.join(parts, 'part-1'), path.join(parts, 'deep/er/than-artifacts'));
        symlinkSync('deep/er/than-artifacts', path.join(parts, 'part-1'));
      },
      /Shard 1 of 3 left no part\.\n {2}`\S*part-1` is a link, and is not followed\./,
    ],
    ['none at all', (parts) => rmSync(parts, { recursive: true }), /No part of a shard was found/],
    [
      'one that is not part',
      (parts) => writeFileSync(path.join(parts, 'part-3/pawl-part-3-of-3.jsonl'), '{"pawl":"journal"}\n'),
      /pawl-part-3-of-3\.jsonl` cannot be used: its first line is not that of a part/,
    ],
    [
      'another number of shards',
      (parts) => {
        const file = path.join(parts, 'part-1/pawl-part-1-of-3.jsonl');
        writeFileSync(file, readFileSync(file, 'utf8').replace('"count":3', '"count":4'));
      },
      /do not agree on how many shards there are: 3 \(`\S*pawl-part-2-of-3\.jsonl`\), 4 \(`\S*pawl-part-1-of-3\.jsonl`\)/,
    ],
    [
      'one that is a link, whether it leads anywhere or not',
      (parts) => {
        const file = path.join(parts, 'part-1/pawl-part-1-of-3.jsonl');
        cpSync(file, path.join(parts, 'elsewhere'));
        rmSync(file);
        symlinkSync('../elsewhere', file);
        rmSync(path.join(parts, 'part-2/pawl-part-2-of-3.jsonl'));
        symlinkSync('nowhere', path.join(parts, 'part-2/pawl-part-2-of-3.jsonl'));
      },
      /pawl-part-1-of-3\.jsonl` cannot be used: it is not a regular file\.\n {2}\S*pawl-part-2-of-3\.jsonl` cannot be used: it is not a regular file/,
    ],
  ];
  const isNamed = async (...[, spoil, said]: (typeof sabotage)[number]) => {
    using repository = changed();
    const parts = await partsOf(3, 0);
    spoil(parts);
    const run = await merge(repository.root, models(0), parts);
    expect([run.code, run.stderr]).toEqual([3, expect.stringMatching(said)]);
    expect(run.stderr).toMatch(/pawl merge parts-[0-9a-f]{8} --base main/);
  };
  test.each(sabotage.slice(0, 2))('%s', isNamed);
  test.each(sabotage.slice(2))('%s', { tags: ['slow'] }, isNamed);

  test('one that is missing, with lines that draw all parts and merge them when they are typed', async () => {
    using repository = changed();
    const parts = await partsOf(2, 0);
    rmSync(path.join(parts, 'part-2'), { recursive: true });
    const run = await merge(repository.root, models(0), parts);
    expect([run.code, run.stderr]).toEqual([3, expect.stringContaining('Shard 2 of 2 left no part.')]);
    const lines = run.stderr.split('\n').filter((line) => line.includes('npx @pawl-dev/pawl '));
    const typed = lines.map((line) => line.trim().split(' ').slice(2));
    for (const words of typed.slice(0, -1))
      expect((await pawlWith(models(0))(words, repository.root)).code).toBe(0);
    const again = await pawlWith(models(0))(typed.at(-1) ?? [], repository.root);
    expect([typed.length, again.code]).toEqual([3, 0]);
  });

  test('parts of an earlier head', async () => {
    using repository = changed();
    const parts = await partsOf(2, 0);
    repository.write({ 'evals/asked/prompt.txt': 'New words, and more, about number {{n}}.\n' });
    repository.commit('More');
    const run = await merge(repository.root, models(0), parts);
    expect([run.code, run.stderr]).toEqual([3, expect.stringMatching(/shard 1 of 2\) is of another run/)]);
  });

  test('parts that the pull request commits', async () => {
    using repository = changed();
    const parts = await partsOf(2, 0);
    mkdirSync(path.join(repository.root, 'parts'));
    cpSync(parts, path.join(repository.root, 'parts'), { recursive: true });
    repository.git('add', '--force', 'parts');
    repository.git('commit', '--quiet', '-m', 'Parts');
    const run = await merge(repository.root, models(12), 'parts');
    expect([run.code, run.stderr]).toEqual([3, expect.stringMatching(/is committed/)]);
  });

  test.each([12, CASES])('parts that say that all is well while %i broke do not hide it', async (broken) => {
    using repository = changed();
    const parts = await partsOf(2, 0);
    const run = await merge(repository.root, models(broken), parts);
    expect([run.code, documentOf(run).verdict]).toEqual([1, 'regressed']);
  });

  test('parts that are not true are in no run after it: not in a merge of true ones, and not in a gate', async () => {
    using repository = changed();
    const asked = models(CASES);
    const untrue = await merge(repository.root, asked, await partsOf(2, 0));
    expect(untrue.stdout).toContain('What shards drew is not what the models answer now');
    const again = await merge(repository.root, asked, await partsOf(2, CASES));
    expect(again.stdout).not.toContain('What shards drew is not what the models answer now');
    expect(documentOf(again).notes.join('\n')).toContain('48 of them were asked once more here');
    const gate = await pawlWith(asked)(['gate', ...asJson], repository.root);
    expect(gate.code).toBe(1);
    expect(documentOf(gate).notes.join('\n')).not.toContain('Answered from the journal');
  });

  /** Makes new samples of those of one part; `all` are those of every part. */
  type Forge = (samples: readonly Sample[], all: readonly (readonly Sample[])[]) => readonly Sample[];

  /** Rewrites every part: its samples as `forge` has them. */
  const forged = (parts: string, forge: Forge) => {
    const files = readdirSync(parts).map((folder) => {
      const [name = ''] = readdirSync(path.join(parts, folder)).filter((each) => each.endsWith('.jsonl'));
      return path.join(parts, folder, name);
    });
    const read = files.sort().map((file) => {
      const [first = '', ...lines] = readFileSync(file, 'utf8').trimEnd().split('\n');
      const { samples: _, ...header } = JSON.parse(first);
      return { file, header, samples: lines.map((line): Sample => JSON.parse(line).sample) };
    });
    const all = read.map(({ samples }) => samples);
    for (const { file, header, samples } of read) writeFileSync(file, partText(header, forge(samples, all)));
  };

  test.each([
    [9, 0],
    [16, 0],
    [9, 1],
  ])(
    'parts that say that main fails what broke, %i cases, but for %i answer of each, do not hide it',
    async (broken, passed) => {
      using repository = changed();
      const parts = await partsOf(2, broken);
      const lost = (sample: Sample): Sample => ({
        ...sample,
        output: 'no',
        result: { kind: 'scored', passed: false, score: 0, metrics: {}, failed: [] },
      });
      forged(parts, (samples) =>
        samples.map((each) =>
          each.arm === 'baseline' && Number(each.case.slice(5)) < broken && each.repeat >= passed
            ? lost(each)
            : each,
        ),
      );
      const run = await merge(repository.root, models(broken), parts);
      expect([run.code, documentOf(run).verdict]).toEqual([1, 'regressed']);
    },
  );

  test('parts that say so three times of each case do not hide it either', { tags: ['slow'] }, async () => {
    using repository = changed();
    const parts = await partsOf(2, 0);
    forged(parts, (samples) =>
      [0, 1, 2].flatMap((at) => samples.map((each) => ({ ...each, repeat: 3 * each.repeat + at }))),
    );
    const run = await merge(repository.root, models(CASES), parts);
    expect([run.code, documentOf(run).verdict]).toEqual([1, 'regressed']);
  });

  test.each([16, 24])(
    'parts that say that main mistakes what broke in its task, %i cases, do not hide it',
    async (broken) => {
      using repository = changed(TASK);
      const parts = await drawn(repository.root, 2, labels(broken));
      const wrong = new Map<string, Pick<Sample, 'output' | 'result'>>();
      forged(parts, (samples, all) => {
        for (const { case: id, arm, output, result } of all.flat())
          if (arm === 'candidate') wrong.set(id, { output, result });
        return samples.map((each) =>
          each.arm === 'baseline' && Number(each.case.slice(5)) < broken
            ? { ...each, ...wrong.get(each.case) }
            : each,
        );
      });
      const run = await merge(repository.root, labels(broken), parts);
      expect([run.code, documentOf(run).verdict]).toEqual([1, 'regressed']);
    },
  );

  test('parts that say that both sides took so much that the budget ends in the trial are not believed', async () => {
    using repository = changed({ 'pawl.yaml': 'budget: { usd: 1 }\n' });
    const parts = await partsOf(2, 12, { 'pawl.yaml': 'budget: { usd: 1 }\n' });
    forged(parts, (samples) => samples.map((each) => ({ ...each, target: { cost: 1 / 195 } })));
    const run = await merge(repository.root, models(12), parts);
    const { suites } = documentOf(run);
    expect([run.code, suites[0]?.cause]).toEqual([3, 'budget']);
    expect(suites[0]?.reasons[0]?.text).toContain(
      "At the price of main's answers, it would have been enough.",
    );
  });

  test('a budget that ends in the trial because of what the job asked once more says so', async () => {
    const budget = { 'pawl.yaml': 'budget: { calls: 260 }\n' };
    using alone = changed(budget);
    const one = await pawlWith(models(12))(['gate', ...asJson], alone.root);
    expect([one.code, documentOf(one).verdict]).toEqual([1, 'regressed']);
    using repository = changed(budget);
    const run = await merge(repository.root, models(12), await partsOf(2, 12, budget));
    const { suites } = documentOf(run);
    expect([run.code, suites[0]?.cause]).toEqual([3, 'budget']);
    expect(suites[0]?.reasons[0]?.text).toContain(
      'Without the answers of shards that this job asked once more, it would have been enough.',
    );
  });

  test.each(['target', 'latencyMs'] as const)(
    'a part with a number that no sum can hold: %s',
    async (field) => {
      using repository = changed();
      const parts = await partsOf(2, 12);
      const much = { target: { cost: 1e308 }, latencyMs: 1e308 };
      forged(parts, (samples) => samples.map((each) => ({ ...each, [field]: much[field] })));
      const run = await merge(repository.root, models(12), parts);
      expect([run.code, run.stderr]).toEqual([3, expect.stringMatching(/line 2 is not a sample of it/)]);
    },
  );

  test.each<[string, Forge, RegExp]>([
    [
      'the answers of one side called those of the other',
      (samples) =>
        samples.map((each) => ({ ...each, arm: each.arm === 'baseline' ? 'candidate' : 'baseline' })),
      /part-1-of-2\.jsonl` holds answers of the wrong side: main first asks main alone/,
    ],
    [
      'an answer to a case of another shard',
      (samples, [first = []]) =>
        samples === first ? samples : [...samples, { ...(first[0] as Sample), repeat: 9 }],
      /part-1-of-2\.jsonl` and `.*part-2-of-2\.jsonl` both hold answers to the same case, which one shard draws/,
    ],
  ])('%s', async (_, forge, said) => {
    using repository = changed();
    const parts = await partsOf(2, 12);
    forged(parts, forge);
    const run = await merge(repository.root, models(12), parts);
    expect([run.code, run.stderr]).toEqual([3, expect.stringMatching(said)]);
  });

  test('an answer to a case that the run does not have is said, and asked of nobody', async () => {
    using repository = changed();
    const parts = await partsOf(2, 12);
    forged(parts, (samples, all) => {
      const at = all.indexOf(samples);
      return [...samples, { ...(samples[0] as Sample), case: `case of nobody ${at}` }];
    });
    const { notes } = documentOf(await merge(repository.root, models(12), parts));
    expect(notes.join('\n')).toContain(
      '2 more are to cases or prompts that this run does not have, and count for nothing.',
    );
  });

  test('parts with what no shard is asked, the confirmation of what broke', async () => {
    using repository = changed();
    const parts = await partsOf(2, 12);
    const well = await partsOf(2, 0);
    const passed: Sample[] = [];
    forged(well, (samples) => {
      passed.push(...samples.filter(({ arm }) => arm === 'candidate'));
      return samples;
    });
    forged(parts, (samples) => [
      ...samples,
      ...samples
        .filter(({ arm, result }) => arm === 'candidate' && result.kind === 'scored' && !result.passed)
        .flatMap((each) =>
          Array.from({ length: 8 }, (_, repeat) => {
            const good = passed.find((other) => other.case === each.case) as Sample;
            return { ...good, stage: 'trial' as const, repeat };
          }),
        ),
    ]);
    const run = await merge(repository.root, models(12), parts);
    expect([run.code, run.stderr]).toEqual([
      3,
      expect.stringMatching(/holds answers of a round that no shard is asked for: confirmation/),
    ]);
  });

  test('parts whose answers nobody gets again, in a suite that lost nothing', {
    tags: ['slow'],
  }, async () => {
    using repository = changed();
    const parts = await partsOf(2, CASES);
    const run = await merge(repository.root, models(0), parts);
    const { verdict, suites } = documentOf(run);
    expect([run.code, verdict, suites[0]?.cause]).toEqual([3, 'not-measured', 'shards']);
    expect(suites[0]?.reasons[0]?.text).toMatch(
      /32 of the shards' were worse for this PR, 0 the other way round/,
    );
  });
});

test('answers that waver are not a reason to distrust shards', { tags: ['slow'] }, async () => {
  const outcomes: string[] = [];
  for (let seed = 0; seed < 3; seed++) {
    using repository = changed();
    const parts = await drawn(repository.root, 3, models(0, 0.2, seed));
    const run = await merge(repository.root, models(0, 0.2, seed + 100), parts);
    outcomes.push(documentOf(run).verdict);
  }
  expect(outcomes).not.toContain('not-measured');
});

test('a shard that is none is refused with the line to type', async () => {
  using repository = changed();
  for (const wrong of ['0/4', '5/4', '1/0', '1', 'a/b', '1/1000', '']) {
    const run = await pawlWith(models(0))(['gate', '--shard', wrong], repository.root);
    expect([run.code, run.stderr]).toEqual([2, expect.stringContaining('pawl gate --shard 1/4')]);
  }
});

test('a shard of a design that cannot be spread says that there is nothing to draw', async () => {
  using repository = changed({ 'pawl.yaml': 'effort: uniform\n' });
  const asked = models(0);
  const shard = await pawlWith(asked)(['gate', '--base', 'main', '--shard', '1/2'], repository.root);
  expect(shard.stderr).toContain(
    'This shard has nothing to draw: what the others leave, the merging job asks.',
  );
  expect([shard.code, asked.requests()]).toEqual([0, 0]);
});

test('a shard that gets no case says so, and one case is told as one', async () => {
  using repository = changed();
  const shard = (index: number) =>
    pawlWith(models(0))(['gate', '--base', 'main', '--shard', `${index}/49`], repository.root);
  expect((await shard(1)).stderr).toContain('Shard 1 of 49: 4 answers of 1 cell, 4 calls.');
  const last = await shard(25);
  expect([last.code, last.stderr]).toEqual([
    0,
    expect.stringContaining('Shard 25 of 49: 0 answers of 0 cells, 0 calls.'),
  ]);
  expect(last.stderr).toContain(
    'This shard has nothing to draw: what the others leave, the merging job asks.',
  );
});

describe('where no job can ask anything', () => {
  const drawOne = (root: string, env?: Record<string, string>) =>
    pawlWith(models(0))(['gate', '--base', 'main', '--shard', '1/1', '--out', 'parts'], root, env);

  test('because of the budget, a shard says why, and the merging job does not say that it asked', async () => {
    using repository = changed({ 'pawl.yaml': 'budget: { calls: 100 }\n' });
    const shard = await drawOne(repository.root);
    expect([shard.code, shard.stderr]).toEqual([
      0,
      expect.stringContaining('above the budget of 100. None was made.'),
    ]);
    expect(shard.stderr).not.toContain('nothing to draw');
    const merged = documentOf(await merge(repository.root, models(0), 'parts'));
    expect(merged.suites[0]?.cause).toBe('budget');
    expect(merged.notes.at(-1)).toBe('The shards drew nothing: all of it was left to this job.');
  });

  test('because its time is over at once, a shard does not say that there was nothing', async () => {
    using repository = changed({ 'pawl.yaml': 'budget: { minutes: 0.000001 }\n' });
    const shard = await drawOne(repository.root);
    expect(shard.stderr).toContain('The budget of minutes ended before all of it was asked.');
    expect(shard.stderr).not.toContain('nothing to draw');
  });

  test('because the merging job has no key, what the shards drew is told of as not used', async () => {
    using repository = changed();
    const parts = await partsOf(2, 0);
    const run = await pawlWith(models(0))(['merge', ...asJson, parts], repository.root, {});
    const { suites, notes } = documentOf(run);
    expect([run.code, suites[0]?.cause]).toEqual([3, 'secrets']);
    expect(notes.at(-1)).toBe(
      '192 answers of 2 shards were not used: this job could not measure their suites.',
    );
  });

  test('any more, because the shards took the whole budget, none is said to be asked once more', async () => {
    using repository = changed({ 'pawl.yaml': 'budget: { usd: 0.1 }\n' });
    const priced = drawnModels(({ prompt, draw }) => ({ output: `yes ${prompt} ${draw}`, cost: 0.001 }));
    const parts = await drawn(repository.root, 2, priced);
    const merged = documentOf(await merge(repository.root, priced, parts));
    expect(merged.suites[0]?.cause).toBe('budget');
    expect(merged.notes.at(-1)).toBe(
      '192 answers were drawn by 2 shards. This job did not come to ask any of them once more, to see whether they are true.',
    );
  });
});

describe('main’s samples are stored while the shards run, as by a push in between', () => {
  /** Two parts of one change, with a record of main between them in which only cases that the first did not draw are answered. */
  const apart = async (root: string, git: (...words: string[]) => unknown) => {
    const parts = temporaryFolder();
    const shard = (index: number) =>
      pawlWith(models(0))(
        ['gate', '--base', 'main', '--shard', `${index}/2`, '--out', path.join(parts, `${index}`)],
        root,
      );
    await shard(1);
    const first = readFileSync(path.join(parts, '1/pawl-part-1-of-2.jsonl'), 'utf8');
    git('switch', '--quiet', 'main');
    const some = drawnModels(({ prompt, draw }) => {
      const n = Number(/number (\d+)/.exec(prompt)?.[1]);
      return !first.includes(`"case ${n}"`) ? `yes, ${n} by ${draw}` : { error: 'API error: 500 down' };
    });
    await pawlWith(some)(['baseline', 'record'], root);
    git('switch', '--quiet', '-');
    await shard(2);
    return parts;
  };

  test('what both drew is taken from one of them, and what neither drew is asked', async () => {
    using repository = changed();
    const parts = await apart(repository.root, repository.git);
    const run = await merge(repository.root, models(0), parts);
    expect([run.code, run.stderr]).toEqual([0, expect.not.stringContaining('To fix')]);
    expect(documentOf(run).notes.join('\n')).toMatch(
      /\d+ answers were left out: main's stored samples changed while the shards ran, so that two of them drew the same cases\./,
    );
  });
});
