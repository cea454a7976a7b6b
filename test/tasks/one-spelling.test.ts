import { expect, test } from 'vitest';
import type { TaskSpec } from '../../src/tasks/task.ts';
import { taskReader } from '../../src/tasks/task-reader.ts';

// The same letters, written as one character each and as letters with marks behind them.
const [WHOLE, APART] = ['Café Größe'.normalize('NFC'), 'Café Größe'.normalize('NFD')];
const json = (value: unknown) => JSON.stringify(value);

test.each<[TaskSpec['kind'], unknown, unknown, string, Partial<TaskSpec>?]>([
  ['classification', WHOLE, APART, `tp/${WHOLE}`],
  ['classification', WHOLE, APART, `tp/${WHOLE}`, { labels: [APART] }],
  ['multi-label', [WHOLE, 'x'], json([APART, 'x']), 'exact'],
  [
    'ner',
    [{ type: WHOLE, text: 'Zoë' }],
    json([{ type: APART, text: 'Zoë'.normalize('NFD') }]),
    `tp/${WHOLE}`,
  ],
  ['ner', 'Müde <name>Zoë</name>', 'Müde <name>Zoë</name>'.normalize('NFD'), 'tp/name', { format: 'inline' }],
  ['extraction', { [WHOLE]: WHOLE }, json({ [APART]: APART }), `tp/${WHOLE}`],
  ['token-classification', [['Zoë', WHOLE]], json([['Zoë'.normalize('NFD'), APART]]), `tp/${WHOLE}`],
])('%s: two spellings of one letter are one, on either side (%#)', (kind, expected, answer, key, more) => {
  const spec = { kind, expected: 'x', ...more };
  const once = taskReader(spec, [expected]);
  expect([once.wrong, once.counts(0, answer)?.[key]]).toEqual([[], 1]);
  const turned = taskReader(spec, [answer]);
  expect([turned.wrong, turned.counts(0, expected)?.[key]]).toEqual([[], 1]);
});
