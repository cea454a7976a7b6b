import type { Variant, VariantTable } from '../../variants/variant.ts';
import { oneLine, xmlText } from '../escape.ts';
import { cutCharacters } from '../limits.ts';
import { milliseconds, money, rate } from '../numbers.ts';

interface Point {
  readonly variant: Variant;
  readonly accuracy: NonNullable<Variant['accuracy']>;
  readonly x: number;
}

const [WIDTH, HEIGHT] = [760, 380];
const BOX = { left: 64, right: 24, top: 20, bottom: 52 };

/** Accuracy over cost (over the median time where no cost is known) as an SVG; null where nothing can be drawn. */
export function variantsPlot({ variants, front }: VariantTable): string | null {
  const byCost = variants.filter(({ cost }) => cost !== null).length >= variants.length / 2;
  const points = variants.flatMap((variant): Point[] => {
    const x = byCost ? variant.cost : (variant.latency?.p50 ?? null);
    return x === null || variant.accuracy === null ? [] : [{ variant, accuracy: variant.accuracy, x }];
  });
  if (points.length === 0) return null;
  const scale = scalesOf(points);
  const best = points.filter(({ variant }) => front.includes(variant.slot)).sort((a, b) => a.x - b.x);
  const unit = byCost ? money : milliseconds;
  return [
    `<svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="Accuracy over ${byCost ? 'cost' : 'time'}">`,
    ...axes(scale, unit, byCost ? 'cost of 1,000 requests' : 'median time of a request'),
    `<polyline class="front" points="${best.map(({ x, accuracy }) => `${scale.x(x)},${scale.y(accuracy.value)}`).join(' ')}"/>`,
    ...points.map((point) => mark(point, scale, front.includes(point.variant.slot))),
    ...labels(points, scale),
    '</svg>',
  ].join('\n');
}

interface Scales {
  readonly x: (value: number) => number;
  readonly y: (value: number) => number;
  readonly ends: readonly [number, number];
  readonly low: number;
}

function scalesOf(points: readonly Point[]): Scales {
  const xs = points.map(({ x }) => x);
  const most = Math.max(...xs) || 1;
  const low = Math.max(0, Math.floor(Math.min(...points.map(({ accuracy }) => accuracy.low)) * 10) / 10);
  const [wide, high] = [WIDTH - BOX.left - BOX.right, HEIGHT - BOX.top - BOX.bottom];
  const round = (value: number) => Number(value.toFixed(1));
  return {
    x: (value) => round(BOX.left + (wide * value) / (most * 1.15)),
    y: (value) => round(BOX.top + high * (1 - (value - low) / (1 - low || 1))),
    ends: [0, most * 1.15],
    low,
  };
}

function axes(scale: Scales, unit: (value: number) => string, title: string): string[] {
  const [bottom, right] = [HEIGHT - BOX.bottom, WIDTH - BOX.right];
  const lines = [0, 1, 2, 3, 4].map((step) => {
    const value = scale.low + ((1 - scale.low) * step) / 4;
    const y = scale.y(value);
    return `<line class="grid" x1="${BOX.left}" y1="${y}" x2="${right}" y2="${y}"/><text x="${BOX.left - 8}" y="${y + 4}" text-anchor="end">${xmlText(rate(value))}</text>`;
  });
  const ticks = [0, 1, 2, 3].map((step) => {
    const value = (scale.ends[1] * step) / 3;
    return `<text x="${scale.x(value)}" y="${bottom + 18}" text-anchor="middle">${xmlText(unit(value))}</text>`;
  });
  return [
    ...lines,
    ...ticks,
    `<text x="${(BOX.left + right) / 2}" y="${HEIGHT - 10}" text-anchor="middle">${title}</text>`,
  ];
}

function mark({ accuracy, x }: Point, scale: Scales, front: boolean): string {
  const [cx, cy] = [scale.x(x), scale.y(accuracy.value)];
  return [
    `<line class="bar" x1="${cx}" y1="${scale.y(accuracy.low)}" x2="${cx}" y2="${scale.y(accuracy.high)}"/>`,
    `<circle class="${front ? 'best' : 'other'}" cx="${cx}" cy="${cy}" r="6"/>`,
  ].join('');
}

/** Names beside their points, each moved down until it covers none above it. */
function labels(points: readonly Point[], scale: Scales): string[] {
  const placed: { x: number; y: number }[] = [];
  return [...points]
    .sort((a, b) => b.accuracy.value - a.accuracy.value)
    .map(({ variant, accuracy, x }) => {
      const at = scale.x(x);
      let y = scale.y(accuracy.value) + 4;
      while (placed.some((other) => Math.abs(other.x - at) < NEAR && Math.abs(other.y - y) < LINE)) y += LINE;
      placed.push({ x: at, y });
      const anchor = at > WIDTH * 0.7 ? 'end' : 'start';
      const name = xmlText(cutCharacters(oneLine(variant.label), 40));
      return `<text class="name" x="${at + (anchor === 'end' ? -11 : 11)}" y="${y}" text-anchor="${anchor}">${name}</text>`;
    });
}

/** Width of a name and height of a line, as far as names may cover each other. */
const [NEAR, LINE] = [220, 15];
