import { useState } from 'preact/hooks';
import type { CaseDetail, DetailSample } from '../page-document.ts';
import { type Piece, wordDiff } from './word-diff.ts';
import { dot, ENDED, Name } from './words.tsx';

type Side = DetailSample['arm'];
const SIDES: readonly Side[] = ['baseline', 'candidate'];
const TITLES: Readonly<Record<Side, string>> = { baseline: 'main', candidate: 'this PR' };

/** Both answers side by side with the words that differ, and every sample of each side in the order of time. */
export function Answers({ detail }: { readonly detail: CaseDetail }) {
  const [picked, setPicked] = useState(() => ({
    baseline: firstShown(detail, 'baseline'),
    candidate: firstShown(detail, 'candidate'),
  }));
  const textOf = (side: Side) => {
    const sample = detail.samples[picked[side] ?? -1];
    const at = sample ? sample.answer : detail.shown[side];
    return at === null || at === undefined ? null : (detail.answers[at] ?? null);
  };
  const texts = { baseline: textOf('baseline'), candidate: textOf('candidate') };
  const diff =
    texts.baseline !== null && texts.candidate !== null ? wordDiff(texts.baseline, texts.candidate) : null;
  const pieces = { baseline: diff?.before ?? null, candidate: diff?.after ?? null };
  const isSame = texts.baseline !== null && texts.baseline === texts.candidate;
  return (
    <section class="answers" aria-label="Answers">
      {SIDES.map((side) => (
        <div class="side" key={side}>
          <h3>{TITLES[side]}</h3>
          {detail.samples.length > 0 && (
            <Samples
              detail={detail}
              side={side}
              picked={picked[side]}
              onPick={(at) => setPicked({ ...picked, [side]: at })}
            />
          )}
          <Answer text={texts[side]} pieces={pieces[side]} side={side} />
          <Facts sample={detail.samples[picked[side] ?? -1]} />
        </div>
      ))}
      {detail.answersLeft > 0 && (
        <p class="soft wide">
          {`${detail.answersLeft} more ${detail.answersLeft === 1 ? 'answer is' : 'answers are'} left out: samples.jsonl has all.`}
        </p>
      )}
      {isSame && <p class="soft wide">Both sides gave the same output here.</p>}
    </section>
  );
}

/** The sample whose answer shows the difference best, else the first. */
function firstShown({ samples, shown }: CaseDetail, side: Side): number | null {
  const own = samples.flatMap(({ arm, answer }, at) => (arm === side ? [{ at, answer }] : []));
  const telling = own.find(({ answer }) => answer !== null && answer === shown[side]) ?? own[0];
  return telling?.at ?? null;
}

interface SamplesProps {
  readonly detail: CaseDetail;
  readonly side: Side;
  readonly picked: number | null;
  onPick(at: number): void;
}

function Samples({ detail, side, picked, onPick }: SamplesProps) {
  const own = detail.samples.flatMap((sample, at) => (sample.arm === side ? [{ sample, at }] : []));
  if (own.length === 0) return <p class="soft samples">–</p>;
  return (
    <fieldset class="samples">
      <legend class="unseen">Samples of {TITLES[side]}, in the order of time</legend>
      {own.map(({ sample, at }, number) => (
        <button
          key={at}
          type="button"
          class={`dot ${sample.ended}`}
          aria-pressed={at === picked}
          aria-label={`Sample ${number + 1} of ${own.length}: ${ENDED[sample.ended]}, ${sample.stage}`}
          title={`${ENDED[sample.ended]} · ${sample.stage} · ${sample.at}`}
          onClick={() => onPick(at)}
        >
          {dot(sample.ended)}
        </button>
      ))}
    </fieldset>
  );
}

interface AnswerProps {
  readonly text: string | null;
  readonly pieces: readonly Piece[] | null;
  readonly side: Side;
}

function Answer({ text, pieces, side }: AnswerProps) {
  if (text === null) return <p class="answer none">No answer is here.</p>;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a long answer scrolls, and keys must reach it.
    <section class="answer" dir="auto" tabIndex={0} aria-label={`Answer of ${TITLES[side]}`}>
      {text === '' ? (
        <i>(empty)</i>
      ) : (
        (pieces?.map((piece, at) => <Marked key={at} piece={piece} side={side} />) ?? text)
      )}
    </section>
  );
}

function Marked({ piece: { text, own }, side }: { readonly piece: Piece; readonly side: Side }) {
  if (!own) return <>{text}</>;
  return side === 'baseline' ? <del>{text}</del> : <ins>{text}</ins>;
}

function Facts({ sample }: { readonly sample: DetailSample | undefined }) {
  if (!sample) return null;
  return (
    <div class="about-sample">
      <p class="soft">
        <b class={`ended ${sample.ended}`}>
          {dot(sample.ended)} {ENDED[sample.ended]}
        </b>
        {[sample.stage, ...sample.facts].map((fact) => ` · ${fact}`).join('')}
        {' · '}
        <span class="time">{sample.at} UTC</span>
      </p>
      {sample.failed.length > 0 && <Reasons failed={sample.failed} />}
      {sample.error !== null && <pre class="error">{sample.error}</pre>}
    </div>
  );
}

/** Assertions that failed, each with its reason. */
export function Reasons({ failed }: { readonly failed: CaseDetail['failed'] }) {
  return (
    <ul class="reasons">
      {failed.map(({ label, reason }, at) => (
        <li key={at}>
          <code>
            <Name text={label} />
          </code>
          {reason !== '' && reason !== label && (
            <span class="reason" dir="auto">
              {reason}
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
