import { isSpent } from '../../metrics/built-in-metrics.ts';
import { isByErrors, isOfTaskAlone } from '../../metrics/judged-by.ts';
import type { Sample } from '../../samples/sample.ts';
import { type Stage, stageFacts } from '../../samples/stage.ts';
import { isRightAnswer, type TaskSpec } from '../../tasks/task.ts';
import type { CaseSamples } from '../sample-index.ts';
import type { SlotCase } from '../slot-cases.ts';
import { type CaseValues, metricValues } from './metric-values.ts';

/**
 * The samples of a case that no result chose: of a uniform run all, else this PR's first look against main's stored
 * samples and those that filled them up. What a trial drew was chosen for looking bad, and would tilt every estimate. So would what
 * the search asked main: it asks where main's few answers made a bad look surprising, so cases that main had been lucky in, and no others.
 */
function unselected({ samples, stored }: SlotCase): CaseSamples {
  if (samples.baseline.length > 0 && samples.baseline.every(isUniform) && samples.candidate.every(isUniform))
    return samples;
  const uniform = samples.baseline.filter(isUniform);
  const looks = samples.candidate.filter(({ stage }) => stageFacts(stage).opening);
  const first = Math.min(...looks.map(({ round }) => round));
  return {
    baseline: uniform.length > 0 ? uniform : knownOfMain(stored, samples.baseline),
    candidate: looks.filter(({ round }) => round === first),
  };
}

/** Main's samples of a case that the table of a searching run counts: its stored and filling ones, or what renewed them. */
export function knownOfMain(stored: readonly Sample[], fresh: readonly Sample[]): readonly Sample[] {
  const fills = fresh.filter(({ stage }) => stageFacts(stage).opening && stage !== 'search');
  const again = fresh.filter(isAgain);
  if (again.length > 0) return [...fills, ...again];
  const known = [...stored, ...fills];
  return known.length > 0 ? known : fresh.filter(({ stage }) => stageFacts(stage).ofToday);
}

/** Main's samples that answers of today took the place of; none where main was not asked again. They still tell which failing looks are a change. */
export function replacedOfMain({ stored, samples }: SlotCase): readonly Sample[] {
  return samples.baseline.some(isAgain) ? stored : [];
}

/** Whether an answer of main was asked for because what is stored of it no longer holds. */
export function isAgain({ stage }: Sample): boolean {
  return stageFacts(stage).renews === true;
}

/**
 * The case's samples of these stages where both arms have some; null where it was not tried in them. A trial whose variations did harm went
 * on with the prompt as it stands, and no answer to a variation counts in it.
 */
export function triedIn({ samples }: SlotCase, stages: readonly Stage[]): CaseSamples | null {
  const inStages = ({ stage }: Sample) => stages.includes(stage);
  const asked = samples.candidate.filter(inStages).map(({ variation }) => variation === undefined);
  const wentOn = asked.includes(true) && asked.includes(false);
  const isKept = (sample: Sample) => inStages(sample) && !(wentOn && sample.variation !== undefined);
  const kept = (own: readonly Sample[]) => (own.every(isKept) ? own : own.filter(isKept));
  const tried = { baseline: kept(samples.baseline), candidate: kept(samples.candidate) };
  return tried.baseline.length > 0 && tried.candidate.length > 0 ? tried : null;
}

/** Whether a slot's cases were all sampled alike, side by side, and not searched. */
export function isSampledAlike(cases: readonly SlotCase[]): boolean {
  return cases.some(({ samples }) => samples.baseline.some(isUniform));
}

function isUniform({ stage }: Sample): boolean {
  return stage === 'uniform';
}

/**
 * A metric's values for the slot's table: what no result chose. Neither a conviction nor its trial changes them, because what was tried
 * was chosen for looking bad, and everything else is not as main has it only because nobody tried it. A comparable case that
 * was not asked is held at main's value.
 */
export function estimateValues(cases: readonly SlotCase[], metric: string): readonly CaseValues[] {
  return metricValues(cases, metric, isSpent(metric) ? unselected : estimateSamples);
}

/**
 * What tells answers of this slot apart: passes, and right answers (1 or 0) where none fails because a task alone judges them. Empty where of these only errors of
 * numbers gate.
 */
export function judgedValues(
  cases: readonly SlotCase[],
  task: TaskSpec | null,
  gates: readonly string[] = [],
): readonly CaseValues[] {
  if (task === null || !isOfTaskAlone(cases.flatMap((entry) => estimateSamples(entry).baseline)))
    return estimateValues(cases, 'pass');
  if (isByErrors(gates)) return [];
  const right = (sample: Sample): Sample =>
    sample.result.kind === 'scored'
      ? { ...sample, result: { ...sample.result, passed: isRightAnswer(sample.result) } }
      : sample;
  return metricValues(cases, 'pass', (entry) => {
    const { baseline, candidate } = estimateSamples(entry);
    return { baseline: baseline.map(right), candidate: candidate.map(right) };
  });
}

/** The samples of one case that `estimateValues` reads. A case that is held has main's samples on both sides. */
export function estimateSamples(entry: SlotCase): CaseSamples {
  const chosen = unselected(entry);
  return entry.comparable && isUnasked(entry)
    ? { baseline: chosen.baseline, candidate: chosen.baseline }
    : chosen;
}

/** A searching run left the case out on this PR's side. */
function isUnasked({ samples }: SlotCase): boolean {
  return samples.candidate.length === 0 && !samples.baseline.some(isUniform);
}
