import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { yamlSource } from '../../src/config/yaml/yaml-source.ts';

function sourceOf(text: string, file = 'promptfooconfig.json') {
  const source = yamlSource(file, text);
  if (source.kind === 'problems') throw new Error(source.problems[0]?.what);
  return source.value;
}

/** What YAML makes of a text, and JSON's fast way beside it. */
const plainYaml = (text: string): unknown =>
  parseDocument(text, { merge: true, logLevel: 'error' }).toJS({ maxAliasCount: -1 });

test('a suite that is written as JSON is not parsed as YAML before somebody asks where something stands', () => {
  const text = '{\n "prompts": ["a"],\n "tests": [],\n "redteam": null\n}\n';
  const source = sourceOf(text);
  expect(source.plain()).toEqual({ prompts: ['a'], tests: [], redteam: null });
  expect(source.top()).toEqual(
    new Map([
      ['prompts', true],
      ['tests', true],
      ['redteam', false],
    ]),
  );
  // A getter: nothing was parsed by then.
  expect(Object.getOwnPropertyDescriptor(source, 'document')?.get).toBeDefined();
  expect(source.placeOfKey(['tests'])).toMatchObject({ line: 3, column: 2 });
  expect(source.placeOf(['prompts', 0])).toMatchObject({ line: 2 });
  expect(source.document.has('tests')).toBe(true);
  expect(source.document).toBe(source.document);
});

test('what is asked for twice is told apart: nobody changes the value of another', () => {
  const source = sourceOf('{"a": {"b": 1}}');
  Object.assign(source.plain() as object, { a: 2 });
  expect(source.plain()).toEqual({ a: { b: 1 } });
});

test.each([
  ['a list', '["a"]', null],
  ['YAML', 'a: 1\nb:\n', [true, false]],
  ['YAML in brackets', '{a: 1, b: null}', [true, false]],
])('the keys at the top of %s', (_, text, filled) => {
  const top = sourceOf(text, 'suite.yaml').top();
  expect(top && [...top.values()]).toEqual(filled);
});

test.each([
  ['a key that stands twice', '{"a": 1, "a": 2}'],
  ['the same, deeper', '{"t": [{"a": 1, "b": 2, "a": 1}]}'],
  ['so many brackets that nobody reads them', `${'['.repeat(20_000)}${']'.repeat(20_000)}`],
  ['a comma too many', '{"a": 1,}x'],
])('%s is refused as before', (_, text) => {
  expect(yamlSource('promptfooconfig.json', text).kind).toBe('problems');
});

test.each([
  ['merge keys', '{"a": {"b": 1}, "c": {"<<": {"b": 2}}}'],
  ['numbers as JavaScript does not write them', '{"a": 1.0, "b": 1E3, "c": 12345678901234567890, "d": -0}'],
  ['escapes', '{"a": "\\u00e9\\/\\ud83d\\ude00", "b": "\\b\\f\\n\\t\\\\\\""}'],
  ['a prototype', '{"__proto__": {"a": 1}, "b": 2}'],
  ['tabs and carriage returns', '{\r\n\t"a": 1\r\n}\r\n'],
  ['numbers for keys', '{"2": "b", "1": "a"}'],
  ['odd characters', '{"a": "\u2028\u0085\ufeff\u007f", "": [[], {}, null, true, false, -1.5]}'],
])('%s mean what YAML says', (_, text) => {
  expect(sourceOf(text).plain()).toEqual(plainYaml(text));
});

test('whatever is written as JSON is what YAML makes of it', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 4 }), fc.constantFrom(0, 1, 2), (value, spaces) => {
      const text = JSON.stringify({ value, list: [value] }, null, spaces);
      const source = yamlSource('a.json', text);
      const { errors } = parseDocument(text, { merge: true, logLevel: 'error' });
      expect(source.kind).toBe(errors.length > 0 ? 'problems' : 'value');
      if (source.kind === 'value') expect(source.value.plain()).toEqual(plainYaml(text));
    }),
    { numRuns: 300 },
  );
});
