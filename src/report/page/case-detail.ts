import { chance, milliseconds, money, score, whole } from '../../numbers.ts';
import { ARMS, type Arm, type Sample } from '../../samples/sample.ts';
import { stageFacts } from '../../samples/stage.ts';
import { paidCost } from '../../samples/usage.ts';
import { earlierText, variedText } from '../case-groups.ts';
import type { ReportContext } from '../context.ts';
import { oneLine, visibleText } from '../escape.ts';
import {
  cutCharacters,
  PAGE_ANSWER_CHARACTERS,
  PAGE_ANSWERS,
  PAGE_CASE_CHARACTERS,
  SENTENCE_CHARACTERS,
} from '../limits.ts';
import { failsByMain } from '../markdown/case-blocks.ts';
import { barWords } from '../words/case-bars.ts';
import { allAnswersText } from '../words/counted-answers.ts';
import { blameText } from '../words/diagnose.ts';
import { retrievedText } from '../words/outputs/retrieved-text.ts';
import { type CaseFacts, checkName, endedAs } from './page-cases.ts';
import type { CaseDetail, DetailSample } from './page-document.ts';

/** Stored samples of a case that are shown: the newest. */
const HISTORY = 60;
/** Characters of one reason of an assertion. */
const REASON = 4 * SENTENCE_CHARACTERS;

/** What is seen of a case when it is opened. `outputs: false` keeps answers and passages out. */
export function caseDetail(
  { entry, samples, stored, planned }: CaseFacts,
  context: Pick<ReportContext, 'outputs'>,
): CaseDetail {
  // Those that show the difference best have their place first.
  const answers = answersOf(context.outputs ? [...given(entry), ...samples] : []);
  const shownAt = (arm: Arm) => {
    const output = entry.outputs[arm];
    return output === null ? null : answers.at(output);
  };
  const counted = allAnswersText(entry, samples);
  return {
    asks: planned?.input === undefined ? null : visibleText(planned.input),
    edited: planned?.edited ?? [],
    failed: reasonsOf(entry.failed),
    error: entry.error === null ? null : errorText(entry.error),
    said: [...saidOf(entry, context), ...(counted === null ? [] : [counted])].map(visibleText),
    answers: answers.texts,
    answersLeft: answers.left,
    samples: samples.map((sample) => detailSample(sample, entry, answers.at)),
    shown: { baseline: shownAt('baseline'), candidate: shownAt('candidate') },
    history: stored.slice(-HISTORY).map((sample) => ({
      day: oneLine(sample.at).slice(0, 10),
      commit: sample.commit === undefined ? null : oneLine(sample.commit).slice(0, 7),
      ended: endedAs(sample, entry),
    })),
  };
}

function saidOf(entry: CaseFacts['entry'], { outputs }: Pick<ReportContext, 'outputs'>): readonly string[] {
  const { bar, varied, blame, retrieved, pValue, transition, refusal } = entry;
  const earlier = earlierText(entry);
  return [
    ...(earlier === null ? [] : [earlier]),
    ...(bar ? [barWords(bar)] : []),
    ...(varied ? [variedText(varied)] : []),
    ...(transition === 'refused' && refusal !== undefined ? [`refused: \`${oneLine(refusal)}\``] : []),
    ...(retrieved && outputs ? [retrievedText(retrieved)] : []),
    ...(blame && blame.by !== 'left-out' ? [blameText(blame)] : []),
    ...failsByMain(entry),
    ...(pValue === null ? [] : [`${chance(pValue)} by chance`]),
  ];
}

/** What a comparison holds without samples, as files do. */
function given({ outputs }: CaseFacts['entry']): readonly Pick<Sample, 'output'>[] {
  return ARMS.map((arm) => ({ output: outputs[arm] }));
}

/** Different answers once each, and where an output's is among them. */
function answersOf(samples: readonly Pick<Sample, 'output'>[]): {
  readonly texts: readonly string[];
  readonly left: number;
  at(output: string): number | null;
} {
  const different = [...new Set(samples.flatMap(({ output }) => output ?? []))];
  let room = PAGE_CASE_CHARACTERS;
  const outputs = different.slice(0, PAGE_ANSWERS).filter((output) => {
    const size = Math.min(output.length, PAGE_ANSWER_CHARACTERS);
    if (size <= room) room -= size;
    else return false;
    return true;
  });
  const places = new Map(outputs.map((output, at) => [output, at]));
  return {
    texts: outputs.map(answerText),
    left: different.length - outputs.length,
    at: (output) => places.get(output) ?? null,
  };
}

function answerText(output: string): string {
  const left = output.length - PAGE_ANSWER_CHARACTERS;
  const text = visibleText(output.slice(0, PAGE_ANSWER_CHARACTERS));
  return left > 0 ? `${text}\n… ${whole(left)} more characters are left out.` : text;
}

function detailSample(
  sample: Sample,
  entry: CaseFacts['entry'],
  at: (output: string) => number | null,
): DetailSample {
  const { arm, stage, result, output, latencyMs, target, variation, cached } = sample;
  const paid = paidCost(target);
  const facts = [
    // Of an answer that is wrong by the task alone the score of its assertions would say the opposite.
    ...(result.kind === 'scored' && endedAs(sample, entry) !== 'w' ? [`score ${score(result.score)}`] : []),
    ...(latencyMs === null ? [] : [milliseconds(latencyMs)]),
    ...(paid === undefined ? [] : [money(paid)]),
    ...(variation === undefined ? [] : [`other white space, variation ${variation}`]),
    ...(cached ? ['from a cache'] : []),
  ];
  return {
    arm,
    ended: endedAs(sample, entry),
    stage: stageFacts(stage).label,
    at: oneLine(sample.at).slice(0, 19).replace('T', ' '),
    facts,
    answer: output === null ? null : at(output),
    failed: result.kind === 'scored' ? reasonsOf(result.failed) : [],
    error: result.kind === 'errored' ? errorText(result.message) : null,
  };
}

function reasonsOf(failed: CaseFacts['entry']['failed']): CaseDetail['failed'] {
  return failed.map(({ label, reason }) => ({
    label: checkName(label),
    reason: cutCharacters(visibleText(reason).trim(), REASON),
  }));
}

function errorText(message: string): string {
  return cutCharacters(visibleText(message), REASON);
}
