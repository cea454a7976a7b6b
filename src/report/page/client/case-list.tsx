import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { PageDocument } from '../page-document.ts';
import { type ColumnNames, columnNames } from './column-names.ts';
import { Dots, Icon, Name } from './words.tsx';

/** Heights of a row, as in the style sheet: of a long list only rows that are seen are in the page. */
const HEIGHT = 60;
/** With a line for its suite and column. */
const PLACED_HEIGHT = 80;
/** Rows kept above and below what is seen. */
const SPARE = 8;
/** A list up to this length is there as a whole: it can be printed, and searched by the browser. */
const WHOLE = 100;
/** Samples of each side that a row has room for; an opened case shows all. */
const DOTS = 6;

interface Props {
  readonly page: PageDocument;
  /** Places of the cases that are listed. */
  readonly chosen: readonly number[];
  /** Place in `chosen`; -1: none. */
  readonly active: number;
  onActive(position: number): void;
  onOpen(position: number): void;
}

/** The list of cases. Only the rows in view exist. */
export function CaseList({ page, chosen, active, onActive, onOpen }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const places = useMemo(() => columnNames(page), [page]);
  const isPlaced = places.flat().some((place) => place !== '');
  const height = isPlaced ? PLACED_HEIGHT : HEIGHT;
  const [seen, setSeen] = useState({ top: 0, height: 800 });
  const look = () => {
    const { scrollTop = 0, clientHeight = 800 } = box.current ?? {};
    setSeen((old) =>
      old.top === scrollTop && old.height === clientHeight ? old : { top: scrollTop, height: clientHeight },
    );
  };
  useLayoutEffect(look, [chosen]);
  useEffect(() => {
    addEventListener('resize', look);
    return () => removeEventListener('resize', look);
  }, []);
  useLayoutEffect(() => {
    const at = box.current;
    if (!at || active < 0) return;
    const [top, bottom] = [active * height, (active + 1) * height];
    if (top < at.scrollTop) at.scrollTop = top;
    else if (bottom > at.scrollTop + at.clientHeight) at.scrollTop = bottom - at.clientHeight;
    look();
  }, [active]);

  const isShort = chosen.length <= WHOLE;
  const from = isShort ? 0 : Math.max(0, Math.floor(seen.top / height) - SPARE);
  const to = isShort
    ? chosen.length
    : Math.min(chosen.length, Math.ceil((seen.top + seen.height) / height) + SPARE);
  const rows = chosen.slice(from, to).map((at, offset) => ({ at, position: from + offset }));
  return (
    <div
      class={isPlaced ? 'cases placed' : 'cases'}
      ref={box}
      onScroll={look}
      role="listbox"
      tabIndex={0}
      aria-label="Cases"
      id="cases"
      aria-activedescendant={active >= from && active < to ? `case-${active}` : undefined}
    >
      <div class="all" role="presentation" ref={(node) => sized(node, chosen.length * height)}>
        {rows.map(({ at, position }) => (
          <Row
            key={at}
            page={page}
            at={at}
            position={position}
            of={chosen.length}
            top={position * height}
            places={places}
            isActive={position === active}
            onClick={() => {
              onActive(position);
              onOpen(position);
            }}
          />
        ))}
      </div>
    </div>
  );
}

interface RowProps {
  readonly page: PageDocument;
  readonly at: number;
  readonly position: number;
  readonly of: number;
  readonly top: number;
  readonly places: ColumnNames;
  readonly isActive: boolean;
  onClick(): void;
}

function Row({ page, at, position, of, top, places, isActive, onClick }: RowProps) {
  const entry = page.cases[at];
  const state = page.states[entry?.state ?? 0];
  const suite = page.suites[entry?.suite ?? 0];
  if (!entry || !state || !suite) return null;
  const place = places[entry.suite]?.[entry.slot] ?? '';
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the list itself takes the keys of all its options.
    <div
      class={`row ${isActive ? 'active' : ''}`}
      id={`case-${position}`}
      role="option"
      tabIndex={-1}
      aria-selected={isActive}
      aria-setsize={of}
      aria-posinset={position + 1}
      ref={(node) => moved(node, top)}
      onClick={onClick}
    >
      <Icon tone={state.tone} />
      <span class="what">
        <span class="label">
          <Name text={entry.label} />
        </span>
        <span class="about">
          <span class={`state ${state.tone}`}>{state.label}</span>
          {entry.critical && <span> · critical</span>}
        </span>
      </span>
      <span class="counts">
        <span class="tally">{entry.shift ?? entry.tally}</span>
        <span class="pair">
          <Dots letters={entry.baseline.slice(0, DOTS)} />
          <Dots letters={entry.candidate.slice(0, DOTS)} />
        </span>
      </span>
      {place !== '' && (
        <span class="place">
          <Name text={place} />
        </span>
      )}
    </div>
  );
}

/** ColumnNames are set by script: the page's policy allows no style in its text. */
function moved(node: HTMLElement | null, top: number): void {
  if (node) node.style.transform = `translateY(${top}px)`;
}

function sized(node: HTMLElement | null, height: number): void {
  if (node) node.style.height = `${height}px`;
}
