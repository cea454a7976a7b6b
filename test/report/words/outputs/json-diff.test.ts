import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isStructured, jsonRows, movedPaths } from '../../../../src/report/words/outputs/json-diff.ts';

const rows = (before: unknown, after: unknown) =>
  (jsonRows(JSON.stringify(before), JSON.stringify(after)) ?? []).map(({ sign, text }) => `${sign} ${text}`);

describe('two structured answers', () => {
  test('are told apart by path, and what is the same is counted', () => {
    const before = { action: { name: 'open_ticket', queue: 'a' }, tags: ['x', 'y'], sure: 0.9 };
    const after = { action: { name: 'reject', queue: 'a' }, tags: ['x'], sure: 0.9, why: null };
    expect(rows(before, after)).toEqual([
      '- action.name: "open_ticket"',
      '+ action.name: "reject"',
      '- tags[1]: "y"',
      '+ why: null',
      '  … 3 fields as before',
    ]);
  });

  test('are found in a fence too', () => {
    expect(jsonRows('```json\n{"a": 1}\n```', '{"a": 2}')).toHaveLength(2);
  });

  test.each([
    [
      'OpenAI',
      (name: string, args: object) => ({
        type: 'function',
        id: 'x',
        function: { name, arguments: JSON.stringify(args) },
      }),
    ],
    ['Anthropic', (name: string, args: object) => ({ type: 'tool_use', id: 'x', name, input: args })],
    [
      'Responses',
      (name: string, args: object) => ({ type: 'function_call', name, arguments: JSON.stringify(args) }),
    ],
  ])('of tool calls (%s) are told by name and argument', (_, call) => {
    const before = [call('refund', { order: 17, amount: 5 }), call('notify', { to: 'boss' })];
    const after = [call('refund', { order: 71, amount: 5 }), call('refund', { order: 2 })];
    expect(rows(before, after)).toEqual([
      '- call refund.order: 17',
      '+ call refund.order: 71',
      '- call notify',
      '- call notify.to: "boss"',
      '+ call refund #2',
      '+ call refund #2.order: 2',
      '  … 2 fields as before',
    ]);
  });

  test('of a conversation are told by turn', () => {
    const turn = (role: string, content: string) => ({ role, content });
    expect(
      rows([turn('user', 'Hi'), turn('assistant', 'Yes')], [turn('user', 'Hi'), turn('assistant', 'No')]),
    ).toEqual(['- turn 2, assistant: "Yes"', '+ turn 2, assistant: "No"', '  … 1 field as before']);
  });
});

test('text, a lone value and broken JSON have no structure', () => {
  for (const text of ['hello', '17', '"x"', '{"a": ', '', '[not json]'])
    expect(isStructured(text)).toBe(false);
  expect(jsonRows('{"a":1}', 'sorry')).toBeNull();
  expect(jsonRows('{"a":1}', '{ "a": 1 }')).toBeNull();
});

test('positions in lists are not part of what moved', () => {
  expect(movedPaths('[{"a":1},{"a":2}]', '[{"a":3},{"a":4}]')).toEqual(['[].a']);
});

test('whatever JSON there is: each row names a path that differs, and nothing throws', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (before, after) => {
      const [old, young] = [JSON.stringify(before), JSON.stringify(after)];
      const found = jsonRows(old, young);
      if (found === null) return;
      expect(found.some(({ sign }) => sign !== ' ')).toBe(true);
      expect(movedPaths(old, young)?.length).toBeGreaterThan(0);
      expect(found.every(({ text }) => !text.includes('\n'))).toBe(true);
    }),
  );
});

test('a bomb of levels or of leaves is shown as text', () => {
  const deep = `${'['.repeat(5000)}1${']'.repeat(5000)}`;
  const wide = JSON.stringify(Array.from({ length: 5000 }, (_, at) => at));
  expect(jsonRows(deep, `${deep} `)).toBeNull();
  expect(jsonRows(wide, '[1]')).toBeNull();
});
