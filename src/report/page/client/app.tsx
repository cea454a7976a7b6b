import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { PageDocument } from '../page-document.ts';
import { CaseList } from './case-list.tsx';
import { CaseView } from './case-view.tsx';
import { type Choice, chosenCases, NO_CHOICE, searchTexts, stateCounts } from './chosen-cases.ts';
import { Filters } from './filters.tsx';
import { Forest } from './forest.tsx';
import { keyAction } from './keys.ts';
import { readAnswers } from './load.ts';
import { caseAt, linkOf } from './permalink.ts';
import { Plots } from './plots.tsx';
import { SmallPrint, TopBar, VerdictBox } from './verdict.tsx';

/** Which case is on screen, and whether a person asked for it just now. */
interface Opened {
  readonly at: number;
  readonly takesFocus: boolean;
}

/** The whole page. */
export function App({ page }: { readonly page: PageDocument }) {
  return (
    <>
      <a class="skip" href="#cases">
        Skip to the cases
      </a>
      <TopBar page={page} />
      <main>
        <VerdictBox page={page} />
        <Forest page={page} />
        <Plots page={page} />
        {page.cases.length > 0 && <Cases page={page} />}
      </main>
      <SmallPrint page={page} />
    </>
  );
}

function Cases({ page }: { readonly page: PageDocument }) {
  const [answers, setAnswers] = useState<readonly string[] | null>(null);
  const texts = useMemo(() => searchTexts(page, answers), [page, answers]);
  const tags = useMemo(() => [...new Set(page.cases.flatMap((entry) => entry.tags ?? []))].sort(), [page]);
  const [choice, setChoice] = useState<Choice>(NO_CHOICE);
  const [opened, setOpened] = useState<Opened | null>(() => openedBy(page, false));
  const chosen = useMemo(() => chosenCases(page.cases, texts, choice), [texts, choice]);
  const { query, suite, check, tag, worse } = choice;
  const counts = useMemo(() => stateCounts(page, texts, choice), [texts, query, suite, check, tag, worse]);
  const [cursor, setCursor] = useState(() => opened?.at ?? -1);
  const search = useRef<HTMLInputElement>(null);
  const section = useRef<HTMLElement>(null);
  const isLeaving = useRef(false);
  // A case that the choice leaves out has no place in the list.
  const active = chosen.indexOf(cursor);
  // Where there is room beside the list, the case under the cursor stands there, else the worst one.
  const preview = active < 0 ? chosen[0] : cursor;

  const show = (at: number, takesFocus: boolean) => {
    const link = linkOf(page, at);
    if (location.hash !== link) history[opened ? 'replaceState' : 'pushState'](null, '', link);
    setCursor(at);
    setOpened({ at, takesFocus });
  };
  const close = () => {
    history.replaceState(null, '', location.pathname + location.search);
    isLeaving.current = true;
    setOpened(null);
  };
  // On a narrow screen the list is there again only now: focus before would be lost.
  useEffect(() => {
    if (opened || !isLeaving.current) return;
    isLeaving.current = false;
    document.getElementById('cases')?.focus({ preventScroll: true });
  }, [opened]);

  useEffect(() => {
    const follow = () => {
      const next = openedBy(page, true);
      setOpened(next);
      if (next) setCursor(next.at);
    };
    addEventListener('hashchange', follow);
    addEventListener('popstate', follow);
    return () => {
      removeEventListener('hashchange', follow);
      removeEventListener('popstate', follow);
    };
  }, [page]);

  useEffect(() => {
    if (opened && !opened.takesFocus) section.current?.scrollIntoView();
  }, []);

  // At once: the next key must find what the last one left.
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent) => {
      const action = keyAction(event);
      if (action === null) return;
      if (action === 'search') search.current?.focus();
      else if (action === 'back') {
        if (opened) close();
        else if (document.activeElement === search.current) document.getElementById('cases')?.focus();
      } else if (action === 'open') {
        if (active < 0) return;
        show(cursor, true);
      } else {
        const step = { next: 1, previous: -1, first: -chosen.length, last: chosen.length }[action];
        const position = Math.max(0, Math.min(chosen.length - 1, active + step));
        const at = chosen[position];
        if (at === undefined) return;
        if (opened) show(at, false);
        else setCursor(at);
        if (document.activeElement?.id !== 'cases' && !opened)
          document.getElementById('cases')?.focus({ preventScroll: false });
      }
      event.preventDefault();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  });

  return (
    <section class={`explorer ${opened ? 'opened' : ''}`} aria-labelledby="list" ref={section}>
      <div class="left">
        <h2 id="list">Cases</h2>
        <Filters
          page={page}
          choice={choice}
          counts={counts}
          found={chosen.length}
          tags={tags}
          search={search}
          inAnswers={answers !== null}
          onAnswers={() => (answers === null ? readAnswers(page).then(setAnswers) : setAnswers(null))}
          onChoice={setChoice}
        />
        {chosen.length > 0 ? (
          <CaseList
            page={page}
            chosen={chosen}
            active={active}
            onActive={(position) => setCursor(chosen[position] ?? -1)}
            onOpen={(position) => show(chosen[position] ?? 0, true)}
          />
        ) : (
          <p class="empty" id="cases" tabIndex={-1}>
            No case is like that.
          </p>
        )}
      </div>
      <div class="right">
        {opened ? (
          <CaseView page={page} at={opened.at} takesFocus={opened.takesFocus} onClose={close} />
        ) : (
          preview !== undefined && <CaseView page={page} at={preview} takesFocus={false} onClose={close} />
        )}
      </div>
    </section>
  );
}

function openedBy(page: PageDocument, takesFocus: boolean): Opened | null {
  const at = caseAt(page, location.hash);
  return at === null ? null : { at, takesFocus };
}
