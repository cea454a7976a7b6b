/** A text with each coded character as itself, and where each of its characters begins in what it was made of; one place more ends it. */
export interface Decoded {
  readonly text: string;
  readonly places: Uint32Array;
}

/** One character as URLs, HTML, JSON and languages write it. Libraries choose each which ones they code, so that a list of what whole secrets become is never complete. */
const CODED =
  /%[\da-f]{2}|&#x[\da-f]{1,6};|&#\d{1,7};|&(?:amp|lt|gt|quot|apos|sol|bsol|equals|plus|grave|num|percnt|dollar|colon|commat);|\\u[\da-f]{4}|\\x[\da-f]{2}|\\["'\\/nrt]/gi;

const NAMES: Readonly<Record<string, string>> = {
  ...{ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", sol: '/', bsol: '\\', equals: '=', plus: '+' },
  ...{ grave: '`', num: '#', percnt: '%', dollar: '$', colon: ':', commat: '@' },
};
const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t' };

/** Codes inside of codes that are undone: JSON in JSON in JSON. */
const MOST_LAYERS = 3;

/** The text without one layer of codes, without two, and so on, as far as there are any. */
export function decodedLayers(text: string): readonly Decoded[] {
  const layers: Decoded[] = [];
  while (layers.length < MOST_LAYERS) {
    const before = layers.at(-1);
    const next = decodedOnce(before?.text ?? text);
    if (next === null) break;
    layers.push(
      before ? { text: next.text, places: next.places.map((at) => before.places[at] as number) } : next,
    );
  }
  return layers;
}

function decodedOnce(text: string): Decoded | null {
  const parts: string[] = [];
  const places = new Uint32Array(text.length + 1);
  let [done, length] = [0, 0];
  const add = (part: string, at: number, step: number) => {
    parts.push(part);
    for (let i = 0; i < part.length; i++) places[length++] = at + step * i;
  };
  for (const { index, 0: code } of text.matchAll(CODED)) {
    add(text.slice(done, index), done, 1);
    add(characterOf(code), index, 0);
    done = index + code.length;
  }
  if (done === 0) return null;
  add(text.slice(done), done, 1);
  places[length] = text.length;
  return { text: parts.join(''), places: places.subarray(0, length + 1) };
}

function characterOf(code: string): string {
  const rest = code.slice(1);
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
