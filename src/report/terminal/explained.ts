import type { CaseComparison } from '../../compare/comparison.ts';
import { grouped } from '../../grouped.ts';
import { chance, count, outOf } from '../../numbers.ts';
import { ARMS, type Arm, type Sample } from '../../samples/sample.ts';
import { stageFacts } from '../../samples/stage.ts';
import {
  countedArms,
  endingText,
  inBrackets,
  isToldByRight,
  valuesText,
  variedText,
} from '../case-groups.ts';
import { oneLine, terminalText } from '../escape.ts';
import { cutCharacters, SENTENCE_CHARACTERS } from '../limits.ts';
import { barWords } from '../words/case-bars.ts';
import { allAnswersText, isGoodAnswer, SIDE_WORDS } from '../words/counted-answers.ts';
import { outputDiff, SAME_OUTPUT } from '../words/outputs/output-diff.ts';
import { type Paint, wrapped } from './terminal-style.ts';

type CaseResult = Pick<
  CaseComparison,
  | 'label'
  | 'transition'
  | 'critical'
  | 'baseline'
  | 'candidate'
  | 'movedBy'
  | 'moved'
  | 'pValue'
  | 'failed'
  | 'error'
  | 'bar'
> & { readonly varied?: CaseComparison['varied'] | null };

/** What is told of a case; `samples` and `stored` as `explainCase` gives them. */
interface Explained {
  readonly suite: string;
  readonly slot: string;
  readonly entry: CaseResult;
  readonly samples: readonly Sample[] | null;
  readonly stored: readonly Sample[] | null;
}

const INDENT = 11;
/** Stored samples that are drawn: the newest. */
const HISTORY = 60;
/** Rows of the two answers. */
const ROWS = 24;

/** One case of the last run on a terminal: what became of it, why it was asked, its samples, its history on main, both answers. */
export function explainedText(one: Explained, paint: Paint, width: number): string {
  const { entry, samples } = one;
  const counted = allAnswersText(entry, samples ?? []);
  const lines = [
    `${paint('bold', terminalText(entry.label))}  ${paint('dim', terminalText(`${one.suite} · ${one.slot}`))}`,
    ...row('ended', endedText(entry), width),
    ...(!entry.varied ? [] : row('varied', variedText(entry.varied), width)),
    ...(entry.bar === undefined ? [] : row('bar', barWords(entry.bar), width)),
    ...entry.failed.flatMap(({ label, reason }) => row('failed', `${label}: ${reason}`, width)),
    ...(entry.error === null ? [] : row('error', entry.error, width)),
    ...(samples === null
      ? row(
          'asked',
          'The samples of this run are not at hand: samples.jsonl beside the result is missing, or a later command wrote over it.',
          width,
        )
      : ARMS.flatMap((arm) => row(SIDE_WORDS[arm], askedText(entry, samples, arm), width))),
    ...(counted === null ? [] : row('counted', counted, width)),
    ...historyRows(entry, one.stored, width),
    ...keyRows(samples ?? [], width),
    ...answerRows(samples ?? []),
  ];
  return `${lines.join('\n')}\n`;
}

function row(name: string, text: string, width: number): readonly string[] {
  const [first = '', ...rest] = wrapped(
    cutCharacters(oneLine(text), SENTENCE_CHARACTERS),
    width - INDENT - 1,
  );
  return [` ${name.padEnd(INDENT)}${first}`, ...rest.map((line) => ` ${' '.repeat(INDENT)}${line}`)];
}

function endedText(entry: CaseResult): string {
  const { critical, pValue, baseline, candidate } = countedArms(entry);
  const unit = isToldByRight(entry) ? ' right' : '';
  const side = ({ scored, passed, errored }: CaseResult['baseline']) =>
    scored > 0 ? `${passed} of ${scored}${unit}` : errored > 0 ? count(errored, 'error') : 'not asked';
  const odds = pValue === null ? [] : [`${chance(pValue)} by chance`];
  return [
    `${endingText(entry)}${inBrackets(valuesText(entry))}`,
    ...(critical ? ['critical'] : []),
    `main ${side(baseline)}, this PR ${side(candidate)}`,
    ...odds,
  ].join(' · ');
}

