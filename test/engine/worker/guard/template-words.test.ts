import { describe, expect, test } from 'vitest';
import { markedTemplate, marksIn, plainWords } from '../../../../src/engine/worker/guard/template-words.ts';
import { IN_A_MOMENT } from '../../../support/in-a-moment.ts';

const wordsOf = (template: string) => {
  const found: string[] = [];
  const marked = markedTemplate(template, ({ text, kind }) => found.push(`${kind}: ${text}`) - 1);
  return { found, shown: [...marksIn(marked)], without: marked.replace(/[\uE0A1\uE0A2]/g, '') };
};

describe('words of a template', () => {
  test.each<[string, string[]]>([
    ['Say {{ q }}!', ['marked: Say']],
    ['Say {{ q }} twice, {{ name }}.', ['marked: Say', 'marked: twice,']],
    ['{% if a %}Yes{% else %} No\n{% endif %}', ['marked: Yes', 'marked: No']],
    ['{# none of {{ this }} #}all of it', ['marked: all of it']],
    ['{% raw %}as {{ it }} is{% endraw %} {{ q }} end', ['marked: as {{ it }} is', 'marked: end']],
    ['{{ "one %} }} tag" }} after', ['literal: one %} }} tag', 'marked: after']],
    ['{{ "Yes" if a else "No" }}', ['literal: Yes', 'literal: No']],
    ['{{ name | default("my friend") }}', ['literal: my friend']],
    ['{{ ["Yes", "No"][at] }}{{ map["key of it"] }}', ['literal: Yes', 'literal: No']],
    ['{% set tone = "kind" %}{{ tone }}', ['literal: kind']],
    ['{{ ("it" + "self") if a == "some" and b in "others" }}', ['literal: it', 'literal: self']],
    ['{{ { "key": "value" }[a] }}{{ "kept" == a }}', ['literal: value']],
    ['{{ q | replace("old", "new") | join(" and ") }}', []],
    ['{% if lang == "fr" %}{{ q }}{% endif %}', []],
    ['{% include "inc/rules.txt" %}', []],
    ['{{ q }} - {{ a }}!', []],
  ])('%j', (template, words) => {
    expect(wordsOf(template).found).toEqual(words);
  });

  test('have their mark in the template, which says the same without it', () => {
    const template = ' {%- if a -%} Yes {%- else -%} No {%- endif %} {{ "or" if b }}';
    const { shown, without } = wordsOf(template);
    expect(shown).toEqual([0, 1]);
    expect(without.replace(/\d/g, '')).toBe(template);
  });

  test('are compared without their white space and the backslashes of JSON', () => {
    expect(
      plainWords(String.raw` say \"it\"
   twice `),
    ).toBe('say "it" twice');
  });

  test.each(['{', '{{', '{% ', '{{ "', '{#', '{% raw %}', '{{ a(', '{% set x = "y" %}', "{{ 'a' == "])(
    'are found in a moment in a hostile text: %j',
    IN_A_MOMENT,
    (part) => {
      expect(markedTemplate(part.repeat(20_000), () => 0).length).toBeGreaterThanOrEqual(20_000);
    },
  );
});
