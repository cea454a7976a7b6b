import { expect, test } from 'vitest';
import type { CellRequest, EvalEngine } from '../../src/engine/eval-engine.ts';
import { journaledEngine } from '../../src/journal/journaled-engine.ts';
import type { Sample } from '../../src/samples/sample.ts';
import { sampleWith } from '../support/builders/sample.ts';

const text = (...without: number[]) => ({ without, template: `without ${without}`, form: 'text' as const });
const cell = {
  suite: 's',
  slot: 'slot',
  case: 'c',
  arm: 'candidate',
  cell: 0,
  count: 4,
  reverted: [text(1), text(2), text(1), text(1, 2)],
} as const satisfies CellRequest;
const answered = (repeat: number, ...without: number[]) =>
  sampleWith({
    suite: 's',
    slot: 'slot',
    case: 'c',
    arm: 'candidate',
    round: 3,
    stage: 'lines',
    repeat,
    without,
  });

test('a search that was cut off asks only for the texts that no answer is held of', async () => {
  const asked: CellRequest[] = [];
  const engine: EvalEngine = {
    manifest: () => Promise.reject(new Error('not opened')),
    close: async () => {},
    async run({ cells }) {
      asked.push(...cells);
      const samples = cells.flatMap(({ reverted = [] }) =>
        reverted.map(({ without }, repeat) => answered(repeat, ...without)),
      );
      return { samples, budgetSpent: false };
    },
  };
  const added: Sample[] = [];
  const held = [answered(0, 1, 2), answered(1, 1)];
  const journal = { held: () => held, exhausted: null, add: (sample: Sample) => void added.push(sample) };
  const request = { round: 3, stage: 'lines' as const, seed: 1, maxCalls: 100, cells: [cell] };
  const { samples } = await journaledEngine(engine, journal).run(request, () => {});
  expect(asked.map(({ count, reverted }) => [count, reverted?.map(({ without }) => without)])).toEqual([
    [2, [[2], [1]]],
  ]);
  expect(added.map(({ repeat, without }) => [repeat, without])).toEqual([
    [2, [2]],
    [3, [1]],
  ]);
  expect(samples.map(({ without }) => without?.join()).sort()).toEqual(['1', '1', '1,2', '2']);
});

test('a new sample takes the lowest repeat of its case that is free, and is copied only for another one', async () => {
  const own = (id: string, repeat: number) =>
    sampleWith({ suite: 's', slot: 'slot', case: id, arm: 'baseline', repeat });
  const held = [own('held', 1)];
  const drawn = [own('held', 0), own('new', 0), own('held', 1), own('new', 1)];
  const engine: EvalEngine = {
    manifest: () => Promise.reject(new Error('not opened')),
    close: async () => {},
    run: async (_, onEvent) => {
      for (const sample of drawn) onEvent({ kind: 'sample', sample });
      return { samples: drawn, budgetSpent: false };
    },
  };
  const journal = {
    held: (_round: number, _stage: string, { case: id }: CellRequest) => (id === 'held' ? held : []),
    ...{ exhausted: null, add: () => {} },
  };
  const { reverted: _, ...asked } = cell;
  const cells = [
    { ...asked, arm: 'baseline' as const, case: 'held', count: 3 },
    { ...asked, arm: 'baseline' as const, case: 'new', count: 2 },
  ];
  const request = { round: 0, stage: 'look' as const, seed: 1, maxCalls: 100, cells };
  const { samples } = await journaledEngine(engine, journal).run(request, () => {});
  expect(samples.map((sample) => [sample.case, sample.repeat])).toEqual([
    ['held', 0],
    ['held', 1],
    ['held', 2],
    ['new', 0],
    ['new', 1],
  ]);
  expect([samples[0], samples[3], samples[4]].map((sample) => drawn.includes(sample as Sample))).toEqual([
    true,
    true,
    true,
  ]);
});
