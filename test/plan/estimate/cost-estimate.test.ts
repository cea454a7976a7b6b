import { describe, expect, test } from 'vitest';
import { costSum, type SlotCalls, slotCost } from '../../../src/plan/estimate/cost-estimate.ts';
import type { ManifestSlot } from '../../../src/plan/manifest.ts';
import type { SlotText } from '../../../src/plan/prompt-lengths.ts';
import type { Sample, Usage } from '../../../src/samples/sample.ts';
import { manifestSlot } from '../../support/builders/manifest.ts';
import { sampleWith } from '../../support/builders/sample.ts';

const MODEL = 'openai:chat:gpt-4o-mini';
const STORED = { kind: 'stored' } as const;
const TOKENS = { kind: 'stored-tokens' } as const;
const CHARACTERS = { kind: 'characters' } as const;
const GRADERS = { kind: 'graders' } as const;
const CODE = { kind: 'code', model: 'python:a.py' } as const;
const PRICE = { input: 1, output: 10 };

function text(over: Partial<ManifestSlot> = {}, promptLength: number | null = 4000): SlotText {
  return { slot: { ...manifestSlot(over), index: 0 }, promptLength };
}

function stored(target: Usage, grader: Usage = {}): Sample {
  return { ...sampleWith(), target, grader };
}

function calls(over: Partial<SlotCalls> = {}): SlotCalls {
  const both = text({ price: PRICE });
  return { main: 2, candidate: 8, gradersPerCell: 0, stored: [], baseline: both, change: both, ...over };
}

const paid = stored({ promptTokens: 1000, completionTokens: 100, cost: 0.5 });

describe('the cost of a slot', () => {
  test.each([
    [
      'as stored samples say, where model and prompt are unchanged',
      calls({ stored: [paid, stored({ cost: 0.7 })] }),
      { usd: 6, unknown: [], from: [STORED] },
    ],
    [
      'by prices and the tokens that are stored, in proportion to the new prompt',
      calls({ stored: [paid], change: text({ price: PRICE }, 8000) }),
      // 2 of main as paid; 8 × (2,000 × $1 + 100 × $10) a million.
      {
        usd: 1.024,
        unknown: [],
        from: [STORED, { kind: 'promptfoo', model: MODEL }, TOKENS],
      },
    ],
    [
      'nothing where the prompt is its own answer',
      calls({
        baseline: text({ providerId: 'echo', echoes: true }),
        change: text({ providerId: 'echo', echoes: true }),
      }),
      { usd: null, unknown: [], from: [] },
    ],
    [
      'a new model by its price',
      calls({ main: 0, stored: [paid], change: text({ providerId: 'openai:chat:gpt-5', price: PRICE }) }),
      {
        usd: 0.016,
        unknown: [],
        from: [{ kind: 'promptfoo', model: 'openai:chat:gpt-5' }, TOKENS],
      },
    ],
    [
      'a new model without a price is not known, and main’s part is',
      calls({ stored: [paid], change: text({ providerId: 'openai:chat:ft:x:y:z:1', price: null }) }),
      { usd: 1, unknown: [{ kind: 'price', model: 'openai:chat:ft:x:y:z:1' }], from: [STORED] },
    ],
    [
      'without stored samples the prompt alone, and a note says so',
      calls(),
      // 10 × 4,000 / 4 tokens × $1 a million.
      {
        usd: 0.01,
        unknown: [{ kind: 'answers', model: MODEL }],
        from: [{ kind: 'promptfoo', model: MODEL }, CHARACTERS],
      },
    ],
    [
      'code that may ask any model, or none',
      calls({ main: 0, change: text({ providerId: 'python:a.py', price: null }) }),
      { usd: null, unknown: [CODE], from: [] },
    ],
    [
      'graders by what they cost before',
      calls({ stored: [stored({ cost: 0.5 }, { cost: 0.1 })], gradersPerCell: 1 }),
      { usd: 6, unknown: [], from: [STORED] },
    ],
    [
      'graders that nobody knows',
      calls({ stored: [stored({ cost: 0.5 })], gradersPerCell: 1 }),
      { usd: 5, unknown: [{ kind: 'graders' }], from: [STORED] },
    ],
    ['nothing is asked', calls({ main: 0, candidate: 0 }), { usd: null, unknown: [], from: [] }],
  ])('%s', (_name, given, expected) => {
    const { usd, ...rest } = slotCost(given, {});
    expect(rest).toEqual({ unknown: expected.unknown, from: expected.from });
    if (expected.usd === null) expect(usd).toBeNull();
    else expect(usd).toBeCloseTo(expected.usd, 9);
  });

  test('a price of the policy goes before what was paid', () => {
    const { usd, from } = slotCost(calls({ stored: [paid] }), { 'gpt-4o-mini': { input: 2, output: 20 } });
    expect(usd).toBeCloseTo((10 * (1000 * 2 + 100 * 20)) / 1e6, 9);
    expect(from).toEqual([{ kind: 'policy', model: MODEL }, TOKENS]);
  });
});

test('a sum names each unknown part and each source once', () => {
  const part = { usd: 1, unknown: [GRADERS], from: [STORED] };
  expect(costSum([part, part, { usd: null, unknown: [CODE], from: [] }])).toEqual({
    usd: 2,
    unknown: [GRADERS, CODE],
    from: [STORED],
  });
  expect(costSum([])).toEqual({ usd: null, unknown: [], from: [] });
});
