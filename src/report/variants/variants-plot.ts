import { milliseconds, money, rate } from '../../numbers.ts';
import type { Variant, VariantTable } from '../../variants/variant.ts';
import { oneLine, xmlText } from '../escape.ts';
import { cutCharacters } from '../limits.ts';
import { measureWord } from './variants-rows.ts';

interface Point {
  readonly variant: Variant;
  readonly accuracy: NonNullable<Variant['accuracy']>;
  readonly x: number;
}

/** Beside a list of names, and on a phone, where each point has its number in the table for a name. */
const SIZES = { wide: [760, 380], narrow: [350, 320] } as const;
/** Right of the points there is room for their names. */
const BOX = { left: 58, right: { wide: 200, narrow: 22 }, top: 20, bottom: 52 };

/** Accuracy over cost (over the median time where no cost is known) as an SVG of a size; null where nothing can be drawn. */
export function variantsPlot(table: VariantTable, size: keyof typeof SIZES): string | null {
  const { variants, front } = table;
  const [width, height] = SIZES[size];
  const ranked = [...variants].sort((a, b) => (b.accuracy?.value ?? -1) - (a.accuracy?.value ?? -1));
  const byCost = variants.filter(({ cost }) => cost !== null).length >= variants.length / 2;
  const points = variants.flatMap((variant): Point[] => {
    const x = byCost ? variant.cost : (variant.latency?.p50 ?? null);
    return x === null || variant.accuracy === null ? [] : [{ variant, accuracy: variant.accuracy, x }];
  });
  if (points.length === 0) return null;
  const scale = scalesOf(points, width - BOX.right[size], height);
  const best = points.filter(({ variant }) => front.includes(variant.slot)).sort((a, b) => a.x - b.x);
  // One that is there for its consistency may lie below the line of the others.
  const rising = best.filter((own, at) =>
    best.slice(0, at).every(({ accuracy }) => accuracy.value <= own.accuracy.value),
  );
  const unit = byCost ? money : milliseconds;
  return [
    `<svg class="${size}" viewBox="0 0 ${width} ${height}" role="img" aria-label="${measureWord(table)} over ${byCost ? 'cost' : 'time'}">`,
    ...axes(scale, unit, byCost ? 'cost of 1,000 requests' : 'median time of a request'),
    `<polyline class="front" points="${rising.map(({ x, accuracy }) => `${scale.x(x)},${scale.y(accuracy.value)}`).join(' ')}"/>`,
    ...points.map((point) => mark(point, scale, front.includes(point.variant.slot))),
    ...(size === 'wide'
      ? labels(points, scale)
      : points.map((point) => number(point, scale, ranked.indexOf(point.variant) + 1))),
    '</svg>',
  ].join('\n');
}

interface Scales {
  readonly x: (value: number) => number;
  readonly y: (value: number) => number;
  readonly ends: readonly [number, number];
  readonly low: number;
  readonly width: number;
  readonly height: number;
}

function scalesOf(points: readonly Point[], width: number, height: number): Scales {
  const xs = points.map(({ x }) => x);
  const most = Math.max(...xs) || 1;
  const low = Math.max(0, Math.floor(Math.min(...points.map(({ accuracy }) => accuracy.low)) * 10) / 10);
  const [wide, high] = [width - BOX.left, height - BOX.top - BOX.bottom];
  const round = (value: number) => Number(value.toFixed(1));
  return {
    x: (value) => round(BOX.left + (wide * value) / (most * 1.15)),
    y: (value) => round(BOX.top + high * (1 - (value - low) / (1 - low || 1))),
    ends: [0, most * 1.15],
    low,
    width,
    height,
  };
}

function axes(scale: Scales, unit: (value: number) => string, title: string): string[] {
  const [bottom, right] = [scale.height - BOX.bottom, scale.width];
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
    `<text x="${(BOX.left + right) / 2}" y="${scale.height - 10}" text-anchor="middle">${title}</text>`,
  ];
}

function mark({ accuracy, x }: Point, scale: Scales, front: boolean): string {
  const [cx, cy] = [scale.x(x), scale.y(accuracy.value)];
  return [
    `<line class="bar" x1="${cx}" y1="${scale.y(accuracy.low)}" x2="${cx}" y2="${scale.y(accuracy.high)}"/>`,
    `<circle class="${front ? 'best' : 'other'}" cx="${cx}" cy="${cy}" r="6"/>`,
  ].join('');
}

/** The number of a row of the table, beside its point. */
function number({ accuracy, x }: Point, scale: Scales, at: number): string {
  return `<text class="name" x="${scale.x(x) + 10}" y="${scale.y(accuracy.value) + 4}">${at}</text>`;
}

/** Names beside their points, each moved down until it covers no name above it and no other point. */
function labels(points: readonly Point[], scale: Scales): string[] {
  const placed: { x: number; y: number }[] = [];
  return [...points]
    .sort((a, b) => b.accuracy.value - a.accuracy.value)
    .map((point) => {
      const at = scale.x(point.x);
      const name = cutCharacters(oneLine(point.variant.label), NAME);
      const end = at + GAP + name.length * CHARACTER;
      const others = points.filter((other) => other !== point);
      let y = scale.y(point.accuracy.value) + 4;
      const isTaken = () =>
        placed.some((other) => Math.abs(other.x - at) < NEAR && Math.abs(other.y - y) < LINE) ||
        others.some(
          ({ x, accuracy }) =>
            scale.x(x) > at && scale.x(x) < end && Math.abs(scale.y(accuracy.value) + 4 - y) < LINE,
        );
      while (isTaken()) y += LINE;
      placed.push({ x: at, y });
      return `<text class="name" x="${at + GAP}" y="${y}">${xmlText(name)}</text>`;
    });
}

/** Longest name, about what a character takes, and how far a name stands from its point. */
const [NAME, CHARACTER, GAP] = [40, 6.5, 11];
/** Width of a name and height of a line, as far as names may cover each other. */
const [NEAR, LINE] = [220, 15];
