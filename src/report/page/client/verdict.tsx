import type { PageDocument } from '../page-document.ts';
import { Icon, Name, Words } from './words.tsx';

/** The bar at the top: what was compared. */
export function TopBar({ page }: { readonly page: PageDocument }) {
  return (
    <header class="top">
      <span class="brand">
        Pawl <span class="soft">{page.command}</span>
        {page.gate !== null && (
          <span class="gate">
            <Name text={page.gate} />
          </span>
        )}
      </span>
      <span class="sides">
        <code>
          <Name text={page.baseline} />
        </code>
        <span aria-hidden="true"> → </span>
        <span class="unseen"> against </span>
        <code>
          <Name text={page.candidate} />
        </code>
      </span>
    </header>
  );
}

/** The verdict and what to do: the words of the comment. */
export function VerdictBox({ page }: { readonly page: PageDocument }) {
  const { word, tone, title, consequence, lines, ways, offers } = page.head;
  return (
    <section class={`verdict ${tone}`} aria-labelledby="verdict">
      <p class="word">
        <Icon tone={tone} /> <span>{word.replace('-', ' ')}</span>
      </p>
      <h1 id="verdict">
        <Words text={title} /> {consequence !== '' && <Words text={consequence} />}
      </h1>
      {lines.map((line, at) => (
        <p key={at} class="line">
          <Words text={line} />
        </p>
      ))}
      {ways.length + offers.length > 0 && (
        <div class="todo">
          <h2>What to do</h2>
          {ways.map(({ whys, fix }, at) => (
            <div key={at}>
              {whys.map((why, of) => (
                <p key={of}>
                  <Words text={why} />
                </p>
              ))}
              <Fix parts={fix} />
            </div>
          ))}
          {offers.map((offer, at) => (
            <p key={at}>
              <Words text={offer} />
            </p>
          ))}
        </div>
      )}
    </section>
  );
}

/** Sentences, and lines to paste as blocks. */
function Fix({ parts }: { readonly parts: PageDocument['head']['ways'][number]['fix'] }) {
  const [first] = parts;
  const begun = first && 'words' in first ? first.words : '';
  return (
    <>
      <p>
        To fix: <Words text={begun} />
      </p>
      {parts.slice(begun === '' ? 0 : 1).map((part, at) =>
        'words' in part ? (
          <p key={at}>
            <Words text={part.words} />
          </p>
        ) : (
          <pre key={at}>{part.lines.join('\n')}</pre>
        ),
      )}
    </>
  );
}

/** What the run took, how to have it again, and what else is to be known: the end of the page. */
export function SmallPrint({ page }: { readonly page: PageDocument }) {
  const { spent, odds, reproduce } = page.head;
  const notes = [...page.leftOut, ...page.notes];
  return (
    <footer class="small">
      {odds !== null && <p>{odds}</p>}
      {spent.length > 0 && <p>{spent.join(' · ')}</p>}
      {reproduce !== null && (
        <p>
          Reproduce: <code>{reproduce}</code>
        </p>
      )}
      {page.links.map(({ label, url }) => (
        <p key={url}>
          <a href={url} rel="noreferrer noopener">
            {label}
          </a>
        </p>
      ))}
      {notes.length > 0 && (
        <details open={notes.length <= 5}>
          <summary>{notes.length === 1 ? '1 note' : `${notes.length} notes`}</summary>
          <ul>
            {notes.map((note, at) => (
              <li key={at}>
                <Words text={note} />
              </li>
            ))}
          </ul>
        </details>
      )}
      <p class="keys">
        <kbd>/</kbd> search · <kbd>j</kbd> <kbd>k</kbd> or <kbd>↓</kbd> <kbd>↑</kbd> next and previous case ·{' '}
        <kbd>Enter</kbd> open · <kbd>Esc</kbd> back
      </p>
      <p>pawl {page.pawl}</p>
    </footer>
  );
}
