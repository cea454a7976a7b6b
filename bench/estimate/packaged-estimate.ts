/**
 * How far the headline of the packaged gate is from the truth: whole pull requests, from git to the published document, over a server that
 * answers as one of the worlds of `bench/estimate/estimate.ts` does. It measures dist/: build first (npm run build). Labels are held
 * against all answers of their case, as `bench/estimate/estimate-labels.ts` does it. `--drifted`: the share of main's cases that changed
 * since they were stored. `--unequal`: a case has one to `--stored` stored samples.
 *
 *     node bench/estimate/packaged-estimate.ts [--runs 20] [--cases 60] [--moved 0,20,60] [--stored 3] [--unequal] [--drifted 0.125]
 *                                              [--only noisy,graded] [--seed 1] [--each]
 */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { SlotComparison } from '../../src/compare/comparison.ts';
import type { Sample } from '../../src/samples/sample.ts';
import { seededRandom } from '../../src/stats/random.ts';
import { documentOf, finished } from '../../test/support/command.ts';
import { scratchRepository } from '../../test/support/files/repository.ts';
import { contradictedCases } from './estimate-labels.ts';
import { WORLDS, type World } from './estimate-worlds.ts';
import { GRADED_WORLDS } from './graded-worlds.ts';
import { CONFIG, packagedMetric, packagedSuite } from './packaged-suites.ts';
import { referenceInterval } from './reference-interval.ts';

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '20' },
    cases: { type: 'string', default: '60' },
    moved: { type: 'string', default: '0,20,60' },
    stored: { type: 'string', default: '3' },
    unequal: { type: 'boolean', default: false },
    drifted: { type: 'string', default: '0' },
    only: { type: 'string', default: '' },
    seed: { type: 'string', default: '1' },
    each: { type: 'boolean', default: false },
  },
});
const CLI = path.resolve(import.meta.dirname, '../../dist/cli.js');
const DRIFTED = Number(values.drifted);
const STORED = Number(values.stored);

/** The samples of the command that ran last in a repository. The file's first line is of the run. */
function lastSamples(root: string): readonly Sample[] {
  const file = path.join(root, '.pawl/samples.jsonl');
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Sample)
    .filter((line) => line.case !== undefined);
}

/** One pull request: how far its headline is from what really moved. */
async function played(world: World, cases: number, moved: number, seed: number) {
  const random = seededRandom(seed, world.name, cases, moved, 'packaged');
  const drawn = world.draw(random, cases, moved, DRIFTED);
  const suite = await packagedSuite(world, drawn, random);
  const all = Array.from({ length: cases }, (_, at) => at);
  const config = (places: readonly number[]) => ({ [CONFIG]: JSON.stringify(suite.config(places)) });
  using repository = scratchRepository({
    ...config(all),
    ...suite.edited('baseline'),
    'pawl.yaml': JSON.stringify({ ...suite.policy, samples: { stored: STORED || 3 } }),
  });
  const run = (...args: string[]) =>
    finished(process.execPath, [CLI, ...args], repository.root, { ...suite.env });
  repository.git('switch', '--quiet', 'main');
  const stored: Sample[] = [];
  for (let sample = 0; sample < STORED; sample++) {
    // Cases that come later have fewer samples.
    const there = values.unequal ? all.filter((at) => at % STORED <= sample) : all;
    if (values.unequal) {
      repository.write(config(there));
      if (repository.git('status', '--porcelain') !== '') repository.commit('Add cases');
    }
    await run('baseline', 'record');
    if (suite.usesStored) stored.push(...lastSamples(repository.root));
  }
  repository.git('switch', '--quiet', '-C', 'change');
  repository.write(suite.edited('candidate'));
  repository.commit('Change what is asked');
  suite.now();
  const ended = await run('gate', '--base', 'main', '--format', 'json');
  await suite.close();
  const document = documentOf(ended);
  const [slot] = document.suites[0]?.slots ?? [];
  const row = slot?.metrics.find(({ name }) => name === packagedMetric(world));
  if (!slot || row?.difference == null || !row.interval)
    throw new Error(`${world.name}, seed ${seed}: ${document.title} ${JSON.stringify(document.reasons)}`);
  // The document does not hold answers.
  const outputs = { baseline: null, candidate: null };
  const told = { cases: slot.cases.map((entry) => ({ ...entry, case: entry.id, outputs })) };
  const evidence = { fresh: lastSamples(repository.root), stored, budgetSpent: false };
  const unit = world.unit ?? 1;
  const convicted = slot.cases.some(
    ({ transition }) => transition === 'broken' || transition === 'suspected',
  );
  const known = { hit: convicted, metric: packagedMetric(world), firstCase: 0 };
  return {
    change: drawn.change,
    error: row.difference / unit - drawn.change,
    interval: row.interval.map((end) => end / unit) as [number, number],
    blocked: document.verdict === 'regressed',
    reference: referenceInterval(world, evidence, known),
    convicted,
    drift: slot.drift.length > 0,
    contradicted: contradictedCases(
      told as unknown as Pick<SlotComparison, 'cases'>,
      evidence,
      packagedMetric(world) === 'pass',
    ).map(({ label, transition, baseline, candidate }) => ({ label, transition, baseline, candidate })),
    calls: (document.calls.candidate + document.calls.baseline) / cases,
  };
}

