import type { Ref } from 'preact';
import type { PageDocument } from '../page-document.ts';
import { type Choice, isChosen, NO_CHOICE } from './chosen-cases.ts';
import { Icon } from './words.tsx';

interface Props {
  readonly page: PageDocument;
  readonly choice: Choice;
  readonly counts: readonly number[];
  readonly found: number;
  readonly tags: readonly string[];
  readonly search: Ref<HTMLInputElement>;
  /** Whether a search looks through answers too. */
  readonly inAnswers: boolean;
  onAnswers(): void;
  onChoice(choice: Choice): void;
}

/** Search, endings, suites, failed checks and tags: what the list is cut down to. */
export function Filters(props: Props) {
  const { page, choice, counts, found, tags, search, inAnswers, onAnswers, onChoice } = props;
  const total = page.cases.length;
  const suites = page.suites.flatMap(({ id, slots }, at) => (slots.length > 0 ? [{ id, at }] : []));
  const toggled = (at: number) => {
    const states = new Set(choice.states);
    if (!states.delete(at)) states.add(at);
    onChoice({ ...choice, states });
  };
  return (
    <search class="filters">
      <div class="find">
        <input
          ref={search}
          type="search"
          id="search"
          placeholder="Search cases"
          aria-label="Search cases"
          aria-keyshortcuts="/"
          autocomplete="off"
          spellcheck={false}
          value={choice.query}
          onInput={({ currentTarget }) => onChoice({ ...choice, query: currentTarget.value })}
        />
        <label class="answers-too">
          <input type="checkbox" checked={inAnswers} onChange={onAnswers} /> in answers
        </label>
        {suites.length > 1 && (
          <Select
            name="Suite"
            value={choice.suite}
            options={suites.map(({ id, at }) => [String(at), id])}
            onChange={(value) => onChoice({ ...choice, suite: value === null ? null : Number(value) })}
          />
        )}
        {page.checks.length > 1 && (
          <Select
            name="Failed check"
            value={choice.check}
            options={page.checks.slice(0, MOST).map((label, at) => [String(at), label])}
            onChange={(value) => onChoice({ ...choice, check: value === null ? null : Number(value) })}
          />
        )}
        {page.worse.length > 0 && (
          <Select
            name="Worse by"
            value={choice.worse}
            options={page.worse.slice(0, MOST).map((name, at) => [String(at), name])}
            onChange={(value) => onChoice({ ...choice, worse: value === null ? null : Number(value) })}
          />
        )}
        {tags.length > 0 && (
          <Select
            name="Tag"
            value={choice.tag}
            options={tags.slice(0, MOST).map((tag) => [tag, tag])}
            onChange={(tag) => onChoice({ ...choice, tag })}
          />
        )}
      </div>
      <fieldset class="chips">
        <legend class="unseen">How cases ended</legend>
        {page.states.map(({ id, label, tone }, at) => (
          <button
            key={id}
            type="button"
            class="chip"
            aria-pressed={choice.states.has(at)}
            onClick={() => toggled(at)}
          >
            <Icon tone={tone} />
            {label} <b>{counts[at]?.toLocaleString('en')}</b>
          </button>
        ))}
      </fieldset>
      <p class="found" role="status">
        {found === total ? cases(total) : `${found.toLocaleString('en')} of ${cases(total)}`}
        {page.suites.some(({ slots }) => slots.length > 1) && ', counted in each column'}
        {isChosen(choice) && (
          <button type="button" class="link" onClick={() => onChoice(NO_CHOICE)}>
            Show all
          </button>
        )}
      </p>
    </search>
  );
}

/** Options of one list: a browser shows no more with any use. */
const MOST = 500;

interface SelectProps {
  readonly name: string;
  readonly value: string | number | null;
  readonly options: readonly (readonly [value: string, label: string])[];
  onChange(value: string | null): void;
}

function Select({ name, value, options, onChange }: SelectProps) {
  return (
    <select
      aria-label={name}
      class={value === null ? '' : 'set'}
      value={value === null ? '' : String(value)}
      onChange={({ currentTarget }) => onChange(currentTarget.value === '' ? null : currentTarget.value)}
    >
      <option value="">{name}: any</option>
      {options.map(([of, label]) => (
        <option key={of} value={of}>
          {label}
        </option>
      ))}
    </select>
  );
}

function cases(total: number): string {
  return `${total.toLocaleString('en')} ${total === 1 ? 'case' : 'cases'}`;
}
