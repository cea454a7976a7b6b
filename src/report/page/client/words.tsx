import type { ComponentChildren } from 'preact';
import type { PageTone } from '../page-document.ts';

/** A sentence of ours in which backticks quote names: names stand as code, each isolated from the words around it. */
export function Words({ text }: { readonly text: string }) {
  const parts = text.split(/`([^`]+)`/);
  return <>{parts.map((part, at) => (at % 2 === 1 ? <code key={at}>{isolated(part)}</code> : part))}</>;
}

/** A name from outside, isolated from the words around it whichever way it is written. */
export function Name({ text }: { readonly text: string }) {
  return <bdi>{text}</bdi>;
}

function isolated(text: string) {
  return <bdi>{text}</bdi>;
}

const PATHS: Readonly<Record<PageTone, string>> = {
  bad: 'M4.47.22A.75.75 0 0 1 5 0h6c.2 0 .39.08.53.22l4.25 4.25c.14.14.22.33.22.53v6a.75.75 0 0 1-.22.53l-4.25 4.25A.75.75 0 0 1 11 16H5a.75.75 0 0 1-.53-.22L.22 11.53A.75.75 0 0 1 0 11V5c0-.2.08-.39.22-.53Zm.84 1.28L1.5 5.31v5.38l3.81 3.81h5.38l3.81-3.81V5.31L10.69 1.5ZM5.28 4.22 8 6.94l2.72-2.72a.75.75 0 0 1 1.06 1.06L9.06 8l2.72 2.72a.75.75 0 1 1-1.06 1.06L8 9.06l-2.72 2.72a.75.75 0 0 1-1.06-1.06L6.94 8 4.22 5.28a.75.75 0 0 1 1.06-1.06Z',
  doubt:
    'M6.46 1.04a1.75 1.75 0 0 1 3.08 0l6.08 11.38A1.75 1.75 0 0 1 14.08 15H1.92a1.75 1.75 0 0 1-1.54-2.58Zm1.76.71a.25.25 0 0 0-.44 0L1.7 13.13a.25.25 0 0 0 .22.37h12.16a.25.25 0 0 0 .22-.37ZM9 11a1 1 0 1 1-2 0 1 1 0 0 1 2 0Zm-.25-5.25v2.5a.75.75 0 0 1-1.5 0v-2.5a.75.75 0 0 1 1.5 0Z',
  good: 'M8 0a8 8 0 1 1 0 16A8 8 0 0 1 8 0Zm0 1.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13Zm3.78 4.28-4.5 4.5a.75.75 0 0 1-1.06 0l-2-2a.75.75 0 0 1 1.06-1.06l1.47 1.47 3.97-3.97a.75.75 0 0 1 1.06 1.06Z',
  calm: 'M8 4a4 4 0 1 1 0 8 4 4 0 0 1 0-8Zm0 1.5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5Z',
};

/** The shape of a tone, so no colour stands alone. Decoration: its words are always beside it. */
export function Icon({ tone }: { readonly tone: PageTone }) {
  return (
    <svg class={`icon ${tone}`} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path fill="currentColor" d={PATHS[tone]} />
    </svg>
  );
}

/** A word in a pill of its tone. */
export function Badge({ tone, children }: { readonly tone: PageTone; readonly children: ComponentChildren }) {
  return (
    <span class={`badge ${tone}`}>
      <Icon tone={tone} />
      {children}
    </span>
  );
}

const DOTS: Readonly<Record<string, string>> = { p: '●', r: '●', f: '○', w: '○', e: '✕' };

/** One sample as a sign: right, not right, no score. */
export function dot(ended: string): string {
  return DOTS[ended] ?? '·';
}

/** What a sign stands for. */
export const ENDED: Readonly<Record<string, string>> = {
  p: 'passed',
  r: 'right',
  f: 'failed',
  w: 'wrong',
  e: 'no score',
};

/** Signs of several samples. They repeat what the tally beside them says. */
export function Dots({ letters }: { readonly letters: string }) {
  return (
    <span class="dots" aria-hidden="true">
      {Array.from(letters, (letter, at) => (
        <span key={at} class={letter}>
          {dot(letter)}
        </span>
      ))}
    </span>
  );
}
