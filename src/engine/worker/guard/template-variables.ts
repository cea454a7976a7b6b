import { secretVariables } from '../../redaction/secret-variables.ts';

/** What templates of prompts, variables and assertions see as `env`. */
export interface TemplateVariables {
  /** The variables that a template may read, out of those that promptfoo would show it. Reading another one throws. */
  readable(shown: object): object;
  /** A variable that a text names and may not read; undefined where there is none. */
  withheldIn(text: string, shown: object): string | undefined;
}

/**
 * Templates read the variables in `names`, and what the config's own `env` block sets, unless that repeats a secret.
 * `env` is the environment of the process.
 */
export function templateVariables(
  names: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): TemplateVariables {
  const listed = new Set(names);
  const mayRead = (name: string, value: unknown): boolean => {
    if (listed.has(name)) return true;
    if (typeof value !== 'string' || env[name] === value) return false;
    return !secretVariables(env).some((secret) => !listed.has(secret.name) && value.includes(secret.value));
  };
  return {
    readable(shown) {
      const seen = () =>
        Object.fromEntries(Object.entries(shown).filter(([name, value]) => mayRead(name, value)));
      return new Proxy(madeOnUse(seen), {
        get(target, name, receiver) {
          if (
            typeof name === 'string' &&
            !Object.hasOwn(target, name) &&
            (name in shown || env[name] !== undefined)
          )
            throw new Error(notReadable(name));
          return Reflect.get(target, name, receiver);
        },
      });
    },
    withheldIn: (text, shown) =>
      [...text.matchAll(/env\s*(?:\.\s*(\w+)|\[\s*['"]([^'"]+)['"])/g)]
        .map(([, plain, quoted]) => plain ?? quoted ?? '')
        .find((name) => Object.hasOwn(shown, name) && !mayRead(name, Reflect.get(shown, name))),
  };
}

/** An object that is made when something of it is first looked at: most templates look at none of their variables. */
function madeOnUse(make: () => object): object {
  let made: object | undefined;
  const target = {};
  const use = () => {
    made ??= Object.assign(target, make());
    return made;
  };
  return new Proxy(target, {
    get: (_, name, receiver) => Reflect.get(use(), name, receiver),
    has: (_, name) => Reflect.has(use(), name),
    ownKeys: () => Reflect.ownKeys(use()),
    getOwnPropertyDescriptor: (_, name) => Reflect.getOwnPropertyDescriptor(use(), name),
    set: (_, name, value) => Reflect.set(use(), name, value),
    defineProperty: (_, name, attributes) => Reflect.defineProperty(use(), name, attributes),
    deleteProperty: (_, name) => Reflect.deleteProperty(use(), name),
  });
}

/** Why a template was not rendered. */
export function notReadable(name: string): string {
  return `A template may not read the variable ${name}. If it holds no secret, list it under pass-env in main's pawl.yaml`;
}
