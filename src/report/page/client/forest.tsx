import type { PageDocument, PageMetric, PageSlot, PageSuite } from '../page-document.ts';
import { Badge, Icon, Name, Words } from './words.tsx';

const [WIDTH, HEIGHT, EDGE] = [220, 24, 8];

/** Of more suites than these, those without a word to say are folded. */
const FEW = 6;

/** Suites that were run with their metrics: numbers, and changes with their intervals on one scale for each unit. */
export function Forest({ page }: { readonly page: PageDocument }) {
  const ran = page.suites.filter(({ ran }) => ran);
  if (ran.length === 0) return null;
  const scales = scalesOf(ran);
  const quiet = ran.length > FEW ? ran.filter(isQuiet) : [];
  const told = ran.filter((suite) => !quiet.includes(suite));
  return (
    <section class="forest" aria-labelledby="suites">
      <h2 id="suites">{ran.length === 1 ? 'Suite' : `${ran.length} suites`}</h2>
      <Table suites={told} scales={scales} label="Suites" />
      {quiet.length > 0 && (
        <details class="more" open={told.length === 0}>
          <summary>{`${quiet.length} ${told.length === 0 ? '' : 'more '}suites that passed`}</summary>
          <Table suites={quiet} scales={scales} label="Suites that passed" />
        </details>
      )}
      {scales.size > 0 && (
        <p class="soft note">{`Bars are 95 % intervals; right of the line is better.${scaleText(scales)}`}</p>
      )}
      {page.wideIntervals !== null && (
        <p class="soft note">
          <Words text={page.wideIntervals} />
        </p>
      )}
    </section>
  );
}

function isQuiet({ tone, slots }: PageSuite): boolean {
  const marks = slots.flatMap(({ metrics }) => metrics.map((metric) => metric.tone));
  return tone === 'good' && marks.every((mark) => mark === 'calm' || mark === 'good');
}

interface TableProps {
  readonly suites: readonly PageSuite[];
  readonly scales: Scales;
  readonly label: string;
}

function Table({ suites, scales, label }: TableProps) {
  if (suites.length === 0) return null;
  const hasNumbers = suites.some(({ slots }) => slots.some(({ metrics }) => metrics.length > 0));
  return (
    <table aria-label={label}>
      {hasNumbers && (
        <thead>
          <tr>
            <th scope="col">Metric</th>
            <th scope="col" class="number from">
              main
            </th>
            <th scope="col" class="number from">
              this PR
            </th>
            <th scope="col" class="number">
              change
            </th>
            <th scope="col" class="plot">
              <span class="ends">
                <span>← worse</span>
                <span>better →</span>
              </span>
            </th>
            <th scope="col" class="words">
              <span class="unseen">Meaning</span>
            </th>
          </tr>
        </thead>
      )}
      {suites.map((suite, at) => (
        <SuiteRows key={at} suite={suite} scales={scales} />
      ))}
    </table>
  );
}

function SuiteRows({ suite, scales }: { readonly suite: PageSuite; readonly scales: Scales }) {
  const { slots, moreReasons: left } = suite;
  return (
    <>
      <tbody>
        <tr class="suite">
          <th scope="rowgroup" colSpan={6}>
            <span class="name">
              <Name text={suite.id} />
            </span>
            <Badge tone={suite.tone}>{suite.word}</Badge>
            {slots.length === 1 && (
              <span class="soft">
                <Name text={slots[0]?.label ?? ''} />
              </span>
            )}
            {suite.reasons.map((text) => (
              <span key={text} class="why">
                <Words text={text} />
              </span>
            ))}
            {left > 0 && (
              <span class="why">
                And {left} more {left === 1 ? 'reason' : 'reasons'}.
              </span>
            )}
          </th>
        </tr>
      </tbody>
      {slots.map((slot) => (
        <SlotRows key={slot.label} slot={slot} named={slots.length > 1} scales={scales} />
      ))}
    </>
  );
}

interface SlotProps {
  readonly slot: PageSlot;
  readonly named: boolean;
  readonly scales: Scales;
}

