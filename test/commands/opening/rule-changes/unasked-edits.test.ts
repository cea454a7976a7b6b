import { describe, expect, test } from 'vitest';
import { unaskedEdits } from '../../../../src/commands/opening/rule-changes/unasked-edits.ts';
import type { SuiteManifest, UnaskedWords } from '../../../../src/plan/manifest.ts';
import { manifest, manifestCase, manifestSlot } from '../../../support/builders/manifest.ts';

const FILE = 'prompts/triage.txt';

/** A suite with one prompt, and the words that its cases are told for their `task`. */
function suiteOf(text: string, told: string, without = 'task'): SuiteManifest {
  const template = { form: 'text', text, file: FILE, line: 1 } as const;
  const unasked: UnaskedWords[] = [{ text: told, file: FILE, line: 1, without }];
  return manifest([manifestCase()], [manifestSlot({ template, promptDigest: text })], { unasked });
}

/** What is said of a pull request that edits the prompt. */
function named(baseline: SuiteManifest, candidate: SuiteManifest): readonly string[] {
  const pair = { id: 'triage', baseline: null, candidate: null };
  const edits = unaskedEdits([pair], new Map([['triage', { baseline, candidate, changedInputs: [] }]]));
  return edits.map(({ rule, from, to }) => `${rule}: ${from ?? to}`);
}

const branches = (sum: string, list: string, head = 'You help a shop. Keep to the facts.') =>
  `${head}\n{% if task == "sum" %}${sum}{% elif task == "list" %}${list}{% endif %}\n{{ text }}`;
const main = suiteOf(branches('Sum up the text.', 'List the order numbers.'), 'Sum');

describe('a condition that main has gets other words', () => {
  test.each([
    ['in one branch, some from another', branches('List the facts.', 'List the order numbers.'), 'List'],
    ['in each branch', branches('Sum up. Be kind.', 'List numbers. Be kind.'), 'Be kind'],
    ['beside an edit of a sentence', branches('Sum up the facts.', 'List.', 'You help a shop.'), 'facts'],
  ])('%s: it is not named', (_, text, told) => {
    expect(named(main, suiteOf(text, told))).toEqual([]);
  });

  const moved = branches('Sum up. Keep to the facts.', 'List. Keep to the facts.', 'You help a shop.');
  test.each([
    ['by its branches', moved, 'Keep'],
    ['where the first words are main’s', moved, 'Sum'],
    [
      'by a block that they print',
      `{% set r %}Keep to the facts.{% endset %}${branches('{{ r }}', '', '')}`,
      'Keep',
    ],
    ['by another template', branches('{% include "r.txt" %}', '{% include "r.txt" %}', 'You help.'), 'Keep'],
  ])('from what main asks everybody, %s: it is named', (_, text, told) => {
    expect(named(main, suiteOf(text, told))).toEqual([
      expect.stringMatching(/^task: (?:Keep|keep to the facts|.*facts.*)$/),
    ]);
  });
});

test('a condition on something else is named, whatever its words are', () => {
  const text = branches('Sum up the text.', 'List the order numbers.').replaceAll('task ==', 'text ==');
  expect(named(main, suiteOf(text, 'Sum', 'text'))).toEqual(['text: Sum']);
});
