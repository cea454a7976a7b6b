import { afterEach, expect, test } from 'vitest';
import type { ScratchEngine } from '../../scratch-suite.ts';
import { scratchEngine } from '../../scratch-suite.ts';

let engine: ScratchEngine | undefined;
afterEach(async () => {
  await engine?.close();
});

const unaskedOf = async (prompts: readonly string[], files: Record<string, string> = {}) => {
  engine = scratchEngine({});
  const texts = prompts.map((text, at) => [`${at}.txt`, text] as const);
  const config = {
    prompts: texts.map(([file]) => `file://${file}`),
    providers: ['openai:chat:simulated'],
    tests: [{ vars: { q: 'one', lang: 'en', want: 'a' } }, { vars: { q: 'two', lang: 'de', want: 'b' } }],
  };
  const { unasked = [] } = await engine.open({
    'promptfooconfig.yaml': JSON.stringify(config),
    ...Object.fromEntries(texts),
    ...files,
  });
  const words = unasked.filter(({ without }) => without === undefined);
  return words.map(({ text, file, line }) => `${text} (${file}:${line})`).sort();
};

test('words that no case is asked are those of branches that none takes', async () => {
  const found = await unaskedOf([
    'Say {{ q }}{% if lang == "de" %} auf Deutsch{% endif %}.',
    'Say {{ q }} in {{ lang }}.',
    '{% for one in [q, lang] %}- a word: {{ one }}\n{% endfor %}',
    'Say {{ q }}\n{% if not want %}or three{% endif %}',
    '{% macro m(x) %}{% if x %}Say{% else %}Four{% endif %}{% endmacro %}{{ m(q) }}',
    '{{ "Say" if want else "Five" }} {{ q }}',
    '{% set verb = "Six" %}{% if want %}{% set verb = "Say" %}{% endif %}{{ verb }} {{ q }}',
    'Seven {{ q }}{% if not want %}Seven{% endif %}',
  ]);
  expect(found).toEqual([
    'Five (5.txt:1)',
    'Four (4.txt:1)',
    'Seven (7.txt:null)',
    'Six (6.txt:1)',
    'or three (3.txt:2)',
  ]);
});

test('they are found in templates that a prompt takes in, and in messages', async () => {
  const branch = '{% if want %}Say{% else %}Talk{% endif %}';
  const messages = JSON.stringify([{ role: 'user', content: `${branch}ative {{ q }}` }]);
  const prompts = ['{% include "rules.txt" %} {{ q }}', messages];
  expect(await unaskedOf(prompts, { 'rules.txt': `Rules\n${branch}` })).toEqual([
    'Talk (1.txt:1)',
    'Talk (rules.txt:2)',
  ]);
});

test('they are found beside what is drawn at random, as far as that tells something', async () => {
  const prompt = '{{ ["Please", "Kindly", "Now"] | random }}{% if not want %}Talk{% endif %} {{ q }}';
  expect(await unaskedOf([prompt])).toEqual(['Talk (0.txt:1)']);
});
