import type { GateEvent } from '../../pipeline/pipeline.ts';
import { terminalText } from '../../report/escape.ts';
import { planText, progressBar, progressLine, type RoundProgress } from '../../report/terminal/progress.ts';
import { fitted, paintWith, wrapped } from '../../report/terminal/terminal-style.ts';
import { stageFacts } from '../../samples/stage.ts';

/** Where progress goes. */
export interface ProgressSink {
  write(text: string): unknown;
  /** A person watches: one line is overwritten. Else every line stays, and a heartbeat shows that the run is alive. */
  readonly live: boolean;
  readonly colour: boolean;
  readonly columns: number;
}

/** What shows a run on its way: its events, lines beside them, and its end. */
export interface Progress {
  event(event: GateEvent): void;
  line(text: string): void;
  end(): void;
}

const HEARTBEAT_MS = 10_000;
const REDRAW_MS = 50;
const CLEAR = '\r\x1b[2K';

/** Shows a run's events on a sink. `end` must be called: it stops the heartbeat and clears the live line. */
export function progressOn(sink: ProgressSink): Progress {
  const paint = paintWith(sink.colour);
  const retries = retryLines();
  const limits = new Map<string, string | null>();
  let round: RoundProgress | null = null;
  let drawn = false;
  let pending: NodeJS.Timeout | null = null;
  const draw = () => {
    pending = null;
    if (round === null) return;
    sink.write(`${CLEAR}${progressBar(round, paint, sink.columns)}`);
    drawn = true;
  };
  const clear = () => {
    if (drawn) sink.write(CLEAR);
    drawn = false;
  };
  const line = (text: string) => {
    clear();
    sink.write(` ${fitted(text, sink.columns - 2)}\n`);
  };
  // The plan, and what a run says beside its progress, are whole: at their end stands the budget, or what to do.
  const said = (text: string) => {
    clear();
    for (const part of wrapped(terminalText(text), sink.columns - 2)) sink.write(` ${part}\n`);
  };
  // A round that waits for answers is said again, which shows that the run is alive. What it ended with is said once.
  let ended = '';
  const stand = (isOpen: boolean) => {
    if (round === null) return;
    const text = progressLine(round);
    if (text === ended) return;
    line(text);
    if (!isOpen || round.done >= round.total) ended = text;
  };
  const closeRound = () => {
    stand(false);
    [round, ended] = [null, ''];
  };
  const beat = sink.live ? null : setInterval(() => stand(true), HEARTBEAT_MS);
  beat?.unref();
  return {
    line: said,
    event: (event) => {
      if (event.kind === 'plan') said(`plan: ${planText(event.plan)}`);
      if (event.kind === 'pace') {
        limits.set(event.endpoint, event.limit);
        line(`${event.endpoint}: ${event.limit ?? 'refuses at any pace'}`);
      }
      if (event.kind === 'retry') for (const text of retries.said(event)) line(text);
      if (event.kind === 'round') {
        // What follows in the same stage goes on from where it stands: nobody reads of two first looks.
        if (round?.stage === event.stage) round = { ...round, total: round.total + event.samples };
        else {
          closeRound();
          round = { stage: event.stage, done: 0, total: event.samples, errors: 0 };
        }
      }
      if (event.kind === 'sample' && round !== null && !stageFacts(event.sample.stage).uncounted) {
        const failed = event.sample.result.kind === 'errored' ? 1 : 0;
        round = { ...round, done: round.done + 1, errors: round.errors + failed };
      }
      if (sink.live && round !== null) pending ??= setTimeout(draw, REDRAW_MS).unref();
    },
    end: () => {
      if (beat !== null) clearInterval(beat);
      if (pending !== null) clearTimeout(pending);
      closeRound();
      for (const text of retries.total()) line(text);
      for (const [endpoint, limit] of limits)
        line(
          limit === null
            ? `${endpoint} refused requests at any pace: others may use the same key`
            : `${endpoint} was asked at its limit: ${limit}`,
        );
      clear();
    },
  };
}

type Retry = Extract<GateEvent, { kind: 'retry' }>;

/** Retries for people: the first of each kind at once, the others as a number at the end. Numbers make no other kind. */
function retryLines() {
  const kinds = new Map<string, { readonly first: Retry; tries: number }>();
  return {
    said: (retry: Retry): string[] => {
      const kind = `${retry.suite}\0${retry.reason.replace(/\d+/g, '0')}`;
      const known = kinds.get(kind);
      if (known) known.tries += 1;
      else kinds.set(kind, { first: retry, tries: 1 });
      return known ? [] : [`${retry.suite}: again in ${Math.ceil(retry.waitMs / 1000)} s: ${retry.reason}`];
    },
    total: (): string[] =>
      [...kinds.values()]
        .filter(({ tries }) => tries > 1)
        .map(({ first, tries }) => `${first.suite}: tried again ${tries} times in all: ${first.reason}`),
  };
}
