import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { ApiProvider } from '../promptfoo/promptfoo-types.ts';
import { readsAnyVariable } from './handed-on.ts';

/** What a function of JavaScript is given: `async callApi(prompt, context)`, `({ vars }) =>`, `context =>`. */
const OF_JAVASCRIPT = /^(?:async\b\s*)?(?:(?:function\b\s*)?[\w$]*\s*\(([^()]*)\)|([\w$]+)\s*=>)/;
/** One thing that a function is given: a name, or parts with their names. The test has all variables in it. */
const GIVEN = /^(?:[\w$]+|\{(?!.*\btest\b)[\w$\s,]*\})$/;

/**
 * The code of a provider as a text that names variables: a class or a function of JavaScript, or a script of Python. Null where it may read any of
 * them without a name.
 */
export function providerCode(provider: ApiProvider): string | null {
  const { scriptPath, functionName, callApi, config } = provider as ApiProvider &
    Readonly<Record<'scriptPath' | 'functionName', unknown>>;
  if (typeof scriptPath !== 'string') return namesIn(String(callApi), OF_JAVASCRIPT);
  // Of `exec:` it is a whole command, and there is not a function.
  if (functionName === undefined || !scriptPath.endsWith('.py')) return null;
  const script = readFileSync(path.resolve(String(Object(config).basePath ?? ''), scriptPath), 'utf8');
  return namesIn(script, ofPython(String(functionName ?? 'call_api')));
}

/** A function of Python that nothing decorates, since a line without text stands before it: a decorator is given all that it is given. */
function ofPython(name: string): RegExp {
  return new RegExp(String.raw`(?<=^|\n[^\S\n]*\n)(?:async )?def ${name}\(([^()]*)\)`, 'g');
}

/** Who takes more than this is not looked at: promptfoo gives three. */
const MOST_GIVEN = 6;

/** The code where it names what it takes of the variables. What a function is given first is the prompt, which holds none. */
function namesIn(code: string, signature: RegExp): string | null {
  const found = signature.global ? [...code.matchAll(signature)] : [signature.exec(code)];
  const [whole, list, name = ''] = (found.length === 1 && found[0]) || [];
  // A bound function does not say what it does.
  if (whole === undefined || code.includes('[native code]')) return null;
  const given = listOf(list ?? name);
  if (given.length > MOST_GIVEN || !given.every((each) => GIVEN.test(each))) return null;
  const names = given.slice(1).filter((each) => /^[\w$]+$/.test(each));
  const rest = names.reduce(
    (text, each) =>
      text.replaceAll(new RegExp(`(?<![\\w$.])${each.replaceAll('$', '\\$')}(?![\\w$])`, 'g'), 'context'),
    code.replace(whole, ''),
  );
  return readsAnyVariable(rest) ? null : `{{{${code}`;
}

/** What stands between the commas, without types and what is taken where nothing is given. */
function listOf(list: string): readonly string[] {
  const plain = list.replaceAll(/\[[^[\]]*(?:\[[^[\]]*\][^[\]]*)*\]/g, '');
  const parts = plain.match(/(?:\{[^{}]*\}|[^,{}])+/g) ?? [];
  return parts.map((each) => each.replace(/[:=][^{}]*$/, '').trim()).filter((each) => each !== '');
}
