import type { TemplateClass, TemplateEnvironment } from './template-engine.ts';

/** Compiled templates that are kept, and the longest text of one. Texts without a tag are not compiled at all. */
const MOST_KEPT = 500;
const LONGEST_KEPT = 100_000;

/** How nunjucks opens what is not a plain text. `#}` alone is an error of its own. */
const TAG = /\{[{%#]|#\}/;

/**
 * Renders texts as an environment does, and compiles each of them once: promptfoo makes a new environment for each text,
 * and compiles prompts again in each case. What compiled code does depends on nothing of its environment but what is in the key.
 */
export function compiledOnce(
  Template: TemplateClass,
  renderString: TemplateEnvironment['renderString'],
): TemplateEnvironment['renderString'] {
  const kept = new Map<string, object>();
  return function (this: TemplateEnvironment, text, context, ...more) {
    const isPlain = more.length === 0 && typeof text === 'string';
    if (!isPlain || this.asyncFilters.length > 0 || this.extensionsList.length > 0)
      return renderString.call(this, text, context, ...more);
    if (!TAG.test(text)) return text;
    const key = `${JSON.stringify(this.opts)} ${text}`;
    const known = kept.get(key);
    const template = new Template(known ? { type: 'code', obj: known } : text, this);
    try {
      return template.render(context);
    } finally {
      if (known === undefined && template.compiled && text.length <= LONGEST_KEPT) {
        if (kept.size >= MOST_KEPT) kept.clear();
        kept.set(key, codeOf(template));
      }
    }
  };
}

/** What nunjucks takes for a template that is compiled already. */
function codeOf({ rootRenderFunc, blocks }: InstanceType<TemplateClass>): object {
  const named = Object.entries(blocks).map(([name, block]) => [`b_${name}`, block]);
  return { root: rootRenderFunc, ...Object.fromEntries(named) };
}
