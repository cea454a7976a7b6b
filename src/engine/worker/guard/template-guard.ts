import process from 'node:process';
import type { Promptfoo } from '../promptfoo/promptfoo.ts';
import { compiledOnce } from './compiled-templates.ts';
import { asProvider, isProviders } from './provider-context.ts';
import { type TemplateEnvironment, type TemplateRuntime, templateEngine } from './template-engine.ts';
import { notReadable, type TemplateVariables, templateVariables } from './template-variables.ts';
import type { FoundWords, UnaskedWatch } from './unasked-words.ts';

/**
 * Keeps the templates of prompts, variables and assertions to the variables in `names`: promptfoo shows them all of its
 * environment, so that a prompt could print a key. Settings of providers may read every variable, as promptfoo has it.
 * Templates also reach no constructors, which would let them run code. Returns what renders the config's own variables.
 */
export async function guardTemplates(promptfoo: Promptfoo, names: readonly string[]): Promise<FinishBlock> {
  const engine = await templateEngine(promptfoo);
  if (engine === null) return (block) => block;
  const prototype = Object.getPrototypeOf(engine.environment) as TemplateEnvironment;
  prototype.renderString = compiledOnce(engine.Template, prototype.renderString);
  guardVariables(prototype, templateVariables(names, process.env));
  noticeDraws(prototype);
  watchWords(prototype);
  guardMembers(engine.runtime);
  return (block) => finished(engine.environment, block);
}

/**
 * Renders the values of a config's `env` block with every variable, for providers: `{ OPENAI_API_KEY: '{{ env.TEAM_KEY }}' }`.
 * Everything else stays as it is.
 */
export type FinishBlock = (block: unknown) => unknown;

function finished(environment: TemplateEnvironment, block: unknown): unknown {
  if (typeof block !== 'object' || block === null) return block;
  return Object.fromEntries(
    Object.entries(block).map(([name, value]) => [
      name,
      typeof value === 'string' && /\{\{[^}]*\benv\b/.test(value)
        ? asProvider(() => environment.renderString(value, { env: process.env }))
        : value,
    ]),
  );
}

let hasDrawn = false;

/** Whether a template of this suite has drawn something at random, so that what it says now tells little of what it says next. */
export function drawsAtRandom(): boolean {
  return hasDrawn;
}

function noticeDraws(prototype: TemplateEnvironment): void {
  const { getFilter } = prototype;
  prototype.getFilter = function (name) {
    if (name === 'random') hasDrawn = true;
    return getFilter.call(this, name);
  };
}

let watch: UnaskedWatch | null = null;

/** Looks which words of templates `expand` asks no case. */
export async function watchedWords<T>(
  expand: () => Promise<T>,
): Promise<{ readonly expanded: T; readonly unasked: readonly FoundWords[] }> {
  const { UnaskedWatch } = await import('./unasked-words.ts');
  const own = new UnaskedWatch();
  watch = own;
  try {
    const expanded = await expand();
    return { expanded, unasked: own.found(hasDrawn) };
  } finally {
    watch = null;
  }
}

function watchWords(prototype: TemplateEnvironment): void {
  const { renderString } = prototype;
  prototype.renderString = function (text, context, ...more) {
    const said = renderString.call(this, text, context, ...more);
    if (!isProviders() && more.length === 0 && typeof text === 'string')
      watch?.look(this, text, String(said), { ...context }, (other, of) =>
        renderString.call(this, other, of),
      );
    return said;
  };
}

function guardVariables(prototype: TemplateEnvironment, variables: TemplateVariables): void {
  const { renderString, getGlobal } = prototype;
  prototype.getGlobal = function (name) {
    const value = getGlobal.call(this, name);
    return name === 'env' && !isProviders() ? variables.readable(Object(value)) : value;
  };
  prototype.renderString = function (text, context = {}, ...more) {
    if (isProviders() || isOwnBlock(context)) return renderString.call(this, text, context, ...more);
    const { env } = this.globals;
    // In place of the whole environment for as long as it renders: some environments live as long as the process.
    this.globals.env = variables.readable(Object(env));
    try {
      return renderString.call(this, text, withReadable(context, text, variables), ...more);
    } finally {
      this.globals.env = env;
    }
  };
}

/** promptfoo renders the config's `env` block with the process's own environment, and nothing else with it. */
function isOwnBlock(context: object): boolean {
  return 'env' in context && context.env === process.env;
}

/** promptfoo renders the texts of a config with nothing but `env`. One that throws stays as it is, for its provider. */
function withReadable(context: object, text: string, variables: TemplateVariables): object {
  const isConfigs = Object.keys(context).length === 1 && 'env' in context && typeof context.env === 'object';
  if (!isConfigs) return context;
  const shown = Object(context.env) as object;
  const name = variables.withheldIn(text, shown);
  if (name !== undefined) throw new Error(notReadable(name));
  return { env: variables.readable(shown) };
}

/** Names that lead from any value to the constructor of functions. */
const INNER = /^(?:constructor|prototype|__\w+__)$/;

function guardMembers(runtime: TemplateRuntime): void {
  const { memberLookup } = runtime;
  runtime.memberLookup = function (value, name, ...more) {
    const isInner = typeof name === 'string' && INNER.test(name);
    if (isInner && !(typeof value === 'object' && value !== null && Object.hasOwn(value, name)))
      return undefined;
    return memberLookup.call(this, value, name, ...more);
  };
}