function SlotRows({ slot, named, scales }: SlotProps) {
  return (
    <tbody>
      {named && (
        <tr class="slot">
          <th scope="rowgroup" colSpan={6}>
            <Name text={slot.label} />
          </th>
        </tr>
      )}
      {slot.metrics.map((metric) => (
        <MetricRow key={metric.name} metric={metric} scales={scales} />
      ))}
    </tbody>
  );
}

function MetricRow({ metric, scales }: { readonly metric: PageMetric; readonly scales: Scales }) {
  const { name, baseline, candidate, change, interval, words, tone, odds, gates } = metric;
  return (
    <tr class={`metric ${tone}`}>
      <th scope="row" class={gates ? 'gates' : ''}>
        <Name text={name} />
        <span class="both">
          {baseline} → {candidate}
        </span>
      </th>
      <td class="number from">{baseline}</td>
      <td class="number from">{candidate}</td>
      <td class="number">{change}</td>
      <td class="plot">
        <Interval metric={metric} scales={scales} />
        <span class="unseen">{interval === '–' ? 'no interval' : `95 % interval ${interval}`}</span>
      </td>
      <td class="words">
        {words !== '' && (
          <span class={`mark ${tone}`}>
            <Icon tone={tone} />
            {words}
          </span>
        )}
        {odds !== null && <span class="soft odds">{odds} by chance</span>}
      </td>
    </tr>
  );
}

function Interval({
  metric: { plot, tone, interval, change },
  scales,
}: {
  readonly metric: PageMetric;
  readonly scales: Scales;
}) {
  const most = plot ? scales.get(plot.unit) : undefined;
  if (!plot || most === undefined) return <span class="soft">–</span>;
  const x = (value: number) => {
    const share = most === 0 ? 0 : Math.max(-1, Math.min(1, value / most));
    return WIDTH / 2 + share * (WIDTH / 2 - EDGE);
  };
  const y = HEIGHT / 2;
  return (
    <svg
      class={`interval ${tone}`}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      width={WIDTH}
      height={HEIGHT}
      aria-hidden="true"
    >
      <title>{interval === '–' ? change : `${change} (${interval})`}</title>
      <line class="zero" x1={WIDTH / 2} y1="0" x2={WIDTH / 2} y2={HEIGHT} />
      {plot.low !== null && plot.high !== null && (
        <rect
          class="bar"
          x={x(plot.low)}
          y={y - 3}
          width={Math.max(1, x(plot.high) - x(plot.low))}
          height="6"
          rx="3"
        />
      )}
      <circle class="point" cx={x(plot.value)} cy={y} r="4.5" />
    </svg>
  );
}

/** The end of the scale of each unit; 0 where nothing in it moved. */
type Scales = ReadonlyMap<string, number>;

function scalesOf(suites: readonly PageSuite[]): Scales {
  const found = new Map<string, number>();
  for (const { plot } of suites.flatMap(({ slots }) => slots.flatMap(({ metrics }) => metrics))) {
    if (!plot) continue;
    const most = Math.max(...[plot.value, plot.low ?? 0, plot.high ?? 0].map(Math.abs));
    found.set(plot.unit, Math.max(found.get(plot.unit) ?? 0, most));
  }
  return new Map([...found].map(([unit, most]) => [unit, roundUp(most)]));
}

/** The next of 1, 2, 5, 10, 20 …: a scale ends at a number that can be read. */
function roundUp(value: number): number {
  if (value <= 0) return 0;
  const power = 10 ** Math.floor(Math.log10(value));
  return ([1, 2, 5, 10].find((step) => step * power >= value) ?? 10) * power;
}

const UNITS: Readonly<Record<string, string>> = { pts: 'points', '%': ' %', score: 'for scores' };

function scaleText(scales: Scales): string {
  const ends = [...scales].flatMap(([unit, most]) => {
    const number = Number(most.toPrecision(3));
    return most === 0 ? [] : [`±${number}${unit === '%' ? '' : ' '}${UNITS[unit] ?? unit}`];
  });
  return ends.length === 0 ? '' : ` Their scale ends at ${ends.join(', ')}.`;
}