/** `●●○ · 3 × main first`: every sample in the order of time, and what it was drawn for. */
function askedText(entry: CaseResult, samples: readonly Sample[], arm: Arm): string {
  const own = samples.filter((sample) => sample.arm === arm);
  if (own.length === 0) return notAskedText(entry, arm);
  const stages = [...grouped(own, ({ stage }) => stageFacts(stage).label)].map(
    ([label, drawn]) => `${drawn.length} × ${label}`,
  );
  const varied = own.filter(({ variation }) => variation !== undefined).length;
  return [
    marks(own, (sample) => isGoodAnswer(sample, entry)),
    stages.join(', '),
    ...(varied > 0 ? [`${varied} with other white space in the prompt`] : []),
  ].join(' · ');
}

function notAskedText({ transition, baseline }: CaseResult, arm: Arm): string {
  if (arm === 'baseline' && transition === 'added') return 'main does not have this case';
  if (arm === 'candidate' && transition === 'removed') return 'this PR does not have this case';
  if (arm === 'baseline' && baseline.scored > 0)
    return `not asked: ${count(baseline.scored, 'stored sample')} of it under the same keys`;
  return 'not asked: nothing that its answer or score depends on differs, or the run ended before its turn';
}

/** A sign for each sample, filled where it is good. */
function marks(samples: readonly Sample[], isGood: (sample: Sample) => boolean): string {
  return samples
    .map((sample) => (sample.result.kind === 'errored' ? '!' : isGood(sample) ? '●' : '○'))
    .join('');
}

function historyRows(entry: CaseResult, stored: readonly Sample[] | null, width: number): readonly string[] {
  if (stored === null) return row('on main', 'the store of main cannot be read', width);
  if (stored.length === 0) return row('on main', 'nothing is stored of it', width);
  const commits = new Set(stored.flatMap(({ commit }) => commit ?? [])).size;
  const days = [stored[0]?.at, stored.at(-1)?.at].map((at) => at?.slice(0, 10));
  const span = days[0] === days[1] ? days[0] : `${days[0]} to ${days[1]}`;
  const isGood = (sample: Sample) => isGoodAnswer(sample, entry);
  const good = stored.filter(isGood).length;
  const word = isToldByRight(entry) ? 'right' : 'passed';
  const of = commits === 0 ? '' : ` of ${count(commits, 'commit')}`;
  return row(
    'on main',
    `${marks(stored.slice(-HISTORY), isGood)} · ${outOf(good, stored.length, 'stored sample')} ${word}${of}, ${span}`,
    width,
  );
}

/** What the answers are valid for: two sides with the same keys cannot differ. */
function keyRows(samples: readonly Sample[], width: number): readonly string[] {
  const keyOf = (arm: Arm) => samples.findLast((sample) => sample.arm === arm && sample.keys)?.keys ?? null;
  const [main, own] = ARMS.map(keyOf);
  if (!main || !own) return [];
  const part = (name: 'generation' | 'grading') =>
    main[name] === own[name]
      ? `${name} ${main[name].slice(0, 8)} on both sides`
      : `${name} ${main[name].slice(0, 8)} → ${own[name].slice(0, 8)}`;
  return row('keys', `${part('generation')} · ${part('grading')}`, width);
}

/** The last answer of each side, as a diff. */
function answerRows(samples: readonly Sample[]): readonly string[] {
  const last = (arm: Arm) =>
    samples.findLast(
      (sample) => sample.arm === arm && sample.output !== null && sample.variation === undefined,
    )?.output ?? null;
  const diff = outputDiff(last('baseline'), last('candidate'), ROWS);
  if (diff === null) return [];
  const rows =
    diff.kind === 'said' ? [diff.text] : [...(diff.kind === 'same' ? [SAME_OUTPUT] : []), ...diff.rows];
  return ['', ...rows.map((line) => `   ${terminalText(line)}`)];
}
