import { afterEach, expect, test } from 'vitest';
import type { ScratchEngine } from '../../scratch-suite.ts';
import { scratchEngine } from '../../scratch-suite.ts';

let engine: ScratchEngine | undefined;
afterEach(async () => {
  await engine?.close();
});

const user = (plan: string) => ({ plan, name: 'Jo', docs: [{ text: 'x' }, { text: 'y' }] });
const tests = [
  { vars: { q: 'one', lang: 'en', tier: 'gold', want: 'a', n: 1, user: user('free') } },
  { vars: { q: 'two', lang: 'de', tier: 'gold', want: 'b', n: 2, user: user('trial') } },
];

/** What others are not asked, by the prompts that say so. */
const leftOutOf = async (prompts: readonly string[], files: Record<string, string> = {}, asked = tests) => {
  engine = scratchEngine({});
  const texts = prompts.map((text, at) => [`${at}.txt`, text] as const);
  const config = {
    prompts: texts.map(([file]) => `file://${file}`),
    providers: ['openai:chat:simulated'],
    env: { MODE: 'tested' },
    tests: asked,
  };
  const { unasked = [] } = await engine.open({
    'promptfooconfig.yaml': JSON.stringify(config),
    ...Object.fromEntries(texts),
    ...files,
  });
  const found = unasked.map(({ text, file, without }) => `${file}: ${text} (${without ?? 'added'})`);
  return found.map((line) => line.replace('.txt', '')).sort();
};

const WAYS: readonly (readonly [string, string, string])[] = [
  ['a condition', '{% if want %}Say{% endif %} {{ q }}', 'Say (want)'],
  ['a condition in a tag', '{{ "Say" if want }} {{ q }}', 'Say (want)'],
  ['a macro', '{% macro m(x, y) %}{{ x if y }}{% endmacro %}{{ m("Say", want) }} {{ q }}', 'Say (want)'],
  ['a loop', '{% for one in want %}{{ "Say" if loop.first }}{% endfor %} {{ q }}', 'Say (want)'],
  ['a filter', '{{ ["S", "a", "y"] | join("" if want else " ") }} {{ q }}', 'Say (want)'],
  ['a lookup', '{{ { one: "Say", two: "Say" }[q] }} {{ q }}', 'Say (q)'],
  ['a switch', '{% switch tier %}{% case "gold" %}Say{% endswitch %} {{ q }}', 'Say (tier)'],
  ['a length', '{% if q | length < 4 %}Say{% endif %} {{ q }}', 'Say (q)'],
  ['a number', '{% if n < 70 %}Say{% endif %} {{ q }} {{ n }}', 'Say (n)'],
  ['another value', '{% if lang != "fr" %}Say{% endif %} {{ q }} {{ lang }}', 'Say (lang)'],
  ['a pattern', '{% if not r/refund/.test(q) %}Say{% endif %} {{ q }}', 'Say (q)'],
  ['two variables', '{% if q.length >= want.length %}Say{% endif %} {{ q }}', 'Say (want)'],
  ['what lies within one', '{% if user.plan != "paid" %}Say{% endif %} {{ user.plan }}', 'Say (user.plan)'],
  ['the environment', '{% if env.MODE %}Say{% endif %} {{ q }}', 'Say (env.MODE)'],
  ['what no case has', '{% if not beta %}Say{% endif %} {{ q }}', 'Say (beta)'],
  ['chance', '{{ ["", ""] | random }}{% if want %}Say{% endif %} {{ q }}', 'Say (want)'],
  [
    'two of three',
    '{% if q.length == 3 or want.length == 1 or tier == "gold" %}Say{% endif %}',
    'Say (q and want and tier)',
  ],
  [
    'two where a third holds for others',
    '{% if q[2] == "e" or q[1] == "w" or want < "c" or tier != "gold" %}Say{% endif %} {{ q }}',
    'Say (q and want)',
  ],
  ['capitals', '{% if q == q | lower %}Say{% endif %} {{ q }}', 'Say (q)'],
  ['lines', '{% if "\\n" not in q %}Say{% endif %} {{ q }}', 'Say (q)'],
  [
    'how many there are',
    '{% if user.docs.length < 9 %}Say{% endif %} {{ user.docs | dump }}',
    'Say (user.docs)',
  ],
  ['a number', 'In {{ 50 if want else 5 }} words or 5: {{ q }}', '50 (want)'],
  [
    'letters with nothing between',
    '{% if want %}S\u200Ba\u200By{% endif %} {{ q }}',
    'S\u200Ba\u200By (want)',
  ],
  [
    'what hides among names that no case has',
    `{% if ${Array.from({ length: 80 }, (_, at) => `x${at}`).join(' or ')} or want %}Say{% endif %} {{ q }}`,
    'Say (want)',
  ],
  ['words that it says twice', '{% if want %}Say{% endif %} {{ q }} or say', 'Say (want)'],
];

/** A suite tells fifty of them at most. */
test.each([0, 1])(
  'words that others are not asked are found, however a template leaves them out',
  async (half) => {
    const ways = WAYS.filter((_, at) => at % 2 === half);
    const found = await leftOutOf(ways.map(([, prompt]) => prompt));
    const missed = ways.filter(([, , wanted], at) => !found.includes(`${at}: ${wanted}`));
    expect(missed.map(([way]) => way)).toEqual([]);
  },
);

test('another order of words is found, and what others are asked twice, where nothing is drawn at random', async () => {
  const found = await leftOutOf([
    '{{ "Say" if want else "Talk" }} or {{ "Talk" if want else "Say" }}',
    'Say {{ q }}{{ " " + q if not want }}',
  ]);
  expect(found).toEqual(['0: or (want)', '1: one one (added)', '1: two two (added)']);
});

