import type { PageDocument, PageSlot, PageSpread, PageSpreads } from '../page-document.ts';
import { Name } from './words.tsx';

/** Cards that stand open; more are folded. */
const OPEN = 6;

/** What answers took on both sides, and main's pass rate over its commits, of each slot where they are known. */
export function Plots({ page }: { readonly page: PageDocument }) {
  const slots = page.suites.flatMap((suite) =>
    suite.slots.map((slot) => ({
      slot,
      name: suite.slots.length > 1 ? `${suite.id} · ${slot.label}` : suite.id,
    })),
  );
  const cards = slots.flatMap(({ slot, name }) => [
    ...(slot.trend.length > 0 ? [<Trend key={`${name} trend`} name={name} slot={slot} />] : []),
    ...(slot.latency
      ? [<Spreads key={`${name} latency`} title="Latency" name={name} sides={slot.latency} />]
      : []),
    ...(slot.cost
      ? [<Spreads key={`${name} cost`} title="Cost of 1,000 answers" name={name} sides={slot.cost} />]
      : []),
  ]);
  if (cards.length === 0) return null;
  return (
    <section aria-labelledby="plots">
      <details class="plots" open={cards.length <= OPEN}>
        <summary>
          <h2 id="plots" class="fold">
            Cost, latency and main over time
          </h2>
        </summary>
        <div class="cards">{cards}</div>
      </details>
    </section>
  );
}

const SPREAD = { width: 300, row: 26, left: 52, right: 8 };

interface SpreadsProps {
  readonly title: string;
  readonly name: string;
  readonly sides: PageSpreads;
}

/** A line from the 5th to the 95th of 100 answers, a box around the middle half, a mark at the median. */
function Spreads({ title, name, sides }: SpreadsProps) {
  const rows = [
    { label: 'main', spread: sides.baseline, kind: 'baseline' },
    { label: 'this PR', spread: sides.candidate, kind: 'candidate' },
  ];
  const most = Math.max(...rows.map(({ spread }) => spread?.at[4] ?? 0)) || 1;
  const x = (value: number) => SPREAD.left + (value / most) * (SPREAD.width - SPREAD.left - SPREAD.right);
  return (
    <figure class="card">
      <figcaption>
        <b>{title}</b>{' '}
        <span class="soft">
          <Name text={name} />
        </span>
      </figcaption>
      <svg viewBox={`0 0 ${SPREAD.width} ${rows.length * SPREAD.row}`} aria-hidden="true">
        {rows.map(({ label, spread, kind }, at) => {
          const y = (at + 0.5) * SPREAD.row;
          return (
            <g key={kind} class={kind}>
              <text x="0" y={y + 4}>
                {label}
              </text>
              {spread ? (
                <>
                  <line class="range" x1={x(spread.at[0])} y1={y} x2={x(spread.at[4])} y2={y} />
                  <rect
                    class="half"
                    x={x(spread.at[1])}
                    y={y - 6}
                    width={Math.max(2, x(spread.at[3]) - x(spread.at[1]))}
                    height="12"
                    rx="3"
                  />
                  <line class="median" x1={x(spread.at[2])} y1={y - 8} x2={x(spread.at[2])} y2={y + 8} />
                </>
              ) : (
                <text x={SPREAD.left} y={y + 4}>
                  –
                </text>
              )}
            </g>
          );
        })}
      </svg>
      {rows.map(({ label, spread, kind }) => (
        <p key={kind} class="soft">
          {label}: {spreadText(spread)}
        </p>
      ))}
      {/* Cases that were asked again weigh more here, so that the median can be another one than that of the table. */}
      <p class="soft">Of all answers. The table counts each case once.</p>
    </figure>
  );
}

function spreadText(spread: PageSpread | null): string {
  return spread ? `median ${spread.median} (${spread.range}), ${spread.answers}` : '–';
}

const TREND = { width: 300, height: 72, left: 6, right: 6, top: 8, bottom: 8 };

/** Main's pass rate from commit to commit, evenly spaced. */
function Trend({ name, slot: { trend } }: { readonly name: string; readonly slot: PageSlot }) {
  const rates = trend.map(({ rate }) => rate);
  const low = Math.max(0, Math.min(...rates) - 0.05);
  const high = Math.min(1, Math.max(...rates) + 0.05);
  const x = (at: number) => TREND.left + (at / (trend.length - 1)) * (TREND.width - TREND.left - TREND.right);
  const y = (rate: number) =>
    TREND.top + (1 - (rate - low) / (high - low || 1)) * (TREND.height - TREND.top - TREND.bottom);
  const [first, last] = [trend[0], trend.at(-1)];
  const words = `main’s pass rate at ${trend.length} commits: ${first?.text} on ${first?.day}, ${last?.text} on ${last?.day}`;
  return (
    <figure class="card">
      <figcaption>
        <b>Main’s pass rate by commit</b>{' '}
        <span class="soft">
          <Name text={name} />
        </span>
      </figcaption>
      <svg viewBox={`0 0 ${TREND.width} ${TREND.height}`} role="img" aria-label={words}>
        <polyline class="trend" points={trend.map(({ rate }, at) => `${x(at)},${y(rate)}`).join(' ')} />
        {trend.map(({ commit, day, rate, text, cases }, at) => (
          <circle key={`${commit} ${day}`} class="commit" cx={x(at)} cy={y(rate)} r="3.5">
            <title>{[commit ?? 'no commit', day, text, cases].join(' · ')}</title>
          </circle>
        ))}
      </svg>
      <p class="soft ends">
        <span>
          {first?.text} · {first?.commit ?? first?.day}
        </span>
        <span>
          {last?.text} · {last?.commit ?? last?.day}
        </span>
      </p>
    </figure>
  );
}