const mean = (own: readonly number[]) => own.reduce((sum, value) => sum + value, 0) / own.length;
const error = (own: readonly number[]) => Math.sqrt(mean(own.map((x) => (x - mean(own)) ** 2)) / own.length);
const points = (value: number) =>
  (100 * value)
    .toFixed(1)
    .replace(/^-(0\.0)$/, '$1')
    .replace('-', '−');
const widthOf = (interval: readonly [number, number] | null) => (interval ? interval[1] - interval[0] : 0);
const numbers = (list: string) => list.split(',').map(Number);

console.log(
  '| world | cases | moved | true change | regressed | bias | interval holds the truth | width | against the reference | drift mentioned | labels contradicted | calls a case |',
);
console.log('|---|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|');
/** A chat server has no rankings to tell of: those of a retriever stand for them. */
const isAnswered = ({ metric }: World) => metric !== 'mrr@k';

const only = values.only === '' ? null : values.only.split(',');
for (const world of [...WORLDS, ...GRADED_WORLDS].filter(isAnswered))
  for (const cases of numbers(values.cases))
    for (const moved of numbers(values.moved)) {
      if (only && !only.some((part) => world.name.includes(part))) continue;
      const found: Awaited<ReturnType<typeof played>>[] = [];
      for (let run = 0; run < Number(values.runs); run++)
        found.push(await played(world, cases, moved / 100, Number(values.seed) * 10_000 + run));
      // Without a conviction, and always for F1, the interval speaks of suites like this one.
      const draws = Array.from({ length: Math.ceil(20_000 / cases) }, (_, at) =>
        world.draw(seededRandom(at, 'truth', world.name, moved), cases, moved / 100, DRIFTED),
      );
      const suites = mean(draws.map(({ change }) => change));
      const held = found.map(({ convicted, change, interval: [low, high] }) => {
        const truth = convicted && !world.task ? change : suites;
        return Number(low - 1e-9 <= truth && truth <= high + 1e-9);
      });
      const errors = found.map((one) => one.error);
      if (values.each) for (const one of found) console.log(JSON.stringify(one));
      console.log(
        `| ${[
          world.name,
          cases,
          `${moved} %`,
          points(mean(found.map(({ change }) => change))),
          `${points(mean(found.map(({ blocked }) => Number(blocked))))} %`,
          `${points(mean(errors))} (${points(error(errors))})`,
          `${points(mean(held))} %`,
          points(mean(found.map(({ interval }) => widthOf(interval)))),
          (
            mean(found.map(({ interval }) => widthOf(interval))) /
            mean(found.map(({ reference }) => widthOf(reference)))
          ).toFixed(2),
          `${points(mean(found.map(({ drift }) => Number(drift))))} %`,
          found.reduce((sum, one) => sum + one.contradicted.length, 0),
          mean(found.map(({ calls }) => calls)).toFixed(2),
        ].join(' | ')} |`,
      );
    }
