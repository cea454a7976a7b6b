import { Buffer } from 'node:buffer';

/** A secret as it is, and as libraries write the whole of it: what no file may hold. All have eight characters or more. Made apart from how secrets are found. */
export function writtenForms(secret: string): readonly string[] {
  const [escaped, twice, thrice] = inJson(secret, 3) as [string, string, string];
  const forms = [
    secret,
    escaped,
    twice,
    thrice,
    ...jsonForms(escaped),
    ...urlForms(secret),
    ...htmlForms(secret),
    ...hexForms(secret),
    ...base64Forms(secret),
    ...(secret.includes('\n') ? [secret.replaceAll('\n', ' '), secret.replaceAll('\n', '\r\n')] : []),
  ];
  return [...new Set(forms)].filter((form) => form.length >= 8);
}

/** A text in JSON, in JSON of that, and so on. */
function inJson(text: string, times: number): readonly string[] {
  if (times === 0) return [];
  const escaped = JSON.stringify(text).slice(1, -1);
  return [escaped, ...inJson(escaped, times - 1)];
}

/** As libraries write JSON that escape more than they must. */
function jsonForms(escaped: string): readonly string[] {
  const slashed = escaped.replaceAll('/', '\\/');
  return [
    // Go and Python, then Gson of Java, then PHP, then .NET.
    escaped.replace(/[<>&]/g, codeOf),
    escaped.replace(/[^\x20-\x7e]/g, codeOf),
    escaped.replace(/[<>&='\u2028\u2029]/g, codeOf),
    slashed,
    slashed.replace(/[^\x20-\x7e]/g, codeOf),
    escaped
      .replaceAll('\\"', '\\u0022')
      .replace(/[+<>&'`\x7f-\uffff]/g, (mark) => codeOf(mark).toUpperCase().replace('U', 'u')),
  ];
}

/** A character as JSON may write any: `\u0026`. */
function codeOf(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

function urlForms(secret: string): readonly string[] {
  const encoded = percentEncoded(secret, encodeURIComponent);
  const coded = (mark: string) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`;
  const strict = encoded.replace(/[!'()*~]/g, coded);
  const python = encoded.replace(/[!'()*]/g, coded);
  return [encoded, strict, python, python.replaceAll('%2F', '/'), percentEncoded(secret, encodeURI)]
    .flatMap((form) => [form, form.replace(/%[0-9A-F]{2}/g, (byte) => byte.toLowerCase())])
    .flatMap((form) => [form, form.replaceAll('%20', '+')]);
}

/** A lone half of a surrogate pair cannot be encoded: then there is no such form. */
function percentEncoded(secret: string, encode: (text: string) => string): string {
  try {
    return encode(secret);
  } catch {
    return secret;
  }
}

const TEXT = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const HTML = { ...TEXT, '"': '&quot;' };
/** What libraries write for marks that HTML gives a sense, and for some that it does not. */
const HTML_MARKS: readonly Readonly<Record<string, string>>[] = [
  TEXT,
  HTML,
  { ...HTML, "'": '&apos;' },
  { ...HTML, "'": '&#39;' },
  { ...HTML, "'": '&#x27;' },
  { ...HTML, "'": '&#x27;', '/': '&#x2F;' },
  // Jinja, then templates of Go, then Nunjucks, then Handlebars.
  { ...HTML, '"': '&#34;', "'": '&#39;' },
  { ...HTML, '"': '&#34;', "'": '&#39;', '+': '&#43;' },
  { ...HTML, "'": '&#39;', '`': '&#96;', '\\': '&#92;' },
  { ...HTML, "'": '&#x27;', '`': '&#x60;', '=': '&#x3D;' },
];

function htmlForms(secret: string): readonly string[] {
  return HTML_MARKS.map((marks) => secret.replace(/[&<>"'`=+/\\]/g, (mark) => marks[mark] ?? mark));
}

function hexForms(secret: string): readonly string[] {
  const hex = Buffer.from(secret, 'utf8').toString('hex');
  // Bare, and each byte coded as in a URL, in a text of Python and in JSON.
  return [hex, hex.toUpperCase()].flatMap((bytes) =>
    ['', '%', '\\x', '\\u00'].map((mark) => bytes.replace(/../g, (byte) => mark + byte)),
  );
}

/**
 * The characters that the secret alone decides in a base64 text, for each place in a group of three bytes that it may
 * begin at: so it is found inside a longer text too (`user:password` of an HTTP header).
 */
function base64Forms(secret: string): readonly string[] {
  const bytes = Buffer.from(secret, 'utf8');
  return [0, 1, 2].flatMap((before) => {
    const text = Buffer.concat([Buffer.alloc(before), bytes]).toString('base64');
    const from = Math.ceil((before * 8) / 6);
    const to = Math.floor(((before + bytes.length) * 8) / 6);
    const plain = text.slice(from, to);
    const url = plain.replaceAll('+', '-').replaceAll('/', '_');
    return [plain, url, plain.replaceAll('/', '\\/'), ...urlForms(plain)];
  });
}
