/** What promptfoo hands to code that checks an answer, beside the answer. Code that reads one of these says so by its name. */
const PARTS =
  'vars|prompt|config|test|logProbs|provider|providerResponse|metadata|trace|cost|latencyMs|tokenUsage';

/**
 * A text in quotes, or one that its line does not end, which counts as code. One with a letter in front (`f"{context}"`) and one in backticks may
 * hold code.
 */
const TEXT = /(?<!\w)(["'])(?:\\.|(?!\1)[^\\\n])*(?:(\1)|\\?(?=\n|$))/g;
/** Lines that are a comment, and texts of several lines in Python. */
const COMMENT = /^[^\S\n]*(?:\/\/|#|\*|\/\*).*$|"""[\s\S]*?"""/gm;
/** A part by its name in brackets or by `get`, which is read as one behind a point. */
const [IN_BRACKETS, BY_GET] = [
  /\[\s*(?:["'](\w+)["']|:(\w+))\s*\]/g,
  /\.(?:get|fetch|dig)\(\s*(?:["'](\w+)["']|:(\w+))[^()]*\)/g,
];

// The limits here and below keep hostile code from taking minutes.
const LIST = String.raw`\(((?:[^()]|\([^()]*\))*)\)`;
/** What a function is given: JavaScript with its kin, Python, Ruby, which needs no brackets. */
const GIVEN = new RegExp(
  String.raw`\b(?:function\b\s*(?:\*\s*)?(?:([\w$]+)\s*)?|def\s+(\w+)\s*)(?:${LIST}|(?<=\s)(\w[^()\n]*))|${LIST}\s*(?::[^=;{}]{1,300})?=>|\blambda\s+([^:\n]{0,300}):`,
  'g',
);
/** A method with a second parameter: what it is given looks like what it hands on. */
const METHOD = /(?<![\w$.])([\w$]+)\s*\([^(){},]*,\s*[\w$][^(){}]*\)\s*(?::[^={};()]{1,300})?\{/g;
/** What sees all that a function is given, or may. */
const SEES_ALL = /\b(?:arguments|locals|binding|eval)\b/;

/** Names that people give to what a check is handed. */
const USUAL = ['context', 'ctx'] as const;
/** First names of what such a function is given. */
const ANSWER = /^\s*_?(?:output|response|result|actual|completion|_)\s*(?::[^,{}]*)?,/i;
/** The function that promptfoo calls in Python and Ruby where a suite names none. */
const ENTRY = 'get_assert';
/** What stands in front of a function that a file gives away, or that has a name; and what a file gives away by its name. */
const [GIVES, NAMED, GIVEN_AWAY] = [
  /\bexports?\b[^;{}()]*(?:\(\s*(?:async\s*)?)?$|=>\s*(?:async\s*)?$/,
  /([\w$]+)\s*(?:(?::[^=;]*)?=|:)\s*(?:async\s*)?$/,
  /\b(?:exports(?:\.\w+)?\s*=|export(?:\s+default)?)\s*(?:\{([^{}]*)\}|([\w$.]+))/g,
];

/**
 * Whether code of a check may read all that it is handed: it hands the whole of it on (to a function, by a spread, as a rest, in a loop), or takes
 * a part whose name is not written there. `entry`: the function that a suite names in its file.
 */
export function handsOn(code: string, entry = ENTRY): boolean {
  const seen = plainCode(code);
  const lists = [...seen.matchAll(GIVEN)].map((match) => ({
    list: match.slice(3).find((list) => list !== undefined) ?? '',
    name: match[1] || match[2],
    before: seen.slice(Math.max(seen.lastIndexOf('\n', match.index) + 1, match.index - 300), match.index),
  }));
  if (SEES_ALL.test(seen) || lists.some(({ list }) => /^\s*(?:\.\.\.|\*)/.test(list))) return true;
  const away = [...seen.matchAll(GIVEN_AWAY)].flatMap(
    ([, many, one]) => (many ?? one ?? '').match(/[\w$]+/g) ?? [],
  );
  const called = new Set([entry, ENTRY, ...away]);
  if ([...seen.matchAll(METHOD)].some(([, name = '']) => called.has(name))) return true;
  const handed = lists
    .filter(
      ({ list, name, before }) =>
        ANSWER.test(list) || GIVES.test(before) || called.has(name ?? NAMED.exec(before)?.[1] ?? ''),
    )
    .flatMap(({ list }) => /^[^,]*,\s*([\s\S]*)$/.exec(list)?.[1] ?? []);
  if (handed.some((list) => /^(?:\*|\.\.\.)/.test(list) || /^\{[^}]*\.\.\./.test(list))) return true;
  const names = handed.flatMap((list) => /^[\w$]+/.exec(list)?.[0] ?? []);
  const rest = seen.replaceAll(GIVEN, ' ');
  return [...new Set([...USUAL, ...names])].some((name) => isWhole(rest, name));
}

/** Variables otherwise than by a name, what Python and Ruby ask all of them for, and the test that holds them as a whole. */
const ANY_VARIABLE =
  /(?<![\w$])vars\b(?!\s*(?:\?\s*)?\.\s*[\w$])|(?<![\w$])vars\s*&?\.\s*(?:\w+\s*\(|(?:keys|values|values_at|to_[ah]|each\w*|map|select|reject|filter\w*|find\w*|sum|any|all|none|sort\w*|reduce|inject|slice|merge|fetch|dig)\b)|(?:\.|[{,]\s*)test\b(?!\s*(?:\(|\??\.\s*\w))/;

/** Whether code reads variables otherwise than one by one, by names that stand there. */
export function readsAnyVariable(code: string, entry?: string): boolean {
  return handsOn(code, entry) || ANY_VARIABLE.test(plainCode(code));
}

function plainCode(code: string): string {
  return code
    .replaceAll(COMMENT, '')
    .replaceAll(IN_BRACKETS, '.$1$2')
    .replaceAll(BY_GET, '.$1$2')
    .replaceAll(TEXT, (text, _quote, end) => (end ? "''" : text));
}

/** Whether something is used otherwise than by a part with a name: taken apart without a rest, looked at, or the name of a part itself. */
function isWhole(code: string, name: string): boolean {
  const own = name.replaceAll('$', String.raw`\$`);
  const apart = new RegExp(String.raw`\{(?:(?!\.\.\.)[^{}]|\{[^{}]*\})*\}\s*=\s*${own}\b(?!\s*[.?])`, 'g');
  // `if context:` of Python looks whether it is there. These look into it.
  if (new RegExp(String.raw`\b(?:for\b[^\n:]{0,300}\bin|match)\s+${own}\s*:`).test(code)) return true;
  const used = new RegExp(
    String.raw`(?<![\w$]|(?<!\.\.)\.)${own}\b(?!\s*(?:\?\s*)?\.\s*(?:${PARTS})\b|\s*(?::|&&|and\b|is\b|[!=]==?))`,
  );
  return used.test(code.replaceAll(apart, ' '));
}
