/**
 * What suites of graded metrics cost, stage by stage, and what is found of a change: calls a case of this PR + of main. Simulated.
 *
 *     node bench/estimate/graded-calls.ts [--runs 100] [--cases 12,100] [--moved 0,5,20] [--only rubric] [--store even] [--seed 1]
 */
import { parseArgs } from 'node:util';
import { played } from './estimate-run.ts';
import { WORLDS } from './estimate-worlds.ts';
import { GRADED_WORLDS } from './graded-worlds.ts';

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '100' },
    cases: { type: 'string', default: '12,100' },
    moved: { type: 'string', default: '0,5,20' },
    only: { type: 'string', default: '' },
    store: { type: 'string', default: 'even' },
    seed: { type: 'string', default: '1' },
  },
});
const store = { kind: values.store, samples: 8, drifted: values.store === 'drifted' ? 0.125 : 0 };
const numbers = (list: string) => list.split(',').map(Number);
const runs = Number(values.runs);
const only = values.only.split(',');

console.log('| world | cases | moved | convicted | drift said | calls | stage by stage |');
console.log('|---|---:|---:|---:|---:|---|---|');
for (const world of [...WORLDS, ...GRADED_WORLDS].filter(({ name }) =>
  only.some((part) => name.includes(part)),
)) {
  for (const cases of numbers(values.cases)) {
    for (const moved of numbers(values.moved)) {
      let [convicted, said] = [0, 0];
      const calls = new Map<string, { baseline: number; candidate: number }>();
      for (let run = 0; run < runs; run++) {
        const seed = Number(values.seed) * 100_000 + run;
        const { findings, evidence, slot } = played(world, cases, moved / 100, seed, store);
        convicted += Number(findings.some(({ outcome }) => outcome === 'convicted'));
        said += Number((slot?.drift ?? []).length > 0);
        for (const { stage, arm } of evidence.fresh) {
          const own = calls.get(stage) ?? { baseline: 0, candidate: 0 };
          own[arm] += 1 / runs / cases;
          calls.set(stage, own);
        }
      }
      const all = { baseline: 0, candidate: 0 };
      for (const own of calls.values()) {
        all.baseline += own.baseline;
        all.candidate += own.candidate;
      }
      const told = (own: typeof all) => `${own.candidate.toFixed(2)} + ${own.baseline.toFixed(2)}`;
      console.log(
        `| ${[
          world.name,
          cases,
          `${moved} %`,
          `${((100 * convicted) / runs).toFixed(1)} %`,
          `${((100 * said) / runs).toFixed(1)} %`,
          told(all),
          [...calls].map(([stage, own]) => `${stage} ${told(own)}`).join(', '),
        ].join(' | ')} |`,
      );
    }
  }
}
