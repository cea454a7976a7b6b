import { pathToFileURL } from 'node:url';
import { afterEach, expect, test } from 'vitest';
import { compiledOnce } from '../../../../src/engine/worker/guard/compiled-templates.ts';
import {
  type TemplateEnvironment,
  templateEngine,
} from '../../../../src/engine/worker/guard/template-engine.ts';
import { importPromptfoo } from '../../../../src/engine/worker/promptfoo/promptfoo.ts';

let restore = () => {};
afterEach(() => restore());

const TEXTS = [
  '',
  'plain',
  'a { b } } c %} d {',
  'a #} b',
  '{# said to nobody #}x',
  '{{ name }}',
  '{{ name | upper }}{% if more %} and {{ more }}{% endif %}',
  '{% for each in list %}{{ loop.index }}{{ each }}{% endfor %}',
  '{% block one %}{{ name }}{% endblock %} {% block two %}2{% endblock %}',
  '{% macro m(x) %}<{{ x }}>{% endmacro %}{{ m(name) }}',
  '{% set name = "set" %}{{ name }}',
  '{{ absent.inner }}',
  '{{ absent() }}',
  '{{ name ',
  '{% nothing %}',
  'line\r\n{{ name }}\r\n  ',
  '{%- if name -%} x {%- endif -%}',
];
const CONTEXTS = [{ name: 'Ann', list: [1, 2] }, { name: '{{ more }}', more: 'b', list: [] }, {}];

test('a text that is rendered again, with other values or options, reads as it would without the memory', {
  tags: ['slow'],
}, async () => {
  const promptfoo = await importPromptfoo(pathToFileURL('dist/engine/promptfoo/index.js').href);
  const engine = await templateEngine(promptfoo);
  expect(engine).not.toBeNull();
  const { environment, Template } = engine!;
  const prototype = Object.getPrototypeOf(environment) as TemplateEnvironment;
  const { renderString } = prototype;
  restore = () => {
    prototype.renderString = renderString;
  };
  const said = (render: TemplateEnvironment['renderString'], text: string, context: object) => {
    try {
      return render.call(environment, text, { ...context });
    } catch (error) {
      return String(error);
    }
  };
  const quick = compiledOnce(Template, renderString);
  for (let round = 0; round < 2; round++) {
    for (const text of TEXTS) {
      for (const context of CONTEXTS) {
        expect([text, context, said(quick, text, context)]).toEqual([
          text,
          context,
          said(renderString, text, context),
        ]);
      }
    }
  }
  // The options of another environment compile the text again.
  const other = Object.assign(Object.create(environment) as TemplateEnvironment, {
    opts: { throwOnUndefined: true },
  });
  expect(quick.call(environment, '{{ absent }}', {})).toBe('');
  expect(() => quick.call(other, '{{ absent }}', {})).toThrow(/undefined/);
});
