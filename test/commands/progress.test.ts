import { expect, test } from 'vitest';
import { progressOn } from '../../src/commands/gate/progress.ts';

test('in a log, retries of one kind are said once, and counted at the end', () => {
  let log = '';
  const write = (text: string) => {
    log += text;
  };
  const progress = progressOn({ write, live: false, colour: false, columns: 80 });
  const retry = (suite: string, reason: string) =>
    progress.event({ kind: 'retry', suite, reason, waitMs: 1200 });
  progress.event({ kind: 'round', stage: 'search', samples: 2 });
  for (const id of [17, 18, 19]) retry('gear', `429: slow down (request ${id})`);
  retry('docs', 'fetch failed');
  progress.end();
  expect(log).toMatchInlineSnapshot(`
    " gear: again in 2 s: 429: slow down (request 17)
     docs: again in 2 s: fetch failed
     first look: 0 of 2 samples
     gear: tried again 3 times in all: 429: slow down (request 17)
    "
  `);
});

test('a limit is said when it is known, and once more at the end', () => {
  let log = '';
  const write = (text: string) => {
    log += text;
  };
  const progress = progressOn({ write, live: false, colour: false, columns: 80 });
  progress.event({ kind: 'pace', endpoint: 'openai gpt-4o', limit: '50 a minute' });
  progress.event({ kind: 'pace', endpoint: 'openai gpt-4o', limit: '60 a minute' });
  progress.end();
  expect(log).toMatchInlineSnapshot(`
    " openai gpt-4o: 50 a minute
     openai gpt-4o: 60 a minute
     openai gpt-4o was asked at its limit: 60 a minute
    "
  `);
});
