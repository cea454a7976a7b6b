import { expect, onTestFinished, test, vi } from 'vitest';
import { progressOn } from '../../src/commands/gate/progress.ts';
import type { Stage } from '../../src/samples/stage.ts';
import { sampleWith } from '../support/builders/sample.ts';

/** Progress that is written to a log, and what it has written. */
function logged(columns = 80) {
  let text = '';
  const write = (more: string) => {
    text += more;
  };
  return { progress: progressOn({ write, live: false, colour: false, columns }), log: () => text };
}

test('in a log, retries of one kind are said once, and counted at the end', () => {
  const { progress, log } = logged();
  const retry = (suite: string, reason: string) =>
    progress.event({ kind: 'retry', suite, reason, waitMs: 1200 });
  progress.event({ kind: 'round', stage: 'search', samples: 2 });
  for (const id of [17, 18, 19]) retry('gear', `429: slow down (request ${id})`);
  retry('docs', 'fetch failed');
  progress.end();
  expect(log()).toMatchInlineSnapshot(`
    " gear: again in 2 s: 429: slow down (request 17)
     docs: again in 2 s: fetch failed
     first look: 0 of 2 samples
     gear: tried again 3 times in all: 429: slow down (request 17)
    "
  `);
});

test('a limit is said when it is known, and once more at the end', () => {
  const { progress, log } = logged();
  progress.event({ kind: 'pace', endpoint: 'openai gpt-4o', limit: '50 a minute' });
  progress.event({ kind: 'pace', endpoint: 'openai gpt-4o', limit: '60 a minute' });
  progress.end();
  expect(log()).toMatchInlineSnapshot(`
    " openai gpt-4o: 50 a minute
     openai gpt-4o: 60 a minute
     openai gpt-4o was asked at its limit: 60 a minute
    "
  `);
});

test('an endpoint that refuses at any pace is not said to have a limit', () => {
  const { progress, log } = logged();
  progress.event({ kind: 'pace', endpoint: 'openai gpt-4o', limit: '50 a minute' });
  progress.event({ kind: 'pace', endpoint: 'openai gpt-4o', limit: null });
  progress.end();
  expect(log()).toMatchInlineSnapshot(`
    " openai gpt-4o: 50 a minute
     openai gpt-4o: refuses at any pace
     openai gpt-4o refused requests at any pace: others may use the same key
    "
  `);
});

test('rounds of one stage that follow each other are one line, and no line is said twice', () => {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  const { progress, log } = logged();
  const answered = (stage: Stage) => progress.event({ kind: 'sample', sample: sampleWith({ stage }) });
  progress.event({ kind: 'round', stage: 'search', samples: 2 });
  answered('search');
  vi.advanceTimersByTime(10_000);
  answered('search');
  vi.advanceTimersByTime(20_000);
  progress.event({ kind: 'round', stage: 'search', samples: 1 });
  answered('search');
  progress.event({ kind: 'round', stage: 'trial', samples: 0 });
  progress.end();
  expect(log()).toMatchInlineSnapshot(`
    " first look: 1 of 2 samples
     first look: 2 of 2 samples
     first look: 3 of 3 samples
     confirmation: 0 of 0 samples
    "
  `);
});

test('a plan is whole in a narrow window: no number is cut', () => {
  const { progress, log } = logged(60);
  const afterLoss = { isTriedAgain: true, search: 40, budget: 3000 };
  const suite = { suite: 'a', config: 'a.yaml', changedInputs: [], notes: [] };
  const action = {
    kind: 'run',
    slots: [],
    cases: [],
    cells: [],
    together: { kind: 'cell' },
    gradersPerCell: 0,
  } as const;
  const plan = { suites: [{ ...suite, action }], calls: { atLeast: 240, atMost: 660 }, afterLoss };
  progress.event({ kind: 'plan', plan });
  progress.end();
  expect(log().replace(/\n /g, ' ')).toContain('within the budget of 3,000');
  expect(log()).not.toContain('…');
});
