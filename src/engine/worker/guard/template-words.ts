/** A part of a template that can be words of what it says. */
export interface TemplateWords {
  readonly text: string;
  /** `marked`: it stands between tags. `literal`: in quotes within one, where what it says is printed. */
  readonly kind: 'marked' | 'literal';
}

/** What stands around the number of a part: nobody writes these. */
const [OPEN, CLOSE] = ['\uE0A1', '\uE0A2'];
const MARK = new RegExp(`${OPEN}(\\d+)${CLOSE}`, 'g');

/** The numbers of the parts that a rendering shows. */
export function marksIn(said: string): ReadonlySet<number> {
  return new Set([...said.matchAll(MARK)].map(([, number]) => Number(number)));
}

/** Words as they are compared: white space and the backslashes of JSON tell nothing. */
export function plainWords(text: string): string {
  return text.replaceAll('\\', '').replace(/\s+/g, ' ').trim();
}

/** A template with a mark in front of each text between its tags. `numberOf` is told each part of it, and gives its number. */
export function markedTemplate(template: string, numberOf: (words: TemplateWords) => number): string {
  const made: string[] = [];
  let isRaw = false;
  let from = 0;
  const addText = (text: string) => {
    const at = text.search(/[\p{L}\p{N}]/u);
    if (at < 0) made.push(text);
    else
      made.push(
        `${text.slice(0, at)}${OPEN}${numberOf({ text: text.trim(), kind: 'marked' })}${CLOSE}${text.slice(at)}`,
      );
  };
  while (from < template.length) {
    const start = isRaw ? endOfRaw(template, from) : tagAt(template, from);
    addText(template.slice(from, start));
    if (start >= template.length) break;
    from = endOfTag(template, start);
    const tag = template.slice(start, from);
    isRaw = !isRaw && /^\{%[-+]?\s*(?:raw|verbatim)\b/.test(tag);
    for (const text of printedLiterals(tag)) numberOf({ text, kind: 'literal' });
    made.push(tag);
  }
  return made.join('');
}

function tagAt(template: string, from: number): number {
  for (let at = template.indexOf('{', from); at >= 0; at = template.indexOf('{', at + 1))
    if ('{%#'.includes(template[at + 1] ?? ' ')) return at;
  return template.length;
}

const RAW_ENDS = /\{%[-+]?\s*end(?:raw|verbatim)\b/g;

function endOfRaw(template: string, from: number): number {
  RAW_ENDS.lastIndex = from;
  return RAW_ENDS.exec(template)?.index ?? template.length;
}

/** Where a tag ends: as nunjucks has it, a quote hides what ends it, but not in a comment. */
function endOfTag(template: string, start: number): number {
  const kind = template[start + 1] === '{' ? '}' : template[start + 1];
  let quote = '';
  for (let at = start + 2; at < template.length; at += 1) {
    const sign = template[at] as string;
    if (quote !== '') {
      if (sign === '\\') at += 1;
      else if (sign === quote) quote = '';
    } else if (kind !== '#' && (sign === '"' || sign === "'")) quote = sign;
    else if (sign === kind && template[at + 1] === '}') return at + 2;
  }
  return template.length;
}

const LITERAL = /"(?:\\[\s\S]|[^"\\])*"|'(?:\\[\s\S]|[^'\\])*'/g;
/** A call whose words in quotes are printed. */
const PRINTS = /(?:^|\W)(?:default|d)$/;
/** So much around a text in quotes tells what is done with it, in characters. */
const AROUND = 20;

/** The texts in quotes that a tag prints or keeps: none that something is compared with, looked up by, or that a filter is told. */
function printedLiterals(tag: string): readonly string[] {
  if (!/^\{\{|^\{%[-+]?\s*set\b/.test(tag)) return [];
  const opened: string[] = [];
  let from = 0;
  return [...tag.matchAll(LITERAL)].flatMap(({ 0: quoted, index }) => {
    for (; from < index; from += 1) follow(opened, tag, from);
    from = index + quoted.length;
    const [before, after] = [tag.slice(Math.max(0, index - AROUND), index), tag.slice(from, from + AROUND)];
    const text = quoted.slice(1, -1).trim();
    const isCompared =
      /(?:[=!<>]=|[<>]|\bin|\bis)\s*$/.test(before) || /^\s*(?:[=!<>]=|[<>:]|in\b|is\b)/.test(after);
    return isCompared || opened.includes('asked') || !/\p{L}{2}/u.test(text) ? [] : [text];
  });
}

/** Keeps count of the brackets that are open: `asked` where what stands in them is not printed. */
function follow(opened: string[], tag: string, at: number): void {
  const sign = tag[at] as string;
  if (sign === ')' || sign === ']') opened.pop();
  if (sign !== '(' && sign !== '[') return;
  const before = tag.slice(Math.max(0, at - AROUND), at).trimEnd();
  const isAsked = sign === '(' ? /\w$/.test(before) && !PRINTS.test(before) : /[\w)\]]$/.test(before);
  opened.push(isAsked && !/\b(?:if|else|and|or|not)$/.test(before) ? 'asked' : 'printed');
}