test('they are found in long texts, and one that is too long to be looked at is found itself', async () => {
  const hidden = '{% if want %}Say{% endif %} {{ q }}';
  const found = await leftOutOf([`${hidden}${' .'.repeat(32_000)}`, `${hidden}${' .'.repeat(101_000)}`]);
  expect(found.map((line) => line.replace(/\s+/g, ' '))).toEqual([
    'null: Say (want)',
    'null: {% if want %} {% endif %} (added)',
  ]);
});

test('words that others are asked beside are found where no branch holds them', async () => {
  const prompt =
    '{% macro m(x, y, z) %}{{ x if z else y }}{% endmacro %}{{ m("Say", "Talk of", want) }} {{ q }}';
  expect(await leftOutOf([prompt])).toEqual(['0: Say (want)', '0: Talk of (added)']);
});

test('they are found in templates that a prompt takes in, and in messages', async () => {
  const branch = '{% if want %}Say{% endif %}';
  const messages = JSON.stringify([{ role: 'user', content: `${branch} {{ q }}` }]);
  const found = await leftOutOf(['{% include "rules.txt" %} {{ q }}', messages], { 'rules.txt': branch });
  expect(found).toEqual(['0: Say (want)', 'null: Say (want)']);
});

const more = ['a red kettle', 'a lamp', 'the kettle', 'my lamp please', 'kettle?', 'lamp!'].map((q, at) => ({
  vars: { ...(tests[at % 2] as (typeof tests)[number]).vars, q },
}));

/** Names that no case has: each takes looks. */
const many = Array.from({ length: 80 }, (_, at) => `x${at} == "y${at}"`).join(' or ');

test('words that each half of the cases is asked in its own branch, and others are not, are found', async () => {
  const found = await leftOutOf(
    [
      '{% if "kettle" in q %}Kettles whistle{% elif "lamp" in q %}Lamps glow{% endif %}. Asked: {{ q }}',
      '{{ {k: "Kettles whistle", l: "Lamps glow"}[("k" if "kettle" in q else ("l" if "lamp" in q))] }} {{ q | upper }}',
      '{% if q.length > 99 %}{% elif "kettle" in q %}Kettles whistle{% else %}Lamps glow{% endif %} {{ q }}',
      `{% if ${many} %}{% endif %}{% if "kettle" in q %}Kettles whistle{% elif "lamp" in q %}Lamps glow{% endif %} {{ q }}`,
    ],
    {},
    more,
  );
  expect(found).toEqual([0, 1, 2, 3].map((at) => `${at}: Kettles whistle (q)`));
});

test('nothing is said of branches by words of a question, where cases test what others are asked', async () => {
  const prompts = [
    '{% if "kettle" in q %}Kettles whistle. {% endif %}{{ q }}',
    '{% if "kettle" in q %}Kettles whistle.{% else %}Lamps glow.{% endif %} {{ q | replace("a", "o") }}',
    '{% if lang == "de" %}Auf Deutsch.{% elif lang == "en" %}In English.{% endif %} {{ q }}',
    '{% for word in q.split(" ") %}{{ word }} {% endfor %}{{ q | dump }}',
  ];
  expect(await leftOutOf(prompts, {}, more)).toEqual([]);
});

test('nothing is said of a word that branches of a choice share by chance', async () => {
  const topics = ['billing', 'shipping', 'account', 'size'];
  const asked = [...more, ...more].map(({ vars }, at) => ({
    vars: { ...vars, q: `${vars.q} ${at}`, topic: topics[at % 4] as string },
  }));
  const prompts = [
    `{% if topic == "billing" %}Example: charged twice, escalate.{% elif topic == "shipping" %}Example: late, track it.{% elif topic == "account" %}Example: locked out, reset it.{% elif topic == "size" %}Example: see our chart.{% endif %} {{ q }}`,
    '{% if lang == "de" %}Antworte auf Deutsch, bitte.{% elif lang == "en" %}Answer in English, bitte.{% endif %} {{ q }}',
  ];
  expect(await leftOutOf(prompts, {}, asked)).toEqual([]);
});

test('words told only where a variable is there are found beside words of a language', async () => {
  const beside = '{% if lang == "de" %}eins zwei drei vier{% else %}one two three four{% endif %}';
  const found = await leftOutOf([`{% if want %}Say thing ${beside}{% endif %} {{ q }}`], {}, more);
  expect(found).toEqual(['0: Say thing (want)']);
});

test('nothing is said of what cases test, or of what a prompt prints', async () => {
  const prompts = [
    'Say {{ q | trim | truncate(2000) }} in {{ "German" if lang == "de" else "English" }}',
    '{% if user.docs %}Documents:{% for doc in user.docs %} {{ loop.index }}. {{ doc.text }}{% endfor %}{% endif %}',
    '{% if tier %}The tier: {{ tier | upper }}{% endif %} {{ q }}',
    '{{ n }} item{{ "s" if n > 1 }} for {{ user.name or "a friend" }}: {{ user.docs | join(" and ", "text") }}',
    '{% for turn in history %}{{ turn.role }}: {{ turn.text }}{% endfor %}{% set who = user.name %}For {{ who }}',
    '{{ user.docs | length }} pages ({{ q | wordcount }} words) {% raw %}{{ if want }}{% endraw %}',
  ];
  expect((await leftOutOf(prompts)).filter((line) => !line.includes('a friend'))).toEqual([]);
});
