import { expect, test } from 'vitest';
import type { NightlyCell } from '../../../src/plan/stored/nightly-plan.ts';
import { slotsInDoubt } from '../../../src/plan/stored/slots-in-doubt.ts';
import { slotKey } from '../../../src/samples/cell.ts';
import type { Sample } from '../../../src/samples/sample.ts';
import { sampleWith } from '../../support/builders/sample.ts';

const SLOT = { suite: 'support', slot: 'assistant' };
/** Answers to a case: `.` passed, `F` failed, `E` an error. */
const answers = (name: string, marks: string): Sample[] =>
  [...marks].map((mark) =>
    sampleWith({
      ...SLOT,
      case: name,
      arm: 'baseline',
      result:
        mark === 'E'
          ? { kind: 'errored', cause: 'network', message: '' }
          : { kind: 'scored', passed: mark === '.', score: 1, metrics: {}, failed: [] },
    }),
  );
const passed = ({ result }: Sample) => (result.kind === 'scored' ? result.passed : null);
/** Whether the slot is in doubt, by case: what is stored, tonight's answers, and whether it passed before the last edits. */
const doubted = (
  ...cases: readonly (readonly [stored: string, tonight: string, earlier?: number | 'twice'])[]
) => {
  const cells = cases.map(
    ([stored, , earlier = 0], at): NightlyCell => ({
      ...SLOT,
      case: `c${at}`,
      calls: 1,
      ...(earlier === 'twice' ? { earlier: 0, twice: true } : { earlier }),
      stored: answers(`c${at}`, stored),
    }),
  );
  const fresh = cases.flatMap(([, tonight], at) => answers(`c${at}`, tonight));
  const slots = slotsInDoubt(cells, fresh, passed);
  expect(slots.size <= 1 && [...slots].every((slot) => slot === slotKey(SLOT))).toBe(true);
  return slots.size > 0;
};

test.each([
  [
    'two cases that passed fail tonight',
    true,
    [
      ['...', 'F'],
      ['...', 'F'],
    ],
  ],
  [
    'two that failed pass tonight',
    true,
    [
      ['FF', '.'],
      ['FF', '.'],
    ],
  ],
  [
    'one alone is a flaky case',
    false,
    [
      ['...', 'F'],
      ['...', '.'],
      ['...', '.'],
    ],
  ],
  [
    'cases that were never sure of themselves',
    false,
    [
      ['.F', 'F'],
      ['.F.', 'F'],
      ['F.', '.'],
    ],
  ],
  [
    'cases that gave a single answer so far, and waver',
    false,
    [
      ['.', 'F'],
      ['F', '.'],
    ],
  ],
  [
    'two that passed before the last edits as today, and fail tonight',
    true,
    [
      ['.', 'F', 2],
      ['.', 'F', 'twice'],
    ],
  ],
  [
    'errors tell nothing',
    false,
    [
      ['...', 'E'],
      ['...', 'E'],
    ],
  ],
  [
    'two fail today that passed before the last edits',
    true,
    [
      ['F', '', 2],
      ['F', '', 2],
    ],
  ],
  [
    'also where tonight asked first',
    true,
    [
      ['', 'F', 2],
      ['', 'F', 2],
    ],
  ],
  [
    'most of today decides',
    false,
    [
      ['F..', '', 2],
      ['F..', '', 2],
    ],
  ],
  [
    'what always failed today and has no past',
    false,
    [
      ['F', ''],
      ['F', ''],
    ],
  ],
] as const)('%s', (_name, found, cases) => {
  expect(doubted(...cases)).toBe(found);
});
