import { useEffect, useRef, useState } from 'preact/hooks';
import type { CaseDetail, PageDocument, PageSlot } from '../page-document.ts';
import { Answers, Reasons } from './answers.tsx';
import { readDetail } from './load.ts';
import { linkOf } from './permalink.ts';
import { Badge, dot, ENDED, Name, Words } from './words.tsx';

interface Props {
  readonly page: PageDocument;
  readonly at: number;
  /** Whether the heading takes the focus: a person opened the case. */
  readonly takesFocus: boolean;
  onClose(): void;
}

/** One case: what failed and why, both answers, all samples, and what main answered before. */
export function CaseView({ page, at, takesFocus, onClose }: Props) {
  const [loaded, setLoaded] = useState<{ readonly at: number; readonly detail: CaseDetail | null } | null>(
    null,
  );
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    let isCurrent = true;
    readDetail(at, page.partSize).then((detail) => isCurrent && setLoaded({ at, detail }));
    return () => {
      isCurrent = false;
    };
  }, [at]);
  useEffect(() => {
    if (!takesFocus) return;
    // The heading alone would come to the middle of the window, with what stands above it over half of a phone.
    heading.current?.focus({ preventScroll: true });
    heading.current?.closest('article')?.scrollIntoView();
  }, [at, takesFocus]);
  const entry = page.cases[at];
  const suite = entry && page.suites[entry.suite];
  const state = entry && page.states[entry.state];
  if (!entry || !suite || !state) return null;
  const slot = suite.slots[entry.slot];
  return (
    <article class="case" aria-labelledby="case">
      <button type="button" class="link back" onClick={onClose}>
        ← All cases
      </button>
      <h2 id="case" ref={heading} tabIndex={-1}>
        <Name text={entry.label} />
      </h2>
      <p class="where">
        <Badge tone={state.tone}>{state.label}</Badge>
        <span class="tally">{entry.tally}</span>
        {entry.critical && <span class="badge calm">critical</span>}
        <span class="soft">
          <Name text={suite.id} />
          {slot && (
            <>
              {' · '}
              <Name text={slot.label} />
            </>
          )}
        </span>
        <a class="permalink" href={linkOf(page, at)}>
          Link to this case
        </a>
      </p>
      {loaded?.at === at &&
        (loaded.detail === null ? (
          <p class="soft">Its answers are left out of this page.</p>
        ) : (
          <Detail key={at} page={page} at={at} detail={loaded.detail} />
        ))}
    </article>
  );
}

function Detail({
  page,
  at,
  detail,
}: {
  readonly page: PageDocument;
  readonly at: number;
  readonly detail: CaseDetail;
}) {
  const entry = page.cases[at];
  const slot = entry && page.suites[entry.suite]?.slots[entry.slot];
  const state = (entry && page.states[entry.state]?.id) ?? '';
  const isLost = ['broken', 'got-worse', 'suspected'].includes(state);
  const { failed, error, said, history } = detail;
  const asks = [...(detail.asks === null ? [] : [detail.asks]), ...(entry?.tags ?? [])];
  return (
    <>
      {failed.length > 0 && (
        <section aria-labelledby="why">
          <h3 id="why">What failed</h3>
          <Reasons failed={failed} />
        </section>
      )}
      {error !== null && <pre class="error">{error}</pre>}
      {said.map((text, of) => (
        <p class="soft" key={of}>
          <Words text={text} />
        </p>
      ))}
      <Answers detail={detail} />
      {asks.length + detail.edited.length > 0 && (
        <section aria-labelledby="input">
          <h3 id="input">Input</h3>
          {asks.map((text) => (
            <p class="asks" key={text} dir="auto">
              {text}
            </p>
          ))}
          {detail.edited.length > 0 && <p class="soft">Edited by this PR: {detail.edited.join(', ')}</p>}
        </section>
      )}
      {isLost && (slot?.lines ?? []).map((lines, of) => <BrokenLines key={of} lines={lines} />)}
      {(slot?.prompts ?? []).map((prompt) => (
        <PromptChange key={prompt} page={page} at={prompt} />
      ))}
      {history.length > 0 && (
        <section aria-labelledby="history">
          <h3 id="history">On main before</h3>
          <ol class="history">
            {history.map(({ day, commit, ended }, of) => (
              <li key={of} class={`dot ${ended}`} title={`${day}${commit === null ? '' : ` · ${commit}`}`}>
                <span aria-hidden="true">{dot(ended)}</span>
                <span class="unseen">
                  {day}: {ENDED[ended]}
                </span>
              </li>
            ))}
          </ol>
          <p class="soft">
            {history[0]?.day} … {history.at(-1)?.day},{' '}
            {history.length === 1 ? '1 stored sample' : `${history.length} stored samples`}
          </p>
        </section>
      )}
    </>
  );
}

const SIGNS: Readonly<Record<string, string>> = { '+': 'added', '-': 'gone', '@': 'hunk' };

/** Which changed lines of the prompt did it, and the edit that restores them. */
function BrokenLines({ lines: { said, rows } }: { readonly lines: PageSlot['lines'][number] }) {
  return (
    <section class="prompt" aria-label="Which lines did it">
      {said.map((text, of) => (
        <p key={of}>
          <Words text={text} />
        </p>
      ))}
      {rows.length > 0 && <DiffRows rows={rows} />}
    </section>
  );
}

function DiffRows({ rows }: { readonly rows: readonly string[] }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: long lines scroll, and keys must reach them.
    <pre class="diff" tabIndex={0}>
      {rows.map((row, of) => (
        <span key={of} class={SIGNS[row.charAt(0)] ?? ''}>
          {`${row}\n`}
        </span>
      ))}
    </pre>
  );
}

/** The change of a file that the prompt is made of. */
function PromptChange({ page, at }: { readonly page: PageDocument; readonly at: number }) {
  const prompt = page.prompts[at];
  if (!prompt || prompt.rows.length === 0) return null;
  return (
    <details class="prompt" open={prompt.rows.length <= 14}>
      <summary>
        Change of{' '}
        <code>
          <Name text={prompt.file} />
        </code>
      </summary>
      <DiffRows rows={prompt.rows} />
    </details>
  );
}
