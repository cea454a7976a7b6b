/** The variables of a case. */
export type CaseVariables = Readonly<Record<string, unknown>>;

/** Variables that are changed, and how deep these lie. */
const [MOST_PATHS, DEEPEST] = [60, 3];
/** Nobody writes this, and no filter changes it. */
export const UNWRITTEN_TEXT = '\uE0A3';
const LONG = 3_000;
/** Signs that questions may hold and those of cases may lack: capitals, digits, lines, and what ends or quotes. */
const SIGNS = `${UNWRITTEN_TEXT} A9\n.,:;?!'"<>&()[]@#/\\ ${UNWRITTEN_TEXT}`;
/** Texts that nothing asks for by its words: a short one, a long one, and one of signs. */
export const OTHER_TEXTS = [UNWRITTEN_TEXT, `${UNWRITTEN_TEXT} `.repeat(LONG), SIGNS] as const;
/** How many more entries a list gets. */
const MORE_ENTRIES = 30;

/** What a case has at a path; absent where it has nothing there. */
export function variableAt(of: CaseVariables, path: readonly string[]): unknown {
  return path.reduce<unknown>((value, name) => Object(value)[name], of);
}

/** The variables with another value at a path. */
export function withOther(
  of: CaseVariables,
  [name = '', ...path]: readonly string[],
  value: unknown,
): CaseVariables {
  return { ...of, [name]: path.length === 0 ? value : withOther(Object(of[name]), path, value) };
}

/** The tags of a text, one after the other. */
export function tagsOf(text: string): string {
  return (text.match(/\{\{[\s\S]*?\}\}|\{%[\s\S]*?%\}/g) ?? []).join('\n');
}

const QUOTED = /"((?:\\.|[^"\\])*)"|'((?:\\.|[^'\\])*)'|\br\/((?:\\.|[^/\\])+)\//g;

/** The variables of a case that tags name, with those within them, and those that no case has. */
export function pathsOf(
  tags: string,
  context: CaseVariables,
): readonly (readonly [readonly string[], unknown])[] {
  const named = new Set(tags.replace(QUOTED, '').match(/(?<![.|]\s*|\w)[A-Za-z_]\w*/g));
  const names = [...named].filter((name) => name in context || !KEPT.test(name));
  // What cases have comes first: a name that none has is found at little cost, and by the thousand.
  const paths = names.flatMap((name) => pathsIn([name], context[name]));
  const has = ([, value]: (typeof paths)[number]) => value !== undefined;
  return [...paths.filter(has), ...paths.filter((path) => !has(path))].slice(0, MOST_PATHS);
}

function pathsIn(path: readonly string[], value: unknown): [readonly string[], unknown][] {
  if (typeof value !== 'object' || value === null || Array.isArray(value) || path.length > DEEPEST)
    return [[path, value]];
  return Object.entries(value).flatMap(([key, each]) => pathsIn([...path, key], each));
}

/** What nunjucks gives itself. */
const KEPT =
  /^(?:if|elif|else|end\w+|for|in|not|and|or|is|set|env|loop|range|include|macro|call|caller|filter|import|from|as|true|false|none|null|switch|case|default|defined|undefined|raw|block)$/i;

/** Values in the place of one: those that the tags compare with, and other lengths. */
export function otherValues(value: unknown, tags: string): readonly unknown[] {
  const numbers = [...new Set(tags.match(/(?<![\w.])\d{1,4}(?![\w.])/g))].map(Number);
  const near = [...new Set(numbers.flatMap((number) => [number - 1, number, number + 1]))];
  if (typeof value === 'number') return [-value - 1, value + 7_919, ...near];
  if (typeof value === 'boolean') return [!value];
  if (Array.isArray(value))
    return [[...value, ...Array.from({ length: MORE_ENTRIES }, () => otherWithin(value[0]))]];
  if (typeof value === 'object' && value !== null) return [];
  const lengths = [LONG, ...near.filter((number) => number > 1)].map((length) =>
    UNWRITTEN_TEXT.repeat(length),
  );
  return [...OTHER_TEXTS.slice(1), ...literalsOf(tags), ...lengths];
}

/** The texts in quotes, and the patterns, of tags. */
function literalsOf(tags: string): ReadonlySet<string> {
  const found = [...tags.matchAll(QUOTED)].map(([, double, single, pattern]) => double ?? single ?? pattern);
  return new Set(found.map((text) => text ?? ''));
}

/** A value with `UNWRITTEN_TEXT` in the place of each text, number or answer in it. */
export function otherWithin(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(otherWithin);
  if (typeof value !== 'object' || value === null) return UNWRITTEN_TEXT;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, otherWithin(each)]));
}
