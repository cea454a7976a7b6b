import { describe, expect, test } from 'vitest';
import { type AnchorChoice, suiteErosions } from '../../../src/compare/over-time/nightly-erosion.ts';
import { metricRule } from '../../../src/metrics/metric-rules.ts';
import type { Sample } from '../../../src/samples/sample.ts';
import { sample, scored } from '../evidence.ts';

const names = Array.from({ length: 12 }, (_, at) => `case ${at}`);
const keys = (version: string) => ({ generation: version.repeat(64), grading: 'f'.repeat(64) });
/** Three samples of every case on a day, under a version of the prompt; the first `lost` cases fail. */
const on = (day: string, version: string, lost: number, commit = version.repeat(40)): Sample[] =>
  names.flatMap((id, at) =>
    [0, 1, 2].map((repeat) =>
      sample(id, 'baseline', scored(at >= lost), {
        repeat,
        keys: keys(version),
        commit,
        at: `${day}T12:00:00.000Z`,
      }),
    ),
  );
const found = (stored: readonly Sample[], today: readonly Sample[], choice: AnchorChoice, tolerance = 0) =>
  suiteErosions({
    suite: 'support',
    stored: [...stored, ...today],
    today,
    rules: [metricRule('pass', { pass: { tolerance } })],
    choice,
    now: '2026-03-30T12:00:00.000Z',
    alpha: 0.01,
    seed: 0,
  });
const tag = (...commits: string[]): AnchorChoice => ({ kind: 'tag', tag: 'v1', commits: new Set(commits) });

describe('what a suite has lost', () => {
  const first = on('2026-03-05', 'a', 0);
  const second = on('2026-03-15', 'b', 2);
  const today = on('2026-03-30', 'c', 4);

  test('since its best day, many small losses together', () => {
    const [best] = found([...first, ...second], today, { kind: 'best' });
    expect(best).toMatchObject({ anchor: '2026-03-05', found: [{ state: 'eroded', anchor: 1 }] });
    expect(best?.found[0]?.loss).toBeCloseTo(4 / 12, 12);
  });

  test('since a tag: what main was then, not what it was before or after', () => {
    const [since] = found([...first, ...second], today, tag('a'.repeat(40), 'b'.repeat(40)));
    expect(since?.anchor).toBe('v1');
    expect(since?.found[0]?.loss).toBeCloseTo(2 / 12, 12);
  });

  test('within the tolerance', () => {
    expect(found([...first], today, { kind: 'best' }, 0.4)).toMatchObject([{ found: [{ state: 'within' }] }]);
  });

  test('nothing, where nothing older is stored or the tag has no samples', () => {
    expect(found([], today, { kind: 'best' })).toEqual([]);
    expect(found(first, today, tag('d'.repeat(40)))).toEqual([]);
  });
});
