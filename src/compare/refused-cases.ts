import { grouped } from '../grouped.ts';
import { isFailure, isRefused } from '../samples/refused.ts';
import type { Arm, Sample } from '../samples/sample.ts';
import { fisherTwoSided } from '../stats/permutation/fisher.ts';
import type { SlotCase } from './slot-cases.ts';

/** Times that this PR must be refused a case in one round that answered it for main. */
const ENOUGH = 2;

/**
 * By case, how the provider refuses this PR what it answers for main: seen at the first look, and again in a round that asked
 * both sides. Other cases of the slot that are refused in the same way count too, since such a round has room for some only.
 */
export function refusedCases(cases: readonly SlotCase[]): ReadonlyMap<SlotCase, string> {
  const confirmed = cases.flatMap((entry) => {
    const code = refusalIn(entry);
    return code !== null && isConfirmed(entry) ? [code] : [];
  });
  return new Map(
    cases.flatMap((entry) => {
      const code = refusalIn(entry);
      return code !== null && confirmed.includes(code) ? [[entry, code] as const] : [];
    }),
  );
}

/**
 * Cases that the provider refuses main for good, and answers this PR: it repairs them. No pull request can make main's requests be refused, and
 * without a main there is nothing to compare with, as in a new case. With edited checks, which grade main's answers too, none counts; nor
 * does any where none would be left to compare: a case that errors on both sides is not one.
 */
export function repairedCases(cases: readonly SlotCase[]): readonly SlotCase[] {
  const asked = cases.filter(({ comparable, same }) => comparable && !same);
  const found = asked.filter(
    ({ samples, editedChecks }) =>
      editedChecks === undefined &&
      samples.baseline.length > 0 &&
      samples.baseline.every(isRefused) &&
      samples.candidate.some(({ result }) => result.kind === 'scored'),
  );
  const hasScore = (own: readonly Sample[]) => own.some(({ result }) => result.kind === 'scored');
  const isAnyCompared = asked.some(
    ({ samples }) => hasScore(samples.baseline) && hasScore(samples.candidate),
  );
  return isAnyCompared ? found : [];
}

/** Chance below which an outage that meets both sides alike spares main, and this PR in part alone. */
const SPARED = 0.01;

/**
 * Whether requests that fail are this PR's own doing: asked again at the same time, main was answered each time and this PR never, or so seldom that chance does
 * not explain it. Where so many failed before that it is no longer asked, one request finds that out.
 */
export function failsBesideMain(cases: readonly Pick<SlotCase, 'besideMain' | 'samples'>[]): boolean {
  const again = cases.flatMap(({ besideMain }) => besideMain ?? []);
  if (again.length === 0) return failsInWholeRuns(cases);
  const [main, own] = [
    again.flatMap(({ baseline }) => baseline),
    again.flatMap(({ candidate }) => candidate),
  ];
  if (main.length < ENOUGH || !main.every(({ result }) => result.kind === 'scored')) return false;
  const failed = own.filter(({ result }) => result.kind === 'errored');
  const asked = failed.filter(({ result }) => result.kind === 'errored' && result.unasked === undefined);
  if (failed.length === own.length) return asked.length > 0;
  const total = own.length - failed.length + asked.length;
  return fisherTwoSided({ hits: 0, total: main.length }, { hits: asked.length, total }) < SPARED;
}

/**
 * The same where none is asked again, and every run asks both sides at a time, as where cases cannot be asked one by one: an outage would have met a later
 * run of main's as well.
 */
function failsInWholeRuns(cases: readonly Pick<SlotCase, 'samples'>[]): boolean {
  const runs = (arm: Arm) => cases.flatMap(({ samples }) => samples[arm].filter(isOfWholeRun));
  const [main, own] = [runs('baseline'), runs('candidate')];
  const failed = own.filter(isFailure);
  const first = Math.min(...failed.map(({ repeat }) => repeat));
  return (
    main.every(({ result }) => result.kind === 'scored') &&
    main.some(({ repeat }) => repeat > first) &&
    fisherTwoSided({ hits: 0, total: main.length }, { hits: failed.length, total: own.length }) < SPARED
  );
}

function isOfWholeRun({ stage, result }: Sample): boolean {
  return stage === 'uniform' && !(result.kind === 'errored' && result.unasked);
}

/** The first refusal, where each of this PR's answers to a case is one. Null where it is not so, or main was refused too. */
function refusalIn({ comparable, samples, besideMain }: SlotCase): string | null {
  const own = [...samples.candidate, ...(besideMain?.candidate ?? [])];
  const main = [...samples.baseline, ...(besideMain?.baseline ?? [])];
  const [first] = own;
  if (!comparable || !first || !own.every(isRefused) || main.some(isRefused)) return null;
  return first.result.kind === 'errored' ? (first.result.refusal ?? null) : null;
}

/** Asked again side by side: this PR was refused each time, and main was answered. */
function isConfirmed({ samples, besideMain }: SlotCase): boolean {
  const own = grouped([...samples.candidate, ...(besideMain?.candidate ?? [])], roundOf);
  const main = grouped([...samples.baseline, ...(besideMain?.baseline ?? [])], roundOf);
  return [...own].some(
    ([round, asked]) =>
      asked.length >= ENOUGH &&
      asked.every(isRefused) &&
      main.get(round)?.some(({ result }) => result.kind === 'scored') === true,
  );
}

function roundOf({ stage, round }: Sample): string {
  return `${stage} ${round}`;
}
