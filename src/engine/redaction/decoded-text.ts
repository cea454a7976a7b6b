/** A text with each coded character as itself, and where each of its characters begins in what it was made of; one place more ends it. */
export interface Decoded {
  readonly text: string;
  readonly places: Uint32Array;
}

/**
 * One character as URLs, as HTML, and as JSON and languages write it. Libraries choose each which ones they code, so that a list of what whole secrets become is
 * never complete.
 */
const CODES = [
  /%[\da-f]{2}/,
  /&#x[\da-f]{1,6};|&#\d{1,7};|&(?:amp|lt|gt|quot|apos|sol|bsol|equals|plus|grave|num|percnt|dollar|colon|commat);/,
  /\\u[\da-f]{4}|\\x[\da-f]{2}|\\["'\\/nrt]/,
].map(({ source }) => source);

/** What the end of a text, or `…`, leaves of such a code. */
const CUT_CODES = [/%[\da-f]?/, /&[#\da-z]{0,8}/, /\\(?:u[\da-f]{0,3}|x[\da-f]?)?/].map(
  ({ source }) => `${source}(?=…|$)`,
);
/** Also where it shows only once a code of another kind is undone. */
const HAS_CUT = /[%&\\][^%&\\\s…]{0,12}(?:…|$)/;
/** What stands for it, so that a secret before it is known to be cut. */
const CUT = '…';

const NAMES: Readonly<Record<string, string>> = {
  ...{ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", sol: '/', bsol: '\\', equals: '=', plus: '+' },
  ...{ grave: '`', num: '#', percnt: '%', dollar: '$', colon: ':', commat: '@' },
};
const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t' };

/** Codes inside of codes that are undone: JSON in JSON in JSON. */
const MOST_LAYERS = 3;

/**
 * The text without codes of each kind that it holds, and without all of them: one layer of them, two, and so on. A secret may end as a code of another kind
 * begins. Unless a text is whole, what its end, or `…`, leaves of a code is `…`.
 */
export function decodedTexts(text: string, isWhole = false): readonly Decoded[] {
  const isCut = !isWhole && HAS_CUT.test(text);
  const codes = CODES.map((code, at) => (isCut ? `${code}|${CUT_CODES[at]}` : code));
  const isIn = (own: string) => (code: string) => new RegExp(code, 'i').test(own);
  const kinds = codes.filter(isIn(text));
  const layers = kinds.flatMap((code) => decodedLayers(text, new RegExp(code, 'gi')));
  // A code may show only once one of another kind is undone.
  const others = codes.filter((code) => !kinds.includes(code));
  const isMixed = kinds.length > 1 || layers.some((layer) => others.some(isIn(layer.text)));
  return isMixed ? [...layers, ...decodedLayers(text, new RegExp(codes.join('|'), 'gi'))] : layers;
}

function decodedLayers(text: string, codes: RegExp): readonly Decoded[] {
  const layers: Decoded[] = [];
  while (layers.length < MOST_LAYERS) {
    const before = layers.at(-1);
    const next = decodedOnce(before?.text ?? text, codes);
    if (next === null) break;
    layers.push(
      before ? { text: next.text, places: next.places.map((at) => before.places[at] as number) } : next,
    );
  }
  return layers;
}

function decodedOnce(text: string, codes: RegExp): Decoded | null {
  const parts: string[] = [];
  const places = new Uint32Array(text.length + 1);
  let [done, length] = [0, 0];
  const add = (part: string, at: number, step: number) => {
    parts.push(part);
    for (let i = 0; i < part.length; i++) places[length++] = at + step * i;
  };
  for (const { index, 0: code } of text.matchAll(codes)) {
    add(text.slice(done, index), done, 1);
    add(characterOf(code), index, 0);
    done = index + code.length;
  }
  if (done === 0) return null;
  add(text.slice(done), done, 1);
  places[length] = text.length;
  return { text: parts.join(''), places: places.subarray(0, length + 1) };
}

/** Characters of a whole code, by its first one; after `\\`, by its second. Those of HTML end with `;`. */
const LENGTHS: Readonly<Record<string, number>> = { '%': 3, u: 6, x: 4 };

function isCutCode(code: string): boolean {
  if (code[0] === '&') return !code.endsWith(';');
  const kind = code[0] === '%' ? '%' : (code[1]?.toLowerCase() ?? '');
  return code.length < (LENGTHS[kind] ?? 2);
}

function characterOf(code: string): string {
  const rest = code.slice(1);
  if (isCutCode(code)) return CUT;
  if (code[0] === '&') {
    const name = rest.slice(0, -1).toLowerCase();
    if (name[0] !== '#') return NAMES[name] ?? '';
    return named(name[1] === 'x' ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1)));
  }
  if (code[0] === '\\' && !/^[ux]./i.test(rest)) return ESCAPES[rest] ?? rest;
  return named(Number.parseInt(code[0] === '\\' ? rest.slice(1) : rest, 16));
}

function named(code: number): string {
  return code <= 0x10ffff ? String.fromCodePoint(code) : '';
}
