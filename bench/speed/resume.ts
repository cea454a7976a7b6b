// Kills a gate (SIGKILL) at random points and starts it again: is the verdict that of an undisturbed gate, and what was
// paid twice? Prints one line a point and the sums. Exits 1 where a verdict differs or a written sample was asked again.
//
//   node bench/speed/resume.ts [--points 50] [--seed 1]
import { parseArgs } from 'node:util';
import { seededRandom } from '../../src/stats/random.ts';
import { gearStage, killedGate, timeless, wholeGate } from '../../test/smoke/killed-gate.ts';
import { forget, journalled } from '../../test/support/files/left-by-runs.ts';

const { values } = parseArgs({
  options: { points: { type: 'string', default: '50' }, seed: { type: 'string', default: '1' } },
});
const random = seededRandom(Number(values.seed));
const stage = await gearStage();
const asked = () => stage.server.prompts.length;

const reference = timeless(await wholeGate(stage));
const whole = asked();
console.log(
  `undisturbed: ${whole} requests\n\n| point | killed after | written down | in flight, asked again | asked by the second run | verdict |`,
);
console.log('|---:|---:|---:|---:|---:|---|');

const lostAt: number[] = [];
let wrong = 0;
for (let point = 1; point <= Number(values.points); point += 1) {
  forget(stage);
  const cut = 1 + Math.floor(random.next() * whole);
  const before = asked();
  if (!(await killedGate(stage, cut))) throw new Error(`the gate ended before its request ${cut}`);
  const made = asked() - before;
  const written = journalled(stage);
  const same = timeless(await wholeGate(stage)) === reference;
  const more = asked() - before - made;
  const once = more === whole - written && journalled(stage) === whole;
  if (!same || !once) wrong += 1;
  lostAt.push(made - written);
  const verdict = same ? (once ? 'same' : 'same, but asked again') : 'differs';
  console.log(`| ${point} | ${made} | ${written} | ${made - written} | ${more} | ${verdict} |`);
}
await stage.close();

const lost = lostAt.reduce((sum, each) => sum + each, 0);
console.log(
  `\n${lostAt.length - wrong} of ${lostAt.length} points: the same verdict, each written sample paid once.`,
);
console.log(
  `In flight when killed: ${(lost / lostAt.length).toFixed(1)} a kill, at most ${Math.max(...lostAt)} (the engine has 8 calls under way, and what they answered is graded after them).`,
);
console.log(
  `Requests with a kill and a resume: ${(1 + lost / lostAt.length / whole).toFixed(3)} × an undisturbed run.`,
);
process.exitCode = wrong === 0 ? 0 : 1;
