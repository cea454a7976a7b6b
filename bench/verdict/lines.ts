/**
 * How often the search of changed lines names the lines that broke confirmed cases, how often it names others, and what it costs: the real
 * search among simulated answers, with breaks planted in 2 to 12 groups of changed lines. A noise of 20 %: every fifth answer is the other way round.
 *
 *     node bench/verdict/lines.ts [RUNS]
 */
import { LINE_WORLDS, lineRates } from '../../test/support/models/line-worlds.ts';

const runs = Number(process.argv[2] ?? 1000);
const percent = (share: number) => `${(100 * share).toFixed(1)} %`;

console.log('| break | cases | changes | noise | right | other lines named | calls | calls a change |');
console.log('|---|---|---|---|---|---|---|---|');
for (const kind of Object.keys(LINE_WORLDS))
  for (const noise of [0, 0.05, 0.2])
    for (const units of [1, 3])
      for (const groups of [2, 3, 5, 10]) {
        if (groups === 2 && (kind === 'either' || kind === 'all')) continue;
        if (kind === 'each' && (groups === 2 || units === 1)) continue;
        const { right, wrong, calls } = lineRates(kind, { groups, units, noise }, runs);
        const cells = [kind, units, groups, percent(noise), percent(right), percent(wrong)];
        console.log(`| ${[...cells, calls.toFixed(1), (calls / groups).toFixed(1)].join(' | ')} |`);
      }
