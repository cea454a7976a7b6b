import type { Promptfoo } from '../promptfoo/promptfoo.ts';

/** What we use of an environment of nunjucks, the language of promptfoo's templates. */
export interface TemplateEnvironment {
  globals: Record<string, unknown>;
  loaders: readonly TemplateLoader[];
  readonly asyncFilters: readonly unknown[];
  readonly extensionsList: readonly unknown[];
  readonly opts: object;
  getGlobal(name: string): unknown;
  getFilter(name: string): unknown;
  renderString(text: string, context?: object, ...more: unknown[]): unknown;
  getTemplate(name: string): { render(context: object): string };
}

/** A template of one text, or of code that another one was compiled to. */
export type TemplateClass = new (
  source: string | { readonly type: 'code'; readonly obj: object },
  environment: TemplateEnvironment,
) => {
  readonly compiled: boolean;
  readonly rootRenderFunc: unknown;
  readonly blocks: Readonly<Record<string, unknown>>;
  render(context?: object): unknown;
};

/** Where templates that others include come from. */
interface TemplateLoader {
  getSource(name: string): TemplateSource | null;
}

/** A template as it is loaded. `src`: its text, or code that it was compiled to. */
export interface TemplateSource {
  readonly src: string | object;
  readonly path: string;
}

/** What compiled templates call. */
export interface TemplateRuntime {
  memberLookup(value: unknown, name: unknown, ...more: unknown[]): unknown;
}

/** promptfoo's copy of nunjucks. */
export interface TemplateEngine {
  readonly environment: TemplateEnvironment;
  readonly runtime: TemplateRuntime;
  readonly Template: TemplateClass;
}

/** A filter that a template calls, with the environment that renders it at hand. */
type Filter = (this: { readonly env: TemplateEnvironment }) => string;

/**
 * The copy of nunjucks that a promptfoo renders with, found by rendering: a filter is called with the environment, and a
 * compiled template with the runtime. Null for a promptfoo that renders otherwise.
 */
export async function templateEngine(promptfoo: Promptfoo): Promise<TemplateEngine | null> {
  if (promptfoo.renderPrompt === undefined) return null;
  const found: { environment?: TemplateEnvironment; runtime?: TemplateRuntime } = {};
  const find: Filter = function () {
    found.environment = this.env;
    return '';
  };
  await promptfoo.renderPrompt({ raw: "{{ '' | pawlFind }}", label: '' }, {}, { pawlFind: find });
  const { environment } = found;
  if (environment === undefined) throw new Error('The templates of this promptfoo cannot be guarded.');
  const { loaders } = environment;
  const root = (_env: unknown, _context: unknown, _frame: unknown, runtime: TemplateRuntime, done: Done) => {
    found.runtime = runtime;
    done(null, '');
  };
  environment.loaders = [compiled(root)];
  const template = environment.getTemplate('pawl');
  template.render({});
  environment.loaders = loaders;
  if (found.runtime === undefined) throw new Error('The templates of this promptfoo cannot be guarded.');
  const Template = template.constructor as TemplateClass;
  return { environment, runtime: found.runtime, Template };
}

type Done = (error: null, text: string) => void;

/** A loader of one template that is compiled already. */
function compiled(root: unknown): TemplateLoader {
  const source = { src: { type: 'code', obj: { root } }, path: 'pawl', noCache: true };
  return Object.assign({ getSource: () => source }, { cache: {} });
}
